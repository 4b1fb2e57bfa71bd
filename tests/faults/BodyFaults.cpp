#include "Fault.h"

#include <zlib.h>

namespace
{
const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const QByteArray kilobytes(16'000, 'x');
constexpr qsizetype bombSize = 64LL * 1024 * 1024;

/// A success with @p body, of honest length.
Fault::Play body(const QByteArray &body)
{
    return reply(answer("200 OK", body));
}

/// @p body after gzip (RFC 1952).
QByteArray packed(const QByteArray &body)
{
    constexpr int gzip = 15 + 16; // the largest window, and gzip's frame
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, gzip, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(body.size()))), '\0');
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(body.constData())); // zlib only reads it
    stream.avail_in = static_cast<uInt>(body.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return out;
}

/// 64 MB in 64 kB, as a body of a document that begins well.
const QByteArray &bomb()
{
    static const QByteArray once = packed("{\"otp_status\":\"" + QByteArray(bombSize, 'x') + "\"}");
    return once;
}

Fault::Play encoded(const QByteArray &encoding, const QByteArray &body)
{
    return reply(answer("200 OK", body, "Content-Encoding: " + encoding + "\r\n"));
}
}

QList<Fault> bodyFaults()
{
    return {
        {"body.short", "Less than announced, and closes properly.",
            reply(ok + "Content-Length: 99\r\n\r\n@BODY@", End::Goodbye)},
        {"body.short-finish", "Less than announced, and closes without TLS's goodbye.",
            reply(ok + "Content-Length: 99\r\n\r\n{\"otp_st", End::Finish)},
        {"body.short-silence", "Less than announced, and silence.",
            reply(ok + "Content-Length: 99\r\n\r\n@BODY@")},
        {"body.longer", "More than announced.", reply(ok + "Content-Length: @SIZE@\r\n\r\n@BODY@ and more")},
        {"body.no-length", "No length; the end is the connection's.", reply(ok + "\r\n@BODY@", End::Goodbye)},
        {"body.no-length-cut", "No length, and closes within the document.",
            reply(ok + "\r\n{\"otp_status\":\"OTP", End::Goodbye)},
        {"body.no-length-silence", "No length, the whole document, and silence.", reply(ok + "\r\n@BODY@")},
        {"body.endless", "A body without end.", replyForever(ok + "\r\n{\"otp_status\":\"", kilobytes)},
        {"body.endless-announced", "A body of a terabyte, announced as one.",
            replyForever(ok + "Content-Length: 1099511627776\r\n\r\n{\"otp_status\":\"", kilobytes)},
        {"body.endless-refusal", "A refusal whose body has no end.",
            replyForever("HTTP/1.1 500 Internal Server Error\r\n\r\n{\"error\":\"", kilobytes)},
        {"body.empty", "A success that says nothing.", body({})},
        {"body.html", "A page of a captive portal.",
            body("<!DOCTYPE html><title>Log in to the guest network</title>")},
        {"body.cut", "A document that is cut, of honest length.", body(R"({"otp_status":"OTP S)")},
        {"body.trailing", "More behind the document.",
            body(R"({"otp_status":"OTP Sent"}{"otp_status":"OTP not sent"})")},
        {"body.nested", "Twenty thousand arrays, one in the other.",
            body("{\"otp_status\":" + QByteArray(20'000, '[') + QByteArray(20'000, ']') + '}')},
        {"body.nested-open", "Twenty thousand arrays that do not close.",
            body("{\"itr_data\":" + QByteArray(20'000, '['))},
        {"body.invalid-utf8", "Text that is no UTF-8.", body("{\"otp_status\":\"OTP \xc3\x28 \xff\xfe\"}")},
        {"body.utf16", "A document in UTF-16.",
            body(exact("\xff\xfe{\0\"\0a\0\"\0:\0"
                       "1\0}\0"))},
        {"body.bom", "A byte order mark before the document.",
            reply(ok + "Connection: close\r\n\r\n\xef\xbb\xbf@BODY@", End::Goodbye)},
        {"body.nul", "NULs within the document.", body(exact("{\"otp_status\":\"OTP\0 Sent\"}\0"))},
        {"body.huge-number", "A number that no type holds.",
            body("{\"otp_status\":1" + QByteArray(10'000, '0')
                + ",\"status\":1e999999,\"itr_data\":-1e-999999}")},
        {"body.duplicate-keys", "The same key twice, with two meanings.",
            body(
                R"({"otp_status":"OTP Sent","otp_status":"OTP not sent","status":1,"status":2,"itr_data":1,"itr_data":2})")},
        {"body.empty-object", "An object with nothing in it.", body("{}")},
        {"body.array", "A list instead of an object.", body(R"([{"otp_status":"OTP Sent"}])")},
        {"body.null", "What was asked for is null.",
            body(R"({"otp_status":null,"itr_data":null,"status":null})")},
        {"body.wrong-type", "What was asked for is of another type.",
            body(R"({"otp_status":{"a":["OTP Sent"]},"itr_data":"text","status":null})")},
        {"body.refusal-in-200", "A refusal under status 200.",
            body(R"({"message":"Invalid credentials","detail":{}})")},
    };
}

QList<Fault> packingFaults()
{
    const QByteArray plain = R"({"otp_status":"OTP Sent"})";
    return {
        {"packing.gzip", "An answer packed although that was ruled out.", encoded("gzip", packed(plain))},
        {"packing.bomb", "64 MB packed into 64 kB.", encoded("gzip", bomb())},
        {"packing.bomb-deflate", "The same, said to be deflate.", encoded("deflate", bomb())},
        {"packing.bomb-twice", "A bomb within a bomb.", encoded("gzip, gzip", packed(bomb()))},
        {"packing.bomb-unsaid", "A bomb that is not said to be packed.", body(bomb())},
        {"packing.not-gzip", "Said to be packed, and is not.", encoded("gzip", plain)},
        {"packing.brotli", "Said to be packed in another way.", encoded("br", QByteArray(200, '\x8b'))},
        {"packing.zstd", "Packed in a way that Qt may not know.",
            encoded("zstd", exact("\x28\xb5\x2f\xfd\x24\x00"))},
        {"packing.unknown", "Packed in a way that nobody knows.", encoded("made-up", plain)},
        {"packing.nothing", "Nothing, packed.", encoded("gzip", {})},
        {"packing.transfer", "Packed on the way, as a transfer coding.",
            reply(ok + "Transfer-Encoding: gzip, chunked\r\n\r\n"
                + QByteArray::number(packed(plain).size(), 16) + "\r\n" + packed(plain) + "\r\n0\r\n\r\n")},
    };
}
