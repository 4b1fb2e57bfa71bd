#pragma once

#include "secrets/TokenStore.h"

class QUrl;

/// One secret in the system's keychain (QtKeychain: Secret Service, KWallet, Credential Manager, Keychain).
/// Nothing of the keychain is touched before the first question.
///
/// Questions are answered one after the other, and one that waits for a person holds up those behind it. What
/// has been asked can not be taken back: an answer that nobody waits for any more is wiped when it comes.
class KeychainTokenStore final : public TokenStore
{
public:
    /// What the keychain lists our secrets under.
    static QString application();
    /// A token is for one service: another one must never be sent it.
    static QString bearerName(const QUrl &service);
    static QString proxyPasswordName(const QString &host, int port, const QString &user);

    /// @p name: one of the above.
    explicit KeychainTokenStore(QString name);

    void read(QObject *context, OnFetched fetched) override;
    void write(Secret secret, QObject *context, OnDone done) override;
    void forget(QObject *context, OnDone done) override;

private:
    const QString m_name;
};
