#include "files/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

namespace
{
unsigned modeOf(const QString &path)
{
    struct stat status {
    };
    return ::lstat(QFile::encodeName(path).constData(), &status) == 0 ? status.st_mode & 07777u : 0u;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(can not be read)");
}

void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}
}

class tst_PrivateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void isItsOwnersFromTheFirstByte();
    void showsNothingUnderItsNameBeforeItIsWhole();
    void replacesAWorldReadableFileByAPrivateOne();
    void replacesALinkAndLeavesItsTarget();
    void leavesNoTraceWithoutCommit();
    void takesNothingAfterFinish();
    void refusesWhatIsNoFile();
    void saysThatTheFolderIsMissing();
    void saysThatTheFolderIsNotOnesOwn();
    void keepsTheOldFileWhenTheDiskIsFull();
    void refusesADiskThatShowsFilesToOthers();

private:
    QStringList entries() const
    {
        return QDir(m_folder->path())
            .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    QString at(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_PrivateFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_PrivateFile::isItsOwnersFromTheFirstByte()
{
    const mode_t before = ::umask(0); // the most careless there is
    PrivateFile file(at(u"case.json"_qs));
    const bool opened = file.open(QIODevice::WriteOnly);
    ::umask(before);
    QVERIFY(opened);
    QCOMPARE(entries().size(), 1);
    QCOMPARE(modeOf(at(entries().constFirst())), 0600u);
    QCOMPARE(file.write("{}"), 2);
    QVERIFY(file.commit());
    QCOMPARE(entries(), QStringList{u"case.json"_qs});
    QCOMPARE(modeOf(at(u"case.json"_qs)), 0600u);
    QCOMPARE(contentOf(at(u"case.json"_qs)), "{}");
    QVERIFY(!file.error());
}

void tst_PrivateFile::showsNothingUnderItsNameBeforeItIsWhole()
{
    PrivateFile file(at(u"case.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("{"), 1);
    QVERIFY(!QFile::exists(at(u"case.json"_qs)));
    QVERIFY(file.finish());
    QVERIFY(!QFile::exists(at(u"case.json"_qs)));
    QVERIFY(file.commit());
    QVERIFY(QFile::exists(at(u"case.json"_qs)));
}

void tst_PrivateFile::replacesAWorldReadableFileByAPrivateOne()
{
    put(at(u"case.json"_qs), "old");
    QCOMPARE(::chmod(QFile::encodeName(at(u"case.json"_qs)).constData(), 0644), 0);
    PrivateFile file(at(u"case.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("new"), 3);
    QCOMPARE(contentOf(at(u"case.json"_qs)), "old");
    QVERIFY(file.commit());
    QCOMPARE(contentOf(at(u"case.json"_qs)), "new");
    QCOMPARE(modeOf(at(u"case.json"_qs)), 0600u);
}

void tst_PrivateFile::replacesALinkAndLeavesItsTarget()
{
    put(at(u"target"_qs), "of others");
    QVERIFY(QFile::link(at(u"target"_qs), at(u"case.json"_qs)));
    PrivateFile file(at(u"case.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write("new"), 3);
    QVERIFY(file.commit());
    QVERIFY(!QFileInfo(at(u"case.json"_qs)).isSymLink());
    QCOMPARE(contentOf(at(u"case.json"_qs)), "new");
    QCOMPARE(contentOf(at(u"target"_qs)), "of others");
}

void tst_PrivateFile::leavesNoTraceWithoutCommit()
{
    put(at(u"case.json"_qs), "old");
    {
        PrivateFile file(at(u"case.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("new"), 3);
        QVERIFY(file.finish());
    }
    QCOMPARE(entries(), QStringList{u"case.json"_qs});
    QCOMPARE(contentOf(at(u"case.json"_qs)), "old");
}

void tst_PrivateFile::takesNothingAfterFinish()
{
    PrivateFile file(at(u"case.json"_qs));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.finish());
    QCOMPARE(file.write("late"), -1);
    QVERIFY(file.commit());
    QCOMPARE(contentOf(at(u"case.json"_qs)), "");
}

void tst_PrivateFile::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_qs));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_qs)).constData(), 0600), 0);
    for (const QString &name : {u"folder"_qs, u"pipe"_qs}) {
        PrivateFile file(at(name));
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QVERIFY(file.error());
        QVERIFY2(file.error()->sentence.contains(at(name)), qPrintable(file.error()->sentence));
    }
    QCOMPARE(entries().size(), 2);
}

void tst_PrivateFile::saysThatTheFolderIsMissing()
{
    PrivateFile file(at(u"nowhere/case.json"_qs));
    QVERIFY(!file.open(QIODevice::WriteOnly));
    QCOMPARE(file.error()->sentence,
        at(u"nowhere/case.json"_qs)
            + u" was not written. The folder does not exist. Choose one that does."_qs);
}

void tst_PrivateFile::saysThatTheFolderIsNotOnesOwn()
{
    QVERIFY(QFile::setPermissions(
        m_folder->path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    const bool isRoot = ::geteuid() == 0; // whom no permission stops
    if (isRoot)
        QCOMPARE(::seteuid(65534), 0);
    PrivateFile file(at(u"case.json"_qs));
    const bool opened = file.open(QIODevice::WriteOnly);
    if (isRoot)
        QCOMPARE(::seteuid(0), 0);
    QVERIFY(!opened);
    QVERIFY2(file.error()->sentence.endsWith(
                 u"You are not allowed to write there. Choose a folder of your own."_qs),
        qPrintable(file.error()->sentence));
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(entries().isEmpty());
}

void tst_PrivateFile::keepsTheOldFileWhenTheDiskIsFull()
{
    const QByteArray folder = QFile::encodeName(m_folder->path());
    if (::mount("tmpfs", folder.constData(), "tmpfs", MS_NOSUID | MS_NODEV, "size=64k") != 0)
        QSKIP("Only root can make a small disk.");
    put(at(u"case.json"_qs), "old");
    {
        PrivateFile file(at(u"case.json"_qs));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray block(16 * 1024, 'x');
        bool taken = true;
        for (int count = 0; taken && count < 100; ++count)
            taken = file.write(block) == block.size();
        QVERIFY(!taken);
        QVERIFY(!file.finish());
        QVERIFY(!file.commit());
        QVERIFY2(file.error()->sentence.endsWith(
                     u"The disk is full. Free some space, or choose a folder on another disk."_qs),
            qPrintable(file.error()->sentence));
    }
    QCOMPARE(entries(), QStringList{u"case.json"_qs});
    QCOMPARE(contentOf(at(u"case.json"_qs)), "old");
    QCOMPARE(::umount(folder.constData()), 0);
}

void tst_PrivateFile::refusesADiskThatShowsFilesToOthers()
{
    // ramfs and tmpfs keep modes; vfat, where the kernel has it, does not.
    if (::geteuid() != 0)
        QSKIP("Only root can mount a disk of this kind.");
    const QString image = at(u"stick.img"_qs);
    put(image, QByteArray(1024 * 1024, '\0'));
    QVERIFY(QDir(m_folder->path()).mkdir(u"stick"_qs));
    const auto run
        = [](const QString &command) { return std::system(qPrintable(command + u" >/dev/null 2>&1"_qs)); };
    if (run(u"mkfs.vfat '%1'"_qs.arg(image)) != 0
        || run(u"mount -o loop,umask=022 '%1' '%2'"_qs.arg(image, at(u"stick"_qs))) != 0)
        QSKIP("No vfat disk can be made here.");
    {
        PrivateFile file(at(u"stick/case.json"_qs));
        QVERIFY(!file.open(QIODevice::WriteOnly));
        QVERIFY(file.error()->sentence.contains(u"can not keep a file from other people"_qs));
    }
    QVERIFY(QDir(at(u"stick"_qs)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QCOMPARE(run(u"umount '%1'"_qs.arg(at(u"stick"_qs))), 0);
}

QTEST_GUILESS_MAIN(tst_PrivateFile)
#include "tst_PrivateFile.moc"
