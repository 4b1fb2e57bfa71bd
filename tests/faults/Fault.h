#pragma once

#include "Wire.h"

#include <QByteArray>
#include <QList>

#include <functional>

/// One way in which a server, or a proxy before it, misbehaves.
struct Fault {
    using Play = std::function<void(Wire &)>;
    enum class Door {
        Open,
        Shut, ///< nothing listens
        Full, ///< so many wait already that no call is answered
    };

    const char *name; ///< part.what, in small letters
    const char *what; ///< one sentence
    Play play; ///< each connection, on a thread of its own
    Door door = Door::Open;
    bool isProxy = false; ///< it plays the HTTP proxy in front of the service
    bool onlyTls12 = false;
    bool onlyOnce = false; ///< the second connection meets a server in good order
    int receiveBuffer = 0; ///< bytes that the system may hold for the server; 0: as it likes
};

/// All of @p text, NULs included.
template <std::size_t size> QByteArray exact(const char (&text)[size])
{
    return {text, static_cast<qsizetype>(size) - 1};
}

/// How a play ends.
enum class End {
    Goodbye, ///< TLS's close-notify and FIN
    Finish, ///< FIN alone
    Reset,
    ReadOn, ///< the connection stays, and the client has to leave
};

void endWith(Wire &wire, End end);
/// Shakes hands, reads the whole request, sends @p bytes filled in, ends.
Fault::Play reply(const QByteArray &bytes, End end = End::ReadOn);
/// The same, and the last piece again and again.
Fault::Play replyForever(const QByteArray &bytes, const QByteArray &again);
/// The same, a byte at a time.
Fault::Play replyDripping(const QByteArray &atOnce, const QByteArray &drops);
/// A status line, the fields of a JSON document of @p body's length, and @p body.
QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &moreFields = {});
/// A success that is right for whatever was asked.
QByteArray goodAnswer(const QByteArray &moreFields = {});
/// @p bytes with the body of that in the place of `@BODY@`, its size in that of `@SIZE@` and `@HEXSIZE@`, and
/// the port at which nobody must call in that of `@ELSEWHERE@`.
QByteArray filledIn(const QByteArray &bytes, const Wire &wire);
/// A service in good order, as long as the client stays.
void playWell(Wire &wire);

QList<Fault> connectFaults();
QList<Fault> handshakeFaults();
QList<Fault> requestFaults();
QList<Fault> headFaults();
QList<Fault> bodyFaults();
QList<Fault> closeFaults();
QList<Fault> redirectFaults();
QList<Fault> packingFaults();
QList<Fault> framingFaults();
QList<Fault> dripFaults();
QList<Fault> proxyFaults();
/// All of them.
const QList<Fault> &allFaults();
/// Nothing when there is none of that name.
const Fault *faultNamed(QByteArrayView name);
