#pragma once

#include "api/ItrResult.h"
#include "api/LoggedOut.h"
#include "api/ReplyReader.h"
#include "api/TransportLine.h"
#include "itr/ItrData.h"
#include "itr/OtpStatus.h"
#include "secrets/Secret.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <memory>

class ItrApi;
class JsonBody;

/// One request to the verification API, sent at most once, from its start to its one result. Owns the network access
/// manager that carries it, so that everything the request left in memory goes with it.
class ItrCall : public QObject
{
    Q_OBJECT
public:
    ~ItrCall() override;

    /// Ends the call now; finished() is emitted before this returns, with kind Cancelled. Nothing when it has ended.
    void cancel();

    /// Of the answer; 0 when no status line was read.
    int httpStatus() const;
    /// From handing the request to the network to the end, or until now; 0 when it did not come to that.
    std::chrono::milliseconds elapsed() const;
    /// Of the reply's body.
    qint64 mostBytes() const { return m_mostBytes; }

Q_SIGNALS:
    /// Nothing of it is under way any more; finished() follows.
    void ended();

protected:
    /// @p endpoint for the log; @p mostBytes the reply may have.
    ItrCall(const char *endpoint, qint64 mostBytes, std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout,
            QObject *parent);

    /// The whole answer is there; ends in finish() or fail().
    virtual void answered(const HttpReply &reply) = 0;
    virtual void failed(const ApiError &error) = 0;
    /// Marks the call as ended, so that nothing else ends it a second time.
    void conclude(const QString &outcome);
    void fail(ApiError error);
    bool hasEnded() const { return m_ended; }

private:
    friend class ItrApi;

    static void setSecretHeader(QNetworkRequest &request, const char *name, const char *prefix, const Secret &secret);

    /// What is held until the call is sent goes when it ends before.
    void hold(const QNetworkRequest &request);
    void hold(Secret bearer);
    void send(std::unique_ptr<TransportLine> line, const QSslConfiguration &tls);
    void readMore();
    void replyFinished();
    void deadlinePassed();
    void dropRequest();
    void dropLine();
    HttpReply replySoFar() const;
    ApiError failure(ApiError::Kind kind, const QString &reason) const;
    ApiError networkFailure() const;
    Arrival arrival() const;

    const char *m_endpoint;
    const qint64 m_mostBytes;
    QNetworkRequest m_request; // until it is sent
    Secret m_bearer{0}; // the same
    bool m_awaitsBearer = false;
    JsonBody *m_body; // owned by this until it is sent, then by the reply, with m_line above both
    bool m_wasRead = false; // of the body, once it is gone
    int m_status = 0; // of the reply, once it is gone
    std::unique_ptr<TransportLine> m_line;
    QPointer<QNetworkReply> m_reply;
    QByteArray m_received;
    QTimer m_deadline;
    QElapsedTimer m_sent; // since when
    std::chrono::milliseconds m_took{0}; // until the end
    bool m_ended = false;
};

/// A `get_otp` call.
class OtpCall final : public ItrCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const ItrResult<OtpStatus> &result);

private:
    friend class ItrApi;
    OtpCall(std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent);
    void answered(const HttpReply &reply) override;
    void failed(const ApiError &error) override;
};

/// A `get_data` or `get_data_by_assessment_year` call. Its reply can be large: it is read on a worker thread.
class DataCall final : public ItrCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const ItrResult<ItrData> &result);

private:
    friend class ItrApi;
    DataCall(const char *endpoint, std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent);
    void answered(const HttpReply &reply) override;
    void failed(const ApiError &error) override;

    QFutureWatcher<ItrResult<ItrData>> m_reading;
};

/// A `logout` call.
class LogoutCall final : public ItrCall
{
    Q_OBJECT
Q_SIGNALS:
    void finished(const ItrResult<LoggedOut> &result);

private:
    friend class ItrApi;
    LogoutCall(std::unique_ptr<JsonBody> body, std::chrono::milliseconds timeout, QObject *parent);
    void answered(const HttpReply &reply) override;
    void failed(const ApiError &error) override;
};
