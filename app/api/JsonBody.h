#pragma once

#include "secrets/Secret.h"

#include <QByteArray>
#include <QIODevice>

/// A JSON request body, `{"pan":"…","<name>":"<secret>"}` or without a secret, that can be read once and never rewound: QNetworkAccessManager
/// resends a request on up to three fresh connections when the server hangs up, but only if it can rewind the body.
/// The secret is escaped on the way out, byte by byte, and wiped as soon as the last byte was read.
class JsonBody : public QIODevice
{
    Q_OBJECT
public:
    /// @p openFields: what stands before the secret, e.g. `"pan":"XXXPX0001T"`, already JSON.
    JsonBody(const QByteArray &openFields, const char *secretName, Secret secret, QObject *parent = nullptr);
    /// Without a secret.
    explicit JsonBody(const QByteArray &openFields, QObject *parent = nullptr);
    ~JsonBody() override;

    qint64 size() const override { return m_size; }
    bool seek(qint64 position) override;
    bool reset() override { return false; }
    bool atEnd() const override { return m_read == m_size; }
    qint64 bytesAvailable() const override { return m_size - m_read; }

    /// True once a byte was handed to the network: from then on the request may have arrived.
    bool wasRead() const { return m_read > 0; }
    /// Wipes what has not been read; reading then fails.
    void abandon();

protected:
    qint64 readData(char *data, qint64 maximum) override;
    qint64 writeData(const char *data, qint64 maximum) override;

private:
    int nextByte();
    int nextSecretByte();

    QByteArray m_head;
    QByteArray m_tail;
    Secret m_secret;
    qint64 m_size = 0;
    qint64 m_read = 0;
    qsizetype m_headRead = 0;
    qsizetype m_secretRead = 0;
    qsizetype m_tailRead = 0;
    char m_escape[6] = {};
    int m_escapeSize = 0;
    int m_escapeRead = 0;
};
