#include "Rules.h"
#include "Targets.h"
#include "sandbox/HttpReader.h"

#include <algorithm>
#include <array>

namespace
{
constexpr HttpReader::Limits limits{.head = 512, .body = 256, .fields = 8};

/// What came of a connection: its requests, one after the other, and how it ended.
struct Outcome {
    QList<HttpRequest> requests;
    HttpReader::State state = HttpReader::State::NeedsMore;
    int refusal = 0;
    int continues = 0;
};

Outcome read(const QByteArray &bytes, qsizetype piece)
{
    HttpReader reader(limits);
    Outcome out;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.feed(QByteArrayView(bytes).sliced(at, std::min(piece, bytes.size() - at)));
        out.continues += reader.takeContinue() ? 1 : 0;
        while (reader.state() == HttpReader::State::Complete) {
            out.requests += reader.take();
            out.continues += reader.takeContinue() ? 1 : 0;
        }
    }
    out.state = reader.state();
    out.refusal = reader.refusal();
    return out;
}

bool isSame(const HttpRequest &a, const HttpRequest &b)
{
    return a.method == b.method && a.path == b.path && a.query == b.query && a.fields == b.fields
        && a.body == b.body && a.keepAlive == b.keepAlive;
}

void check(const HttpRequest &request)
{
    Rules::must(
        !request.method.isEmpty() && request.path.startsWith('/'), "a request has a method and a path");
    Rules::must(request.body.size() <= limits.body && request.fields.size() <= limits.fields,
        "a request keeps the limits");
    Rules::must(request.values("host").size() <= 1 && request.values("content-length").size() <= 1
            && request.values("transfer-encoding").isEmpty(),
        "a request has one reading only");
    const QByteArray length = request.single("content-length").value_or("0");
    Rules::must(length.toLongLong() == request.body.size(), "a body is as long as it says");
    for (const auto &[name, value] : request.fields) {
        const QByteArray both = name + value;
        Rules::must(!name.isEmpty() && name == name.toLower() && !both.contains('\r') && !both.contains('\n')
                && !both.contains('\0'),
            "a field is one line", QString::fromLatin1(both));
    }
}
}

void fuzzHttpRequest(const QByteArray &bytes)
{
    constexpr std::array refusals{400, 411, 413, 417, 431, 501, 505};
    const Outcome whole = read(bytes, std::max<qsizetype>(1, bytes.size()));
    for (const HttpRequest &request : whole.requests)
        check(request);
    Rules::must(whole.state != HttpReader::State::Refused
            || std::ranges::find(refusals, whole.refusal) != refusals.end(),
        "a refusal has a status", QString::number(whole.refusal));
    for (const qsizetype piece : {1, 7}) {
        const Outcome pieces = read(bytes, piece);
        Rules::must(pieces.state == whole.state && pieces.refusal == whole.refusal
                && pieces.continues == whole.continues
                && std::ranges::equal(pieces.requests, whole.requests, isSame),
            "the pieces that a request comes in make no difference");
    }
}
