#include "MadeUpJournal.h"
#include "Patience.h"
#include "dialogs/JournalExportButton.h"
#include "dialogs/JournalWindow.h"
#include "widgets/PanEdit.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTextEdit>
#include <QTimer>

/// Notes what it is told to, or refuses it.
class FakeWriter final : public JournalWriter
{
public:
    void append(const JournalEvent &event, QObject *context, Recorded recorded) override
    {
        events += event;
        QTimer::singleShot(0, context, [this, recorded] { recorded(error); });
    }
    QList<JournalEvent> events;
    std::optional<JournalError> error;
};

class tst_JournalWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::India)); }
    void showsTheNewestAndAllOfTheChosenOne();
    void filtersByKeysAndClears();
    void filtersByPanAndShowsItNowhere();
    void saysWhatIsWrongWithAFilter();
    void saysThatNothingIsThere();
    void saysThatItCanNotBeRead();
    void recoversByRefreshing();
    void growsWithoutMovingThePerson();
    void goesToBothEndsAndScrollsBack();
    void verifiesAWholeJournal();
    void goesToTheFirstBrokenEntry();
    void exportsWhatTheFilterShows();
    void exportsNothingThatIsNotNoted();
    void closesByEscape();
    void controlsAreNamedAsLabelled();

private:
    static QString reads(const QWidget &window)
    {
        QStringList lines;
        for (const auto *label : window.findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty())
                lines += label->text();
        }
        return lines.join(u'\n');
    }
    static QTableView *table(const QWidget &window) { return window.findChild<QTableView *>(); }
    static QString details(const QWidget &window) { return window.findChild<QTextEdit *>()->toPlainText(); }
    static QWidget *named(const QWidget &window, const QString &name)
    {
        for (auto *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<QPushButton *>(widget);
            if (widget->isVisible()
                && (widget->accessibleName() == name || (button && button->text() == name)))
                return widget;
        }
        return nullptr;
    }
    static bool show(QWidget &window)
    {
        window.show();
        return QTest::qWaitForWindowActive(&window);
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

    FakeWriter m_writer;
};

void tst_JournalWindow::showsTheNewestAndAllOfTheChosenOne()
{
    MadeUpJournal journal;
    journal.append(24);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(reads(window).contains(u"24 entry(s)"));
    QCOMPARE(QApplication::focusWidget(), table(window));
    QTRY_VERIFY(details(window).contains(u"Case closed"));
    QVERIFY(details(window).contains(u"XXXPXXXXXT"));
    press(Qt::Key_Down);
    QTRY_VERIFY(details(window).contains(u"Request answered"));
    for (const char16_t *part :
        {u"get_data", u"HTTP status", u"operator3", u"UTC+05:30", u"Hash of this entry"})
        QVERIFY2(details(window).contains(QStringView(part)), qPrintable(details(window)));
    press(Qt::Key_Return);
    QCOMPARE(QApplication::focusWidget(), window.findChild<QTextEdit *>());
    QVERIFY(window.findChild<QTextEdit *>()->isReadOnly());
}

void tst_JournalWindow::filtersByKeysAndClears()
{
    MadeUpJournal journal;
    journal.append(240);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(reads(window).contains(u"240 entry(s)"));
    press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"From day"_qs);
    QTest::keyClicks(QApplication::focusWidget(), u"2026-01-01"_qs);
    named(window, u"Operator"_qs)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"operator3"_qs);
    named(window, u"Outcome"_qs)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"done"_qs);
    press(Qt::Key_Return);
    QTRY_VERIFY(reads(window).contains(u"10 entry(s) found among 240 entry(s)"));
    QCOMPARE(table(window)->model()->rowCount(), 10);
    QTRY_VERIFY(details(window).contains(u"operator3"));
    named(window, u"Clear filter"_qs)->setFocus();
    press(Qt::Key_Space);
    QTRY_COMPARE(table(window)->model()->rowCount(), 240);
    QVERIFY(qobject_cast<QLineEdit *>(named(window, u"From day"_qs))->text().isEmpty());
}

void tst_JournalWindow::filtersByPanAndShowsItNowhere()
{
    MadeUpJournal journal;
    journal.append(80);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    named(window, u"PAN"_qs)->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"xxxpx0003"_qs);
    QTRY_VERIFY(reads(window).contains(u"Entries are found by the whole PAN"));
    QTRY_COMPARE(table(window)->model()->rowCount(), 80);
    QTest::keyClicks(QApplication::focusWidget(), u"t"_qs);
    QTRY_COMPARE(table(window)->model()->rowCount(), 7);
    QVERIFY(!reads(window).contains(u"Entries are found by the whole PAN"));
    table(window)->setFocus();
    QTRY_VERIFY(details(window).contains(u"XXXPXXXXXT"));
    QVERIFY(!details(window).contains(u"0003T"));
    QVERIFY(!reads(window).contains(u"0003"));
    QVERIFY(window.findChild<PanEdit *>()->isHidden());
}

void tst_JournalWindow::saysWhatIsWrongWithAFilter()
{
    MadeUpJournal journal;
    journal.append(8);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"32/01/2026"_qs);
    press(Qt::Key_Return);
    QTRY_VERIFY(reads(window).contains(u"Write a day like 31/12/2026 or 2026-12-31."));
    QApplication::focusWidget()->setProperty("text", u"2026-02-02"_qs);
    qobject_cast<QLineEdit *>(named(window, u"To day"_qs))->setText(u"2026-01-01"_qs);
    QTRY_VERIFY(reads(window).contains(u"The last day comes before the first"));
    QTRY_VERIFY(reads(window).contains(u"No entry passes this filter."));
}

void tst_JournalWindow::saysThatNothingIsThere()
{
    MadeUpJournal journal;
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(reads(window).contains(u"The journal has no entries yet."));
    QVERIFY(details(window).isEmpty());
    journal.append(1);
    window.refresh();
    QTRY_VERIFY(reads(window).contains(u"1 entry(s)"));
    QTRY_VERIFY(details(window).contains(u"Case opened"));
}

void tst_JournalWindow::saysThatItCanNotBeRead()
{
    const QTemporaryDir folder;
    JournalWindow window(folder.path(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(reads(window).contains(u"The journal can not be read."));
    QVERIFY(reads(window).contains(folder.filePath(u"journal.sqlite"_qs)));
    QVERIFY(!reads(window).contains(u"entry(s)"));
}

void tst_JournalWindow::recoversByRefreshing()
{
    const QTemporaryDir folder;
    MadeUpJournal journal;
    journal.append(8);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(reads(window).contains(u"8 entry(s)"));
    journal.close();
    QVERIFY(QFile::rename(journal.file(), journal.file() + u"-away"_qs));
    press(Qt::Key_F5);
    QTRY_VERIFY(reads(window).contains(u"The journal can not be read."));
    QVERIFY(QFile::rename(journal.file() + u"-away"_qs, journal.file()));
    QTest::keyClick(&window, Qt::Key_F5);
    QTRY_VERIFY(reads(window).contains(u"8 entry(s)"));
    QVERIFY(!reads(window).contains(u"The journal can not be read."));
}

void tst_JournalWindow::growsWithoutMovingThePerson()
{
    MadeUpJournal journal;
    journal.append(300);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_COMPARE(table(window)->model()->rowCount(), 300);
    QScrollBar *bar = table(window)->verticalScrollBar();
    journal.append(3);
    window.refresh();
    QTRY_COMPARE(table(window)->model()->rowCount(), 303);
    QCOMPARE(bar->value(), 0); // who looks at the newest sees what comes
    QTRY_VERIFY(bar->maximum() > 100);
    bar->setValue(100);
    journal.append(5);
    window.refresh();
    QTRY_COMPARE(table(window)->model()->rowCount(), 308);
    QCOMPARE(bar->value(), 105);
}

void tst_JournalWindow::goesToBothEndsAndScrollsBack()
{
    MadeUpJournal journal;
    journal.append(3'000);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    QTRY_VERIFY(details(window).contains(u"3,000"));
    press(Qt::Key_End, Qt::ControlModifier);
    QTRY_VERIFY(details(window).contains(u"Program run") && details(window).contains(QString(64, u'0')));
    QVERIFY(table(window)->model()->rowCount() < 1'000);
    QScrollBar *bar = table(window)->verticalScrollBar();
    const int before = table(window)->model()->rowCount();
    bar->setValue(0);
    QVERIFY(table(window)->model()->rowCount() > before);
    QCOMPARE(bar->value(), table(window)->model()->rowCount() - before);
    press(Qt::Key_Home, Qt::ControlModifier);
    QTRY_VERIFY(details(window).contains(u"3,000"));
    QCOMPARE(table(window)->currentIndex().row(), 0);
}

void tst_JournalWindow::verifiesAWholeJournal()
{
    MadeUpJournal journal;
    journal.append(240);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    named(window, u"Verify"_qs)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(reads(window).contains(u"The journal is whole: 240 entry(s), each as it was written."));
    QVERIFY(named(window, u"Verify"_qs));
}

void tst_JournalWindow::goesToTheFirstBrokenEntry()
{
    MadeUpJournal journal;
    journal.append(2'400);
    journal.run(u"UPDATE entry SET operator = 'somebody' WHERE number IN (77, 1000)"_qs);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    qobject_cast<QLineEdit *>(named(window, u"Outcome"_qs))->setText(u"done"_qs);
    QTRY_VERIFY(reads(window).contains(u"300 entry(s) found"));
    named(window, u"Verify"_qs)->setFocus();
    press(Qt::Key_Space);
    QTRY_VERIFY(reads(window).contains(u"entry 77 is the first that is not as it was written"));
    // The filter hides it, so the filter goes.
    QTRY_VERIFY(details(window).contains(u"somebody"));
    QCOMPARE(QApplication::focusWidget(), table(window));
}

void tst_JournalWindow::exportsWhatTheFilterShows()
{
    MadeUpJournal journal;
    journal.append(80);
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    auto *button = window.findChild<JournalExportButton *>();
    const auto actions = button->menu()->actions();
    QTRY_VERIFY(button->isEnabled());
    QVERIFY(!actions[0]->isEnabled()); // no filter, nothing that it shows
    qobject_cast<QLineEdit *>(named(window, u"Outcome"_qs))->setText(u"done"_qs);
    QTRY_VERIFY(reads(window).contains(u"10 entry(s) found"));
    QVERIFY(actions[0]->isEnabled());

    const QTemporaryDir folder;
    const QString target = folder.filePath(u"out.jsonl"_qs);
    button->exportTo(target, false, JournalExport::Format::JsonLines);
    QVERIFY(!QFile::exists(target)); // not before it is noted
    QTRY_VERIFY(reads(window).contains(u"Exported 10 entry(s) to "_qs + target));
    QCOMPARE(m_writer.events.last().kind, JournalEvent::Kind::JournalExported);
    QCOMPARE(m_writer.events.last().outcome, u"JSON Lines, filtered, 10 entries"_qs);
    QFile file(target);
    QVERIFY(file.open(QFile::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 10);
    QVERIFY(lines.first().contains("\"number\":8,"));
    QVERIFY(lines.last().contains("\"number\":80,"));
    QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    button->exportTo(folder.filePath(u"all.csv"_qs), true, JournalExport::Format::Csv);
    QTRY_VERIFY(reads(window).contains(u"Exported 80 entry(s)"));
    QFile all(folder.filePath(u"all.csv"_qs));
    QVERIFY(all.open(QFile::ReadOnly));
    QCOMPARE(all.readAll().count('\n'), 81);
}

void tst_JournalWindow::exportsNothingThatIsNotNoted()
{
    MadeUpJournal journal;
    journal.append(8);
    FakeWriter writer;
    writer.error = JournalError{JournalError::Kind::DiskFull, journal.file(), {}};
    JournalWindow window(journal.folder(), writer);
    QVERIFY(show(window));
    auto *button = window.findChild<JournalExportButton *>();
    QTRY_VERIFY(button->isEnabled());
    const QTemporaryDir folder;
    button->exportTo(folder.filePath(u"out.csv"_qs), true, JournalExport::Format::Csv);
    QTRY_VERIFY(reads(window).contains(u"The journal was not exported."));
    QVERIFY(QDir(folder.path()).isEmpty());
    QVERIFY(button->isEnabled());

    writer.error.reset();
    button->exportTo(folder.filePath(u"no such folder/out.csv"_qs), true, JournalExport::Format::Csv);
    QTRY_VERIFY(reads(window).contains(u"can not be written. Choose another place."));
}

void tst_JournalWindow::closesByEscape()
{
    MadeUpJournal journal;
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    press(Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void tst_JournalWindow::controlsAreNamedAsLabelled()
{
    MadeUpJournal journal;
    JournalWindow window(journal.folder(), m_writer);
    QVERIFY(show(window));
    int labels = 0;
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        ++labels;
        QCOMPARE(label->buddy()->accessibleName(), label->text());
    }
    QCOMPARE(labels, 7);
    QVERIFY(!QAccessible::queryAccessibleInterface(table(window))->text(QAccessible::Name).isEmpty());
}

QTEST_MAIN(tst_JournalWindow)
#include "tst_JournalWindow.moc"
