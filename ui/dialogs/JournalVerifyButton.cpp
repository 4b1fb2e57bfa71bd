#include "dialogs/JournalVerifyButton.h"

#include "journal/JournalBackground.h"
#include "journal/JournalWords.h"

JournalVerifyButton::JournalVerifyButton(const QString &file, QWidget *parent)
    : QPushButton(tr("Verify"), parent)
    , m_file(file)
{
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, &JournalVerifyButton::press);
    connect(&m_work, &QFutureWatcherBase::progressValueChanged, this, &JournalVerifyButton::progressed);
    connect(&m_work, &QFutureWatcherBase::finished, this, &JournalVerifyButton::end);
}

JournalVerifyButton::~JournalVerifyButton()
{
    m_work.cancel(); // it ends at its next step, and nobody waits for it
}

QString JournalVerifyButton::progress() const
{
    return m_work.isRunning() ? tr("Verifying… %1 %").arg(m_work.progressValue() / 10) : QString();
}

void JournalVerifyButton::press()
{
    if (m_work.isRunning()) {
        m_work.cancel();
        return;
    }
    setText(tr("Stop verifying"));
    m_work.setFuture(JournalBackground::verify(m_file));
    Q_EMIT progressed();
}

void JournalVerifyButton::end()
{
    setText(tr("Verify"));
    Q_EMIT progressed();
    if (m_work.isCanceled() || m_work.future().resultCount() == 0) {
        Q_EMIT told({.tone = Look::Tone::Info,
            .title = tr("Verifying was stopped; nothing is proven."),
            .sentences = {},
            .quoted = {},
            .code = {}});
        return;
    }
    const JournalVerdict verdict = m_work.result();
    Q_EMIT told(messageFor(verdict));
    if (verdict.outcome == JournalVerdict::Outcome::Broken && verdict.brokenEntry > 0)
        Q_EMIT foundBroken(verdict.brokenEntry);
}

StatusBanner::Message JournalVerifyButton::messageFor(const JournalVerdict &verdict)
{
    StatusBanner::Message message;
    const QString count = tr("%Ln entry(s)", nullptr, static_cast<int>(verdict.count));
    switch (verdict.outcome) {
    case JournalVerdict::Outcome::Whole:
        message.tone = verdict.signaturesChecked ? Look::Tone::Success : Look::Tone::Warning;
        message.title = tr("The journal is whole: %1, each as it was written.", "12 entries").arg(count);
        if (!verdict.signaturesChecked)
            message.sentences = {tr("Its key was not found, so its beginning and end are not proven.")};
        break;
    case JournalVerdict::Outcome::Broken:
        message.tone = Look::Tone::Danger;
        message.title = verdict.brokenEntry > 0
            ? tr("The journal is broken: entry %L1 is the first that is not as it was written.")
                  .arg(verdict.brokenEntry)
            : tr("The journal is broken.");
        message.sentences = {verdict.problem, tr("Before it, %1 are whole.", "12 entries").arg(count),
            tr("Keep the file as it is and tell your administrator.")};
        break;
    case JournalVerdict::Outcome::NotDone:
    case JournalVerdict::Outcome::Stopped:
        message.tone = Look::Tone::Danger;
        message.title = tr("The journal could not be verified.");
        message.sentences = {verdict.error ? JournalWords::cannotRead(*verdict.error) : verdict.problem};
        break;
    }
    return message;
}
