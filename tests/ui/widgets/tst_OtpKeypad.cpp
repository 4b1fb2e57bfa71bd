#include "widgets/OtpKeypad.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

/// The number keys on the screen.
class tst_OtpKeypad : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasEachDigitOnce_data();
    void hasEachDigitOnce();
    void standsAsOnAPhone();
    void isShuffledAnew();
    void saysWhichKeyWasPressed();
    void takesNoFocus();

private:
    /// Row by row.
    static QString digitsOf(const OtpKeypad &keypad);
    static QPushButton *key(const OtpKeypad &keypad, const QString &text);
};

QString tst_OtpKeypad::digitsOf(const OtpKeypad &keypad)
{
    QList<QPushButton *> keys = keypad.findChildren<QPushButton *>();
    std::ranges::sort(keys, {}, [](const QPushButton *one) { return std::pair(one->y(), one->x()); });
    QString digits;
    for (const auto *one : keys) {
        if (one->text().front().isDigit())
            digits += one->text();
    }
    return digits;
}

QPushButton *tst_OtpKeypad::key(const OtpKeypad &keypad, const QString &text)
{
    const auto keys = keypad.findChildren<QPushButton *>();
    const auto found = std::ranges::find(keys, text, &QPushButton::text);
    return found == keys.end() ? nullptr : *found;
}

void tst_OtpKeypad::hasEachDigitOnce_data()
{
    QTest::addColumn<OtpKeypad::Order>("order");
    QTest::newRow("as on a phone") << OtpKeypad::Order::AsOnAPhone;
    QTest::newRow("shuffled") << OtpKeypad::Order::Shuffled;
}

void tst_OtpKeypad::hasEachDigitOnce()
{
    QFETCH(OtpKeypad::Order, order);
    OtpKeypad keypad(order);
    keypad.show();
    QString digits = digitsOf(keypad);
    std::ranges::sort(digits);
    QCOMPARE(digits, u"0123456789"_qs);
}

void tst_OtpKeypad::standsAsOnAPhone()
{
    OtpKeypad keypad(OtpKeypad::Order::AsOnAPhone);
    keypad.show();
    QCOMPARE(digitsOf(keypad), u"1234567890"_qs);
}

void tst_OtpKeypad::isShuffledAnew()
{
    QStringList orders;
    for (int i = 0; i < 10; ++i) {
        OtpKeypad keypad(OtpKeypad::Order::Shuffled);
        keypad.show();
        orders += digitsOf(keypad);
    }
    orders.removeDuplicates();
    QVERIFY(orders.size() > 1); // ten alike come once in 10!^9
}

void tst_OtpKeypad::saysWhichKeyWasPressed()
{
    OtpKeypad keypad(OtpKeypad::Order::Shuffled);
    keypad.show();
    QSignalSpy pressed(&keypad, &OtpKeypad::pressed);
    QSignalSpy erased(&keypad, &OtpKeypad::erased);
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        QTest::mouseClick(key(keypad, QString(QChar(digit))), Qt::LeftButton);
        QCOMPARE(pressed.size(), digit - u'0' + 1);
        QCOMPARE(pressed.last().constFirst().value<char32_t>(), char32_t(digit));
    }
    QVERIFY(erased.isEmpty());
    auto *erase = key(keypad, u"\u232b"_qs);
    QVERIFY(!erase->accessibleName().isEmpty());
    QTest::mouseClick(erase, Qt::LeftButton);
    QCOMPARE(erased.size(), 1);
}

void tst_OtpKeypad::takesNoFocus()
{
    const OtpKeypad keypad(OtpKeypad::Order::AsOnAPhone);
    for (const auto *one : keypad.findChildren<QPushButton *>())
        QCOMPARE(one->focusPolicy(), Qt::NoFocus);
}

QTEST_MAIN(tst_OtpKeypad)
#include "tst_OtpKeypad.moc"
