#include "export/MaskedJson.h"

#include "itr/SensitiveValue.h"

#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

namespace
{
constexpr qsizetype portion = 256 * 1024; // bytes written at once

bool isBlank(char letter)
{
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

/// The string whose quotes and what is between them are @p quoted.
QString decoded(const QByteArray &quoted)
{
    if (!quoted.contains('\\'))
        return QString::fromUtf8(quoted.constData() + 1, quoted.size() - 2);
    return QJsonDocument::fromJson('[' + quoted + ']').array().first().toString();
}

QByteArray encoded(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}
}

MaskedJson::MaskedJson(const QByteArray &json)
    : m_json(json)
{
}

void MaskedJson::write(QIODevice &device)
{
    m_position = 0;
    while (m_position < m_json.size()) {
        const char letter = m_json[m_position];
        if (letter == '"') {
            copyString();
        } else if (letter == '-' || (letter >= '0' && letter <= '9')) {
            copyWord();
        } else {
            if (letter == '{' || letter == '[')
                m_keys.append(m_key); // of the items of an array: that of the array
            else if (letter == '}' || letter == ']')
                m_key = m_keys.takeLast();
            m_out.append(letter);
            ++m_position;
        }
        if (m_out.size() >= portion) {
            device.write(m_out);
            m_out.clear();
        }
    }
    device.write(m_out);
    m_out.clear();
}

void MaskedJson::copyString()
{
    const qsizetype from = m_position;
    m_position = endOfString();
    const QString text = decoded(m_json.sliced(from, m_position - from));
    if (isKey(m_position)) {
        m_key = text.sliced(text.indexOf(u':') + 1); // without XML prefix
        const QString masked = SensitiveValue::maskedByShape(text); // a key can be a PAN
        if (masked == text)
            keep(from);
        else
            put(masked);
        return;
    }
    const SensitiveValue::Kind kind = SensitiveValue::kindOf(m_key, text);
    if (kind == SensitiveValue::Kind::None)
        keep(from);
    else
        put(SensitiveValue::masked(kind, text));
}

void MaskedJson::copyWord()
{
    const qsizetype from = m_position;
    const auto isOfNumber = [](char letter) {
        return (letter >= '0' && letter <= '9') || letter == '-' || letter == '+' || letter == '.'
            || letter == 'e' || letter == 'E';
    };
    while (m_position < m_json.size() && isOfNumber(m_json[m_position]))
        ++m_position;
    const QString text = QString::fromLatin1(m_json.constData() + from, m_position - from);
    const SensitiveValue::Kind kind = SensitiveValue::kindOf(m_key, text);
    if (kind == SensitiveValue::Kind::None)
        keep(from);
    else
        put(SensitiveValue::masked(kind, text));
}

void MaskedJson::put(const QString &text)
{
    m_out.append(encoded(text));
}

void MaskedJson::keep(qsizetype from)
{
    m_out.append(m_json.constData() + from, m_position - from);
}

qsizetype MaskedJson::endOfString() const
{
    qsizetype at = m_position + 1;
    while (m_json[at] != '"')
        at += m_json[at] == '\\' ? 2 : 1;
    return at + 1;
}

bool MaskedJson::isKey(qsizetype behind) const
{
    while (behind < m_json.size() && isBlank(m_json[behind]))
        ++behind;
    return behind < m_json.size() && m_json[behind] == ':';
}
