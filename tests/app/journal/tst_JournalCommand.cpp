#include "JournalFixture.h"
#include "journal/JournalCommand.h"

#include <QBuffer>
#include <QProcess>

/// The journal from a terminal.
class tst_JournalCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void verifies();
    void namesTheBrokenEntry();
    void exports();
    void showsFigures();
    void saysWhyItCanNotBeDone();
    void refuses_data();
    void refuses();
    void helps();
    void worksWithoutADisplayOnTheUsersOwnJournal();

private:
    struct Answer {
        int status;
        QString out;
        QString words;
    };
    static Answer run(const QStringList &arguments);
    static Answer runProgram(const QStringList &arguments, const QString &dataHome);

    std::unique_ptr<JournalFixture> m_fixture;
};

void tst_JournalCommand::init()
{
    m_fixture = std::make_unique<JournalFixture>();
    m_fixture->write(QList<JournalEvent>(3, JournalFixture::fullEvent()));
}

tst_JournalCommand::Answer tst_JournalCommand::run(const QStringList &arguments)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    QString words;
    QTextStream stream(&words);
    const int status = JournalCommand(out, stream).run(arguments);
    stream.flush();
    return {status, QString::fromUtf8(out.data()), words};
}

tst_JournalCommand::Answer tst_JournalCommand::runProgram(
    const QStringList &arguments, const QString &dataHome)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"DISPLAY"_qs, u"WAYLAND_DISPLAY"_qs, u"QT_QPA_PLATFORM"_qs})
        variables.remove(name);
    variables.insert(u"XDG_DATA_HOME"_qs, dataHome);
    QProcess program;
    program.setProcessEnvironment(variables);
    program.start(QStringLiteral(DESK_PROGRAM), arguments);
    if (!program.waitForFinished(60'000))
        qFatal("the program does not end");
    return {program.exitCode(), QString::fromLocal8Bit(program.readAllStandardOutput()),
        QString::fromLocal8Bit(program.readAllStandardError())};
}

void tst_JournalCommand::verifies()
{
    const Answer answer = run({u"verify"_qs, u"--file"_qs, m_fixture->path()});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(u"whole: 3 "_qs), qPrintable(answer.out));
    QVERIFY(answer.words.isEmpty());
    QFile::remove(m_fixture->file().keyPath());
    QVERIFY(run({u"verify"_qs, u"--file"_qs, m_fixture->path()}).out.contains(u"not proven"_qs));
}

void tst_JournalCommand::namesTheBrokenEntry()
{
    m_fixture->tamper(u"UPDATE entry SET outcome = 'x' WHERE number = 2"_qs);
    const Answer answer = run({u"verify"_qs, u"--file"_qs, m_fixture->path()});
    QCOMPARE(answer.status, 1);
    QVERIFY2(answer.out.contains(u"Entry 2 "_qs), qPrintable(answer.out));
}

void tst_JournalCommand::exports()
{
    const Answer csv = run({u"export"_qs, u"--file"_qs, m_fixture->path()});
    QCOMPARE(csv.status, 0);
    QCOMPARE(csv.out.count(u'\n'), 4);
    const Answer lines = run({u"export"_qs, u"--format"_qs, u"jsonl"_qs, u"--file"_qs, m_fixture->path()});
    QCOMPARE(lines.out.count(u"\n"_qs), 3);
    QVERIFY(lines.out.startsWith(u"{\"time\":"_qs));
    const QString target = m_fixture->folder() + u"/out.jsonl"_qs;
    const Answer file
        = run({u"export"_qs, u"--format=jsonl"_qs, u"--output"_qs, target, u"--file"_qs, m_fixture->path()});
    QCOMPARE(file.status, 0);
    QVERIFY(file.out.isEmpty());
    QFile written(target);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(written.readAll()), lines.out);
}

void tst_JournalCommand::showsFigures()
{
    const Answer answer = run({u"stats"_qs, u"--file"_qs, m_fixture->path()});
    QCOMPARE(answer.status, 0);
    for (const QString &line : {u"Entries: 3"_qs, u"Cases: 1"_qs, u"Oldest: 1, 2026-01-01T05:30:00+05:30"_qs,
             u"request.answered"_qs})
        QVERIFY2(answer.out.contains(line), qPrintable(answer.out));
}

void tst_JournalCommand::saysWhyItCanNotBeDone()
{
    for (const QString &wish : {u"verify"_qs, u"export"_qs, u"stats"_qs}) {
        const Answer answer = run({wish, u"--file"_qs, u"/nowhere/journal.sqlite"_qs});
        QCOMPARE(answer.status, 2);
        QVERIFY2(answer.words.contains(u"/nowhere/journal.sqlite"_qs), qPrintable(answer.words));
        QVERIFY(answer.out.isEmpty());
    }
}

void tst_JournalCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("names");
    QTest::newRow("nothing") << QStringList{} << u"verify, export and stats"_qs;
    QTest::newRow("unknown") << QStringList{u"erase"_qs} << u"verify, export and stats"_qs;
    QTest::newRow("two") << QStringList{u"verify"_qs, u"stats"_qs} << u"verify, export and stats"_qs;
    QTest::newRow("unknown option") << QStringList{u"verify"_qs, u"--fast"_qs} << u"fast"_qs;
    QTest::newRow("format") << QStringList{u"export"_qs, u"--format"_qs, u"xml"_qs} << u"csv or jsonl"_qs;
    QTest::newRow("output of verify") << QStringList{u"verify"_qs, u"--output"_qs, u"x"_qs} << u"--output"_qs;
    QTest::newRow("no file") << QStringList{u"verify"_qs, u"--file="_qs} << u"--file"_qs;
}

void tst_JournalCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, names);
    const Answer answer = run(arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.words.contains(names), qPrintable(answer.words));
    QVERIFY2(answer.words.contains(u"--help"_qs), qPrintable(answer.words));
}

void tst_JournalCommand::helps()
{
    const Answer answer = run({u"--help"_qs});
    QCOMPARE(answer.status, 0);
    for (const QString &word : {u"journal verify|export|stats"_qs, u"--file <FILE>"_qs, u"--format"_qs,
             u"--output"_qs, u"Exit status"_qs})
        QVERIFY2(answer.out.contains(word), qPrintable(answer.out));
}

void tst_JournalCommand::worksWithoutADisplayOnTheUsersOwnJournal()
{
    const QTemporaryDir home;
    Answer answer = runProgram({u"journal"_qs, u"verify"_qs}, home.path());
    QCOMPARE(answer.status, 2);
    QVERIFY2(answer.words.contains(home.filePath(u"itr-desk/journal.sqlite"_qs)), qPrintable(answer.words));
    QVERIFY2(!QFile::exists(home.filePath(u"itr-desk"_qs)), "looking made a journal");

    QVERIFY(QDir().rename(m_fixture->folder(), home.filePath(u"itr-desk"_qs)));
    answer = runProgram({u"journal"_qs, u"verify"_qs}, home.path());
    QVERIFY2(answer.status == 0 && answer.out.contains(u"3"_qs), qPrintable(answer.out + answer.words));
    answer = runProgram({u"journal"_qs, u"export"_qs}, home.path());
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains(u"request.answered"_qs), qPrintable(answer.out + answer.words));
    QCOMPARE(runProgram({u"journal"_qs}, home.path()).status, 2);
    QCOMPARE(runProgram({u"journal"_qs, u"--help"_qs}, home.path()).status, 0);
}

QTEST_GUILESS_MAIN(tst_JournalCommand)
#include "tst_JournalCommand.moc"
