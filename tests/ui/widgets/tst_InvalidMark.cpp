#include "widgets/InvalidMark.h"

#include <QPalette>
#include <QTest>

#include <algorithm>
#include <cmath>

class tst_InvalidMark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void standsOutFromLightAndDark_data();
    void standsOutFromLightAndDark();
};

void tst_InvalidMark::standsOutFromLightAndDark_data()
{
    QTest::addColumn<QColor>("base");
    for (int grey = 0; grey <= 255; grey += 15)
        QTest::addRow("grey %d", grey) << QColor(grey, grey, grey);
}

void tst_InvalidMark::standsOutFromLightAndDark()
{
    QFETCH(QColor, base);
    QPalette palette;
    palette.setColor(QPalette::Base, base);
    const QColor red = InvalidMark::color(palette);
    const auto luminance = [](const QColor &c) {
        const auto linear
            = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
        return 0.2126 * linear(double(c.redF())) + 0.7152 * linear(double(c.greenF()))
            + 0.0722 * linear(double(c.blueF()));
    };
    const double a = luminance(red);
    const double b = luminance(base);
    QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
    QVERIFY(red.red() >= red.green() && red.red() >= red.blue());
}

QTEST_GUILESS_MAIN(tst_InvalidMark)
#include "tst_InvalidMark.moc"
