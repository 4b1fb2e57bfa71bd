#include "widgets/YearPicker.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class tst_YearPicker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void offersTheYearsAndMarksThoseThatAreHere();
    void fetchesByKeyAndByMouse();
    void beginsAtTheFirstYearThatIsNotHere();
    void goesThroughTheYearsAndThenToTheWayOut();
    void showsWhatIsBeingFetchedAndCancels();
    void isLeftWithEscape();

private:
    QPushButton *button(const QString &name) const;
    QString reads() const;

    std::unique_ptr<YearPicker> m_picker;
};

void tst_YearPicker::init()
{
    m_picker = std::make_unique<YearPicker>();
    m_picker->setYears(
        {AssessmentYear(2024), AssessmentYear(2023), AssessmentYear(2022)}, {AssessmentYear(2024)});
    m_picker->show();
    QVERIFY(QTest::qWaitForWindowActive(m_picker.get()));
}

QPushButton *tst_YearPicker::button(const QString &name) const
{
    for (auto *button : m_picker->findChildren<QPushButton *>()) {
        if (button->text() == name && button->isVisible())
            return button;
    }
    return nullptr;
}

QString tst_YearPicker::reads() const
{
    QStringList lines;
    for (const auto *label : m_picker->findChildren<QLabel *>()) {
        if (label->isVisible())
            lines += label->text();
    }
    return lines.join(u'\n');
}

void tst_YearPicker::offersTheYearsAndMarksThoseThatAreHere()
{
    QCOMPARE(reads().count(u"here"), 1);
    QVERIFY(button(u"2024-25"_qs)->accessibleDescription().contains(u"here already"));
    QVERIFY(button(u"2023-24"_qs)->accessibleDescription().isEmpty());
    QVERIFY(button(u"2022-23"_qs));
}

void tst_YearPicker::fetchesByKeyAndByMouse()
{
    QList<AssessmentYear> wanted;
    connect(m_picker.get(), &YearPicker::wanted, this, [&wanted](AssessmentYear year) { wanted += year; });
    QTest::mouseClick(button(u"2022-23"_qs), Qt::LeftButton);
    QTest::keyClick(button(u"2024-25"_qs), Qt::Key_Space);
    QCOMPARE(wanted, (QList<AssessmentYear>{AssessmentYear(2022), AssessmentYear(2024)}));
}

void tst_YearPicker::beginsAtTheFirstYearThatIsNotHere()
{
    m_picker->focusFirst();
    QCOMPARE(QApplication::focusWidget(), button(u"2023-24"_qs));
}

void tst_YearPicker::goesThroughTheYearsAndThenToTheWayOut()
{
    button(u"2024-25"_qs)->setFocus();
    for (const QString &next : {u"2023-24"_qs, u"2022-23"_qs, u"Fetch none"_qs}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), button(next));
    }
}

void tst_YearPicker::showsWhatIsBeingFetchedAndCancels()
{
    QSignalSpy cancelled(m_picker.get(), &YearPicker::cancelled);
    m_picker->startFetching(AssessmentYear(2023), [] { return 7s; });
    QVERIFY(m_picker->isFetching());
    QVERIFY(reads().contains(u"2023-24") && reads().contains(u"7 s"));
    QVERIFY(!button(u"2022-23"_qs));
    QCOMPARE(QApplication::focusWidget(), button(u"Cancel"_qs));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 2);
    m_picker->stopFetching();
    QVERIFY(!m_picker->isFetching());
    QVERIFY(button(u"2022-23"_qs) && !button(u"Cancel"_qs));
}

void tst_YearPicker::isLeftWithEscape()
{
    QSignalSpy closed(m_picker.get(), &YearPicker::closed);
    m_picker->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::mouseClick(button(u"Fetch none"_qs), Qt::LeftButton);
    QCOMPARE(closed.size(), 2);
}

QTEST_MAIN(tst_YearPicker)
#include "tst_YearPicker.moc"
