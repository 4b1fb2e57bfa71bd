#include "api/JsonBody.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class tst_JsonBody : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void escapesEveryPassword_data();
    void escapesEveryPassword();
    void tellsItsSizeBeforehand_data() { escapesEveryPassword_data(); }
    void tellsItsSizeBeforehand();
    void readsTheSameInPiecesOfOneByte();
    void canNotBeRewound();
    void knowsWhetherItWasRead();
    void abandonedItGivesNothing();
    void withoutASecretItIsWhatWasGiven();

private:
    static std::unique_ptr<JsonBody> bodyFor(const QString &password)
    {
        Secret secret(8192);
        secret.append(password);
        return std::make_unique<JsonBody>("\"pan\":\"XXXPX0001T\"", "password", std::move(secret));
    }
};

void tst_JsonBody::escapesEveryPassword_data()
{
    QTest::addColumn<QString>("password");
    QTest::newRow("plain") << u"Passw0rd!"_qs;
    QTest::newRow("quotes and backslashes") << u"a\"b\\c\\\\\"\""_qs;
    QTest::newRow("looks like JSON") << u"\",\"pan\":\"EVILX0000X"_qs;
    QTest::newRow("controls") << u"a\tb\nc\x01\x1f\x7f"_qs;
    QTest::newRow("umlauts") << u"Grüße€"_qs;
    QTest::newRow("Hindi") << u"पासवर्ड"_qs;
    QTest::newRow("outside the BMP") << u"a\U0001F600b\U0001D11E"_qs;
    QTest::newRow("line separators") << u"a\u2028b\u2029c"_qs;
    QTest::newRow("already escaped") << u"\\u0041\\n"_qs;
    QTest::newRow("slash and markup") << u"</script>&amp;"_qs;
    QTest::newRow("empty") << QString();
    QString all;
    for (char16_t c = 1; c < 0x250; ++c)
        all += QChar(c);
    QTest::newRow("every character up to U+024F") << all;
}

void tst_JsonBody::escapesEveryPassword()
{
    QFETCH(QString, password);
    const QByteArray bytes = bodyFor(password)->readAll();
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(bytes, &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.keys(), QStringList({u"pan"_qs, u"password"_qs}));
    QCOMPARE(object[u"password"].toString(), password);
    QCOMPARE(object[u"pan"].toString(), u"XXXPX0001T"_qs);
}

void tst_JsonBody::tellsItsSizeBeforehand()
{
    QFETCH(QString, password);
    const auto body = bodyFor(password);
    const qint64 size = body->size();
    QCOMPARE(body->bytesAvailable(), size);
    QCOMPARE(body->readAll().size(), size);
    QVERIFY(body->atEnd());
    QCOMPARE(body->size(), size);
}

void tst_JsonBody::readsTheSameInPiecesOfOneByte()
{
    const QString password = u"a\"\x01ü"_qs;
    const auto body = bodyFor(password);
    QByteArray bytes;
    char byte = 0;
    while (body->read(&byte, 1) == 1)
        bytes += byte;
    QCOMPARE(bytes, bodyFor(password)->readAll());
}

void tst_JsonBody::canNotBeRewound()
{
    const auto body = bodyFor(u"x"_qs);
    QVERIFY(!body->isSequential()); // QNetworkAccessManager copies a sequential body and resends the copy
    body->read(5);
    QVERIFY(!body->reset());
    QVERIFY(!body->seek(0));
    QCOMPARE(body->read(3), QByteArray("\":\""));
}

void tst_JsonBody::knowsWhetherItWasRead()
{
    const auto body = bodyFor(u"x"_qs);
    QVERIFY(!body->wasRead());
    body->read(1);
    QVERIFY(body->wasRead());
}

void tst_JsonBody::abandonedItGivesNothing()
{
    const auto body = bodyFor(u"x"_qs);
    body->read(1);
    body->abandon();
    QVERIFY(!body->isOpen());
    QVERIFY(body->wasRead());
}

void tst_JsonBody::withoutASecretItIsWhatWasGiven()
{
    JsonBody body("\"pan\":\"XXXPX0001T\",\"year\":\"2024-25\"");
    QVERIFY(!body.wasRead());
    const qint64 size = body.size();
    const QByteArray whole = body.readAll();
    QCOMPARE(whole, QByteArray(R"({"pan":"XXXPX0001T","year":"2024-25"})"));
    QCOMPARE(size, whole.size());
    QVERIFY(body.atEnd() && body.wasRead());
    QVERIFY(!body.reset() && !body.seek(0));
}

QTEST_GUILESS_MAIN(tst_JsonBody)
#include "tst_JsonBody.moc"
