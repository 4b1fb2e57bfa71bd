#include "session/RefusedTries.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>

RefusedTries::RefusedTries()
{
    std::array<quint32, 8> key{};
    QRandomGenerator::system()->fillRange(key.data(), key.size());
    m_key = QByteArray(reinterpret_cast<const char *>(key.data()), sizeof key);
}

int RefusedTries::add(const Pan &pan)
{
    return ++m_tries[keyOf(pan)];
}

QByteArray RefusedTries::keyOf(const Pan &pan) const
{
    const std::string_view text = pan.ascii();
    return QMessageAuthenticationCode::hash(
        QByteArray(text.data(), Pan::length), m_key, QCryptographicHash::Sha256);
}
