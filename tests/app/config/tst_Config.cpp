#include "config/Config.h"
#include "config/ConfigCommand.h"
#include "config/UserFile.h"

#include <QBuffer>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <set>

#include <sys/stat.h>
#include <unistd.h>

namespace
{
const QByteArray good("[service]\nbaseUrl=https://relay.example\n");
// Base64 of 32 bytes each.
const QByteArray pinA = QByteArray(32, 'a').toBase64();
const QByteArray pinB = QByteArray(32, 'b').toBase64();
}

/// As much of a PNG file as tells its size.
static QByteArray pngOf(quint32 width, quint32 height)
{
    QByteArray head("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
    const quint32 size[] = {qToBigEndian(width), qToBigEndian(height)};
    return head.append(reinterpret_cast<const char *>(size), sizeof size);
}

/// Which settings hold, where they come from, and who may change them.
class tst_Config : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void declaresEverySettingOnce();
    void readsBackWhatItWrites();
    void readsTheNewKeys();
    void refuses_data();
    void refuses();
    void saysAllThatIsWrong();
    void learnsWhereTheBearerComesFrom_data();
    void learnsWhereTheBearerComesFrom();
    void policyLocks();
    void policyDecidesAboutTheTokensFileToo();
    void administratorsSettingsCountOnlyWithoutAPolicy();
    void brokenPolicyIsAnError_data();
    void brokenPolicyIsAnError();
    void policyThatOthersCanWriteIsAnError_data();
    void policyThatOthersCanWriteIsAnError();
    void sandboxKeepsItsService();
    void ownFileNeedsNotBeThere();
    void commandChecks();
    void commandShows();
    void commandExplains();
    void commandRefuses_data();
    void commandRefuses();
    void savesAndKeepsTheRest_data();
    void savesAndKeepsTheRest();
    void savesPrivately();
    void saysThatItCanNotSave();

private:
    QString write(const QString &name, const QByteArray &content, mode_t mode = 0644);
    Config read(const QByteArray &policy, const QByteArray &user, Config::Use use = Config::Use::Service);
    ConfigPlaces places() const
    {
        return {m_folder->filePath(u"policy/policy.ini"_qs), geteuid(), m_folder->filePath(u"desk.ini"_qs), true};
    }
    QString m_said; ///< by the last command, beside what was asked for
    QString m_printed;
    int command(const QStringList &arguments);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Config::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(QDir(m_folder->path()).mkdir(u"policy"_qs));
    QCOMPARE(chmod(QFile::encodeName(m_folder->filePath(u"policy"_qs)).constData(), 0755), 0);
    write(u"token"_qs, "made-up.token\n", 0600);
    write(u"desk.pem"_qs, "made up");
}

QString tst_Config::write(const QString &name, const QByteArray &content, mode_t mode)
{
    QFile file(m_folder->filePath(name));
    file.remove();
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can not write %s", qPrintable(file.fileName()));
    file.close();
    chmod(QFile::encodeName(file.fileName()).constData(), mode);
    return file.fileName();
}

Config tst_Config::read(const QByteArray &policy, const QByteArray &user, Config::Use use)
{
    if (!policy.isNull())
        write(u"policy/policy.ini"_qs, policy);
    write(u"desk.ini"_qs, user);
    return Config::read(places(), use);
}

void tst_Config::declaresEverySettingOnce()
{
    std::set<QString> names;
    for (const Setting &setting : Setting::all()) {
        QVERIFY(names.insert(setting.name()).second);
        QCOMPARE(setting.name().count(u'/'), 1);
        QVERIFY2(setting.description().endsWith(u'.'), setting.key);
        QVERIFY2(!setting.value.allowed().isEmpty() && !setting.value.allowed().endsWith(u'.'), setting.key);
        QVERIFY2(!setting.fallback().isEmpty(), setting.key);
        // The dialog changes what a user may.
        QCOMPARE(setting.page == Setting::Page::None, setting.changer == Setting::Changer::Administrator);
        QCOMPARE(setting.labelText == nullptr, setting.page == Setting::Page::None);
        QCOMPARE(Setting::find(setting.name()), &setting);
    }
    QVERIFY(!Setting::find(u"service/baseURL"_qs));
}

void tst_Config::readsBackWhatItWrites()
{
    const QString path = write(u"x.pem"_qs, "-----BEGIN CERTIFICATE-----\n");
    Deployment set;
    set.baseUrl = QUrl(u"https://relay.example:8443/itr"_qs);
    set.caFile = set.clientCertificateFile = set.clientKeyFile = set.tokenFile = set.journalFolder = path;
    set.kioskPinFile = path;
    set.organisationLogo = write(u"logo.png"_qs, pngOf(300, 100));
    set.kioskExportFolder = m_folder->path();
    set.theme = Deployment::Theme::HighContrast;
    set.reducedMotion = set.kioskShuffleKeypad = true;
    set.pins = {QString::fromLatin1(pinA), QString::fromLatin1(pinB)};
    set.proxyHost = u"proxy.example"_qs;
    set.proxyPort = 3128;
    set.proxyUser = u"desk"_qs;
    set.proxyFrom = Deployment::ProxyFrom::Manual;
    set.bearerFrom = Deployment::BearerFrom::Keychain;
    set.accessTokenFrom = Deployment::AccessTokenFrom::Operator;
    set.organisationName = set.organisationContact = set.organisationGrievance = u"Made-up Bank"_qs;
    set.holdPassword = set.noticeApproved = set.exportUnmasked = true;
    set.clearClipboard = set.hideFromCapture = false;
    set.lockAfter = std::chrono::seconds(0);
    set.purposes = {u"One"_qs, u"Two"_qs};
    Deployment read;
    for (const Setting &setting : Setting::all()) {
        const QString written = setting.value.written(set);
        const auto wrong = setting.value.read(written, QDir(u"/nowhere"_qs), read);
        QVERIFY2(!wrong, qPrintable(setting.name() + u": "_qs + wrong.value_or(QString())));
        QCOMPARE(setting.value.written(read), written);
    }
    QCOMPARE(read.proxyPort, 3128);
    QCOMPARE(read.pins, set.pins);
    QCOMPARE(read.lockAfter, set.lockAfter);
    QCOMPARE(read.bearerFrom, set.bearerFrom);
}

void tst_Config::readsTheNewKeys()
{
    const Config config = read({},
        good + "bearer=keychain\nclientCertificate=desk.pem\nclientKey=desk.pem\npins=" + pinA + ", " + pinB
            + "\n[network]\nproxy=manual\nproxyHost=proxy.example\nproxyPort=3128\nproxyUser=desk\n"
              "[desk]\nlockAfterSeconds=0\n[secrets]\nclearClipboard=false\nhideFromCapture=false\n");
    for (const ConfigError &error : config.errors())
        QFAIL(qPrintable(error.sentence()));
    const Deployment &deployment = config.deployment();
    QCOMPARE(deployment.bearerFrom, Deployment::BearerFrom::Keychain);
    QCOMPARE(deployment.clientCertificateFile, m_folder->filePath(u"desk.pem"_qs));
    QCOMPARE(deployment.clientKeyFile, m_folder->filePath(u"desk.pem"_qs));
    QCOMPARE(deployment.pins.size(), 2);
    QCOMPARE(deployment.proxyFrom, Deployment::ProxyFrom::Manual);
    QCOMPARE(deployment.proxyHost, u"proxy.example"_qs);
    QCOMPARE(deployment.proxyPort, 3128);
    QCOMPARE(deployment.proxyUser, u"desk"_qs);
    QCOMPARE(deployment.lockAfter.count(), 0);
    QVERIFY(!deployment.clearClipboard && !deployment.hideFromCapture);
}

void tst_Config::refuses_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("allowed");
    const auto row = [](const char *name, const QByteArray &content, const char *key, const char *allowed) {
        QTest::newRow(name) << good + content << QString::fromLatin1(key) << QString::fromLatin1(allowed);
    };
    row("one pin", "pins=" + pinA, "service/pins", "two different");
    row("the same pin twice", "pins=" + pinA + ',' + pinA, "service/pins", "two different");
    row("a short pin", "pins=YWJj," + pinA, "service/pins", "44 characters");
    row("no base64", "pins=" + pinA + ",!" + pinB.mid(1), "service/pins", "44 characters");
    row("no certificate there", "clientCertificate=none.pem", "service/clientCertificate", "can read");
    row("a key without a certificate", "clientKey=desk.pem", "service/clientKey", "service/clientCertificate");
    row("bearer of nobody", "bearer=desk", "service/bearer", "keychain");
    row("proxy", "[network]\nproxy=auto", "network/proxy", "manual");
    row("manual proxy without host", "[network]\nproxy=manual\nproxyPort=1", "network/proxyHost", "missing");
    row("manual proxy without port", "[network]\nproxy=manual\nproxyHost=p", "network/proxyPort", "missing");
    row("port 0", "[network]\nproxyPort=0", "network/proxyPort", "from 1 to 65535");
    row("host that is an address", "[network]\nproxyHost=http://p", "network/proxyHost", "host");
    row("user with a colon", "[network]\nproxyUser=a:b", "network/proxyUser", "name");
    row("lock at once", "[desk]\nlockAfterSeconds=59", "desk/lockAfterSeconds", "0 for never");
    row("lock after days", "[desk]\nlockAfterSeconds=86401", "desk/lockAfterSeconds", "to 86400");
    row("theme", "[desk]\ntheme=blue", "desk/theme", "high-contrast");
    row("kiosk's folder that is not there", "[kiosk]\nexportFolder=none", "kiosk/exportFolder", "folder that is there");
    row("logo that is not there", "[organisation]\nlogo=none.png", "organisation/logo", "PNG");
    row("logo that is no picture", "[organisation]\nlogo=desk.ini", "organisation/logo", "PNG");
    row("logo that is too large", "[organisation]\nlogo=large.png", "organisation/logo", "2000 by 2000");
    row("logo that is cut off", "[organisation]\nlogo=cut.png", "organisation/logo", "PNG");
    row("control character", "caFile=\x1b[2J", "", "control character");
}

void tst_Config::refuses()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, key);
    QFETCH(QString, allowed);
    write(u"large.png"_qs, pngOf(2001, 1));
    write(u"cut.png"_qs, pngOf(1, 1).first(20));
    const Config config = read({}, content + '\n');
    QCOMPARE(config.errors().size(), 1);
    QCOMPARE(config.errors().constFirst().key, key);
    const QString sentence = config.errors().constFirst().sentence();
    QVERIFY2(sentence.contains(allowed), qPrintable(sentence));
    QVERIFY2(sentence.contains(u"line"_qs), qPrintable(sentence));
    QVERIFY(!sentence.contains(QChar(0x1b)));
}

void tst_Config::saysAllThatIsWrong()
{
    const Config config = read({}, "[service]\nbaseUrl=http://a\nhello\ntimeoutSeconds=0\nnoSuch=sup3rsecret\n");
    QList<int> lines;
    for (const ConfigError &error : config.errors()) {
        lines += error.line;
        QVERIFY(!error.sentence().contains(u"sup3rsecret"_qs));
        QVERIFY(error.sentence().startsWith(m_folder->filePath(u"desk.ini"_qs)));
    }
    QCOMPARE(lines, QList({3, 2, 4, 5}));
}

void tst_Config::learnsWhereTheBearerComesFrom_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("from");
    QTest::newRow("nothing") << QByteArray() << u"relay"_qs;
    QTest::newRow("a file") << QByteArray("tokenFile=token\n") << u"file"_qs;
    QTest::newRow("a file, said") << QByteArray("bearer=file\ntokenFile=token\n") << u"file"_qs;
    QTest::newRow("keychain") << QByteArray("bearer=keychain\n") << u"keychain"_qs;
    QTest::newRow("file without file") << QByteArray("bearer=file\n") << QString();
    QTest::newRow("relay with file") << QByteArray("bearer=relay\ntokenFile=token\n") << QString();
    QTest::newRow("keychain with file") << QByteArray("bearer=keychain\ntokenFile=token\n") << QString();
}

void tst_Config::learnsWhereTheBearerComesFrom()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, from);
    const Config config = read({}, good + content);
    QCOMPARE(config.errors().isEmpty(), !from.isEmpty());
    if (!from.isEmpty())
        QCOMPARE(Setting::find(u"service/bearer"_qs)->value.written(config.deployment()), from);
    else
        QVERIFY(config.errors().constFirst().line > 0);
}

void tst_Config::policyLocks()
{
    const Config config = read("[service]\nbaseUrl=https://policy.example\n[otp]\nlifetimeSeconds=600\n",
        "[service]\nbaseUrl=https://user.example\ntimeoutSeconds=45\n[otp]\nlifetimeSeconds=nonsense\n"
        "[desk]\nlockAfterSeconds=60\n");
    for (const ConfigError &error : config.errors())
        QFAIL(qPrintable(error.sentence()));
    QCOMPARE(config.deployment().baseUrl.host(), u"policy.example"_qs);
    QCOMPARE(config.deployment().otpLifetime.count(), 600);
    QCOMPARE(config.deployment().timeout.count(), 45);
    QCOMPARE(config.deployment().lockAfter.count(), 60);
    QCOMPARE(config.ineffective().size(), 2);
    QCOMPARE(config.ineffective().constFirst().setting->name(), u"service/baseUrl"_qs);
    QCOMPARE(config.ineffective().constFirst().origin.line, 2);
    const Setting &address = *Setting::find(u"service/baseUrl"_qs);
    QVERIFY(config.isLocked(address));
    QCOMPARE(config.origin(address).line, 2);
    QCOMPARE(config.lockReason(address),
        u"Set by your organisation in %1."_qs.arg(m_folder->filePath(u"policy/policy.ini"_qs)));
    QVERIFY(!config.isLocked(*Setting::find(u"service/timeoutSeconds"_qs)));
}

void tst_Config::policyDecidesAboutTheTokensFileToo()
{
    const Config config = read("[service]\nbearer=keychain\n", good + "tokenFile=token\n");
    QVERIFY(config.errors().isEmpty());
    QCOMPARE(config.deployment().bearerFrom, Deployment::BearerFrom::Keychain);
    QVERIFY(config.deployment().tokenFile.isEmpty());
    QCOMPARE(config.ineffective().size(), 1);
}

void tst_Config::administratorsSettingsCountOnlyWithoutAPolicy()
{
    const QByteArray user
        = good + "[export]\nunmasked=true\n[consent]\nnoticeApproved=true\n[journal]\nretentionDays=180\n";
    const Config alone = read({}, user);
    QVERIFY(alone.errors().isEmpty() && alone.ineffective().isEmpty());
    QVERIFY(alone.deployment().exportUnmasked && alone.deployment().noticeApproved);
    QCOMPARE(alone.deployment().journalRetentionDays, 180);

    const Config with = read("[consent]\nnoticeApproved=true\n", user);
    QVERIFY(with.errors().isEmpty());
    QVERIFY(!with.deployment().exportUnmasked);
    QVERIFY(with.deployment().noticeApproved);
    QCOMPARE(with.deployment().journalRetentionDays, 365);
    QCOMPARE(with.ineffective().size(), 3);
    QVERIFY(with.lockReason(*Setting::find(u"export/unmasked"_qs)).startsWith(u"Only your organisation"_qs));
}

void tst_Config::brokenPolicyIsAnError_data()
{
    QTest::addColumn<QByteArray>("policy");
    QTest::addColumn<int>("line");
    QTest::newRow("unknown key") << QByteArray("[otp]\nholdPasswords=false\n") << 2;
    QTest::newRow("wrong type") << QByteArray("[otp]\n\nholdPassword=no\n") << 3;
    QTest::newRow("no INI") << QByteArray("hello\n") << 1;
    QTest::newRow("twice") << QByteArray("[otp]\nholdPassword=true\nholdPassword=false\n") << 3;
}

void tst_Config::brokenPolicyIsAnError()
{
    QFETCH(QByteArray, policy);
    QFETCH(int, line);
    for (const auto use : {Config::Use::Service, Config::Use::Sandbox}) {
        const Config config = read(policy, good, use);
        QCOMPARE(config.errors().size(), 1);
        QCOMPARE(config.errors().constFirst().line, line);
        QCOMPARE(config.errors().constFirst().file, places().policyFile);
    }
}

void tst_Config::policyThatOthersCanWriteIsAnError_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::addColumn<bool>("good");
    QTest::newRow("as it should be") << 0644 << 0755 << true;
    QTest::newRow("private") << 0600 << 0700 << true;
    QTest::newRow("file of the group") << 0664 << 0755 << false;
    QTest::newRow("file of all") << 0646 << 0755 << false;
    QTest::newRow("folder of the group") << 0644 << 0775 << false;
    QTest::newRow("folder of all") << 0644 << 01777 << false;
}

void tst_Config::policyThatOthersCanWriteIsAnError()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    QFETCH(bool, good);
    write(u"policy/policy.ini"_qs, "[otp]\nholdPassword=true\n", mode_t(file));
    chmod(QFile::encodeName(m_folder->filePath(u"policy"_qs)).constData(), mode_t(folder));
    write(u"desk.ini"_qs, ::good);
    QCOMPARE(Config::read(places()).errors().isEmpty(), good);

    // The same through a link: its own folder is as it should be.
    QVERIFY(QDir(m_folder->path()).mkpath(u"linked"_qs));
    chmod(QFile::encodeName(m_folder->filePath(u"linked"_qs)).constData(), 0755);
    ConfigPlaces linked = places();
    linked.policyFile = m_folder->filePath(u"linked/policy.ini"_qs);
    QVERIFY(QFile::link(places().policyFile, linked.policyFile));
    QCOMPARE(Config::read(linked).errors().isEmpty(), good);
    // A link to nothing is no policy that could be read, and not no policy.
    QVERIFY(QFile::remove(places().policyFile));
    QVERIFY(!Config::read(linked).errors().isEmpty());
    QVERIFY(Config::read(places()).errors().isEmpty());
}

void tst_Config::sandboxKeepsItsService()
{
    const Config config
        = read("[service]\nbaseUrl=https://policy.example\ncaFile=/nowhere\nbearer=relay\n[network]\nproxy=manual\n"
               "[otp]\nlifetimeSeconds=600\n",
            good + "tokenFile=token\n[otp]\nlifetimeSeconds=700\n", Config::Use::Sandbox);
    for (const ConfigError &error : config.errors())
        QFAIL(qPrintable(error.sentence()));
    QCOMPARE(config.deployment().baseUrl.host(), u"relay.example"_qs);
    QCOMPARE(config.deployment().bearerFrom, Deployment::BearerFrom::File);
    QCOMPARE(config.deployment().proxyFrom, Deployment::ProxyFrom::System);
    QCOMPARE(config.deployment().otpLifetime.count(), 600);
}

void tst_Config::ownFileNeedsNotBeThere()
{
    ConfigPlaces own = places();
    own.isNamed = false;
    own.userFile = m_folder->filePath(u"none.ini"_qs);
    const Config config = Config::read(own);
    QVERIFY(config.errors().isEmpty());
    QVERIFY(!config.isConnected());
    own.isNamed = true;
    QVERIFY(!Config::read(own).errors().isEmpty());
}

int tst_Config::command(const QStringList &arguments)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    m_said.clear();
    QTextStream words(&m_said);
    const int status = ConfigCommand(out, words, places()).run(arguments);
    words.flush();
    m_printed = QString::fromLocal8Bit(out.data());
    return status;
}

void tst_Config::commandChecks()
{
    read({}, good);
    QCOMPARE(command({u"check"_qs}), 0);
    QCOMPARE(m_printed, u"Nothing is wrong.\n"_qs);
    read({}, good + "timeoutSeconds=0\nbearer=x\n");
    QCOMPARE(command({u"check"_qs}), 2);
    QCOMPARE(m_said.count(u'\n'), 2);
    QVERIFY2(m_said.contains(u"desk.ini, line 3: “service/timeoutSeconds” is “0”. Allowed is a whole number of "
                             "seconds from 1 to 600."_qs),
        qPrintable(m_said));
    QVERIFY(m_said.contains(u"line 4"_qs));
    const QString other = write(u"other.ini"_qs, good);
    QCOMPARE(command({u"check"_qs, u"--profile"_qs, other}), 0);
}

void tst_Config::commandShows()
{
    read("[otp]\nlifetimeSeconds=600\n", good + "tokenFile=token\n[otp]\nlifetimeSeconds=700\n[export]\nunmasked=true\n");
    QCOMPARE(command({u"show"_qs}), 0);
    const QString policy = places().policyFile;
    const QString own = places().userFile;
    for (const QString &line : {u"otp/lifetimeSeconds = 600  [policy, %1, line 2; locked]\n"_qs.arg(policy),
             u"service/baseUrl = https://relay.example  [user, %1, line 2]\n"_qs.arg(own),
             u"otp/warningSeconds = 120  [default]\n"_qs, u"export/unmasked = false  [default; locked]\n"_qs,
             u"service/pins = (none is pinned)  [default]\n"_qs, u"service/bearer = file  [default]\n"_qs,
             u"Without effect: %1, line 5: “otp/lifetimeSeconds”. Set by your organisation in %2.\n"_qs.arg(own, policy),
             u"Without effect: %1, line 7: “export/unmasked”. Only your organisation can set it, in %2.\n"_qs.arg(own, policy)})
        QVERIFY2(m_printed.contains(line), qPrintable(line + m_printed));
    for (const Setting &setting : Setting::all())
        QVERIFY(m_printed.contains(setting.name() + u" = "_qs));
    QVERIFY(!m_printed.contains(u"made-up.token"_qs));
}

void tst_Config::commandExplains()
{
    read({}, good);
    QCOMPARE(command({u"explain"_qs, u"otp/lifetimeSeconds"_qs}), 0);
    for (const QString &words : {u"How long the portal takes an OTP"_qs, u"seconds"_qs, u"from 30 to 3600"_qs, u"Default: 900."_qs,
             u"unless your organisation's policy sets it"_qs, u"Now: 900 [default]"_qs, u"OTP and cases"_qs})
        QVERIFY2(m_printed.contains(words), qPrintable(m_printed));
}

void tst_Config::commandRefuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QStringList{} << u"Say one of"_qs;
    QTest::newRow("other") << QStringList{u"set"_qs} << u"Say one of"_qs;
    QTest::newRow("two") << QStringList{u"show"_qs, u"check"_qs} << u"Say one of"_qs;
    QTest::newRow("explain nothing") << QStringList{u"explain"_qs} << u"Say which setting"_qs;
    QTest::newRow("explain what is none") << QStringList{u"explain"_qs, u"a/b"_qs} << u"no setting “a/b”"_qs;
    QTest::newRow("no way round the policy") << QStringList{u"show"_qs, u"--policy"_qs, u"/dev/null"_qs} << u"policy"_qs;
    QTest::newRow("reference of nothing") << QStringList{u"reference"_qs} << u"--man"_qs;
    QTest::newRow("man of show") << QStringList{u"show"_qs, u"--man"_qs} << u"belong to reference"_qs;
    QTest::newRow("no profile") << QStringList{u"show"_qs, u"--profile"_qs, QString()} << u"--profile"_qs;
}

void tst_Config::commandRefuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    read({}, good);
    QCOMPARE(command(arguments), 2);
    QVERIFY2(m_said.contains(says), qPrintable(m_said));
    QVERIFY(m_printed.isEmpty());
}

void tst_Config::savesAndKeepsTheRest_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("after");
    const QString file = u"# ours\n[a]\nx = 1\n; y=2\nunknown=3\n\n[b]\nx=4\n"_qs;
    QTest::newRow("changed") << file << u"a/x"_qs << u"9"_qs << u"# ours\n[a]\nx=9\n; y=2\nunknown=3\n\n[b]\nx=4\n"_qs;
    QTest::newRow("added") << file << u"a/y"_qs << u"9"_qs << u"# ours\n[a]\nx = 1\n; y=2\nunknown=3\ny=9\n\n[b]\nx=4\n"_qs;
    QTest::newRow("added last") << file << u"b/y"_qs << u"9"_qs << u"# ours\n[a]\nx = 1\n; y=2\nunknown=3\n\n[b]\nx=4\ny=9\n"_qs;
    QTest::newRow("new section") << file << u"c/y"_qs << u"9"_qs << file + u"\n[c]\ny=9\n"_qs;
    QTest::newRow("removed") << file << u"a/x"_qs << QString() << u"# ours\n[a]\n; y=2\nunknown=3\n\n[b]\nx=4\n"_qs;
    QTest::newRow("not there") << file << u"a/z"_qs << QString() << file;
    QTest::newRow("into nothing") << QString() << u"a/x"_qs << u"1"_qs << u"[a]\nx=1\n"_qs;
    QTest::newRow("no line break at the end") << u"[a]\nx=1"_qs << u"a/y"_qs << u"2"_qs << u"[a]\nx=1\ny=2"_qs;
}

void tst_Config::savesAndKeepsTheRest()
{
    QFETCH(QString, before);
    QFETCH(QString, key);
    QFETCH(QString, value);
    QFETCH(QString, after);
    const auto wish = value.isNull() ? std::nullopt : std::optional(value);
    QCOMPARE(UserFile::changed(before, {{key.section(u'/', 0, 0), key.section(u'/', 1), wish}}), after);
}

void tst_Config::savesPrivately()
{
    const QString path = m_folder->filePath(u"new/itr-desk.ini"_qs);
    QCOMPARE(UserFile::save(path, {{u"otp"_qs, u"lifetimeSeconds"_qs, u"600"_qs}}).result(), QString());
    struct stat info {
    };
    QCOMPARE(stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0600U);
    QCOMPARE(stat(QFile::encodeName(m_folder->filePath(u"new"_qs)).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777U, 0700U);

    const QString link = m_folder->filePath(u"link.ini"_qs);
    QVERIFY(QFile::link(path, link));
    QCOMPARE(UserFile::save(link, {{u"otp"_qs, u"lifetimeSeconds"_qs, u"700"_qs}}).result(), QString());
    QVERIFY(QFileInfo(link).isSymLink());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "[otp]\nlifetimeSeconds=700\n");
}

void tst_Config::saysThatItCanNotSave()
{
    const QString path = m_folder->filePath(u"token/itr-desk.ini"_qs); // below a file
    const QString said = UserFile::save(path, {{u"a"_qs, u"b"_qs, u"c"_qs}}).result();
    QVERIFY2(said.startsWith(path) && said.contains(u"was not written"_qs), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_Config)
#include "tst_Config.moc"
