#include "journal/JournalText.h"

#include "api/ServerText.h"

#include <QRegularExpression>

#include <algorithm>

namespace
{
constexpr qsizetype uuidLength = 36;

bool isPlain(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u' '
        || c == u'_' || c == u'.' || c == u'-';
}

/// Short words of the desk itself or of the service, which hold neither a PAN (four digits at least) nor a token (longer).
bool isHarmless(const QString &text)
{
    constexpr qsizetype shortest = 20;
    return text.size() < shortest && std::ranges::all_of(text, isPlain) && text == text.trimmed()
        && std::ranges::count_if(text, [](QChar c) { return c.isDigit(); }) < 4;
}

QString withoutTokens(QString text)
{
    // RFC 6750 §2.1: what follows "Bearer"; RFC 7519 §3: a JWT, whose header begins with `{"`.
    static const QRegularExpression bearer(
        u"\\b(bearer)[ :=]+[A-Za-z0-9._~+/-]+=*"_qs, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression jwt(u"eyJ[A-Za-z0-9_-]{5,}(\\.[A-Za-z0-9_-]*){0,2}"_qs);
    return text.replace(bearer, u"\\1 XXXX"_qs).replace(jwt, u"XXXX"_qs);
}
}

QString JournalText::words(const QString &text)
{
    return isHarmless(text) ? text : ServerText::cut(withoutTokens(ServerText::clean(text)));
}

QString JournalText::serverWords(const QString &text)
{
    constexpr int longNumber = 5;
    QString out = words(text);
    qsizetype from = 0;
    for (qsizetype i = 0; i <= out.size(); ++i) {
        if (i < out.size() && out.at(i).isDigit())
            continue;
        if (i - from >= longNumber)
            out.replace(from, i - from, QString(i - from, u'X'));
        from = i + 1;
    }
    return out;
}

QString JournalText::identifier(const QString &text)
{
    const auto fits = [&text](qsizetype i) {
        const QChar c = text.at(i);
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        return dash ? c == u'-' : (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    };
    if (text.size() != uuidLength)
        return words(text);
    for (qsizetype i = 0; i < uuidLength; ++i) {
        if (!fits(i))
            return words(text);
    }
    return text;
}
