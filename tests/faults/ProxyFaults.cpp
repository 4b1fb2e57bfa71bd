#include "Fault.h"

namespace
{
/// Answers the CONNECT with @p bytes, which no tunnel follows.
Fault::Play proxyReply(const QByteArray &bytes, End end = End::ReadOn)
{
    return [bytes, end](Wire &wire) {
        if (wire.readBareHead() && wire.sendBare(bytes))
            endWith(wire, end);
    };
}

Fault::Play proxyReplyForever(const QByteArray &bytes, const QByteArray &again)
{
    return [bytes, again](Wire &wire) {
        if (wire.readBareHead() && wire.sendBare(bytes))
            wire.sendBareForever(again);
    };
}

Fault proxy(const char *name, const char *what, Fault::Play play)
{
    return {name, what, std::move(play), Fault::Door::Open, true};
}

const QByteArray established = "HTTP/1.1 200 Connection established\r\n\r\n";
}

QList<Fault> proxyFaults()
{
    return {
        {"proxy.refused", "No proxy listens.", [](Wire &) {}, Fault::Door::Shut, true},
        proxy("proxy.403", "The proxy forbids the host.",
            proxyReply("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n")),
        proxy("proxy.407", "The proxy asks for a password.",
            proxyReply(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                "Content-Length: 0\r\n\r\n")),
        proxy("proxy.407-closed", "The proxy asks for a password and closes.",
            proxyReply(
                "HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"x\"\r\n"
                "Content-Length: 0\r\nConnection: close\r\n\r\n",
                End::Finish)),
        proxy("proxy.407-unknown", "The proxy asks for what nobody can give.",
            proxyReply("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Made-Up\r\n"
                       "Content-Length: 0\r\n\r\n")),
        proxy("proxy.502", "The proxy does not reach the host.",
            proxyReply("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 5\r\n\r\nsorry", End::Finish)),
        proxy("proxy.302", "The proxy points to its own page.",
            proxyReply(
                "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1/login\r\nContent-Length: 0\r\n\r\n")),
        proxy("proxy.closed", "The proxy closes after CONNECT.", proxyReply({}, End::Finish)),
        proxy("proxy.reset", "The proxy resets after CONNECT.", proxyReply({}, End::Reset)),
        proxy("proxy.silence", "The proxy never answers CONNECT.", proxyReply({})),
        proxy("proxy.garbage", "The proxy's answer means nothing.",
            proxyReply(QByteArray(300, '\xa5') + "\r\n\r\n")),
        proxy("proxy.half", "The proxy closes in its answer.", proxyReply("HTTP/1.1 200 Conn", End::Finish)),
        proxy("proxy.continue-forever", "The proxy says 100 without end.",
            proxyReplyForever({}, QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(500))),
        proxy("proxy.endless-head", "The proxy's header has no end.",
            proxyReplyForever(
                "HTTP/1.1 200 OK\r\n", QByteArray("X-Endless: yyyyyyyyyyyyyyyyyyyyy\r\n").repeated(450))),
        proxy("proxy.endless-line", "A line of the proxy's header has no end.",
            proxyReplyForever("HTTP/1.1 200 OK\r\nX-Endless: ", QByteArray(16'000, 'x'))),
        proxy("proxy.drip", "The proxy's answer comes a byte at a time.",
            [](Wire &w) {
                w.dripFromNow();
                if (w.readBareHead())
                    w.sendBareForever("X-Drop: y\r\n");
            }),
        proxy("proxy.endless-refusal", "The proxy refuses with a page that has no end.",
            proxyReplyForever(
                "HTTP/1.1 403 Forbidden\r\nContent-Length: 1099511627776\r\n\r\n", QByteArray(16'000, 'x'))),
        proxy("proxy.tunnel-closed", "The proxy opens the tunnel and closes it.",
            proxyReply(established, End::Finish)),
        proxy("proxy.tunnel-silence", "The proxy opens a tunnel in which nobody speaks.",
            proxyReply(established)),
        proxy("proxy.tunnel-plain", "Behind the proxy somebody speaks HTTP without TLS.",
            proxyReply(established + answer("200 OK", R"({"otp_status":"OTP Sent"})"))),
        proxy("proxy.tunnel-body", "The proxy's 200 has a body, as if it were the answer.",
            proxyReply(answer("200 OK", R"({"otp_status":"OTP Sent"})"))),
        proxy("proxy.tunnel-request-lost", "The tunnel breaks once the request went through.",
            [](Wire &w) {
                if (w.readBareHead() && w.sendBare(established) && w.shakeHands() && w.readRequest())
                    w.reset();
            }),
    };
}
