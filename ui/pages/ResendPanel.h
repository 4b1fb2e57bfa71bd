#pragma once

#include "secrets/Secret.h"

#include <QWidget>

class LabelledField;
class QPushButton;
class SecretEdit;
class TextLabel;

/// Opens in the OTP step when a new OTP is wanted: asks for the password again, or for a plain Yes where it
/// is held.
class ResendPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ResendPanel(QWidget *parent = nullptr);

    void open(bool asksPassword);
    void close();
    bool isOpen() const { return !isHidden(); }

    /// Whether the portal would take a request already.
    void setSendable(bool sendable);
    Secret takePassword();
    /// True when all that is needed is there; else says what is missing and goes there.
    bool isComplete();
    void setPasswordRemark(const QString &remark);
    /// Never on the button that sends: an Enter too many would press it.
    void focusFirst();

Q_SIGNALS:
    void sendAgain();
    void kept();
    void edited();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void passwordEdited();
    void showPasswordHelp();

    SecretEdit *m_password;
    LabelledField *m_passwordField;
    QPushButton *m_send;
    QPushButton *m_keep;
    bool m_asksPassword = true;
};
