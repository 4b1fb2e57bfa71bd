#include "Fault.h"

#include <algorithm>

namespace
{
const QByteArray goodBody
    = R"({"otp_status":"OTP Sent","itr_data":{"ITR":{"ITR1":{"a":1}}},"status":{"message":"Bye"}})";
}

void endWith(Wire &wire, End end)
{
    switch (end) {
    case End::Goodbye:
        return wire.goodbye();
    case End::Finish:
        return wire.finish();
    case End::Reset:
        return wire.reset();
    case End::ReadOn:
        return wire.readOn();
    }
}

Fault::Play reply(const QByteArray &bytes, End end)
{
    return [bytes, end](Wire &wire) {
        if (wire.shakeHands() && wire.readRequest() && wire.send(filledIn(bytes, wire)))
            endWith(wire, end);
    };
}

Fault::Play replyForever(const QByteArray &bytes, const QByteArray &again)
{
    return [bytes, again](Wire &wire) {
        if (wire.shakeHands() && wire.readRequest() && wire.send(filledIn(bytes, wire)))
            wire.sendForever(again);
    };
}

Fault::Play replyDripping(const QByteArray &atOnce, const QByteArray &drops)
{
    return [atOnce, drops](Wire &wire) {
        if (!wire.shakeHands() || !wire.readRequest() || !wire.send(atOnce))
            return;
        wire.dripFromNow();
        wire.sendForever(drops);
    };
}

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &moreFields)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n" + moreFields + "\r\n" + body;
}

QByteArray filledIn(const QByteArray &bytes, const Wire &wire)
{
    return QByteArray(bytes)
        .replace("@ELSEWHERE@", QByteArray::number(wire.elsewhere()))
        .replace("@SIZE@", QByteArray::number(goodBody.size()))
        .replace("@HEXSIZE@", QByteArray::number(goodBody.size(), 16))
        .replace("@BODY@", goodBody);
}

void playWell(Wire &wire)
{
    if (!wire.shakeHands())
        return;
    while (wire.readRequest() && wire.send(filledIn(goodAnswer(), wire))) { }
}

QByteArray goodAnswer(const QByteArray &moreFields)
{
    return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: @SIZE@\r\n" + moreFields
        + "\r\n@BODY@";
}

const QList<Fault> &allFaults()
{
    static const QList<Fault> all = connectFaults() + handshakeFaults() + requestFaults() + headFaults()
        + bodyFaults() + closeFaults() + redirectFaults() + packingFaults() + framingFaults() + dripFaults()
        + proxyFaults();
    return all;
}

const Fault *faultNamed(QByteArrayView name)
{
    const auto &all = allFaults();
    const auto found = std::ranges::find_if(all, [name](const Fault &fault) { return name == fault.name; });
    return found == all.end() ? nullptr : &*found;
}
