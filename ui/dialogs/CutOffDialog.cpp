#include "dialogs/CutOffDialog.h"

#include "journal/JournalWords.h"
#include "session/CaseWords.h"
#include "widgets/LabelledField.h"
#include "widgets/LineList.h"
#include "widgets/Look.h"
#include "widgets/PanEdit.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QStringListModel>
#include <QVBoxLayout>

namespace
{
QString stateWords(const CutOffCases &cases, qsizetype index)
{
    switch (cases.state(index)) {
    case CutOffCases::State::Waiting:
        return CutOffDialog::tr("may still be logged in");
    case CutOffCases::State::LoggingOut:
        return CutOffDialog::tr("logging out…");
    case CutOffCases::State::LoggedOut:
        return CutOffDialog::tr("logged out");
    case CutOffCases::State::NotLoggedOut:
        return CutOffDialog::tr("not logged out");
    case CutOffCases::State::Left:
        return CutOffDialog::tr("left");
    }
    Q_UNREACHABLE();
}
}

CutOffDialog::CutOffDialog(CutOffCases &cases, QWidget *parent)
    : QDialog(parent)
    , m_cases(cases)
    , m_lines(new QStringListModel(this))
    , m_list(new LineList(m_lines, 4, this))
    , m_result(new WordsNotice(Look::Text::Body, this))
    , m_pan(new PanEdit)
    , m_panField(new LabelledField(tr("PAN"), m_pan, tr("Show PAN"), this))
    , m_logOut(new QPushButton(tr("Log out"), this))
    , m_leave(new QPushButton(tr("Leave it"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Cases that were cut off — ITR Desk"));
    m_list->setAccessibleName(tr("Cases that were cut off"));
    lay();
    connect(&m_cases, &CutOffCases::added, this, &CutOffDialog::showCases);
    connect(&m_cases, &CutOffCases::changed, this, &CutOffDialog::caseChanged);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_pan->clear();
        updateActions();
    });
    connect(m_pan, &PanEdit::panChanged, this, &CutOffDialog::updateActions);
    connect(m_panField->showButton(), &QPushButton::toggled, m_pan, &PanEdit::setShown);
    connect(m_logOut, &QPushButton::clicked, this, &CutOffDialog::logOut);
    connect(m_leave, &QPushButton::clicked, this, &CutOffDialog::leave);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    showCases();
    chooseWaiting();
}

CutOffDialog::~CutOffDialog()
{
    // It hides the PAN and says so when it loses the focus, which it does after this dialog is no more.
    m_pan->disconnect(this);
}

void CutOffDialog::lay()
{
    auto *title = new TextLabel(Look::Text::Title, Look::Ink::Normal, this);
    title->setText(tr("Cases that were cut off"));
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Muted, this);
    words->setText(tr("The desk ended while these cases were open, so they may still be logged in at the portal. The "
                      "journal holds no whole PAN: enter it to log a case out."));
    m_logOut->setDefault(true);
    m_leave->setToolTip(tr("Notes that the logout was not made, and does not offer it again"));
    for (QPushButton *button : {m_leave, m_close})
        button->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_logOut);
    actions->addWidget(m_leave);
    actions->addStretch(1);
    actions->addWidget(m_close);

    auto *column = new QVBoxLayout(this);
    const int side = Look::space(6);
    column->setContentsMargins(side, Look::space(5), side, side);
    column->setSpacing(Look::space(3));
    column->addWidget(title);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(m_panField);
    column->addWidget(m_result);
    column->addLayout(actions);
    setMinimumWidth(Look::pixelsOf(40));
}

QString CutOffDialog::whose(const CutOffCase &cut)
{
    if (cut.reference.isEmpty())
        return cut.panMasked;
    return tr("%1 (%2)", "reference, masked PAN").arg(cut.reference, cut.panMasked);
}

QString CutOffDialog::line(qsizetype index) const
{
    const CutOffCase &cut = m_cases.at(index);
    const auto kind = JournalEvent::kindOf(cut.lastEvent);
    return tr("%1 — %2. Last: %3, %4", "whose case, its state, last event, time")
        .arg(whose(cut), stateWords(m_cases, index), kind ? JournalWords::event(*kind) : cut.lastEvent,
            QLocale().toString(cut.lastTime, QLocale::ShortFormat));
}

void CutOffDialog::showCases()
{
    const QModelIndex before = m_list->currentIndex();
    QStringList lines;
    for (qsizetype i = 0; i < m_cases.size(); ++i)
        lines += line(i);
    m_lines->setStringList(lines);
    m_list->setCurrentIndex(m_lines->index(before.row()));
    updateActions();
}

qsizetype CutOffDialog::current() const
{
    return m_list->currentIndex().row();
}

void CutOffDialog::chooseWaiting()
{
    for (qsizetype i = 0; i < m_cases.size(); ++i) {
        if (m_cases.state(i) != CutOffCases::State::Waiting)
            continue;
        m_list->setCurrentIndex(m_lines->index(static_cast<int>(i)));
        m_pan->setFocus(Qt::OtherFocusReason);
        return;
    }
    updateActions();
    m_close->setFocus(Qt::OtherFocusReason);
}

void CutOffDialog::updateActions()
{
    const bool waits = current() >= 0 && m_cases.state(current()) == CutOffCases::State::Waiting;
    m_pan->setInvalid(false);
    m_panField->setHelp(waits ? tr("Of the chosen case. It is compared with the journal before anything is sent.") : QString());
    m_panField->setEnabled(waits);
    m_logOut->setEnabled(waits && m_pan->pan());
    m_leave->setEnabled(waits);
}

void CutOffDialog::logOut()
{
    const auto pan = m_pan->pan();
    if (!pan || current() < 0)
        return;
    if (m_cases.logOut(current(), *pan)) {
        m_pan->clear();
        return;
    }
    m_pan->setInvalid(true);
    m_panField->setRemark(Look::Tone::Danger, tr("This is not the PAN of the chosen case. Nothing was sent."));
    m_pan->setFocus(Qt::OtherFocusReason);
}

void CutOffDialog::leave()
{
    m_cases.leave(current());
}

void CutOffDialog::caseChanged(qsizetype index)
{
    m_lines->setData(m_lines->index(static_cast<int>(index)), line(index));
    switch (m_cases.state(index)) {
    case CutOffCases::State::Waiting:
    case CutOffCases::State::LoggingOut:
        updateActions();
        return;
    case CutOffCases::State::LoggedOut:
        m_result->present(Look::Tone::Success, CaseWords::loggedOut());
        break;
    case CutOffCases::State::NotLoggedOut:
        m_result->present(Look::Tone::Warning,
            CaseWords::logoutNotMade(m_cases.error(index)) + u'\n' + CaseWords::afterLogoutNotMade());
        break;
    case CutOffCases::State::Left:
        m_result->present(Look::Tone::Info, tr("Noted: the logout was not made."));
        break;
    }
    if (index == current())
        chooseWaiting();
}
