#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>
#include <optional>

/// An HTTP proxy on loopback that makes tunnels to one port, whatever it is asked for, or answers as a test says.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit ConnectProxy(quint16 to, QObject *parent = nullptr)
        : QTcpServer(parent)
        , m_to(to)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        });
    }

    QByteArray expects; ///< value of Proxy-Authorization; empty: it asks for nothing
    std::optional<QByteArray> answersInstead; ///< to CONNECT; it hangs up afterwards

    int tunnels() const { return m_tunnels; }
    QByteArray heard() const { return m_heard; } ///< all but what goes through a tunnel behind TLS

private:
    void read(QTcpSocket *client)
    {
        if (auto *server = client->findChild<QTcpSocket *>()) {
            const QByteArray bytes = client->readAll();
            m_heard += bytes;
            server->write(bytes);
            return;
        }
        const QByteArray head = client->property("head").toByteArray() + client->readAll();
        client->setProperty("head", head);
        if (!head.endsWith("\r\n\r\n"))
            return;
        client->setProperty("head", QByteArray());
        m_heard += head;
        if (answersInstead) {
            client->write(*answersInstead);
            client->disconnectFromHost();
        } else if (!expects.isEmpty() && !head.contains(QByteArray("Proxy-Authorization: " + expects + "\r\n"))) {
            client->write("HTTP/1.1 407 Who?\r\nProxy-Authenticate: Basic realm=\"made up\"\r\nContent-Length: 0\r\n\r\n");
        } else {
            open(client);
        }
    }

    void open(QTcpSocket *client)
    {
        ++m_tunnels;
        auto *server = new QTcpSocket(client);
        connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress::LocalHost, m_to);
        client->write("HTTP/1.1 200 Go on\r\n\r\n");
    }

    const quint16 m_to;
    int m_tunnels = 0;
    QByteArray m_heard;
};
