#pragma once

#include "kiosk/StaffDoor.h"
#include "pages/StepPage.h"

class LabelledField;
class QPushButton;
class SecretEdit;

/// Asks for the staff's PIN before anything of the kiosk can be changed.
class StaffPinPage : public StepPage
{
    Q_OBJECT
public:
    /// @p door outlives it.
    explicit StaffPinPage(StaffDoor &door, QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void opened();
    void left();

protected:
    void submit() override;
    bool isBusy() const override { return m_door.isTrying(); }

private:
    void take(StaffDoor::Answer answer);
    void say(Look::Tone tone, const QString &title, const QString &more = {});
    QString waiting() const;

    StaffDoor &m_door;
    SecretEdit *m_pin;
    LabelledField *m_field;
    QPushButton *m_enter;
};
