#pragma once

#include "FaultsProgram.h"
#include "MadeUpBearer.h"

#include "api/ItrApi.h"
#include "api/ItrCall.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// One call of a real ItrApi through one fault, and a second one once the service is in good order.
class FaultRun : public QObject
{
    Q_OBJECT
public:
    enum class Call { GetOtp, GetData, Logout };
    enum class Ahead {
        Nothing, ///< the call itself connects
        Connected, ///< the connection is opened ahead, and stands when the call starts
        Gone, ///< it was opened ahead, and closed by the other side
    };
    struct Plan {
        QByteArray fault;
        Call call = Call::GetOtp;
        Ahead ahead = Ahead::Nothing;
        std::chrono::milliseconds deadline{20'000}; ///< of each call
        QString secret = QStringLiteral("012345"); ///< that is sent: a password, an OTP or an AccessToken
    };
    /// What came of it.
    struct Outcome {
        int ends = 0; ///< how often the call said that it has ended
        std::optional<ApiError> error; ///< none: a value
        std::chrono::milliseconds took{0};
        FaultsProgram::State arrived;
        int endsAfterwards = 0; ///< the same of the good call
        std::optional<ApiError> errorAfterwards;
    };

    FaultRun(Plan plan, FaultsProgram &program);

    void start();
    bool isOver() const { return m_step == Step::Over; }
    const Plan &plan() const { return m_plan; }
    const Outcome &outcome() const { return m_outcome; }

Q_SIGNALS:
    /// The next one may start: this one has read what is the process's own.
    void started();
    void over();

private:
    enum class Step { Staging, Connecting, Calling, ConnectingAgain, CallingAgain, Emptying, Over };

    void staged(const QUrl &url, quint16 port);
    void goOn();
    void callFault();
    void callAgain();
    void startOver();
    /// @p ended hears of every end.
    void call(const std::function<void(const std::optional<ApiError> &, std::chrono::milliseconds)> &ended);
    template <typename Sent, typename Ended> void hear(Sent *sent, const Ended &ended);

    const Plan m_plan;
    FaultsProgram &m_program;
    int m_id = 0;
    Step m_step = Step::Staging;
    MadeUpBearer m_bearer{"made-up-bearer"};
    std::unique_ptr<ItrApi> m_api;
    Outcome m_outcome;
};
