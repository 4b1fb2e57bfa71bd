#pragma once

#include <QList>
#include <QString>

#include <optional>

class QDate;

/// An assessment year, "2024-25": the year after the one the income is of, from April on.
class AssessmentYear
{
public:
    constexpr explicit AssessmentYear(int firstYear)
        : m_firstYear(firstYear)
    {
    }
    /// Reads "2024-25" and the returns' own "2024" (DOMAIN: "ITR data").
    static std::optional<AssessmentYear> parse(QStringView text);
    /// The last @p count, the one that runs on @p day first.
    static QList<AssessmentYear> lastOf(const QDate &day, int count = 6);

    int firstYear() const { return m_firstYear; }
    /// "2024-25", as on the wire.
    QString text() const;

    auto operator<=>(const AssessmentYear &) const = default;

private:
    int m_firstYear;
};
