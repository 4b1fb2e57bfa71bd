#include "Targets.h"

#include <QDirIterator>
#include <QTest>

/// The cases that fuzzing found, and those it begins with, go through their targets (README.md): what was
/// found once stays found. A target that is not satisfied ends the program.
class tst_FuzzCorpus : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesWhatWasFound_data();
    void takesWhatWasFound();
    void takesNothingAtAll();
};

void tst_FuzzCorpus::takesWhatWasFound_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("file");
    for (std::size_t i = 0; i < fuzzTargets.size(); ++i) {
        const QString folder = QStringLiteral(FUZZ_CORPUS "/") + QString::fromLatin1(fuzzTargets.at(i).name);
        const QStringList files = QDir(folder).entryList(QDir::Files, QDir::Name);
        QVERIFY2(!files.isEmpty(), qPrintable(folder));
        for (const QString &file : files)
            QTest::newRow(qPrintable(folder.section(u'/', -1) + u'/' + file))
                << static_cast<int>(i) << folder + u'/' + file;
    }
}

void tst_FuzzCorpus::takesWhatWasFound()
{
    QFETCH(int, target);
    QFETCH(QString, file);
    QFile found(file);
    QVERIFY(found.open(QIODevice::ReadOnly));
    fuzzTargets.at(static_cast<std::size_t>(target)).run(found.readAll());
}

void tst_FuzzCorpus::takesNothingAtAll()
{
    for (const FuzzTarget &target : fuzzTargets)
        target.run({});
}

QTEST_GUILESS_MAIN(tst_FuzzCorpus)
#include "tst_FuzzCorpus.moc"
