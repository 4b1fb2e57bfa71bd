#include "pages/LockPage.h"

#include <QPushButton>
#include <QVBoxLayout>

LockPage::LockPage(QWidget *parent)
    : StepPage({}, tr("The desk is locked"),
        tr("What was typed and not yet sent has been wiped; passwords and OTPs are to be entered again. "
           "Every case is "
           "where it was, and calls that were under way go on."),
        parent)
    , m_goOn(new QPushButton(tr("Go on"), card()))
{
    m_goOn->setDefault(true);
    body()->addWidget(m_goOn, 0, Qt::AlignLeft);
    connect(m_goOn, &QPushButton::clicked, this, &LockPage::left);
}

void LockPage::focusFirst()
{
    m_goOn->setFocus(Qt::OtherFocusReason);
}

void LockPage::submit()
{
    Q_EMIT left();
}

void LockPage::mousePressEvent(QMouseEvent *)
{
    Q_EMIT left();
}
