#include "QuitPanel.h"

#include "session/Desk.h"
#include "widgets/StatusBanner.h"

#include <QVBoxLayout>

#include <algorithm>

namespace
{
qsizetype notOver(const Desk &desk)
{
    return std::ranges::count_if(desk.cases(), [](const ItrSession *session) { return !session->isOver(); });
}
}

QuitPanel::QuitPanel(QWidget *parent)
    : QWidget(parent)
    , m_banner(new StatusBanner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(4), Look::space(4), 0);
    column->addWidget(m_banner);
    connect(m_banner, &StatusBanner::answered, this, &QuitPanel::answer);
    setVisible(false);
}

void QuitPanel::setDesk(Desk *desk)
{
    if (m_desk)
        m_desk->disconnect(this);
    m_desk = desk;
    m_ending = 0;
    m_banner->dismiss();
    setVisible(false);
    if (!desk)
        return;
    connect(desk, &Desk::caseChanged, this, [this] {
        if (m_ending > 0)
            showProgress();
    });
    connect(desk, &Desk::allEnded, this, [this] {
        m_mayClose = true;
        Q_EMIT through();
    });
}

bool QuitPanel::mayClose() const
{
    return !m_desk || m_mayClose || notOver(*m_desk) == 0;
}

void QuitPanel::leave()
{
    if (m_ending > 0 || !isWorthAsking()) {
        leaveUnasked();
        return;
    }
    Q_EMIT begun();
    ask();
}

void QuitPanel::leaveUnasked()
{
    Q_EMIT begun();
    if (m_ending > 0) {
        m_mayClose = true;
        m_desk->hurryLogouts();
    } else {
        endAll();
    }
}

bool QuitPanel::isWorthAsking() const
{
    return std::ranges::any_of(m_desk->cases(), [](const ItrSession *session) {
        const bool untouched = session->state() == CaseState::Consent && session->reference().isEmpty()
            && !session->expectedPan();
        return !untouched && !CaseSteps::hasEnded(session->state());
    });
}

void QuitPanel::ask()
{
    setVisible(true);
    m_banner->present({.tone = Look::Tone::Warning,
        .title = tr("%n cases are open. End them and quit?", nullptr, static_cast<int>(m_desk->openCount())),
        .sentences = {tr(
            "With Yes what was entered or fetched is wiped, and every session at the portal is logged out.")},
        .quoted = {},
        .code = {},
        .asksYesNo = true});
}

void QuitPanel::answer(bool yes)
{
    m_banner->dismiss();
    setVisible(false);
    if (yes && m_desk)
        endAll();
    else
        Q_EMIT kept();
}

void QuitPanel::endAll()
{
    m_ending = notOver(*m_desk);
    m_desk->endAll();
    showProgress();
}

void QuitPanel::showProgress()
{
    const QString title
        = tr("Logging out of the portal… %1 of %2 done").arg(m_ending - notOver(*m_desk)).arg(m_ending);
    if (m_banner->isPresenting() && m_banner->message().title == title)
        return;
    setVisible(true);
    m_banner->present({.tone = Look::Tone::Info,
        .title = title,
        .sentences = {tr(
            "The desk closes when all are through. To quit at once, close the window again; the logouts that "
            "were not made are noted in the journal.")},
        .quoted = {},
        .code = {}});
}
