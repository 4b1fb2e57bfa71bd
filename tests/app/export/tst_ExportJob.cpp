#include "export/ExportJob.h"

#include <QDir>
#include <QFile>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>

#include <thread>

class tst_ExportJob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void givesTheNameOnlyOnceTheJournalHasIt();
    void keepsNothingThatCanNotBeNoted();
    void notesNothingThatWasNotWritten();
    void leavesNothingWhenItIsDroppedBeforeTheJournalAnswers();
    void leavesNothingWhenItIsDroppedWhileItWrites();

private:
    QStringList entries() const
    {
        return QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    QString path() const { return m_folder->filePath(u"case.pdf"_qs); }

    std::unique_ptr<QTemporaryDir> m_folder;
    JournalWriter::Recorded m_recorded; ///< of the note that waits
    ExportJob::Note m_note;
};

void tst_ExportJob::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorded = {};
    m_note = [this](QObject *, JournalWriter::Recorded recorded) { m_recorded = std::move(recorded); };
}

void tst_ExportJob::givesTheNameOnlyOnceTheJournalHasIt()
{
    ExportJob job;
    std::optional<ExportJob::Outcome> outcome;
    connect(&job, &ExportJob::finished, this, [&outcome](const ExportJob::Outcome &what) { outcome = what; });
    std::thread::id writer;
    job.start(
        path(),
        [&writer](QIODevice &device) {
            writer = std::this_thread::get_id();
            device.write("whole");
        },
        m_note);
    QTRY_VERIFY(m_recorded);
    QVERIFY(writer != std::this_thread::get_id());
    QVERIFY(!QFile::exists(path()));
    QVERIFY(!outcome);
    m_recorded({});
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->isDone());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "whole");
}

void tst_ExportJob::keepsNothingThatCanNotBeNoted()
{
    ExportJob job;
    std::optional<ExportJob::Outcome> outcome;
    connect(&job, &ExportJob::finished, this, [&outcome](const ExportJob::Outcome &what) { outcome = what; });
    job.start(
        path(), [](QIODevice &device) { device.write("whole"); }, m_note);
    QTRY_VERIFY(m_recorded);
    m_recorded(JournalError{JournalError::Kind::DiskFull, u"journal.sqlite"_qs, {}});
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->journalError);
    QVERIFY(!outcome->fileError);
    QVERIFY(entries().isEmpty());
}

void tst_ExportJob::notesNothingThatWasNotWritten()
{
    ExportJob job;
    std::optional<ExportJob::Outcome> outcome;
    connect(&job, &ExportJob::finished, this, [&outcome](const ExportJob::Outcome &what) { outcome = what; });
    bool wrote = false;
    job.start(
        m_folder->filePath(u"nowhere/case.pdf"_qs), [&wrote](QIODevice &) { wrote = true; }, m_note);
    QTRY_VERIFY(outcome);
    QVERIFY(outcome->fileError);
    QVERIFY(!wrote);
    QVERIFY(!m_recorded);
}

void tst_ExportJob::leavesNothingWhenItIsDroppedBeforeTheJournalAnswers()
{
    auto job = std::make_unique<ExportJob>();
    job->start(
        path(), [](QIODevice &device) { device.write("whole"); }, m_note);
    QTRY_VERIFY(m_recorded);
    job.reset();
    QVERIFY(entries().isEmpty());
}

void tst_ExportJob::leavesNothingWhenItIsDroppedWhileItWrites()
{
    QSemaphore begun;
    QSemaphore mayEnd;
    auto job = std::make_unique<ExportJob>();
    job->start(
        path(),
        [&](QIODevice &device) {
            device.write("half");
            begun.release();
            mayEnd.acquire();
            device.write("half");
        },
        m_note);
    begun.acquire();
    job.reset();
    mayEnd.release();
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
    QVERIFY(entries().isEmpty());
    QVERIFY(!m_recorded);
}

QTEST_GUILESS_MAIN(tst_ExportJob)
#include "tst_ExportJob.moc"
