#include "config/Profile.h"
#include "config/TokenFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

class tst_Profile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void readsEverything();
    void fillsInDefaults();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void refusesUnreadableFiles();
    void refusesATokenFileThatOthersCanRead_data();
    void refusesATokenFileThatOthersCanRead();
    void refusesTokensThatAreNone_data();
    void refusesTokensThatAreNone();
    void neverQuotesTheToken();
    void readsTheTokenWithoutWhiteSpace();

private:
    QString write(const QString &name, const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);
    QString profile(const QByteArray &content) { return write(u"desk.ini"_qs, content); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Profile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    write(u"ca.pem"_qs, "-----BEGIN CERTIFICATE-----\n");
    write(u"token"_qs, "made-up.token_value~1\n");
    write(u"empty.pem"_qs, "nothing");
}

QString tst_Profile::write(const QString &name, const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(m_folder->filePath(name));
    file.remove();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.setPermissions(permissions))
        qFatal("can not write %s", qPrintable(file.fileName()));
    return file.fileName();
}

void tst_Profile::readsEverything()
{
    const QString path = profile("# a comment\r\n; another\n\n[service]\nbaseUrl = https://relay.example:8443/itr\ncaFile=ca.pem\n"
                                 "tokenFile=token\ntimeoutSeconds=45\naccessToken=operator\n[otp]\nlifetimeSeconds=600\n"
                                 "warningSeconds=90\nresendAfterSeconds=30\nholdPassword=true\n");
    const auto loaded = Profile::load(path);
    if (const auto *error = std::get_if<ConfigError>(&loaded))
        QFAIL(qPrintable(error->sentence()));
    const auto &deployment = std::get<Deployment>(loaded);
    QCOMPARE(deployment.baseUrl, QUrl(u"https://relay.example:8443/itr"_qs));
    QCOMPARE(deployment.caFile, m_folder->filePath(u"ca.pem"_qs));
    QCOMPARE(deployment.tokenFile, m_folder->filePath(u"token"_qs));
    QCOMPARE(deployment.timeout.count(), 45);
    QCOMPARE(deployment.accessTokenFrom, Deployment::AccessTokenFrom::Operator);
    QCOMPARE(deployment.otpLifetime.count(), 600);
    QCOMPARE(deployment.otpWarning.count(), 90);
    QCOMPARE(deployment.resendAfter.count(), 30);
    QVERIFY(deployment.holdPassword);
}

void tst_Profile::fillsInDefaults()
{
    const auto loaded = Profile::load(profile("[service]\nbaseUrl=https://relay.example\n"));
    const auto &deployment = std::get<Deployment>(loaded);
    QCOMPARE(deployment.timeout.count(), 30);
    QCOMPARE(deployment.accessTokenFrom, Deployment::AccessTokenFrom::Relay);
    QCOMPARE(deployment.otpLifetime.count(), 900);
    QCOMPARE(deployment.otpWarning.count(), 120);
    QCOMPARE(deployment.resendAfter.count(), 60);
    QVERIFY(!deployment.holdPassword);
    QVERIFY(deployment.caFile.isEmpty() && deployment.tokenFile.isEmpty());
}

void tst_Profile::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("allowed");
    const QByteArray good("[service]\nbaseUrl=https://relay.example\n");
    const auto row = [](const char *name, const QByteArray &content, const char *key, const char *value, const char *allowed) {
        QTest::newRow(name) << content << QString::fromLatin1(key) << QString::fromUtf8(value) << QString::fromLatin1(allowed);
    };
    row("empty", "", "service/baseUrl", "", "https://");
    row("no base URL", "[service]\ntimeoutSeconds=5\n", "service/baseUrl", "", "missing");
    row("plain http", "[service]\nbaseUrl=http://relay.example\n", "service/baseUrl", "http://relay.example", "https://");
    row("no scheme", "[service]\nbaseUrl=relay.example\n", "service/baseUrl", "relay.example", "https://");
    row("no host", "[service]\nbaseUrl=https://\n", "service/baseUrl", "https://", "https://");
    row("user name", "[service]\nbaseUrl=https://a:b@relay.example\n", "service/baseUrl", "https://\xe2\x80\xa6@relay.example", "without user name");
    row("query", "[service]\nbaseUrl=https://relay.example?x=1\n", "service/baseUrl", "https://relay.example?x=1", "without");
    row("unknown key", good + "baseURL=x\n", "service/baseURL", "", "service/baseUrl, service/caFile");
    row("unknown section", good + "[proxy]\nhost=x\n", "proxy/host", "", "otp/holdPassword");
    row("key twice", good + "baseUrl=https://other.example\n", "service/baseUrl", "", "lines 2 and 3");
    row("no CA file", good + "caFile=missing.pem\n", "service/caFile", "missing.pem", "PEM");
    row("CA file that is a folder", good + "caFile=.\n", "service/caFile", ".", "PEM");
    row("CA file without a certificate", good + "caFile=empty.pem\n", "service/caFile", "empty.pem", "no certificate");
    row("empty token file", good + "tokenFile=\n", "service/tokenFile", "", "relay adds");
    row("timeout of nothing", good + "timeoutSeconds=0\n", "service/timeoutSeconds", "0", "from 1 to 600");
    row("timeout for ever", good + "timeoutSeconds=601\n", "service/timeoutSeconds", "601", "from 1 to 600");
    row("timeout in words", good + "timeoutSeconds=thirty\n", "service/timeoutSeconds", "thirty", "from 1 to 600");
    row("access token", good + "accessToken=desk\n", "service/accessToken", "desk", "operator");
    row("hold password", good + "[otp]\nholdPassword=yes\n", "otp/holdPassword", "yes", "false");
    row("OTP life", good + "[otp]\nlifetimeSeconds=29\n", "otp/lifetimeSeconds", "29", "from 30");
    row("warning as long as the OTP lives", good + "[otp]\nlifetimeSeconds=60\n", "otp/warningSeconds", "120", "less than otp/lifetimeSeconds");
    row("no INI line", good + "hello\n", "", "", "line 3");
    row("key outside a section", "baseUrl=https://relay.example\n", "", "", "line 1");
    row("not UTF-8", "[service]\nbaseUrl=\xff\n", "", "", "UTF-8");
    row("endless", QByteArray(70'000, '#'), "", "", "64 KiB");
}

void tst_Profile::saysWhatIsWrong()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, allowed);
    const QString path = profile(content);
    const auto loaded = Profile::load(path);
    const auto *error = std::get_if<ConfigError>(&loaded);
    QVERIFY(error);
    QCOMPARE(error->key, key);
    QCOMPARE(error->value, value);
    const QString sentence = error->sentence();
    for (const QString &part : {path, key, value, allowed})
        QVERIFY2(sentence.contains(part), qPrintable(sentence + u"\n  lacks: " + part));
    QVERIFY(!sentence.contains(u'\n'));
}

void tst_Profile::refusesUnreadableFiles()
{
    for (const QString &path : {m_folder->filePath(u"none.ini"_qs), m_folder->path(), u"/dev/null"_qs}) {
        const auto loaded = Profile::load(path);
        QVERIFY(std::holds_alternative<ConfigError>(loaded));
        QVERIFY(std::get<ConfigError>(loaded).sentence().startsWith(path));
    }
}

void tst_Profile::refusesATokenFileThatOthersCanRead_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("good");
    QTest::newRow("600") << 0600 << true;
    QTest::newRow("400") << 0400 << true;
    QTest::newRow("640") << 0640 << false;
    QTest::newRow("604") << 0604 << false;
    QTest::newRow("620") << 0620 << false;
    QTest::newRow("601") << 0601 << false;
}

void tst_Profile::refusesATokenFileThatOthersCanRead()
{
    QFETCH(int, mode);
    QFETCH(bool, good);
    const QByteArray token = QFile::encodeName(m_folder->filePath(u"token"_qs));
    QCOMPARE(chmod(token.constData(), mode_t(mode)), 0);
    const auto loaded = Profile::load(profile("[service]\nbaseUrl=https://relay.example\ntokenFile=token\n"));
    QCOMPARE(std::holds_alternative<Deployment>(loaded), good);
    if (!good)
        QVERIFY(std::get<ConfigError>(loaded).sentence().contains(u"chmod 600"));
}

void tst_Profile::refusesTokensThatAreNone_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("blank") << QByteArray(" \n\t");
    QTest::newRow("two lines: a header would be smuggled in") << QByteArray("one\r\nX-Other: two");
    QTest::newRow("space") << QByteArray("one two");
    QTest::newRow("not ASCII") << QByteArray("t\xc3\xb6ken");
    QTest::newRow("too long") << QByteArray(TokenFile::maximumBytes + 1, 'x');
}

void tst_Profile::refusesTokensThatAreNone()
{
    QFETCH(QByteArray, content);
    write(u"token"_qs, content);
    const auto loaded = Profile::load(profile("[service]\nbaseUrl=https://relay.example\ntokenFile=token\n"));
    QVERIFY(std::holds_alternative<ConfigError>(loaded));
    QCOMPARE(std::get<ConfigError>(loaded).key, u"service/tokenFile"_qs);
}

void tst_Profile::neverQuotesTheToken()
{
    const QByteArray token64(64, 'k');
    for (const char *key : {"tokenFile", "bearerToken"}) {
        const auto loaded = Profile::load(profile("[service]\nbaseUrl=https://relay.example\n" + QByteArray(key) + '=' + token64 + '\n'));
        QVERIFY(!std::get<ConfigError>(loaded).sentence().contains(QString::fromLatin1(token64)));
    }
    const QString path = write(u"token"_qs, "sup3r secret token");
    const auto token = TokenFile::read(path, u"p"_qs, u"k"_qs);
    QVERIFY(!std::get<ConfigError>(token).sentence().contains(u"sup3r"));
}

void tst_Profile::readsTheTokenWithoutWhiteSpace()
{
    const auto token = TokenFile::read(m_folder->filePath(u"token"_qs), {}, {});
    QVERIFY(std::get<Secret>(token).utf8() == "made-up.token_value~1");
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_Profile.moc"
