#include "kiosk/StaffPage.h"

#include "Version.h"
#include "dialogs/ConnectionTestPanel.h"
#include "widgets/TextLabel.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

StaffPage::StaffPage(const Facts &facts, QWidget *parent)
    : StepPage({}, tr("Staff"),
        tr("Nobody is served while this page is open. Left alone, it closes by itself."), parent)
    , m_back(new QPushButton(tr("Back to the public"), card()))
{
    addFact(tr("Service"), facts.service.isEmpty() ? tr("not connected") : facts.service);
    addFact(tr("Version"), QString::fromLatin1(itrDeskVersion));
    addFact(
        tr("Last errors"), facts.errors.isEmpty() ? tr("none since the start") : facts.errors.join(u'\n'));
    if (facts.terms)
        body()->addWidget(new ConnectionTestPanel(facts.terms, card()));
    body()->addSpacing(Look::space(2));
    addActions();
}

void StaffPage::addFact(const QString &name, const QString &words)
{
    auto *heading = new TextLabel(Look::Text::Heading, Look::Ink::Normal, card());
    heading->setText(name);
    auto *value = new TextLabel(Look::Text::Body, Look::Ink::Normal, card());
    value->setText(words);
    auto *fact = new QVBoxLayout;
    fact->setSpacing(Look::space(0.5));
    fact->addWidget(heading);
    fact->addWidget(value);
    body()->addLayout(fact);
}

void StaffPage::addActions()
{
    m_back->setDefault(true);
    auto *restart = new QPushButton(tr("Restart the kiosk"), card());
    auto *leave = new QPushButton(tr("Exit the kiosk"), card());
    // Below one another: in many a language three do not fit side by side.
    auto *actions = new QGridLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_back, 0, 0);
    actions->addWidget(restart, 1, 0);
    actions->addWidget(leave, 2, 0);
    actions->setColumnStretch(1, 1);
    body()->addLayout(actions);
    connect(m_back, &QPushButton::clicked, this, &StaffPage::left);
    connect(restart, &QPushButton::clicked, this, &StaffPage::restartWanted);
    connect(leave, &QPushButton::clicked, this, &StaffPage::exitWanted);
}

void StaffPage::focusFirst()
{
    m_back->setFocus(Qt::OtherFocusReason);
}
