#pragma once

#include <QTcpServer>
#include <QTcpSocket>

/// Somebody on the way who strikes "supported_versions" from the client's hello, so that client and server, who both know
/// TLS 1.3, would settle for 1.2 (RFC 8446 §4.1.3 has the server leave a mark that gives this away).
class VersionStripper : public QTcpServer
{
    Q_OBJECT
public:
    VersionStripper(quint16 serverPort, bool strips, QObject *parent = nullptr)
        : QTcpServer(parent)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, serverPort, strips] {
            auto *client = nextPendingConnection();
            auto *server = new QTcpSocket(client);
            server->connectToHost(QHostAddress::LocalHost, serverPort);
            connect(client, &QTcpSocket::readyRead, server, [=] {
                const QByteArray bytes = client->readAll();
                server->write(strips ? stripped(bytes) : bytes);
            });
            connect(server, &QTcpSocket::readyRead, client, [=] { client->write(server->readAll()); });
            connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
            connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        });
    }

private:
    /// The extension (43) renamed to one that nobody knows, so that all lengths stay.
    static QByteArray stripped(QByteArray bytes)
    {
        constexpr char clientHello = 1;
        if (bytes.size() < 6 || bytes[0] != 0x16 || bytes[5] != clientHello)
            return bytes;
        for (qsizetype i = 40; i + 6 < bytes.size(); ++i) {
            // type 43, a length, a list one shorter, and in it TLS 1.3
            const bool isIt = bytes[i] == 0 && bytes[i + 1] == 43 && bytes[i + 2] == 0 && bytes[i + 3] == bytes[i + 4] + 1 && bytes[i + 5] == 3 && bytes[i + 6] == 4;
            if (isIt) {
                bytes[i] = char(0xfa);
                bytes[i + 1] = char(0xce);
            }
        }
        return bytes;
    }
};
