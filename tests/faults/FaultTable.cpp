#include "FaultTable.h"

#include <algorithm>

using Kind = ApiError::Kind;
using Pace = FaultRow::Pace;
using Truth = FaultRow::Truth;
using Call = FaultRun::Call;
using enum FaultRow::Pace;
using enum FaultRow::Also;

namespace
{
/// Short enough to be waited for by many at once; spent by what hangs alone.
constexpr std::chrono::milliseconds shortDeadline{700};

const Truth value{{}, Arrival::Answered, 1, {}};
const Truth lost{Kind::ConnectionLost, Arrival::MayHaveArrived, 1, {}};
const Truth lostUnread{Kind::ConnectionLost, Arrival::MayHaveArrived, 0, {}};
const Truth silent{Kind::TimedOut, Arrival::MayHaveArrived, 1, {}};
const Truth silentEarly{Kind::TimedOut, Arrival::NotSent, 0, {}};
const Truth dripping{Kind::TimedOut, Arrival::Answered, 1, {}};

Truth notSent(Kind kind)
{
    return {kind, Arrival::NotSent, 0, {}};
}

Truth answered(Kind kind)
{
    return {kind, Arrival::Answered, 1, {}};
}

Truth gateway()
{
    return {Kind::GatewayError, Arrival::MayHaveArrived, 1, {}};
}
}

FaultRun::Plan FaultRow::plan(Call call) const
{
    FaultRun::Plan plan{.fault = fault, .call = call};
    if (pace == Hangs || pace == Leaving)
        plan.ahead = FaultRun::Ahead::Connected;
    if (pace == Gone)
        plan.ahead = FaultRun::Ahead::Gone;
    if (pace == Hangs || pace == HangsEarly)
        plan.deadline = shortDeadline;
    return plan;
}

QList<Call> FaultRow::calls() const
{
    if ((also & EveryCall) != 0)
        return {Call::GetOtp, Call::GetData, Call::Logout};
    return {Call::GetOtp};
}

bool FaultRow::allows(Call call, const FaultRun::Outcome &outcome) const
{
    return std::ranges::any_of(truths, [&](const Truth &truth) {
        const std::optional<ApiError> &error = outcome.error;
        return (!truth.call || *truth.call == call) && truth.kind.has_value() == error.has_value()
            && (!error || (error->kind == truth.kind && error->arrival == truth.arrival))
            && outcome.arrived.requests == truth.requests;
    });
}

const QList<FaultRow> &faultTable()
{
    static const QList<FaultRow> table{
        {"connect.refused", Quick, {notSent(Kind::ConnectionRefused)}, EveryCall},
        {"connect.unanswered", HangsEarly, {silentEarly}},
        {"connect.reset", Quick, {notSent(Kind::ConnectionLost)}, EveryCall},
        {"connect.closed", Quick, {notSent(Kind::ConnectionLost)}},
        {"connect.silence", HangsEarly, {silentEarly}, EveryCall},
        {"connect.one-byte", Quick, {notSent(Kind::ConnectionLost)}},

        {"handshake.garbage", Quick, {notSent(Kind::TlsFailed)}, EveryCall},
        {"handshake.plain-http", Quick, {notSent(Kind::TlsFailed)}},
        {"handshake.closed", Quick, {notSent(Kind::ConnectionLost)}, EveryCall},
        {"handshake.reset", Quick, {notSent(Kind::ConnectionLost)}},
        {"handshake.alert", Quick, {notSent(Kind::TlsFailed)}},
        {"handshake.silence", HangsEarly, {silentEarly}, EveryCall},
        {"handshake.half", Quick, {notSent(Kind::ConnectionLost)}},
        {"handshake.half-reset", Quick, {notSent(Kind::ConnectionLost)}},
        {"handshake.stalled", HangsEarly, {silentEarly}},
        {"handshake.warnings", Quick, {notSent(Kind::TlsFailed)}, Floods},
        {"handshake.hello-requests", HangsEarly, {silentEarly, notSent(Kind::ConnectionLost)}, Floods},
        {"handshake.empty-records", Quick, {notSent(Kind::TlsFailed)}, Floods},
        {"handshake.huge-message", Quick, {notSent(Kind::TlsFailed)}, Floods},
        {"handshake.renegotiation", Quick, {value, lost}},
        {"handshake.tickets", Hangs, {silent, lost}, Floods},
        {"handshake.key-updates", Hangs, {silent, lost}, Floods},

        {"request.unread-goodbye", Quick, {lostUnread, lost}},
        {"request.unread-reset", Quick, {lostUnread}, EveryCall},
        {"request.never-read", Hangs,
            {{Kind::TimedOut, Arrival::MayHaveArrived, 0, {}},
                {Kind::TimedOut, Arrival::MayHaveArrived, 1, {}}}},
        {"request.half-head", Quick, {lost, lostUnread}},
        {"request.head-only", Quick, {lost, lostUnread}},
        {"request.head-only-reset", Quick, {lost, lostUnread}},
        {"request.goodbye", Quick, {lost}, EveryCall},
        {"request.finish", Quick, {lost}, EveryCall},
        {"request.reset", Quick, {lost}, EveryCall},
        {"request.silence", Hangs, {silent}, EveryCall},
        {"request.continue", Quick, {lost}},
        {"request.continue-answer", Quick, {value}},
        {"request.continue-forever", Hangs, {silent, lost}, Floods},
        {"request.expectation", Quick, {answered(Kind::UnexpectedStatus)}},
        {"request.early-answer", Quick, {value}, EveryCall},
        {"request.early-refusal", Quick, {answered(Kind::UnexpectedStatus)}},
        {"request.speaks-first", Quick, {value}},

        {"head.half-status", Quick, {lost}, EveryCall},
        {"head.half-fields", Quick, {lost}, EveryCall},
        {"head.half-goodbye", Quick, {lost}},
        {"head.empty-lines", Hangs, {silent, lost}, Floods},
        {"head.version-0.9", Quick, {lost}},
        {"head.version-1.0", Quick, {value}},
        {"head.version-9.9", Quick, {value}},
        {"head.version-2-preface", Quick, {lost}},
        {"head.not-http", Quick, {lost}, EveryCall},
        {"head.icy", Quick, {lost}},
        {"head.line-feeds", Quick, {value}},
        {"head.carriage-returns", Hangs, {silent}},
        {"head.no-end", Hangs, {silent}, EveryCall},
        {"head.giant-line", Hangs, {silent, lost}, Floods},
        {"head.many-fields", Quick, {value, lost}, Floods},
        {"head.endless-fields", Hangs, {silent, lost}, Floods},
        {"head.endless-status", Hangs, {silent, lost}, Floods},
        {"head.nul-bytes", Quick, {value}},
        {"head.binary-name", Hangs, {dripping}},
        {"head.no-colon", Hangs, {dripping}},
        {"head.space-before-colon", Hangs, {dripping}},
        {"head.folded", Quick, {value}},
        {"head.split", Quick, {answered(Kind::ReplyUnusable)}},
        {"head.unknown-informational", Quick, {lost}},
        {"head.processing-forever", Quick, {lost}, Floods},
        {"head.switching", Quick, {lost}},
        {"head.204-with-body", Quick, {answered(Kind::ReplyUnusable)}, EveryCall},
        {"head.205", Quick, {answered(Kind::ReplyUnusable)}},
        {"head.206", Quick, {value}},
        {"head.304-with-body", Quick, {answered(Kind::UnexpectedStatus)}},
        {"head.status-000", Quick, {lost}},
        {"head.status-99", Quick, {lost}},
        {"head.status-199", Quick, {lost}},
        {"head.status-299", Quick, {value}},
        {"head.status-600", Quick, {answered(Kind::UnexpectedStatus)}},
        {"head.status-999", Quick, {answered(Kind::UnexpectedStatus)}},
        {"head.status-negative", Quick, {lost}},
        {"head.status-huge", Quick, {lost}},
        {"head.status-word", Quick, {lost}},
        {"head.status-none", Quick, {lost}},
        {"head.retry-after", Quick, {answered(Kind::TooManyRequests)}},
        {"head.challenge", Quick, {answered(Kind::Unauthorized)}, EveryCall},
        {"head.proxy-challenge", Quick, {gateway()}},

        {"body.short", Quick, {answered(Kind::ReplyIncomplete)}},
        {"body.short-finish", Quick, {answered(Kind::ReplyIncomplete)}, EveryCall},
        {"body.short-silence", Hangs, {dripping}},
        {"body.longer", Quick, {value}},
        {"body.no-length", Quick, {value}},
        {"body.no-length-cut", Quick, {answered(Kind::ReplyIncomplete)}, EveryCall},
        {"body.no-length-silence", Hangs, {dripping}},
        {"body.endless", Quick, {answered(Kind::ReplyTooLarge)}, EveryCall | Floods},
        {"body.endless-announced", Quick, {answered(Kind::ReplyTooLarge)}, Floods},
        {"body.endless-refusal", Quick, {answered(Kind::ServerError)}, Floods},
        {"body.empty", Quick, {answered(Kind::ReplyUnusable)}, EveryCall},
        {"body.html", Quick, {answered(Kind::ReplyNotJson)}, EveryCall},
        {"body.cut", Quick, {answered(Kind::ReplyIncomplete)}, EveryCall},
        {"body.trailing", Quick, {answered(Kind::ReplyNotJson)}},
        {"body.nested", Quick, {answered(Kind::ReplyNotJson)}, EveryCall},
        {"body.nested-open", Quick, {answered(Kind::ReplyIncomplete)}},
        {"body.invalid-utf8", Quick, {answered(Kind::ReplyNotJson)}, EveryCall},
        {"body.utf16", Quick, {answered(Kind::ReplyNotJson)}},
        {"body.bom", Quick, {value}},
        {"body.nul", Quick, {answered(Kind::ReplyIncomplete)}},
        {"body.huge-number", Quick, {answered(Kind::ReplyNotJson)}, EveryCall},
        {"body.duplicate-keys", Quick, {value}},
        {"body.empty-object", Quick, {answered(Kind::ReplyUnusable)}},
        {"body.array", Quick, {answered(Kind::ReplyNotJson)}},
        {"body.null", Quick, {answered(Kind::ReplyUnusable)}, EveryCall},
        {"body.wrong-type", Quick, {answered(Kind::ReplyUnusable)}, EveryCall},
        {"body.refusal-in-200", Quick, {answered(Kind::ReplyUnusable)}},

        {"close.idle", Gone, {value, lostUnread}, EveryCall},
        {"close.idle-reset", Gone, {value, lostUnread}},
        {"close.as-it-leaves", Leaving, {lost, lostUnread, value}, EveryCall},
        {"close.as-it-leaves-reset", Leaving, {lostUnread, value}, EveryCall},
        {"close.half", Quick, {lost, lostUnread}},
        {"close.keep-alive-lie", Quick, {value}},
        {"close.answered-finish", Quick, {value}},

        {"redirect.301", Quick, {answered(Kind::Redirected)}},
        {"redirect.302", Quick, {answered(Kind::Redirected)}},
        {"redirect.303", Quick, {answered(Kind::Redirected)}, EveryCall},
        {"redirect.307", Quick, {answered(Kind::Redirected)}, EveryCall},
        {"redirect.308", Quick, {answered(Kind::Redirected)}},
        {"redirect.300", Quick, {answered(Kind::UnexpectedStatus)}},
        {"redirect.to-http", Quick, {answered(Kind::Redirected)}},
        {"redirect.to-itself", Quick, {answered(Kind::Redirected)}, EveryCall},
        {"redirect.nowhere", Quick, {answered(Kind::Redirected)}},
        {"redirect.to-file", Quick, {answered(Kind::Redirected)}},
        {"redirect.garbage", Quick, {answered(Kind::Redirected)}},
        {"redirect.refresh", Quick, {value}},

        {"packing.gzip", Quick, {answered(Kind::ReplyNotJson)}},
        {"packing.bomb", Quick,
            {{Kind::ReplyTooLarge, Arrival::Answered, 1, Call::GetOtp},
                {Kind::ReplyTooLarge, Arrival::Answered, 1, Call::Logout},
                {Kind::ReplyNotJson, Arrival::Answered, 1, Call::GetData}},
            EveryCall | Floods},
        {"packing.bomb-deflate", Quick, {answered(Kind::ReplyTooLarge)}, Floods},
        {"packing.bomb-twice", Quick, {answered(Kind::ReplyNotJson)}, Floods},
        {"packing.bomb-unsaid", Quick,
            {{Kind::ReplyTooLarge, Arrival::Answered, 1, Call::GetOtp},
                {Kind::ReplyTooLarge, Arrival::Answered, 1, Call::Logout},
                {Kind::ReplyNotJson, Arrival::Answered, 1, Call::GetData}},
            EveryCall | Floods},
        {"packing.not-gzip", Quick, {value}},
        {"packing.brotli", Quick, {answered(Kind::ReplyNotJson)}},
        {"packing.zstd", Quick, {answered(Kind::ReplyNotJson)}},
        {"packing.unknown", Quick, {value}},
        {"packing.nothing", Quick, {answered(Kind::ReplyUnusable)}},
        {"packing.transfer", Quick, {answered(Kind::ReplyNotJson)}},

        {"framing.length-and-chunked", Quick, {value}, EveryCall},
        {"framing.chunked-unkept", Hangs, {dripping}},
        {"framing.two-lengths", Quick, {answered(Kind::ReplyIncomplete)}, EveryCall},
        {"framing.two-lengths-other", Quick, {value}, EveryCall},
        {"framing.two-lengths-alike", Quick, {value}},
        {"framing.length-list", Hangs, {dripping}},
        {"framing.length-negative", Hangs, {dripping}},
        {"framing.length-plus", Quick, {value}},
        {"framing.length-hex", Hangs, {dripping}},
        {"framing.length-tail", Hangs, {dripping}},
        {"framing.length-over", Hangs, {dripping}},
        {"framing.length-far-over", Hangs, {dripping}},
        {"framing.length-empty", Hangs, {dripping}},
        {"framing.length-zero", Quick, {answered(Kind::ReplyUnusable)}},
        {"framing.unknown-coding", Quick, {value}},
        {"framing.coding-hidden", Hangs, {dripping}},
        {"framing.coding-in-1.0", Quick, {value}},
        {"framing.chunk-over", Quick, {answered(Kind::ReplyUnusable)}},
        {"framing.chunk-negative", Quick, {answered(Kind::ReplyUnusable)}},
        {"framing.chunk-bad", Quick, {answered(Kind::ReplyUnusable)}},
        {"framing.chunk-short", Quick, {answered(Kind::ReplyIncomplete)}},
        {"framing.chunk-unended", Hangs, {dripping}},
        {"framing.chunk-cut", Quick, {answered(Kind::ReplyIncomplete)}, EveryCall},
        {"framing.chunk-no-last", Quick, {answered(Kind::ReplyIncomplete)}},
        {"framing.chunk-no-last-silence", Hangs, {dripping}},
        {"framing.chunk-extension", Quick, {value}},
        {"framing.chunk-endless-extension", Hangs, {answered(Kind::ReplyIncomplete), dripping}, Floods},
        {"framing.chunk-endless-size", Hangs, {answered(Kind::ReplyIncomplete), dripping}, Floods},
        {"framing.chunk-endless", Quick, {answered(Kind::ReplyTooLarge), answered(Kind::ReplyIncomplete)},
            Floods},
        {"framing.trailers", Quick, {value}},
        {"framing.trailers-endless", Quick, {value}, Floods},

        {"drip.handshake", HangsEarly, {silentEarly}},
        {"drip.status", Hangs, {silent}},
        {"drip.fields", Hangs, {silent}, EveryCall},
        {"drip.body", Hangs, {dripping}, EveryCall},
        {"drip.body-announced", Hangs, {dripping}},
        {"drip.chunks", Hangs, {dripping}},
        {"drip.chunk-size", Hangs, {dripping}},
        {"drip.continue", Hangs, {silent}},
        {"drip.refusal", Hangs, {silent}},

        {"proxy.refused", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.403", Quick, {notSent(Kind::ProxyRefused)}, EveryCall},
        {"proxy.407", Quick, {notSent(Kind::ProxyUnauthorized)}, EveryCall},
        {"proxy.407-closed", Quick, {notSent(Kind::ProxyUnauthorized)}},
        {"proxy.407-unknown", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.502", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.302", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.closed", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}},
        {"proxy.reset", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}},
        {"proxy.silence", HangsEarly, {silentEarly}, EveryCall},
        {"proxy.garbage", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.half", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}},
        {"proxy.continue-forever", Quick, {notSent(Kind::ProxyRefused)}, Floods},
        {"proxy.endless-head", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}, Floods},
        {"proxy.endless-line", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}, Floods},
        {"proxy.drip", Quick, {notSent(Kind::ProxyRefused)}},
        {"proxy.endless-refusal", Quick, {notSent(Kind::ProxyRefused)}, Floods},
        {"proxy.tunnel-closed", Quick, {notSent(Kind::ConnectionLost)}},
        {"proxy.tunnel-silence", HangsEarly, {silentEarly}},
        {"proxy.tunnel-plain", Quick, {notSent(Kind::TlsFailed)}},
        {"proxy.tunnel-body", HangsEarly, {silentEarly, notSent(Kind::ProxyRefused)}},
        {"proxy.tunnel-request-lost", Quick, {lost}, EveryCall},
    };
    return table;
}
