#pragma once

#include "config/Config.h"
#include "journal/WallClock.h"
#include "secrets/TokenStore.h"

#include <QCoreApplication>
#include <QObject>
#include <QStringList>
#include <QTextStream>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

/// `itr-desk token status|set|forget`: the Bearer token from a terminal, for administrators and for scripts that
/// install or remove the desk. Never prints it.
class TokenCommand : public QObject
{
    Q_OBJECT
public:
    enum ExitStatus {
        Done = 0, ///< of status: a call could go out
        Missing = 1, ///< of status: nothing is stored, or it has expired
        NotDone = 2, ///< wrong usage or settings, no keychain, it is locked, …
    };
    /// Reads the new token into the Secret; false when there is none. Blocks.
    using Input = std::function<bool(Secret &token)>;

    /// @p words takes what there is to say and is the caller's to flush. Needs a QCoreApplication.
    TokenCommand(QTextStream &words, ConfigPlaces places, Input input);

    /// @p arguments: what follows `token`. ended() comes from the event loop, within two minutes.
    void start(const QStringList &arguments);
    static QString help();

Q_SIGNALS:
    /// An ExitStatus.
    void ended(int status);

private:
    void obey(const QString &wish);
    void status();
    void set();
    void forget();
    void tellStored(const Secret &token);
    void tellDone(const std::optional<TokenStore::Error> &error, const QString &sentence);
    void fail(const TokenStore::Error &error);
    void end(ExitStatus status, const QString &sentence);

    QTextStream &m_words;
    ConfigPlaces m_places;
    const Input m_input;
    const SystemWallClock m_clock;
    QTimer m_deadline;
    Deployment m_deployment;
    std::unique_ptr<TokenStore> m_store;
    bool m_ended = false;
};
