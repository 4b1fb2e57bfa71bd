#include "sandbox/SandboxProfile.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

class tst_SandboxProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder.emplace(); }
    void saysWhereTheSandboxIs_data();
    void saysWhereTheSandboxIs();
    void isForItsOwnerOnly();
    void takesItsFilesAway();
    void leavesOtherPeoplesFilesAlone_data();
    void leavesOtherPeoplesFilesAlone();
    void replacesWhatAKilledOneLeft();
    void leavesASuccessorsFiles();
    void saysWhyItCanNotWrite();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList files() const { return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden); }
    static QByteArray contents(const QString &path);
    void put(const QString &name, const QByteArray &bytes) const;

    std::optional<QTemporaryDir> m_folder;
    const QUrl m_url{u"https://127.0.0.1:4711"_qs};
};

QByteArray tst_SandboxProfile::contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void tst_SandboxProfile::put(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

void tst_SandboxProfile::saysWhereTheSandboxIs_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"trial.ini"_qs;
    QTest::newRow("no suffix") << u"trial"_qs;
    QTest::newRow("letters that INI readers read differently") << u"a, \"b\"; \u0928.ini"_qs;
}

void tst_SandboxProfile::saysWhereTheSandboxIs()
{
    QFETCH(QString, name);
    SandboxProfile profile(path(name));
    QCOMPARE(profile.write(m_url, "CA", "token"), QString());
    QCOMPARE(profile.path(), path(name));
    const QSettings read(profile.path(), QSettings::IniFormat);
    QCOMPARE(read.allKeys().size(), 5);
    QCOMPARE(read.value(u"service/baseUrl"_qs).toString(), m_url.toString());
    QCOMPARE(read.value(u"service/timeoutSeconds"_qs).toInt(), 10);
    QCOMPARE(read.value(u"service/accessToken"_qs).toString(), u"operator"_qs);
    QCOMPARE(contents(path(read.value(u"service/caFile"_qs).toString())), QByteArray("CA"));
    QCOMPARE(contents(path(read.value(u"service/tokenFile"_qs).toString())), QByteArray("token\n"));
}

void tst_SandboxProfile::isForItsOwnerOnly()
{
    SandboxProfile profile(path(u"trial.ini"_qs));
    QCOMPARE(profile.write(m_url, "CA", "token"), QString());
    QCOMPARE(files().size(), 3);
    for (const QString &file : files()) {
        // Qt reports what the caller may do under "User" as well.
        QCOMPARE(QFile::permissions(path(file)),
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }
}

void tst_SandboxProfile::takesItsFilesAway()
{
    {
        SandboxProfile profile(path(u"trial.ini"_qs));
        QCOMPARE(profile.write(m_url, "CA", "token"), QString());
    }
    QCOMPARE(files(), QStringList());
}

void tst_SandboxProfile::leavesOtherPeoplesFilesAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a profile") << u"trial.ini"_qs;
    QTest::newRow("a CA") << u"trial-ca.pem"_qs;
    QTest::newRow("a token") << u"trial-token"_qs;
}

void tst_SandboxProfile::leavesOtherPeoplesFilesAlone()
{
    QFETCH(QString, name);
    put(name, "of great worth");
    {
        SandboxProfile profile(path(u"trial.ini"_qs));
        const QString sentence = profile.write(m_url, "CA", "token");
        QVERIFY(sentence.contains(path(name)));
    }
    QCOMPARE(files(), QStringList{name});
    QCOMPARE(contents(path(name)), QByteArray("of great worth"));
}

void tst_SandboxProfile::replacesWhatAKilledOneLeft()
{
    for (const QByteArray token : {"first", "second"}) {
        auto *killed = new SandboxProfile(path(u"trial.ini"_qs));
        QCOMPARE(killed->write(m_url, "CA", token), QString());
        // A killed program's destructors do not run: its files stay. Renaming the token has that effect here.
        QVERIFY(QFile::rename(path(u"trial-token"_qs), path(u"kept"_qs)));
        delete killed;
        QVERIFY(QFile::rename(path(u"kept"_qs), path(u"trial-token"_qs)));
        QCOMPARE(files().size(), 3);
    }
    QCOMPARE(contents(path(u"trial-token"_qs)), QByteArray("second\n"));
}

void tst_SandboxProfile::leavesASuccessorsFiles()
{
    SandboxProfile successor(path(u"trial.ini"_qs));
    {
        SandboxProfile first(path(u"trial.ini"_qs));
        QCOMPARE(first.write(m_url, "CA", "first"), QString());
        QCOMPARE(successor.write(m_url, "CA", "second"), QString());
    }
    QCOMPARE(files().size(), 3);
}

void tst_SandboxProfile::saysWhyItCanNotWrite()
{
    SandboxProfile profile(path(u"nowhere/trial.ini"_qs));
    QVERIFY(profile.write(m_url, "CA", "token").contains(u"can not be written"));
}

QTEST_GUILESS_MAIN(tst_SandboxProfile)
#include "tst_SandboxProfile.moc"
