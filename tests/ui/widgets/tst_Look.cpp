#include "widgets/Look.h"
#include "widgets/TextLabel.h"

#include <QApplication>
#include <QTest>

class tst_Look : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadableOnEveryPalette_data();
    void isReadableOnEveryPalette();
    void labelsFollowFontAndPalette();
    void measuresContrastAsWcagDoes();
    void asksForMoreWhereContrastIsHigh();
};

void tst_Look::isReadableOnEveryPalette_data()
{
    QTest::addColumn<QColor>("window");
    QTest::addColumn<QColor>("base");
    QTest::addColumn<QColor>("text");
    QTest::addColumn<QColor>("highlight");
    QTest::newRow("Fusion") << QColor(239, 239, 239) << QColor(Qt::white) << QColor(Qt::black)
                            << QColor(48, 140, 198);
    QTest::newRow("Breeze Dark") << QColor(32, 35, 38) << QColor(20, 22, 24) << QColor(252, 252, 252)
                                 << QColor(61, 174, 233);
    QTest::newRow("high contrast") << QColor(Qt::black) << QColor(Qt::black) << QColor(Qt::white)
                                   << QColor(255, 255, 0);
    QTest::newRow("sepia") << QColor(240, 226, 196) << QColor(252, 244, 220) << QColor(60, 40, 20)
                           << QColor(200, 120, 40);
}

void tst_Look::isReadableOnEveryPalette()
{
    QFETCH(QColor, window);
    QFETCH(QColor, base);
    QFETCH(QColor, text);
    QFETCH(QColor, highlight);
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Highlight, highlight);

    for (const auto tone : {Look::Tone::Info, Look::Tone::Success, Look::Tone::Warning, Look::Tone::Danger}) {
        const QColor tint = Look::tint(palette, tone);
        for (const auto ink : {Look::inkOf(tone), Look::Ink::Normal}) {
            const QColor colour = Look::ink(palette, ink);
            QVERIFY(Look::contrast(colour, tint) >= Look::textContrast(palette));
            QVERIFY(Look::contrast(colour, Look::surface(palette)) >= Look::textContrast(palette));
            QVERIFY(Look::contrast(colour, window) >= Look::textContrast(palette));
        }
        QVERIFY(Look::contrast(Look::ink(palette, Look::Ink::Muted), tint) >= Look::textContrast(palette));
        QVERIFY(Look::contrast(Look::edge(palette), tint) >= Look::edgeContrast(palette));
        QVERIFY(Look::contrast(Look::focus(palette), tint) >= Look::edgeContrast(palette));
    }
    QVERIFY(
        Look::contrast(Look::ink(palette, Look::Ink::Accent), Look::surface(palette)) >= Look::textContrast(palette));
    QVERIFY(Look::contrast(Look::accent(palette), Look::onAccent(palette)) >= Look::textContrast(palette));
    for (const QColor &ground : {Look::surface(palette), window, base}) {
        QVERIFY(Look::contrast(Look::edge(palette), ground) >= Look::edgeContrast(palette));
        QVERIFY(Look::contrast(Look::focus(palette), ground) >= Look::edgeContrast(palette));
    }
}

void tst_Look::labelsFollowFontAndPalette()
{
    const QFont font = QApplication::font();
    const QPalette palette = QApplication::palette();
    TextLabel label(Look::Text::Title);
    label.setText(u"Request an OTP"_qs);
    label.show();
    const int height = label.sizeHint().height();

    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * 2);
    QApplication::setFont(larger);
    QTRY_VERIFY(label.sizeHint().height() > height * 3 / 2);
    QPalette dark;
    dark.setColor(QPalette::Window, Qt::black);
    dark.setColor(QPalette::WindowText, Qt::white);
    QApplication::setPalette(dark);
    QTRY_COMPARE(label.palette().color(QPalette::WindowText), QColor(Qt::white));
    QApplication::setPalette(palette);
    QApplication::setFont(font);
}

void tst_Look::measuresContrastAsWcagDoes()
{
    QCOMPARE(qRound(Look::contrast(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(Look::contrast(QColor(119, 119, 119), Qt::white) * 100), 448);
}

void tst_Look::asksForMoreWhereContrastIsHigh()
{
    QPalette palette;
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    QVERIFY(Look::isHighContrast(palette));
    QVERIFY(Look::contrast(Look::ink(palette, Look::Ink::Muted), Look::surface(palette)) >= 7);
    QVERIFY(Look::contrast(Look::ink(palette, Look::Ink::Danger), Look::tint(palette, Look::Tone::Danger)) >= 7);
    QVERIFY(Look::contrast(Look::hairline(palette), Look::surface(palette)) >= 7);
    palette.setColor(QPalette::Window, QColor(40, 40, 40));
    QVERIFY(!Look::isHighContrast(palette));
}

QTEST_MAIN(tst_Look)
#include "tst_Look.moc"
