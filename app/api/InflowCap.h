#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

/// Breaks off a connection to the service over which more came in than any reply may weigh. Qt caps a reply's
/// body by what is read of it, but keeps a header line, a chunk's size or a proxy's answer in memory however
/// long it gets.
class InflowCap : public QObject
{
    Q_OBJECT
public:
    explicit InflowCap(QObject *parent = nullptr);

    /// The ports that the service and its proxy are called at.
    void setPorts(const QList<quint16> &ports) { m_ports = ports; }
    /// While @p call lives and runs, @p mostBytes of a body may come over one connection, and as much besides
    /// as head, framing and TLS ever need. With several calls the largest counts: Qt does not say which
    /// connection is whose.
    void allow(QObject *call, qint64 mostBytes);
    /// It has ended.
    void forget(QObject *call);

private:
    struct Allowed {
        QObject *call;
        qint64 mostBytes;
    };

    void look();
    qint64 most() const;

    QList<quint16> m_ports;
    QList<Allowed> m_allowed;
    QTimer m_timer;
};
