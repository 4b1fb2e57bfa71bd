#include "widgets/OtpKeypad.h"

#include "widgets/Look.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRandomGenerator>

#include <algorithm>

namespace
{
constexpr int columns = 3;
constexpr double keyEm = 3;

std::array<char32_t, 10> digitsIn(OtpKeypad::Order order)
{
    std::array<char32_t, 10> digits{U'1', U'2', U'3', U'4', U'5', U'6', U'7', U'8', U'9', U'0'};
    if (order == OtpKeypad::Order::Shuffled)
        std::ranges::shuffle(digits, *QRandomGenerator::system());
    return digits;
}
}

OtpKeypad::OtpKeypad(Order order, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Number keys"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Look::space(1.5));
    int place = 0;
    for (const char32_t digit : digitsIn(order)) {
        auto *key = makeKey(QString(QChar(static_cast<char16_t>(digit))));
        connect(key, &QPushButton::clicked, this, [this, digit] { Q_EMIT pressed(digit); });
        // The tenth stands in the middle below the others.
        grid->addWidget(key, place / columns, place == 9 ? 1 : place % columns);
        ++place;
    }
    auto *erase = makeKey(u"\u232b"_qs);
    erase->setAccessibleName(tr("Delete the last digit"));
    erase->setAutoRepeat(true);
    connect(erase, &QPushButton::clicked, this, &OtpKeypad::erased);
    grid->addWidget(erase, 3, 2);
}

QPushButton *OtpKeypad::makeKey(const QString &text)
{
    auto *key = new QPushButton(text, this);
    key->setFocusPolicy(Qt::NoFocus);
    key->setAutoDefault(false);
    key->setMinimumSize(Look::pixelsOf(keyEm), Look::pixelsOf(keyEm * 2 / 3));
    return key;
}
