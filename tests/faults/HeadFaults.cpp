#include "Fault.h"

namespace
{
const QByteArray ok = "HTTP/1.1 200 OK\r\n";
const QByteArray sized = "Content-Type: application/json\r\nContent-Length: @SIZE@\r\n\r\n@BODY@";
constexpr qsizetype manyFields = 100'000;

QByteArray fieldsInPlenty()
{
    QByteArray fields;
    for (qsizetype i = 0; i < manyFields; ++i)
        fields += "X-" + QByteArray::number(i) + ": y\r\n";
    return fields;
}

Fault::Play status(const QByteArray &line)
{
    return reply(line + "\r\n" + sized);
}

Fault::Play field(const QByteArray &bytes)
{
    return reply(ok + bytes + sized);
}
}

QList<Fault> headFaults()
{
    return {
        {"head.half-status", "Closes in the status line.", reply("HTTP/1.", End::Finish)},
        {"head.half-fields", "Resets in the header.", reply(ok + "Content-Ty", End::Finish)},
        {"head.half-goodbye", "Closes properly in the header.",
            reply(ok + "Content-Type: text", End::Goodbye)},
        {"head.empty-lines", "Empty lines without end.", replyForever({}, QByteArray("\r\n").repeated(2000))},
        {"head.version-0.9", "A body without a head.", reply("@BODY@", End::Goodbye)},
        {"head.version-1.0", "HTTP/1.0.", status("HTTP/1.0 200 OK")},
        {"head.version-9.9", "A version that there is not.", status("HTTP/9.9 200 OK")},
        {"head.version-2-preface", "Frames of HTTP/2 that nobody asked for.",
            reply(exact("\0\0\0\x04\0\0\0\0\0"), End::ReadOn)},
        {"head.not-http", "Another protocol's greeting.", reply("SSH-2.0-OpenSSH_9.2\r\n\r\n")},
        {"head.icy", "The greeting of a radio station.", status("ICY 200 OK")},
        {"head.line-feeds", "Line feeds alone end the lines.",
            reply("HTTP/1.1 200 OK\nContent-Length: @SIZE@\n\n@BODY@")},
        {"head.carriage-returns", "Carriage returns alone end the lines.",
            reply("HTTP/1.1 200 OK\rContent-Length: @SIZE@\r\r@BODY@")},
        {"head.no-end", "The header's lines stop without the empty one.",
            reply(ok + "Content-Length: 2\r\n")},
        {"head.giant-line", "One header line of 64 MB, and silence.",
            replyForever(ok + "X-Giant: ", QByteArray(16'000, 'x'))},
        {"head.many-fields", "A hundred thousand header fields, then the answer.", field(fieldsInPlenty())},
        {"head.endless-fields", "Header fields without end.",
            replyForever(ok, QByteArray("X-Endless: yyyyyyyyyyyyyyyyyyyy\r\n").repeated(450))},
        {"head.endless-status", "A status line without end.",
            replyForever("HTTP/1.1 200 ", QByteArray(16'000, 'x'))},
        {"head.nul-bytes", "NULs in the header.", field(exact("X-A: \0\0\0\r\n"))},
        {"head.binary-name", "A field whose name is no text.", field("\x01\xff\x7f: y\r\n")},
        {"head.no-colon", "A header line without a colon.", field("this is no field\r\n")},
        {"head.space-before-colon", "A space before the colon of the length.",
            reply(ok + "Content-Length : 5\r\n" + sized)},
        {"head.folded", "A field folded over lines, as it was once allowed.",
            field("X-A: b\r\n c\r\n\td\r\n")},
        {"head.split", "A second answer hidden behind a field.",
            reply(ok + "X-A: b\r\nContent-Length: 2\r\n\r\n{}HTTP/1.1 200 OK\r\n" + sized)},
        {"head.unknown-informational", "103 before the answer.",
            reply("HTTP/1.1 103 Early Hints\r\n\r\n" + ok + sized)},
        {"head.processing-forever", "102 without end.",
            replyForever({}, QByteArray("HTTP/1.1 102 Processing\r\n\r\n").repeated(500))},
        {"head.switching", "Switches to a protocol that nobody asked for.",
            reply(
                "HTTP/1.1 101 Switching Protocols\r\nUpgrade: made-up\r\nConnection: Upgrade\r\n\r\n@BODY@")},
        {"head.204-with-body", "204 that has a body.", reply("HTTP/1.1 204 No Content\r\n" + sized)},
        {"head.205", "Asks to clear the form.", reply(answer("205 Reset Content", {}))},
        {"head.206", "A part of an answer, though none was asked for.",
            status("HTTP/1.1 206 Partial Content\r\nContent-Range: bytes 0-9/99")},
        {"head.304-with-body", "304 that has a body.", reply("HTTP/1.1 304 Not Modified\r\n" + sized)},
        {"head.status-000", "Status 000.", status("HTTP/1.1 000 Nothing")},
        {"head.status-99", "Status 99.", status("HTTP/1.1 99 Too Low")},
        {"head.status-199", "Status 199.", status("HTTP/1.1 199 Strange")},
        {"head.status-299", "Status 299.", status("HTTP/1.1 299 Strange")},
        {"head.status-600", "Status 600.", status("HTTP/1.1 600 Strange")},
        {"head.status-999", "Status 999.", status("HTTP/1.1 999 Request Denied")},
        {"head.status-negative", "A negative status.", status("HTTP/1.1 -200 OK")},
        {"head.status-huge", "A status of 2^32 + 200.", status("HTTP/1.1 4294967496 OK")},
        {"head.status-word", "A word for a status.", status("HTTP/1.1 OK OK")},
        {"head.status-none", "A status line without a status.", status("HTTP/1.1")},
        {"head.retry-after", "Too many requests; wait longer than there is time.",
            reply(answer("429 Too Many Requests", {}, "Retry-After: 99999999999999999999\r\n"))},
        {"head.challenge", "Asks for a password by NTLM, Negotiate and Basic at once.",
            reply(answer("401 Unauthorized", "{}",
                "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\nWWW-Authenticate: Basic "
                "realm=\"x\"\r\n"))},
        {"head.proxy-challenge", "The service asks for a proxy's password.",
            reply(answer(
                "407 Proxy Authentication Required", "{}", "Proxy-Authenticate: Basic realm=\"x\"\r\n"))},
    };
}
