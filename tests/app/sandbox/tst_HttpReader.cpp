#include "sandbox/HttpReader.h"

#include <QTest>

namespace
{
const QByteArray start = "POST /a HTTP/1.1\r\nHost: x\r\n";

/// Everything that can be seen of what a reader made of some bytes, in one comparable line.
QByteArray seen(const QByteArray &bytes, qsizetype piece, HttpReader::Limits limits = {})
{
    HttpReader reader(limits);
    QByteArray out;
    for (qsizetype i = 0; i < bytes.size(); i += piece) {
        reader.feed(bytes.sliced(i, std::min(piece, bytes.size() - i)));
        for (;;) {
            if (reader.takeContinue())
                out += "continue;";
            if (reader.state() != HttpReader::State::Complete)
                break;
            const HttpRequest request = reader.take();
            out += request.method + ' ' + request.path + '?' + request.query + ' ' + request.body
                + (request.keepAlive ? " keep" : " close");
            for (const auto &[name, value] : request.fields)
                out += '|' + name + '=' + value;
            out += ';';
        }
    }
    if (reader.state() == HttpReader::State::Refused)
        return out + "refused " + QByteArray::number(reader.refusal());
    return out + (reader.isIdle() ? "idle" : "more");
}
}

class tst_HttpReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsTheSameInAnyPieces_data();
    void readsTheSameInAnyPieces();
    void keepsItsLimits_data();
    void keepsItsLimits();
    void asksForTheBodyOnce();
    void holdsNothingAfterARefusal();
    void findsFieldsByName();
};

void tst_HttpReader::readsTheSameInAnyPieces_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    row("nothing", "", "idle");
    row("half a line", "POST /a HT", "more");
    row("no body", start + "\r\n", "POST /a?  keep|host=x;idle");
    row("body", start + "Content-Length: 3\r\n\r\nabc", "POST /a? abc keep|host=x|content-length=3;idle");
    row("empty body", start + "Content-Length: 0\r\n\r\n", "POST /a?  keep|host=x|content-length=0;idle");
    row("half a body", start + "Content-Length: 3\r\n\r\nab", "more");
    row("query", "GET /a?b=c?d HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a?b=c?d  keep|host=x;idle");
    row("two in a row", start + "Content-Length: 1\r\n\r\nA" + start + "\r\n",
        "POST /a? A keep|host=x|content-length=1;POST /a?  keep|host=x;idle");
    row("line break between two", start + "\r\n\r\n" + start + "\r\n",
        "POST /a?  keep|host=x;POST /a?  keep|host=x;idle");
    row("spaces about a value", start + "A:\t b c \t\r\n\r\n", "POST /a?  keep|host=x|a=b c;idle");
    row("empty value", start + "A:\r\n\r\n", "POST /a?  keep|host=x|a=;idle");
    row("close", start + "Connection: te , Close\r\n\r\n",
        "POST /a?  close|host=x|connection=te , Close;idle");
    row("HTTP/1.0", "GET / HTTP/1.0\r\n\r\n", "GET /?  close;idle");
    row("expectation", start + "Expect: 100-Continue\r\nContent-Length: 1\r\n\r\nA",
        "continue;POST /a? A keep|host=x|expect=100-Continue|content-length=1;idle");
    row("expectation without a body", start + "Expect: 100-continue\r\n\r\n",
        "POST /a?  keep|host=x|expect=100-continue;idle");
    row("expectation of a 1.0 client",
        "POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nA",
        "POST /? A close|expect=100-continue|content-length=1;idle");

    row("other expectation", start + "Expect: gold\r\n\r\n", "refused 417");
    row("chunked", start + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n", "refused 411");
    row("other coding", start + "Transfer-Encoding: gzip, chunked\r\n\r\n", "refused 501");
    row("coding and length", start + "Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nA",
        "refused 400");
    row("two lengths", start + "Content-Length: 1\r\nContent-Length: 2\r\n\r\nA", "refused 400");
    row("one length twice", start + "Content-Length: 1\r\nContent-Length: 1\r\n\r\nA", "refused 400");
    row("list of lengths", start + "Content-Length: 1, 1\r\n\r\nA", "refused 400");
    row("length with a sign", start + "Content-Length: +1\r\n\r\nA", "refused 400");
    row("negative length", start + "Content-Length: -1\r\n\r\n", "refused 400");
    row("no number", start + "Content-Length: 0x1\r\n\r\nA", "refused 400");
    row("empty length", start + "Content-Length:\r\n\r\n", "refused 400");
    row("length too large", start + "Content-Length: 65537\r\n\r\n", "refused 413");
    row("length past 64 bits", start + "Content-Length: 99999999999999999999\r\n\r\n", "refused 413");
    row("folded line", start + "A: b\r\n c\r\n\r\n", "refused 400");
    row("space before the colon", start + "A : b\r\n\r\n", "refused 400");
    row("no colon", start + "A\r\n\r\n", "refused 400");
    row("no name", start + ": b\r\n\r\n", "refused 400");
    row("bare LF", "POST /a HTTP/1.1\nHost: x\n\n", "refused 400");
    row("bare LF at the end", start + "A: b\n\r\n", "refused 400");
    row("bare CR", start + "A: b\rC: d\r\n\r\n", "refused 400");
    row("NUL in a value", start + QByteArray("A: b\0c\r\n\r\n", 10), "refused 400");
    row("DEL in a value", start + "A: \x7f\r\n\r\n", "refused 400");
    row("no host", "POST /a HTTP/1.1\r\n\r\n", "refused 400");
    row("two hosts", start + "Host: y\r\n\r\n", "refused 400");
    row("two words", "POST /a\r\n\r\n", "refused 400");
    row("four words", "POST /a b HTTP/1.1\r\n\r\n", "refused 400");
    row("two spaces", "POST  /a HTTP/1.1\r\n\r\n", "refused 400");
    row("method that is no token", "P(ST /a HTTP/1.1\r\n\r\n", "refused 400");
    row("target without a slash", "GET a HTTP/1.1\r\n\r\n", "refused 400");
    row("target beyond ASCII", "GET /\xe2\x82\xac HTTP/1.1\r\n\r\n", "refused 400");
    row("other protocol", "GET / SIP/2.0\r\n\r\n", "refused 400");
    row("HTTP/2 in the clear", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "refused 400");
    row("HTTP/3", "GET / HTTP/3\r\n\r\n", "refused 505");
    row("TLS where none belongs", QByteArray("\x16\x03\x01\x02\x00\x01\x00", 7) + "\r\n", "refused 400");
    row("good, then bad", start + "\r\nX\r\n", "POST /a?  keep|host=x;refused 400");
}

void tst_HttpReader::readsTheSameInAnyPieces()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, expected);
    for (const qsizetype piece : {bytes.size() + 1, qsizetype{1}, qsizetype{2}, qsizetype{7}})
        QCOMPARE(seen(bytes, piece), expected);
}

void tst_HttpReader::keepsItsLimits_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("end");
    const HttpReader::Limits limits;
    const QByteArray last = "\r\n\r\n";
    const QByteArray filler = start + "A: ";
    const qsizetype room = limits.head - filler.size() - last.size();
    QTest::newRow("head just fits") << filler + QByteArray(room, 'b') + last << QByteArray("idle");
    QTest::newRow("head one over") << filler + QByteArray(room + 1, 'b') + last << QByteArray("refused 431");
    QTest::newRow("head without an end") << QByteArray(limits.head + 1, 'P') << QByteArray("refused 431");
    QTest::newRow("only line breaks")
        << QByteArray("\r\n").repeated(limits.head) << QByteArray("refused 431");
    QTest::newRow("fields just fit") << start + QByteArray("A:\r\n").repeated(limits.fields - 1) + "\r\n"
                                     << QByteArray("idle");
    QTest::newRow("one field over") << start + QByteArray("A:\r\n").repeated(limits.fields) + "\r\n"
                                    << QByteArray("refused 431");
    QTest::newRow("body just fits") << start + "Content-Length: 65536\r\n\r\n" + QByteArray(limits.body, 'b')
                                    << QByteArray("idle");
}

void tst_HttpReader::keepsItsLimits()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, end);
    for (const qsizetype piece : {bytes.size(), qsizetype{1}})
        QVERIFY(seen(bytes, piece).endsWith(end));
}

void tst_HttpReader::asksForTheBodyOnce()
{
    HttpReader reader;
    reader.feed(QByteArray(start + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n"));
    QVERIFY(reader.takeContinue());
    QVERIFY(!reader.takeContinue());
    QCOMPARE(reader.feed("ab"), HttpReader::State::Complete);
    QVERIFY(!reader.takeContinue());
}

void tst_HttpReader::holdsNothingAfterARefusal()
{
    HttpReader reader;
    reader.feed("\n");
    QCOMPARE(reader.feed(QByteArray(start + "\r\n")), HttpReader::State::Refused);
    QCOMPARE(reader.refusal(), 400);
}

void tst_HttpReader::findsFieldsByName()
{
    HttpReader reader;
    reader.feed(QByteArray(start + "ACCEPT: a\r\nAccept: b\r\nOne: c\r\n\r\n"));
    const HttpRequest request = reader.take();
    QCOMPARE(request.values("accept"), QByteArrayList({"a", "b"}));
    QCOMPARE(request.single("one"), QByteArray("c"));
    QVERIFY(!request.single("accept"));
    QVERIFY(!request.single("two"));
}

QTEST_GUILESS_MAIN(tst_HttpReader)
#include "tst_HttpReader.moc"
