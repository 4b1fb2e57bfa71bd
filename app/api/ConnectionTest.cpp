#include "api/ConnectionTest.h"

#include "api/ChainWords.h"
#include "api/TlsTrouble.h"

#include <QAuthenticator>
#include <QHostAddress>
#include <QNetworkProxy>

#include <algorithm>
#include <utility>

ConnectionTest::ConnectionTest(Terms terms, QObject *parent)
    : QObject(parent)
    , m_terms(std::move(terms))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_terms.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] { stop(tr("Nothing came within %n second(s).", nullptr, static_cast<int>(m_terms.deadline.count() / 1000))); });
    connect(&m_loading, &QFutureWatcherBase::finished, this, &ConnectionTest::takeTransport);
}

ConnectionTest::~ConnectionTest()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
}

QString ConnectionTest::nameOf(Step step)
{
    switch (step) {
    case Step::HostName:
        return tr("Host name");
    case Step::Proxy:
        return tr("Proxy");
    case Step::Tcp:
        return tr("Connection");
    case Step::Tls:
        return tr("TLS");
    case Step::ClientCertificate:
        return tr("This desk's certificate");
    case Step::Authorisation:
        return tr("Authorisation");
    }
    return {};
}

void ConnectionTest::start(Secret passphrase)
{
    m_running = true;
    m_since.start();
    m_loading.setFuture(TransportLoader::load(m_terms.rules, std::move(passphrase)));
}

void ConnectionTest::cancel()
{
    if (m_running)
        stop(tr("Cancelled."));
}

void ConnectionTest::takeTransport()
{
    if (!m_running)
        return;
    m_transport = m_loading.result();
    if (!m_transport.tls) {
        const bool isOurs = m_transport.problem != Transport::Problem::CaFile && m_transport.problem != Transport::Problem::Pins;
        const int where = static_cast<int>(isOurs ? Step::ClientCertificate : Step::Tls);
        while (m_running && m_step < where)
            done(Result::NotTried, tr("Not tried: the settings need a look first."));
        stop(m_transport.words);
        return;
    }
    if (!isByProxy() || m_transport.proxyUser.isEmpty() || !m_terms.proxyPassword) {
        lookUp();
        return;
    }
    m_terms.proxyPassword(this, [this](Secret password) {
        m_proxyPassword = std::move(password);
        if (m_running)
            lookUp();
    });
}

bool ConnectionTest::isByProxy() const
{
    return m_transport.proxy.type() != QNetworkProxy::NoProxy;
}

void ConnectionTest::lookUp()
{
    m_deadline.start();
    const QString host = isByProxy() ? m_transport.proxy.hostName() : m_terms.rules.service.host(QUrl::FullyEncoded);
    m_lookup = QHostInfo::lookupHost(host, this, [this](const QHostInfo &info) { lookedUp(info); });
}

void ConnectionTest::lookedUp(const QHostInfo &info)
{
    m_lookup = -1;
    if (!m_running)
        return;
    if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
        stop(tr("No address was found for %1.").arg(info.hostName()));
        return;
    }
    QStringList addresses;
    for (const QHostAddress &address : info.addresses().mid(0, 4))
        addresses += address.toString();
    done(Result::Ok, isByProxy() ? tr("The proxy %1 is %2; it looks up the service itself.").arg(info.hostName(), addresses.join(u", "))
                                 : tr("%1 is %2.").arg(info.hostName(), addresses.join(u", ")));
    tryProxy();
}

void ConnectionTest::tryProxy()
{
    if (!m_running)
        return;
    if (!isByProxy()) {
        done(Result::NotTried, tr("No proxy is used."));
        connectTcp();
        return;
    }
    m_proxyProbe = std::make_unique<QTcpSocket>();
    m_proxyProbe->setProxy(QNetworkProxy::NoProxy);
    connect(m_proxyProbe.get(), &QTcpSocket::connected, this, [this] {
        done(Result::Ok, tr("%1, port %2, takes connections.").arg(m_transport.proxy.hostName()).arg(m_transport.proxy.port()));
        connectTcp();
    });
    connect(m_proxyProbe.get(), &QTcpSocket::errorOccurred, this,
        [this] { stop(tr("%1, port %2, takes no connection.").arg(m_transport.proxy.hostName()).arg(m_transport.proxy.port())); });
    m_proxyProbe->connectToHost(m_transport.proxy.hostName(), m_transport.proxy.port());
}

void ConnectionTest::connectTcp()
{
    if (!m_running)
        return;
    if (m_proxyProbe)
        m_proxyProbe.release()->deleteLater(); // may be inside its signal
    m_socket = std::make_unique<QSslSocket>();
    m_socket->setProxy(m_transport.proxy);
    m_socket->setSslConfiguration(*m_transport.tls);
    m_socket->setPeerVerifyName(m_terms.rules.service.host(QUrl::FullyEncoded));
    connect(m_socket.get(), &QSslSocket::connected, this, &ConnectionTest::tcpConnected);
    connect(m_socket.get(), &QSslSocket::encrypted, this, &ConnectionTest::encrypted);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &ConnectionTest::readAnswer);
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, &ConnectionTest::failed);
    connect(m_socket.get(), &QSslSocket::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &, QAuthenticator *authenticator) { answerProxy(authenticator); });
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            const QString words = error.error() == QSslError::UnspecifiedError ? m_transport.certificatePath->build(m_socket->peerCertificateChain()).problem : QString();
            m_certificateProblems += words.isEmpty() ? error.errorString() : words;
        }
        m_certificateProblems.removeDuplicates();
    });
    m_socket->connectToHost(m_terms.rules.service.host(QUrl::FullyEncoded), static_cast<quint16>(m_terms.rules.service.port(443)));
}

void ConnectionTest::answerProxy(QAuthenticator *authenticator)
{
    const bool again = std::exchange(m_proxyAsked, true);
    if (again || m_proxyPassword.isEmpty())
        return;
    authenticator->setUser(m_transport.proxyUser);
    authenticator->setPassword(QString::fromUtf8(m_proxyPassword.utf8().data(), m_proxyPassword.size()));
}

void ConnectionTest::tcpConnected()
{
    done(Result::Ok, tr("The service takes connections at port %1.").arg(m_terms.rules.service.port(443)));
    if (m_running)
        m_socket->startClientEncryption();
}

QString ConnectionTest::problemWithServer(const QList<QSslCertificate> &sent) const
{
    const QString host = m_terms.rules.service.host(QUrl::FullyEncoded);
    if (!CertificatePath::isFor(sent.value(0), host))
        return tr("The certificate is not for the name %1.").arg(host);
    const auto built = m_transport.certificatePath->build(sent);
    const bool isPinned = m_transport.pins.isEmpty()
        || std::ranges::any_of(built.path, [this](const QSslCertificate &certificate) { return m_transport.pins.contains(CertificatePath::pinOf(certificate)); });
    return isPinned ? QString() : tr("None of the keys in the service's certificate chain is one of the pinned keys.");
}

void ConnectionTest::encrypted()
{
    const QList<QSslCertificate> sent = m_socket->peerCertificateChain();
    const QString problem = problemWithServer(sent);
    if (!problem.isEmpty()) {
        stop(problem + u'\n' + ChainWords::of(sent));
        return;
    }
    const auto built = m_transport.certificatePath->build(sent);
    const QList<QSslCertificate> chain = built.path.isEmpty() ? sent : built.path;
    const QString warning = ChainWords::warning(chain, m_terms.now());
    const QString version = m_socket->sessionProtocol() == QSsl::TlsV1_3 ? u"TLS 1.3"_qs : u"TLS 1.2"_qs;
    done(warning.isEmpty() ? Result::Ok : Result::Warning, (warning.isEmpty() ? tr("%1 with a certificate that verifies.").arg(version) : warning) + u'\n' + ChainWords::of(chain));
    if (m_running)
        ask();
}

/// Says nothing of anybody; what answers shows whether the desk's certificate was taken.
void ConnectionTest::ask()
{
    const QByteArray host = m_terms.rules.service.host(QUrl::FullyEncoded).toLatin1();
    const QByteArray path = m_terms.rules.service.path(QUrl::FullyEncoded).toLatin1();
    m_socket->write("GET " + (path.isEmpty() ? QByteArray("/") : path) + " HTTP/1.1\r\nHost: " + host + "\r\nUser-Agent: ITR-Desk\r\nConnection: close\r\n\r\n");
}

void ConnectionTest::readAnswer()
{
    constexpr qsizetype mostBytes = 4096;
    m_answer += m_socket->read(mostBytes - m_answer.size());
    const bool whole = m_answer.size() == mostBytes || m_answer.contains("</html>") || (m_answer.contains("\r\n\r\n") && !m_answer.startsWith("HTTP/1.1 400"));
    if (!whole || !m_running)
        return;
    const QList<QSslCertificate> own = m_transport.tls->localCertificateChain();
    if (m_answer.contains("No required SSL certificate was sent")) {
        stop(tr("The relay asks for a certificate, and this desk has none."));
        return;
    }
    if (m_answer.contains("The SSL certificate error")) {
        stop(tr("The relay refuses the desk's certificate: it is expired, revoked, or of another CA.") + u'\n' + ChainWords::of(own));
        return;
    }
    const QString warning = ChainWords::warning(own.mid(0, 1), m_terms.now());
    if (own.isEmpty())
        done(Result::NotTried, tr("This desk has none, and the service did not ask for one."));
    else
        done(warning.isEmpty() ? Result::Ok : Result::Warning, (warning.isEmpty() ? tr("The service raised no objection to it.") : warning) + u'\n' + ChainWords::of(own));
    if (!m_running)
        return;
    const int status = m_answer.mid(9, 3).toInt();
    if (!m_answer.startsWith("HTTP/1.") || status >= 500)
        done(Result::Warning, tr("The service did not answer as one that is in order (HTTP %1).").arg(status));
    else
        done(Result::NotTried, tr("Not tried: the test sends no token. Something answers there (HTTP %1); whether it accepts the Bearer token only a real request can show.").arg(status));
    end();
}

QString ConnectionTest::wordsForFailure() const
{
    if (!m_certificateProblems.isEmpty())
        return m_certificateProblems.join(u"; ") + u".\n" + ChainWords::of(m_socket->peerCertificateChain());
    switch (m_socket->error()) {
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return m_proxyAsked && !m_proxyPassword.isEmpty() ? tr("The proxy refused the user name or the password.") : tr("The proxy asks for a user name and password.");
    case QAbstractSocket::ConnectionRefusedError:
        return tr("The service takes no connection there.");
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError: {
        const QString words = TlsTrouble::words(m_socket->errorString());
        return words.isEmpty() ? tr("No secure connection came about.") : words + u'.';
    }
    case QAbstractSocket::RemoteHostClosedError:
        return tr("The other side hung up.");
    default:
        return isByProxy() && m_step == static_cast<int>(Step::Tcp) ? tr("The proxy did not make the connection.") : tr("The network did not carry it.");
    }
}

void ConnectionTest::failed()
{
    // An answer that ends with the connection is one all the same.
    if (m_running && !(m_socket->error() == QAbstractSocket::RemoteHostClosedError && m_answer.startsWith("HTTP/")))
        stop(wordsForFailure());
    else if (m_running) {
        m_answer += "</html>";
        readAnswer();
    }
}

void ConnectionTest::done(Result result, const QString &sentence)
{
    const Outcome outcome{static_cast<Step>(m_step++), result, sentence, std::chrono::milliseconds(m_since.restart())};
    m_deadline.start();
    Q_EMIT stepDone(outcome);
}

void ConnectionTest::stop(const QString &sentence)
{
    done(Result::Failed, sentence);
    while (m_running && m_step < steps)
        done(Result::NotTried, tr("Not tried."));
    end();
}

void ConnectionTest::end()
{
    if (!m_running)
        return;
    m_running = false;
    m_deadline.stop();
    m_proxyPassword.clear();
    for (QTcpSocket *socket : {m_proxyProbe.release(), static_cast<QTcpSocket *>(m_socket.release())}) {
        if (!socket)
            continue;
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater(); // may be inside one of its signals
    }
    Q_EMIT finished();
}
