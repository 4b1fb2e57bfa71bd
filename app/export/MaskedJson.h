#pragma once

#include <QByteArray>
#include <QList>

class QIODevice;

/// Copies a JSON document with its personal numbers masked (SensitiveValue): every other byte stays as it was
/// received, so that spacing, number forms and the order of members survive. A number that is masked becomes
/// a string.
class MaskedJson
{
public:
    /// @p json is valid JSON in UTF-8 and outlives this.
    explicit MaskedJson(const QByteArray &json);

    /// Writes the copy to @p device, whose own state says whether it took everything. For worker threads: 20
    /// MB take one to two seconds.
    void write(QIODevice &device);

private:
    void copyString();
    void copyWord();
    void put(const QString &text);
    /// What stands between @p from and m_position goes out as it is.
    void keep(qsizetype from);
    qsizetype endOfString() const;
    bool isKey(qsizetype behind) const;

    const QByteArray m_json;
    qsizetype m_position = 0;
    QByteArray m_out;
    QString m_key; ///< of the member that the next value belongs to
    QList<QString> m_keys; ///< those of the arrays and objects around it
};
