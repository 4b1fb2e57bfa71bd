#include "Fault.h"

namespace
{
const QByteArray goOn = "HTTP/1.1 100 Continue\r\n\r\n";
constexpr int smallBuffer = 2048;

/// Reads @p count bytes of the request and ends.
Fault::Play readSome(qsizetype count, End end)
{
    return [count, end](Wire &wire) {
        if (wire.shakeHands() && wire.readSome(count))
            endWith(wire, end);
    };
}

Fault::Play afterTheHead(const QByteArray &bytes, End end)
{
    return [bytes, end](Wire &wire) {
        if (wire.shakeHands() && wire.readHead() && wire.send(bytes))
            endWith(wire, end);
    };
}
}

QList<Fault> requestFaults()
{
    return {
        {"request.unread-goodbye", "Closes properly before it reads.",
            [](Wire &w) {
                if (w.shakeHands())
                    w.goodbye();
            }},
        {"request.unread-reset", "Resets before it reads.",
            [](Wire &w) {
                if (w.shakeHands() && w.awaitBytes())
                    w.reset();
            }},
        {"request.never-read", "Never reads, with hardly any room to keep what comes.",
            [](Wire &w) {
                if (w.shakeHands())
                    w.stay();
            },
            Fault::Door::Open, false, false, false, smallBuffer},
        {"request.half-head", "Closes after 40 bytes of the head.", readSome(40, End::Finish)},
        {"request.head-only", "Closes after the head.", afterTheHead({}, End::Finish)},
        {"request.head-only-reset", "Resets after the head.", afterTheHead({}, End::Reset)},
        {"request.goodbye", "Reads the request and closes properly.", reply({}, End::Goodbye)},
        {"request.finish", "Reads the request and closes without TLS's goodbye.", reply({}, End::Finish)},
        {"request.reset", "Reads the request and resets.", reply({}, End::Reset)},
        {"request.silence", "Reads the request and says nothing, ever.", reply({}, End::ReadOn)},
        {"request.continue", "Tells the client to go on with what it has sent, and closes.",
            reply(goOn, End::Goodbye)},
        {"request.continue-answer", "Tells the client to go on, unasked, and answers.",
            reply(goOn + goodAnswer())},
        {"request.continue-forever", "Tells the client to go on, without end.",
            replyForever({}, goOn.repeated(50))},
        {"request.expectation", "Refuses an expectation that there was not.",
            reply(answer("417 Expectation Failed", {}))},
        {"request.early-answer", "Answers after the head, before it can know the body.",
            [](Wire &w) {
                if (w.shakeHands() && w.readHead() && w.send(filledIn(goodAnswer(), w)))
                    w.readOn();
            }},
        {"request.early-refusal", "Refuses after the head and closes.",
            afterTheHead(answer("413 Content Too Large", {}, "Connection: close\r\n"), End::Goodbye)},
        {"request.speaks-first", "Answers before anything was asked, and hears nothing.",
            [](Wire &w) {
                if (w.shakeHands() && w.send(filledIn(goodAnswer(), w)))
                    w.readOn();
            }},
    };
}
