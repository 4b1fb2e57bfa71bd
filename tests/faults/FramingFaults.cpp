#include "Fault.h"

namespace
{
const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray chunked = ok + "Transfer-Encoding: chunked\r\n\r\n";
const QByteArray chunk = "@HEXSIZE@\r\n@BODY@\r\n";

/// A whole document under @p fields that contradict themselves; the connection stays.
Fault::Play fields(const QByteArray &fields)
{
    return reply(ok + fields + "\r\n@BODY@");
}

Fault::Play length(const QByteArray &value)
{
    return fields("Content-Length: " + value + "\r\n");
}
}

QList<Fault> framingFaults()
{
    return {
        {"framing.length-and-chunked", "A length, and chunks.",
            reply(ok + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n")},
        {"framing.chunked-unkept", "Said to be chunks, and a length, and is no chunks.",
            fields("Transfer-Encoding: chunked\r\nContent-Length: @SIZE@\r\n")},
        {"framing.two-lengths", "Two lengths that differ.",
            fields("Content-Length: 5\r\nContent-Length: @SIZE@\r\n")},
        {"framing.two-lengths-other", "The same, the other way round.",
            fields("Content-Length: @SIZE@\r\nContent-Length: 5\r\n")},
        {"framing.two-lengths-alike", "The same length twice.",
            fields("Content-Length: @SIZE@\r\nContent-Length: @SIZE@\r\n")},
        {"framing.length-list", "Two lengths in one field.", length("@SIZE@, 5")},
        {"framing.length-negative", "A negative length.", length("-1")},
        {"framing.length-plus", "A length with a sign.", length("+@SIZE@")},
        {"framing.length-hex", "A length in base 16.", length("0x19")},
        {"framing.length-tail", "A length with letters behind.", length("@SIZE@abc")},
        {"framing.length-over", "A length of 2^63 + 25.", length("9223372036854775833")},
        {"framing.length-far-over", "A length of a hundred digits.", length(QByteArray(100, '9'))},
        {"framing.length-empty", "A length without a number.", length("")},
        {"framing.length-zero", "A length of 0 before a document.", length("0")},
        {"framing.unknown-coding", "A transfer coding that there is not.",
            fields("Transfer-Encoding: made-up\r\nContent-Length: @SIZE@\r\n")},
        {"framing.coding-hidden", "A transfer coding that only careless readers see.",
            fields("Transfer-Encoding: xchunked\r\nContent-Length: @SIZE@\r\n")},
        {"framing.coding-in-1.0", "Chunks in HTTP/1.0.",
            reply(
                "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk + "0\r\n\r\n", End::Goodbye)},
        {"framing.chunk-over", "A chunk's size of 20 digits in base 16.",
            reply(chunked + "FFFFFFFFFFFFFFFFFFFF\r\n@BODY@\r\n0\r\n\r\n")},
        {"framing.chunk-negative", "A chunk of a negative size.",
            reply(chunked + "-1\r\n@BODY@\r\n0\r\n\r\n")},
        {"framing.chunk-bad", "A chunk whose size is no number.",
            reply(chunked + "zz\r\n@BODY@\r\n0\r\n\r\n")},
        {"framing.chunk-short", "A chunk longer than its size says.",
            reply(chunked + "5\r\n@BODY@\r\n0\r\n\r\n")},
        {"framing.chunk-unended", "A chunk without the line end behind.",
            reply(chunked + "@HEXSIZE@\r\n@BODY@0\r\n\r\n")},
        {"framing.chunk-cut", "Closes within a chunk.", reply(chunked + "99\r\n@BODY@", End::Goodbye)},
        {"framing.chunk-no-last", "Closes before the last chunk.", reply(chunked + chunk, End::Goodbye)},
        {"framing.chunk-no-last-silence", "Falls silent before the last chunk.", reply(chunked + chunk)},
        {"framing.chunk-extension", "A chunk with an extension.",
            reply(chunked + "@HEXSIZE@;name=\"value\"\r\n@BODY@\r\n0\r\n\r\n")},
        {"framing.chunk-endless-extension", "A chunk's extension without end.",
            replyForever(chunked + "19;", QByteArray(16'000, 'x'))},
        {"framing.chunk-endless-size", "A chunk's size with zeros before it, without end.",
            replyForever(chunked, QByteArray(16'000, '0'))},
        {"framing.chunk-endless", "Chunks of one byte without end.",
            replyForever(chunked, QByteArray("1\r\nx\r\n").repeated(2000))},
        {"framing.trailers", "Fields behind the last chunk.",
            reply(chunked + chunk + "0\r\nX-Trailer: y\r\n\r\n")},
        {"framing.trailers-endless", "Fields behind the last chunk, without end.",
            replyForever(
                chunked + chunk + "0\r\n", QByteArray("X-Trailer: yyyyyyyyyyyyyyyyy\r\n").repeated(500))},
    };
}

QList<Fault> dripFaults()
{
    return {
        {"drip.handshake", "The handshake, a byte at a time.",
            [](Wire &w) {
                w.dripFromNow();
                if (w.shakeHands())
                    w.readOn();
            }},
        {"drip.status", "The status line, a byte at a time.",
            replyDripping({}, "HTTP/1.1 200 OKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKK")},
        {"drip.fields", "The header, a byte at a time.", replyDripping(ok, "X-Drop: y\r\n")},
        {"drip.body", "The body, a byte at a time.", replyDripping(ok + "\r\n{\"otp_status\":\"", "x")},
        {"drip.body-announced", "A body of announced length, a byte at a time.",
            replyDripping(ok + "Content-Length: 60000\r\n\r\n{\"otp_status\":\"", "x")},
        {"drip.chunks", "Chunks, a byte at a time.", replyDripping(chunked, "1\r\nx\r\n")},
        {"drip.chunk-size", "A chunk's size, a byte at a time.", replyDripping(chunked, "0")},
        {"drip.continue", "100 Continue, a byte at a time.",
            replyDripping({}, "HTTP/1.1 100 Continue\r\n\r\n")},
        {"drip.refusal", "A gateway's page, a byte at a time.",
            replyDripping("HTTP/1.1 504 Gateway Timeout\r\n\r\n", "x")},
    };
}
