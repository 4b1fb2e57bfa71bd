#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>

/// An answer of the sandbox, and how it looks on the wire.
struct HttpAnswer {
    int status = 200;
    QByteArray contentType;
    QByteArray body;
    QList<std::pair<QByteArray, QByteArray>> fields = {}; ///< beside the ones every answer has

    static HttpAnswer json(int status, const QJsonObject &object);
    /// Status line and header fields with the blank line behind them. @p now goes into `Date`.
    QByteArray head(const QDateTime &now, bool keepAlive) const;
};
