#include "CaseBar.h"

#include "CaseLine.h"
#include "session/RefusedTries.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

CaseBar::CaseBar(QWidget *parent)
    : QWidget(parent)
    , m_whose(new TextLabel(Look::Text::Heading, Look::Ink::Normal, this))
    , m_tries(new TextLabel(Look::Text::Small, Look::Ink::Warning, this))
    , m_withdraw(new QPushButton(tr("Withdraw consent"), this))
{
    m_withdraw->setAutoDefault(false);
    m_tries->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(4), Look::space(1.5), Look::space(4), Look::space(1.5));
    row->setSpacing(Look::space(3));
    row->addWidget(m_whose, 1);
    row->addWidget(m_tries);
    row->addWidget(m_withdraw);
    connect(m_withdraw, &QPushButton::clicked, this, &CaseBar::withdrawWanted);
    setVisible(false);
}

void CaseBar::show(const ItrSession &session)
{
    const bool open = session.state() != CaseState::Consent && !CaseSteps::hasEnded(session.state());
    QStringList whose;
    if (!session.reference().isEmpty())
        whose += session.reference();
    if (const auto pan = CaseLine::pan(session))
        whose += pan->masked();
    m_whose->setText(whose.join(u" · "_qs));
    const QString tries = CaseLine::tries(session);
    m_tries->setText(tries);
    m_tries->setInk(
        CaseLine::refusedTries(session) >= RefusedTries::warnFrom ? Look::Ink::Danger : Look::Ink::Warning);
    m_tries->setVisible(!tries.isEmpty());
    setVisible(open);
}

void CaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), Look::hairline(palette()));
}
