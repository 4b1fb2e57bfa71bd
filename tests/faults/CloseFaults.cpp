#include "Fault.h"

QList<Fault> closeFaults()
{
    return {
        {"close.idle", "Closes the connection that was opened ahead, once.",
            [](Wire &w) {
                if (w.shakeHands())
                    w.goodbye();
            },
            Fault::Door::Open, false, false, true},
        {"close.idle-reset", "Resets the connection that was opened ahead, once.",
            [](Wire &w) {
                if (w.shakeHands())
                    w.reset();
            },
            Fault::Door::Open, false, false, true},
        {"close.as-it-leaves", "Closes the connection opened ahead as the request arrives, once.",
            [](Wire &w) {
                if (w.shakeHands() && w.awaitBytes())
                    w.finish();
            },
            Fault::Door::Open, false, false, true},
        {"close.as-it-leaves-reset", "Resets the connection opened ahead as the request arrives, once.",
            [](Wire &w) {
                if (w.shakeHands() && w.awaitBytes())
                    w.reset();
            },
            Fault::Door::Open, false, false, true},
        {"close.half", "Closes its own side and reads on.",
            [](Wire &w) {
                if (!w.shakeHands())
                    return;
                w.closeHalf();
                w.readOn();
            }},
        {"close.keep-alive-lie", "Promises to keep the connection, answers, and closes it.",
            reply(goodAnswer("Connection: keep-alive\r\n"), End::Finish)},
        {"close.answered-finish", "Answers whole and closes without TLS's goodbye.",
            reply(goodAnswer(), End::Finish)},
    };
}

namespace
{
Fault::Play redirect(const QByteArray &status, const QByteArray &location)
{
    return reply(answer(status, {}, location.isEmpty() ? QByteArray() : "Location: " + location + "\r\n"));
}
}

QList<Fault> redirectFaults()
{
    const QByteArray other = "https://127.0.0.1:@ELSEWHERE@/verification/v2/itr/get_otp";
    return {
        {"redirect.301", "Moved permanently, to another host.", redirect("301 Moved Permanently", other)},
        {"redirect.302", "Found at another host.", redirect("302 Found", other)},
        {"redirect.303", "See another host.", redirect("303 See Other", other)},
        {"redirect.307", "The same request, please, to another host.",
            redirect("307 Temporary Redirect", other)},
        {"redirect.308", "The same request, for ever, to another host.",
            redirect("308 Permanent Redirect", other)},
        {"redirect.300", "A choice of other hosts.", redirect("300 Multiple Choices", other)},
        {"redirect.to-http", "To another host without TLS.",
            redirect("307 Temporary Redirect", "http://127.0.0.1:@ELSEWHERE@/")},
        {"redirect.to-itself", "To itself, again and again.",
            redirect("307 Temporary Redirect", "/verification/v2/itr/get_otp")},
        {"redirect.nowhere", "To no address.", redirect("302 Found", {})},
        {"redirect.to-file", "To a file of the desk's.", redirect("302 Found", "file:///etc/passwd")},
        {"redirect.garbage", "To what is no address.",
            redirect("308 Permanent Redirect", "\xff\xfe http:/\\ ]]")},
        {"redirect.refresh", "A success that asks to go elsewhere.",
            reply(goodAnswer("Refresh: 0; url=https://127.0.0.1:@ELSEWHERE@/\r\n"))},
    };
}
