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

    Secret takePassword();
    /// True when all that is needed is there; else says what is missing and goes there.
    bool isComplete();
    void setPasswordRemark(const QString &remark);
    void focusFirst();

Q_SIGNALS:
    void sendAgain();
    void kept();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showPasswordHelp();

    SecretEdit *m_password;
    LabelledField *m_passwordField;
    QPushButton *m_send;
    bool m_asksPassword = true;
};
