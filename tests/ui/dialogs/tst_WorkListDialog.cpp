#include "dialogs/WorkListDialog.h"

#include "Patience.h"
#include "dialogs/WorkListModel.h"
#include "widgets/StatusBanner.h"

#include <QApplication>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>

/// What a person sees of a work list before its cases are opened, and does by keyboard or by dropping a file.
class tst_WorkListDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void withoutAFileItSaysWhatToDo();
    void goodLinesAreShownMasked();
    void problemsAreListed();
    void enterOpensTheCases();
    void enterOpensTheCasesOfAFileThatCameWithTheDialog();
    void enterChoosesAFileWhileThereIsNone();
    void escapeOpensNothing();
    void aRefusalIsABannerAndAnotherFileCanBeChosen();
    void aListOfBadLinesOpensNothing();
    void theNextFileReplacesTheOneBefore();
    void aFileIsDropped();
    void whatIsNoFileIsNotTaken();
    void theFileIsChosenWithoutBlocking();
    void itMayBeClosedWhileItReads();

private:
    QString file(const QString &name, const QByteArray &bytes);
    void read(const QByteArray &bytes);
    QPushButton *button(const QString &text);
    QString reads();

    template <typename Event> bool drag(const QList<QUrl> &urls);

    QTemporaryDir m_folder;
    std::unique_ptr<WorkListDialog> m_dialog;
};

namespace
{
const QByteArray twoGoodLines = "Reference,PAN\nK-1,XXXPX0001T\nK-2,XXXCX0001T\n";
}

void tst_WorkListDialog::initTestCase()
{
    qRegisterMetaType<QList<WorkListRow>>();
}

void tst_WorkListDialog::init()
{
    m_dialog = std::make_unique<WorkListDialog>();
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_WorkListDialog::cleanup()
{
    m_dialog.reset();
}

QString tst_WorkListDialog::file(const QString &name, const QByteArray &bytes)
{
    QFile out(m_folder.filePath(name));
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
        qFatal("no file");
    return out.fileName();
}

void tst_WorkListDialog::read(const QByteArray &bytes)
{
    m_dialog->read(file(u"list.csv"_qs, bytes));
    QTRY_VERIFY(!m_dialog->isReading());
    QCoreApplication::processEvents(); // what appears does so by way of the event loop
    QCoreApplication::processEvents();
}

QPushButton *tst_WorkListDialog::button(const QString &text)
{
    for (auto *candidate : m_dialog->findChildren<QPushButton *>()) {
        if (candidate->isVisible() && candidate->text() == text)
            return candidate;
    }
    return nullptr;
}

QString tst_WorkListDialog::reads()
{
    QStringList out;
    for (const auto *label : m_dialog->findChildren<QLabel *>()) {
        if (label->isVisible())
            out += label->text();
    }
    return out.join(u'\n');
}

template <typename Event> bool tst_WorkListDialog::drag(const QList<QUrl> &urls)
{
    QMimeData dragged;
    dragged.setUrls(urls);
    if constexpr (std::is_same_v<Event, QDropEvent>) {
        QDropEvent event({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(m_dialog.get(), &event);
        return event.isAccepted();
    } else {
        QDragEnterEvent event({5, 5}, Qt::CopyAction, &dragged, Qt::LeftButton, Qt::NoModifier);
        event.setAccepted(false);
        QCoreApplication::sendEvent(m_dialog.get(), &event);
        return event.isAccepted();
    }
}

void tst_WorkListDialog::withoutAFileItSaysWhatToDo()
{
    QVERIFY(reads().contains(u"Drop a CSV file here"_qs));
    QVERIFY(button(u"Choose a file…"_qs)->hasFocus());
    QVERIFY(!button(u"Open cases"_qs)->isEnabled());
    QVERIFY(!m_dialog->findChild<QTableView *>()->isVisible());
    QVERIFY(!m_dialog->findChild<QListView *>()->isVisible());
}

void tst_WorkListDialog::goodLinesAreShownMasked()
{
    read(twoGoodLines);
    auto *table = m_dialog->findChild<QTableView *>();
    QVERIFY(table->isVisible());
    QVERIFY(table->hasFocus());
    QVERIFY(!table->accessibleName().isEmpty());
    const auto *model = table->model();
    QCOMPARE(model->rowCount(), 2);
    QStringList row;
    for (int column = 0; column < model->columnCount(); ++column)
        row += model->index(1, column).data().toString();
    QCOMPARE(row, (QStringList{u"3"_qs, u"K-2"_qs, u"XXXCXXXXXT"_qs, u"Company"_qs}));
    QCOMPARE(model->index(1, 2).data(Qt::AccessibleTextRole).toString(), u"PAN: XXXCXXXXXT"_qs);
    QVERIFY(reads().contains(u"2 case(s) can be opened"_qs));
    QVERIFY(!reads().contains(u"problems"_qs));
    QVERIFY(reads().contains(u"list.csv"_qs));
    QVERIFY(!reads().contains(u"Drop a CSV file"_qs));
    QVERIFY(!m_dialog->findChild<QListView *>()->isVisible());
}

void tst_WorkListDialog::problemsAreListed()
{
    read(twoGoodLines + "K-3,XXXPX123\nK-4,\n");
    const auto *list = m_dialog->findChild<QListView *>();
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(list->model()->index(1, 0).data().toString(), u"Line 5: the PAN is missing."_qs);
    QVERIFY(reads().contains(u"2 line(s) with problems"_qs));
    QVERIFY(button(u"Open 2 case(s)"_qs)->isEnabled());
}

void tst_WorkListDialog::enterOpensTheCases()
{
    read(twoGoodLines);
    QSignalSpy opened(m_dialog.get(), qOverload<const QList<WorkListRow> &>(&WorkListDialog::accepted));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    const auto rows = opened.front().front().value<QList<WorkListRow>>();
    QCOMPARE(rows,
        (QList<WorkListRow>{
            {u"K-1"_qs, *Pan::parse(u"XXXPX0001T"), 2}, {u"K-2"_qs, *Pan::parse(u"XXXCX0001T"), 3}}));
    QVERIFY(!m_dialog->isVisible());
}

void tst_WorkListDialog::enterOpensTheCasesOfAFileThatCameWithTheDialog()
{
    WorkListDialog dialog;
    dialog.show();
    dialog.read(file(u"list.csv"_qs, twoGoodLines)); // before the window is active
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(!dialog.isReading());
    QTRY_COMPARE(dialog.findChild<WorkListModel *>()->rowCount(), 2);
    QSignalSpy opened(&dialog, qOverload<const QList<WorkListRow> &>(&WorkListDialog::accepted));
    QTRY_VERIFY(dialog.focusWidget());
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
}

void tst_WorkListDialog::enterChoosesAFileWhileThereIsNone()
{
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(m_dialog->findChild<QFileDialog *>());
}

void tst_WorkListDialog::escapeOpensNothing()
{
    read(twoGoodLines);
    QSignalSpy opened(m_dialog.get(), qOverload<const QList<WorkListRow> &>(&WorkListDialog::accepted));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(opened.size(), 0);
}

void tst_WorkListDialog::aRefusalIsABannerAndAnotherFileCanBeChosen()
{
    read("Reference,PAN,Password\nK-1,XXXPX0001T,hunter\n");
    const auto *banner = m_dialog->findChild<StatusBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->message().tone, Look::Tone::Danger);
    QVERIFY(banner->message().sentences.join(u' ').contains(u"“Password”"_qs));
    QVERIFY(!button(u"Open cases"_qs)->isEnabled());
    QVERIFY(button(u"Choose a file…"_qs)->hasFocus());

    read(twoGoodLines);
    QVERIFY(!banner->isVisible());
    QVERIFY(button(u"Open 2 case(s)"_qs)->isEnabled());
}

void tst_WorkListDialog::aListOfBadLinesOpensNothing()
{
    read("Reference,PAN\nK-1,XXXPX123\n");
    const auto *banner = m_dialog->findChild<StatusBanner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->message().tone, Look::Tone::Warning);
    QVERIFY(m_dialog->findChild<QListView *>()->isVisible());
    QVERIFY(!button(u"Open cases"_qs)->isEnabled());
    QVERIFY(button(u"Choose another file…"_qs)->hasFocus());
}

void tst_WorkListDialog::theNextFileReplacesTheOneBefore()
{
    m_dialog->read(file(u"first.csv"_qs, "A,XXXPX0001T\n"));
    m_dialog->read(file(u"second.csv"_qs, "B,XXXPX0002T\n"));
    const auto *model = m_dialog->findChild<WorkListModel *>();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->rows().front().reference, u"B"_qs);
    QVERIFY(reads().contains(u"second.csv"_qs));
}

void tst_WorkListDialog::aFileIsDropped()
{
    const QList<QUrl> urls{QUrl::fromLocalFile(file(u"dropped.csv"_qs, twoGoodLines))};
    QVERIFY(drag<QDragEnterEvent>(urls));
    QVERIFY(drag<QDropEvent>(urls));
    QTRY_COMPARE(m_dialog->findChild<WorkListModel *>()->rowCount(), 2);
}

void tst_WorkListDialog::whatIsNoFileIsNotTaken()
{
    const QUrl web(u"https://example.invalid/list.csv"_qs);
    const QUrl local = QUrl::fromLocalFile(file(u"a.csv"_qs, twoGoodLines));
    for (const QList<QUrl> &urls : {QList<QUrl>{}, {web}, {local, local}}) {
        QVERIFY(!drag<QDragEnterEvent>(urls));
        QVERIFY(!drag<QDropEvent>(urls));
    }
    QVERIFY(!m_dialog->isReading());
}

void tst_WorkListDialog::theFileIsChosenWithoutBlocking()
{
    const QString path = file(u"chosen.csv"_qs, twoGoodLines);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QTest::keyClick(button(u"Choose a file…"_qs), Qt::Key_Space); // returns at once
    auto *files = m_dialog->findChild<QFileDialog *>();
    QVERIFY(files);
    QVERIFY(files->isVisible());
    Q_EMIT files->fileSelected(path);
    files->close();
    QTRY_COMPARE(m_dialog->findChild<WorkListModel *>()->rowCount(), 2);
}

void tst_WorkListDialog::itMayBeClosedWhileItReads()
{
    m_dialog->read(file(
        u"large.csv"_qs, QByteArray("K-1,XXXPX0001T,xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\n").repeated(100'000)));
    QVERIFY(m_dialog->isReading());
    m_dialog.reset();
}

QTEST_MAIN(tst_WorkListDialog)
#include "tst_WorkListDialog.moc"
