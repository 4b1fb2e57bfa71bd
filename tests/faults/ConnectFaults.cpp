#include "Fault.h"

QList<Fault> connectFaults()
{
    return {
        {"connect.refused", "Nothing listens.", [](Wire &) {}, Fault::Door::Shut},
        {"connect.unanswered", "So many wait at the door that the call is not even answered.", [](Wire &) {},
            Fault::Door::Full},
        {"connect.reset", "Takes the call and resets it.", [](Wire &w) { w.reset(); }},
        {"connect.closed", "Takes the call and closes it.", [](Wire &w) { w.finish(); }},
        {"connect.silence", "Takes the call and says nothing, ever.", [](Wire &w) { w.stay(); }},
        {"connect.one-byte", "Says one byte and closes.",
            [](Wire &w) {
                w.awaitBytes();
                w.sendBare("\x16");
                w.finish();
            }},
    };
}

namespace
{
const QByteArray endlessZeros(16'000, '\0');

/// A TLS record (RFC 8446 §5.1) of @p type.
QByteArray record(char type, const QByteArray &content)
{
    const auto size = static_cast<quint16>(content.size());
    return QByteArray(1, type) + "\x03\x03" + QByteArray(1, static_cast<char>(size >> 8U))
        + QByteArray(1, static_cast<char>(size & 0xffU)) + content;
}

constexpr char alertType = 21;
constexpr char handshakeType = 22;

/// Waits for the client's hello and answers with @p bytes that are no handshake of ours.
Fault::Play helloAnswer(const QByteArray &bytes, End end)
{
    return [bytes, end](Wire &wire) {
        if (wire.awaitBytes() && wire.sendBare(bytes))
            endWith(wire, end);
    };
}

Fault::Play helloAnswerForever(const QByteArray &first, const QByteArray &again)
{
    return [first, again](Wire &wire) {
        if (wire.awaitBytes() && wire.sendBare(first))
            wire.sendBareForever(again);
    };
}

/// The first half of a true handshake.
Fault::Play halfHandshake(End end)
{
    return [end](Wire &wire) {
        wire.cutAfter(400);
        wire.shakeHands();
        endWith(wire, end);
    };
}
}

QList<Fault> handshakeFaults()
{
    const QByteArray alert = record(alertType, exact("\x02\x28")); // fatal, handshake_failure
    const QByteArray warning = record(alertType, exact("\x01\x5a")); // warning, user_canceled
    const QByteArray helloRequest = record(handshakeType, exact("\0\0\0\0"));
    const QByteArray empty = record(handshakeType, {});
    const QByteArray hugeHello = record(handshakeType, exact("\x02\xff\xff\xff"));
    return {
        {"handshake.garbage", "Answers the hello with bytes that mean nothing.",
            helloAnswer(QByteArray(512, '\xa5'), End::ReadOn)},
        {"handshake.plain-http", "Speaks HTTP without TLS on the port.",
            helloAnswer(
                "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n", End::Finish)},
        {"handshake.closed", "Closes after the client's hello.", helloAnswer({}, End::Finish)},
        {"handshake.reset", "Resets after the client's hello.", helloAnswer({}, End::Reset)},
        {"handshake.alert", "Refuses the handshake.", helloAnswer(alert, End::Finish)},
        {"handshake.silence", "Says nothing after the client's hello.", helloAnswer({}, End::ReadOn)},
        {"handshake.half", "Closes in the middle of its flight.", halfHandshake(End::Finish)},
        {"handshake.half-reset", "Resets in the middle of its flight.", halfHandshake(End::Reset)},
        {"handshake.stalled", "Falls silent in the middle of its flight.", halfHandshake(End::ReadOn)},
        {"handshake.warnings", "Warns without end.", helloAnswerForever({}, warning)},
        {"handshake.hello-requests", "Asks for the hello again, without end.",
            helloAnswerForever({}, helloRequest.repeated(100))},
        {"handshake.empty-records", "Sends records that hold nothing, without end.",
            helloAnswerForever({}, empty.repeated(100))},
        {"handshake.huge-message", "Announces a hello of 16 MB and begins to send it.",
            helloAnswerForever(hugeHello, record(handshakeType, endlessZeros))},
        {"handshake.renegotiation", "Asks for another handshake after the request, then answers.",
            [](Wire &w) {
                if (w.shakeHands() && w.readRequest() && w.renegotiate() && w.send(filledIn(goodAnswer(), w)))
                    w.readOn();
            },
            Fault::Door::Open, false, true},
        {"handshake.tickets", "Hands out session tickets without end, instead of an answer.",
            [](Wire &w) {
                if (!w.shakeHands() || !w.readRequest())
                    return;
                while (w.sendTicket()) { }
            }},
        {"handshake.key-updates", "Changes its key without end, instead of answering.",
            [](Wire &w) {
                if (!w.shakeHands() || !w.readRequest())
                    return;
                while (w.updateKey()) { }
            }},
    };
}
