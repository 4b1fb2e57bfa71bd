#include "api/JsonBody.h"

#include <algorithm>
#include <iterator>

namespace
{
constexpr int endOfPart = -1;

/// RFC 8259 §7: quotation mark, reverse solidus and the controls must be escaped, everything else may stand as UTF-8.
int escapeInto(char *to, char byte)
{
    const auto value = static_cast<unsigned char>(byte);
    if (byte == '"' || byte == '\\') {
        to[0] = '\\';
        to[1] = byte;
        return 2;
    }
    if (value >= 0x20) {
        to[0] = byte;
        return 1;
    }
    static constexpr char hex[] = "0123456789abcdef";
    const char sequence[] = {'\\', 'u', '0', '0', hex[value >> 4U], hex[value & 0xfU]};
    std::copy(std::begin(sequence), std::end(sequence), to);
    return 6;
}
}

JsonBody::JsonBody(const QByteArray &openFields, const char *secretName, Secret secret, QObject *parent)
    : QIODevice(parent)
    , m_head('{' + openFields + ",\"" + secretName + "\":\"")
    , m_tail("\"}")
    , m_secret(std::move(secret))
{
    m_size = m_head.size() + m_tail.size();
    for (const char byte : m_secret.utf8()) {
        m_size += escapeInto(m_escape, byte);
    }
    Secret::wipe(m_escape, sizeof m_escape);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

JsonBody::JsonBody(const QByteArray &openFields, QObject *parent)
    : QIODevice(parent)
    , m_head('{' + openFields + '}')
    , m_size(m_head.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

JsonBody::~JsonBody()
{
    abandon();
}

bool JsonBody::seek(qint64 position)
{
    return position == m_read && QIODevice::seek(position);
}

void JsonBody::abandon()
{
    m_secret.clear();
    Secret::wipe(m_escape, sizeof m_escape);
    close();
}

qint64 JsonBody::readData(char *data, qint64 maximum)
{
    qint64 count = 0;
    while (count < maximum) {
        const int byte = nextByte();
        if (byte == endOfPart)
            break;
        data[count++] = static_cast<char>(byte);
    }
    m_read += count;
    if (m_read == m_size) {
        m_secret.clear();
        Secret::wipe(m_escape, sizeof m_escape);
    }
    return count;
}

qint64 JsonBody::writeData(const char *, qint64)
{
    return -1;
}

int JsonBody::nextByte()
{
    if (m_headRead < m_head.size())
        return static_cast<unsigned char>(m_head[m_headRead++]);
    if (const int byte = nextSecretByte(); byte != endOfPart)
        return byte;
    if (m_tailRead < m_tail.size())
        return static_cast<unsigned char>(m_tail[m_tailRead++]);
    return endOfPart;
}

int JsonBody::nextSecretByte()
{
    if (m_escapeRead == m_escapeSize) {
        if (m_secretRead >= m_secret.size()) // past it too: the secret is empty once all was read
            return endOfPart;
        m_escapeSize = escapeInto(m_escape, m_secret.utf8()[static_cast<std::size_t>(m_secretRead++)]);
        m_escapeRead = 0;
    }
    return static_cast<unsigned char>(m_escape[m_escapeRead++]);
}
