#include "itr/AssessmentYear.h"

#include <QDate>

namespace
{
/// The Income-tax Act 1961 came into force for this year.
constexpr int earliest = 1962;
constexpr int latest = 2999;
constexpr int april = 4;

/// Not QChar::isDigit() nor toInt(): those take a sign, spaces and the digits of other scripts too.
std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}
}

std::optional<AssessmentYear> AssessmentYear::parse(QStringView text)
{
    constexpr qsizetype shortForm = 4;
    constexpr qsizetype longForm = 7;
    if (text.size() != shortForm && (text.size() != longForm || text[shortForm] != u'-'))
        return std::nullopt;
    const std::optional<int> first = digits(text.first(shortForm));
    if (!first || *first < earliest || *first > latest)
        return std::nullopt;
    const AssessmentYear year(*first);
    if (text.size() == longForm && text != year.text())
        return std::nullopt;
    return year;
}

QList<AssessmentYear> AssessmentYear::lastOf(const QDate &day, int count)
{
    const int running = day.month() < april ? day.year() - 1 : day.year();
    QList<AssessmentYear> years;
    for (int i = 0; i < count; ++i)
        years += AssessmentYear(running - i);
    return years;
}

QString AssessmentYear::text() const
{
    return u"%1-%2"_qs.arg(m_firstYear).arg((m_firstYear + 1) % 100, 2, 10, QChar(u'0'));
}
