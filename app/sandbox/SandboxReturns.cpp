#include "sandbox/SandboxReturns.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

// Outside the unnamed namespace, where Q_INIT_RESOURCE can be used.
static QByteArray resource(const QString &name)
{
    Q_INIT_RESOURCE(sandbox); // a static library's resources come only when asked for
    QFile file(u":/sandbox/"_qs + name);
    [[maybe_unused]] const bool open = file.open(QIODevice::ReadOnly);
    Q_ASSERT(open);
    return file.readAll();
}

namespace
{
using Outcome = TestPan::Outcome;

constexpr qsizetype largeBytes = 20'000'000;
/// Much deeper than any return, and less than the 1024 levels at which readers stop.
constexpr int deepLevels = 900;

QString fileFor(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SentUnknownShape:
        return u"unknown-shape.json"_qs;
    case Outcome::SentItr2:
    case Outcome::SentLarge:
        return u"itr2.json"_qs;
    case Outcome::SentItr3:
        return u"itr3.json"_qs;
    case Outcome::SentItr4:
        return u"itr4.json"_qs;
    default:
        return u"itr1.json"_qs;
    }
}

/// Moves a return of SandboxReturns::latest to another assessment year.
class Mover
{
public:
    explicit Mover(AssessmentYear year)
        : m_year(year)
        , m_percent(std::max(10, 100 + 10 * (year.firstYear() - SandboxReturns::latest.firstYear())))
    {
    }

    // NOLINTNEXTLINE(misc-no-recursion): our own files are not deep
    QJsonValue moved(const QString &key, const QJsonValue &value) const
    {
        if (key == u"PersonalInfo" || key == u"AddressDetailWithZipCode")
            return value; // its numbers are no amounts
        if (value.isObject())
            return moved(value.toObject());
        if (value.isArray()) {
            QJsonArray items;
            for (const auto item : value.toArray())
                items += moved(key, item);
            return items;
        }
        return value.isString() ? QJsonValue(movedText(value.toString())) : movedNumber(value);
    }

    // NOLINTNEXTLINE(misc-no-recursion)
    QJsonObject moved(const QJsonObject &object) const
    {
        QJsonObject out;
        for (auto member = object.begin(); member != object.end(); ++member)
            out[member.key()] = moved(member.key(), member.value());
        return out;
    }

private:
    QString movedText(const QString &text) const
    {
        const QString first = QString::number(SandboxReturns::latest.firstYear());
        if (text == SandboxReturns::latest.text())
            return m_year.text();
        if (text == AssessmentYear(SandboxReturns::latest.firstYear() - 1).text())
            return AssessmentYear(m_year.firstYear() - 1).text();
        if (text == first || text.startsWith(first + u'-')) // a year or a date
            return QString::number(m_year.firstYear()) + text.mid(first.size());
        return text;
    }

    /// Amounts stand in whole hundreds in the files; what does not is a count or a code.
    QJsonValue movedNumber(const QJsonValue &value) const
    {
        constexpr qint64 hundred = 100;
        const qint64 number = value.toInteger();
        return value.isDouble() && number % hundred == 0 ? QJsonValue(number / hundred * m_percent) : value;
    }

    AssessmentYear m_year;
    int m_percent;
};

/// As data that came from XML: namespaces of more than one kind.
// NOLINTNEXTLINE(misc-no-recursion)
QJsonValue withPrefixes(const QJsonValue &value, const QString &prefix)
{
    if (value.isArray()) {
        QJsonArray items;
        for (const auto item : value.toArray())
            items += withPrefixes(item, prefix);
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject members = value.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        out[(member.key() == u"ITR" ? u"ns3:"_qs : prefix) + member.key()]
            = withPrefixes(member.value(), prefix);
    return out;
}

QJsonObject nested(int levels)
{
    QJsonObject innermost{{u"Remark"_qs, u"The innermost of many"_qs}};
    for (int i = 0; i < levels; ++i)
        innermost = QJsonObject{{u"Enclosed"_qs, innermost}};
    return innermost;
}

/// Fills the list of shares, as a broker's export does, until the whole is large.
void enlarge(QByteArray &body)
{
    const QByteArray list = "\"Schedule112ADtls\":[";
    const qsizetype at = body.indexOf(list) + list.size();
    QByteArray rows;
    rows.reserve(largeBytes);
    for (int i = 1; rows.size() + body.size() < largeBytes; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(6, '0');
        rows += (i == 1 ? QByteArray() : QByteArray(",")) + R"({"ISINCode":"TEST00)" + number
            + R"(","ShareUnitName":"TEST SHARE )" + number
            + R"(","NumSharesUnits":1,"SalePricePerShareUnit":100,"TotSaleValue":100,"CostAcqWithoutIndx":100,"TotalDeductions":100,"Balance":0})";
    }
    body.insert(at, rows);
}
}

QByteArray SandboxReturns::body(const TestPan &known, AssessmentYear year)
{
    QByteArray file = resource(fileFor(known.outcome));
    file.replace(testPans.front().pan, known.pan); // the desk may check that it got the return it asked for
    QJsonObject data = Mover(year).moved(QJsonDocument::fromJson(file).object());
    if (known.outcome == Outcome::SentPrefixed)
        data = withPrefixes(data, u"ITRForm:"_qs).toObject();
    if (known.outcome == Outcome::SentDeep)
        data[u"Enclosures"] = nested(deepLevels);
    QByteArray body = QJsonDocument(QJsonObject{{u"itr_data"_qs, data}}).toJson(QJsonDocument::Compact);
    if (known.outcome == Outcome::SentLarge)
        enlarge(body);
    return body;
}
