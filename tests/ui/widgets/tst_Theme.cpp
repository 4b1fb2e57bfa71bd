#include "widgets/Theme.h"

#include "widgets/DeskStyle.h"
#include "widgets/Look.h"

#include <QApplication>
#include <QTest>

/// The colours that a deployment can fix.
class tst_Theme : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheDesktopsAlone();
    void isReadable_data();
    void isReadable();
    void isWhatItSays();
    void reachesTheWindows();
    void nothingMovesWhereThatIsAskedFor();
};

void tst_Theme::leavesTheDesktopsAlone()
{
    QVERIFY(!Theme::palette(Deployment::Theme::System));
    const QPalette before = QApplication::palette();
    Theme::apply(Deployment::Theme::System);
    QCOMPARE(QApplication::palette(), before);
}

void tst_Theme::isReadable_data()
{
    QTest::addColumn<Deployment::Theme>("theme");
    QTest::addColumn<double>("text");
    QTest::addColumn<double>("edge");
    QTest::newRow("light") << Deployment::Theme::Light << 4.5 << 3.0;
    QTest::newRow("dark") << Deployment::Theme::Dark << 4.5 << 3.0;
    QTest::newRow("high contrast") << Deployment::Theme::HighContrast << 7.0 << 7.0;
}

void tst_Theme::isReadable()
{
    QFETCH(Deployment::Theme, theme);
    QFETCH(double, text);
    QFETCH(double, edge);
    const QPalette palette = *Theme::palette(theme);
    const auto contrast = [&palette](QPalette::ColorRole one, QPalette::ColorRole other) {
        return Look::contrast(palette.color(one), palette.color(other));
    };
    QVERIFY(contrast(QPalette::WindowText, QPalette::Window) >= 7);
    QVERIFY(contrast(QPalette::Text, QPalette::Base) >= 7);
    QVERIFY(contrast(QPalette::Text, QPalette::AlternateBase) >= 7);
    QVERIFY(contrast(QPalette::ButtonText, QPalette::Button) >= 7);
    QVERIFY(contrast(QPalette::ToolTipText, QPalette::ToolTipBase) >= 7);
    QVERIFY(contrast(QPalette::HighlightedText, QPalette::Highlight) >= text);
    QVERIFY(contrast(QPalette::PlaceholderText, QPalette::Base) >= text);
    QVERIFY(contrast(QPalette::Link, QPalette::Window) >= text);
    for (const auto ink : {Look::Ink::Muted, Look::Ink::Accent, Look::Ink::Danger, Look::Ink::Success,
             Look::Ink::Warning, Look::Ink::Info})
        QVERIFY(Look::contrast(Look::ink(palette, ink), Look::surface(palette)) >= text);
    QVERIFY(Look::contrast(Look::edge(palette), Look::surface(palette)) >= edge);
    QVERIFY(Look::contrast(Look::focus(palette), Look::surface(palette)) >= edge);
}

void tst_Theme::isWhatItSays()
{
    QVERIFY(!Look::isDark(*Theme::palette(Deployment::Theme::Light)));
    QVERIFY(Look::isDark(*Theme::palette(Deployment::Theme::Dark)));
    QVERIFY(!Look::isHighContrast(*Theme::palette(Deployment::Theme::Light)));
    QVERIFY(!Look::isHighContrast(*Theme::palette(Deployment::Theme::Dark)));
    QVERIFY(Look::isHighContrast(*Theme::palette(Deployment::Theme::HighContrast)));
}

void tst_Theme::reachesTheWindows()
{
    const QPalette before = QApplication::palette();
    QWidget window;
    Theme::apply(Deployment::Theme::HighContrast);
    QTRY_COMPARE(window.palette().color(QPalette::Window), QColor(Qt::black));
    QCOMPARE(window.palette().color(QPalette::WindowText), QColor(Qt::white));
    QApplication::setPalette(before);
}

void tst_Theme::nothingMovesWhereThatIsAskedFor()
{
    const auto duration = [](const DeskStyle &style) {
        return style.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr);
    };
    QVERIFY(duration(DeskStyle()) > 0);
    QCOMPARE(duration(DeskStyle(DeskStyle::Motion::None)), 0);
}

QTEST_MAIN(tst_Theme)
#include "tst_Theme.moc"
