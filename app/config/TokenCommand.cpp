#include "config/TokenCommand.h"

#include "api/Bearer.h"
#include "api/BearerExpiry.h"
#include "config/BearerStore.h"
#include "secrets/KeychainTokenStore.h"
#include "secrets/TokenWords.h"

#include <QCommandLineParser>

#include <utility>

namespace
{
/// A person may have to answer the keychain first.
constexpr std::chrono::minutes patience{2};
}

TokenCommand::TokenCommand(QTextStream &words, ConfigPlaces places, Input input)
    : m_words(words)
    , m_places(std::move(places))
    , m_input(std::move(input))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { end(NotDone, tr("The keychain did not answer.")); });
}

void TokenCommand::start(const QStringList &arguments)
{
    QMetaObject::invokeMethod(
        this,
        [this, arguments] {
            const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("FILE"));
            const QCommandLineOption helpOption(QStringList{QStringLiteral("h"), QStringLiteral("help")});
            QCommandLineParser parser;
            parser.addOptions({profile, helpOption});
            const bool understood = parser.parse(QStringList(QStringLiteral("token")) + arguments);
            if (understood && parser.isSet(helpOption)) {
                end(Done, help());
                return;
            }
            const QStringList wishes = parser.positionalArguments();
            if (!understood || wishes.size() != 1) {
                end(NotDone, understood ? help() : parser.errorText());
                return;
            }
            if (parser.isSet(profile))
                m_places = m_places.withProfile(parser.value(profile));
            obey(wishes.first());
        },
        Qt::QueuedConnection);
}

QString TokenCommand::help()
{
    return tr("Usage: itr-desk token status|set|forget [--profile FILE]\n\n"
              "status  says where the Bearer token is kept, whether there is one and when it ends; exit status 1: none, "
              "or expired\n"
              "set     keeps a new one in the keychain: typed (nothing is shown), or from a pipe\n"
              "forget  deletes it from the keychain\n\n"
              "The token belongs to the service that the settings or the profile name. It is never printed.");
}

void TokenCommand::obey(const QString &wish)
{
    const Config config = Config::read(m_places);
    if (!config.errors().isEmpty()) {
        end(NotDone, config.errors().constFirst().sentence());
        return;
    }
    m_deployment = config.deployment();
    if (m_deployment.baseUrl.isEmpty()) {
        end(NotDone, tr("The settings name no service that a token could belong to; add --profile FILE."));
        return;
    }
    m_store = BearerStore::of(m_deployment);
    const bool inKeychain = m_deployment.bearerFrom == Deployment::BearerFrom::Keychain;
    if (wish == u"status")
        status();
    else if (wish != u"set" && wish != u"forget")
        end(NotDone, help());
    else if (wish == u"forget") // also after the deployment has moved the token elsewhere
        forget();
    else if (inKeychain)
        set();
    else
        end(NotDone, tr("service/bearer is not “keychain”, so the desk would not look for a token there."));
}

void TokenCommand::status()
{
    if (m_deployment.bearerFrom == Deployment::BearerFrom::Relay) {
        end(Done, tr("The relay adds the Bearer token; this desk has none."));
        return;
    }
    m_deadline.start();
    m_store->read(this, [this](TokenStore::Fetched fetched) {
        if (const auto *error = std::get_if<TokenStore::Error>(&fetched))
            fail(*error);
        else
            tellStored(std::get<Secret>(fetched));
    });
}

void TokenCommand::tellStored(const Secret &token)
{
    if (!Bearer::isToken(token)) {
        end(NotDone, tr("What is stored is no Bearer token."));
        return;
    }
    const QString place = m_deployment.bearerFrom == Deployment::BearerFrom::File
        ? tr("A Bearer token for %1 is in its file.")
        : tr("A Bearer token for %1 is in the keychain.");
    const QString stored = place.arg(m_deployment.baseUrl.toString());
    const auto expiry = BearerExpiry::of(token.utf8());
    const QDateTime now = m_clock.now();
    const bool expired = expiry && Bearer::spanUntil(*expiry, now) == Bearer::Span::Expired;
    end(expired ? Missing : Done,
        stored + QLatin1Char(' ') + (expiry ? Bearer::sentence(*expiry, now) : tr("It does not say when it ends.")));
}

void TokenCommand::set()
{
    Secret token(TokenStore::maximumBytes);
    if (!m_input(token)) {
        end(NotDone, tr("No token was entered; nothing has changed."));
        return;
    }
    if (!Bearer::isToken(token)) {
        end(NotDone, tr("That is no Bearer token: it is letters, digits and - . _ ~ + / = without a space. Nothing has changed."));
        return;
    }
    m_deadline.start();
    m_store->write(std::move(token), this, [this](const auto &error) {
        tellDone(error, tr("The Bearer token for %1 is in the keychain.").arg(m_deployment.baseUrl.toString()));
    });
}

void TokenCommand::forget()
{
    m_deadline.start();
    m_store = std::make_unique<KeychainTokenStore>(KeychainTokenStore::bearerName(m_deployment.baseUrl));
    m_store->forget(this, [this](const auto &error) {
        tellDone(error,
            tr("The keychain holds no Bearer token for %1 any more.").arg(m_deployment.baseUrl.toString()));
    });
}

void TokenCommand::tellDone(const std::optional<TokenStore::Error> &error, const QString &sentence)
{
    if (error)
        fail(*error);
    else
        end(Done, sentence);
}

void TokenCommand::fail(const TokenStore::Error &error)
{
    const bool missing = error.trouble == TokenStore::Trouble::NothingStored;
    end(missing ? Missing : NotDone, TokenWords::sentence(error));
}

void TokenCommand::end(ExitStatus status, const QString &sentence)
{
    if (std::exchange(m_ended, true))
        return;
    m_deadline.stop();
    m_words << sentence << Qt::endl;
    Q_EMIT ended(status);
}
