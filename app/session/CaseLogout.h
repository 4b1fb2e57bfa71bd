#pragma once

#include "api/ApiError.h"
#include "itr/Pan.h"
#include "session/CaseRecord.h"

#include <QObject>
#include <QPointer>

#include <optional>

class ItrApi;
class LogoutCall;
struct LoggedOut;
template <typename Value> class ItrResult;

/// Ends the portal session of a case that has ended, and its record: the logout where one is due, then
/// `case.closed`.
class CaseLogout : public QObject
{
    Q_OBJECT
public:
    enum class State { NotDue, Running, Done, NotMade };

    CaseLogout(ItrApi &api, CaseRecord &record, QObject *parent = nullptr);
    ~CaseLogout() override;

    State state() const { return m_state; }
    /// Of a logout that was not made.
    const std::optional<ApiError> &error() const { return m_error; }
    /// The case's last entry has been recorded, or refused: nothing more follows.
    bool isOver() const { return m_isOver; }

    /// Once. @p pan: of the portal session to end, nothing when there is none. @p outcome of the case.
    void begin(const std::optional<Pan> &pan, const QString &outcome);
    /// Gives up on an answer that is still awaited.
    void hurry();

Q_SIGNALS:
    void changed();
    void journalRefused(const JournalError &error);

private:
    void send();
    void answered(const ItrResult<LoggedOut> &result);
    void failed(const ApiError &error);
    void close();
    void enter(State state);

    ItrApi &m_api;
    CaseRecord &m_record;
    State m_state = State::NotDue;
    std::optional<Pan> m_pan;
    QString m_outcome;
    QString m_requestId;
    std::optional<ApiError> m_error;
    QPointer<LogoutCall> m_call;
    bool m_hasBegun = false;
    bool m_isOver = false;
};
