#include "kiosk/StaffPinPage.h"

#include "kiosk/StaffPin.h"
#include "widgets/LabelledField.h"
#include "widgets/SecretEdit.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
constexpr int mostBytes = 4 * StaffPin::mostLength; // of UTF-8
}

StaffPinPage::StaffPinPage(StaffDoor &door, QWidget *parent)
    : StepPage({}, tr("For staff"), tr("The PIN opens the staff page of this kiosk."), parent)
    , m_door(door)
    , m_pin(new SecretEdit(nullptr, mostBytes))
    , m_field(new LabelledField(tr("PIN"), m_pin, {}, card()))
    , m_enter(new QPushButton(tr("Open"), card()))
{
    m_enter->setDefault(true);
    auto *back = new QPushButton(tr("Back"), card());
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_enter);
    actions->addWidget(back);
    actions->addStretch(1);
    body()->addWidget(m_field);
    body()->addLayout(actions);
    connect(m_enter, &QPushButton::clicked, this, &StaffPinPage::submit);
    connect(m_pin, &SecretEdit::submitted, this, &StaffPinPage::submit);
    connect(back, &QPushButton::clicked, this, &StaffPinPage::left);
    connect(&m_door, &StaffDoor::answered, this, &StaffPinPage::take);
}

void StaffPinPage::focusFirst()
{
    m_pin->setFocus(Qt::OtherFocusReason);
}

void StaffPinPage::submit()
{
    if (m_door.isTrying())
        return;
    if (m_pin->isEmpty()) {
        m_field->setRemark(Look::Tone::Danger, tr("Please enter the PIN."));
        focusFirst();
        return;
    }
    m_field->setHelp({});
    banner()->fade();
    m_enter->setEnabled(false);
    m_door.tryPin(m_pin->take());
}

void StaffPinPage::take(StaffDoor::Answer answer)
{
    m_enter->setEnabled(true);
    switch (answer) {
    case StaffDoor::Answer::Open:
        Q_EMIT opened();
        return;
    case StaffDoor::Answer::Wrong:
        say(Look::Tone::Danger, tr("That is not the PIN."), waiting());
        break;
    case StaffDoor::Answer::Wait:
        say(Look::Tone::Warning, tr("The PIN was not checked."), waiting());
        break;
    case StaffDoor::Answer::NoPin:
        say(Look::Tone::Warning, tr("No PIN is set at this kiosk."),
            tr("An administrator sets it on a terminal: itr-desk kiosk set-pin"));
        break;
    case StaffDoor::Answer::NotRecorded:
        say(Look::Tone::Danger, tr("The PIN was not checked: the try can not be written down."),
            tr("The disk may be full, or the folder of the journal may not be writable."));
        break;
    }
    focusFirst();
}

void StaffPinPage::say(Look::Tone tone, const QString &title, const QString &more)
{
    banner()->present({.tone = tone, .title = title, .sentences = {more}, .quoted = {}, .code = {}});
}

QString StaffPinPage::waiting() const
{
    const auto left = m_door.waitLeft();
    if (left.count() <= 0)
        return {};
    if (left.count() < 60)
        return tr("The next try is possible in %n second(s).", nullptr, static_cast<int>(left.count()));
    return tr("The next try is possible in %n minute(s).", nullptr,
        static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left).count()));
}
