#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>
#include <optional>

/// A well-formed PAN (permanent account number): five letters, four digits, one letter.
/// Blocks on shape only: the check letter's algorithm is not public, and the vendor's own sample has an unlisted
/// holder letter (DOMAIN: "PAN").
class Pan
{
    Q_DECLARE_TR_FUNCTIONS(Pan)
public:
    static constexpr qsizetype length = 10;

    /// Reads what a person types or pastes: spaces and dashes are dropped, letters upper-cased. Nothing when the
    /// rest is not of the shape `[A-Z]{5}[0-9]{4}[A-Z]`.
    static std::optional<Pan> parse(QStringView text);
    /// Upper-cased, without spaces and dashes; anything else stays, so that a wrong character can be pointed at.
    static QString normalised(QStringView text);
    /// True when @p normalisedText could still become a PAN by typing on.
    static bool isPrefix(QStringView normalisedText);

    /// All ten characters: for the wire and its own field only.
    QString text() const { return QString::fromLatin1(m_text.data(), length); }
    std::string_view ascii() const { return {m_text.data(), m_text.size()}; }
    /// `ABCPEXXXXF`: what is shown and logged.
    QString masked() const;

    /// What the fourth letter says of the holder ("Individual"); empty for a letter that is on no list.
    QString holder() const;

    bool operator==(const Pan &) const = default;

private:
    std::array<char, length> m_text{};
};
