#pragma once

#include <QWidget>

#include <array>

/// Number keys on the screen, for who has no keyboard. They leave the focus in the field that they fill, and with
/// it what an assistive technology reads; a keyboard reaches the field itself.
class OtpKeypad : public QWidget
{
    Q_OBJECT
public:
    enum class Order {
        AsOnAPhone,
        Shuffled, ///< another one each time, so that nobody reads the digits off a hand
    };

    explicit OtpKeypad(Order order, QWidget *parent = nullptr);

Q_SIGNALS:
    void pressed(char32_t digit); ///< U'0' … U'9'
    void erased(); ///< the last one

private:
    class QPushButton *makeKey(const QString &text);
};
