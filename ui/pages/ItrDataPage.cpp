#include "pages/ItrDataPage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

ItrDataPage::ItrDataPage(ItrSession &session, QWidget *parent)
    : StepPage(tr("Step 3 of 3"), tr("The ITR data has arrived"), {}, parent)
    , m_session(session)
    , m_newCase(new QPushButton(tr("New case"), card()))
{
    m_newCase->setDefault(true);
    auto *actions = new QHBoxLayout;
    actions->addWidget(m_newCase);
    actions->addStretch(1);
    body()->addSpacing(Look::space(3));
    body()->addLayout(actions);

    connect(m_newCase, &QPushButton::clicked, this, &ItrDataPage::submit);
    connect(&session, &ItrSession::stateChanged, this, &ItrDataPage::follow);
}

void ItrDataPage::focusFirst()
{
    m_newCase->setFocus(Qt::OtherFocusReason);
}

void ItrDataPage::submit()
{
    m_session.startAgain();
}

void ItrDataPage::follow(ItrSession::State state)
{
    if (state != ItrSession::State::Data) {
        banner()->dismiss();
        setExplanation({});
        return;
    }
    setExplanation(tr("For PAN %1.").arg(m_session.pan()->masked()));
    banner()->present({.tone = Look::Tone::Success,
        .title = m_session.summary(),
        .sentences = {tr("Only this summary is kept; the full view comes with a later version.")},
        .quoted = {},
        .code = {}});
}
