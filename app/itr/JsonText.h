#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <string_view>

/// JSON that simdjson has accepted, kept as received and read where it stands, so that no second form of it
/// is held. Positions are those of bytes; every function but accepted() relies on the text being valid.
class JsonText
{
public:
    /// Deeper nesting is refused: nothing of sense is that deep, and whoever walks it may rely on the limit.
    static constexpr std::size_t deepest = 1024;

    /// A copy of @p json, without the white space around it; nothing when it is not one valid JSON document,
    /// or nested deeper than `deepest`.
    static std::optional<JsonText> accepted(const QByteArray &json);
    /// Drops all but the value of the top object's member @p key; false when there is none, and nothing has
    /// changed.
    bool narrowTo(std::string_view key);

    const QByteArray &bytes() const { return m_bytes; }
    char operator[](qsizetype position) const { return m_bytes.constData()[position]; }

    /// The first position from @p position on that is no white space, comma or colon.
    qsizetype afterGap(qsizetype position) const;
    /// Behind the string whose opening quote stands at @p position.
    qsizetype afterString(qsizetype position) const;
    /// Behind the number or word that begins at @p position.
    qsizetype afterWord(qsizetype position) const;
    /// Behind the value that begins at @p position; O(its length).
    qsizetype afterValue(qsizetype position) const;

    /// What stands between the quotes of the string at @p position, escapes and all.
    std::string_view rawString(qsizetype position) const;
    /// The string at @p position, decoded; about @p most characters of it at the most.
    QString string(qsizetype position, qsizetype most) const;
    /// The number or word at @p position, as it is spelt.
    std::string_view word(qsizetype position) const;

private:
    explicit JsonText(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }

    QByteArray m_bytes;
};
