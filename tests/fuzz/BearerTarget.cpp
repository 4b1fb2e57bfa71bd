#include "Rules.h"
#include "Targets.h"
#include "api/BearerExpiry.h"

#include <algorithm>

namespace
{
/// A token as it is, or two lines of JSON, header and claims, that a token is made of: most changes of a
/// token's letters end in what is no JSON.
QByteArray tokenFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (!bytes.startsWith('{') || end < 0)
        return bytes;
    constexpr auto alphabet = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return bytes.left(end).toBase64(alphabet) + '.' + bytes.mid(end + 1).toBase64(alphabet) + ".c2ln";
}
}

void fuzzBearer(const QByteArray &bytes)
{
    const QByteArray made = tokenFrom(bytes);
    const std::string_view token(made.constData(), static_cast<std::size_t>(made.size()));
    const std::optional<QDateTime> end = BearerExpiry::of(token);
    if (!end)
        return;
    Rules::must(token.size() <= BearerExpiry::maximumBytes && std::ranges::count(token, '.') == 2,
        "only a JWT says when it ends");
    Rules::must(end->isValid() && end->timeSpec() == Qt::UTC && end->date().year() >= 1970
            && end->date().year() <= 9999,
        "an end is a day that can be shown", end->toString(Qt::ISODateWithMs));
    Rules::must(end->time().msec() == 0, "an end is told to the second");
}
