#include "session/CaseSteps.h"

#include <algorithm>
#include <array>

namespace
{
using State = CaseState;
using Event = CaseEvent;

constexpr std::array steps{
    CaseSteps::Transition{State::Consent, Event::GiveConsent, State::Credentials},
    CaseSteps::Transition{State::Consent, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::Credentials, Event::RequestOtp, State::RequestingOtp},
    CaseSteps::Transition{State::Credentials, Event::OperatorSaysReceived, State::Otp},
    CaseSteps::Transition{State::Credentials, Event::OperatorSaysNotReceived, State::Credentials},
    CaseSteps::Transition{State::Credentials, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::Credentials, Event::GiveUp, State::Failed},
    CaseSteps::Transition{State::Credentials, Event::Expire, State::Expired},
    CaseSteps::Transition{State::Credentials, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::RequestingOtp, Event::OtpSent, State::Otp},
    CaseSteps::Transition{State::RequestingOtp, Event::OtpNotSent, State::Credentials},
    CaseSteps::Transition{State::RequestingOtp, Event::OtpUnclear, State::AskingOperator},
    CaseSteps::Transition{State::RequestingOtp, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::RequestingOtp, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::AskingOperator, Event::OperatorSaysReceived, State::Otp},
    CaseSteps::Transition{State::AskingOperator, Event::OperatorSaysNotReceived, State::Credentials},
    CaseSteps::Transition{State::AskingOperator, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::AskingOperator, Event::GiveUp, State::Failed},
    CaseSteps::Transition{State::AskingOperator, Event::Expire, State::Expired},
    CaseSteps::Transition{State::AskingOperator, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::Otp, Event::SubmitOtp, State::FetchingData},
    CaseSteps::Transition{State::Otp, Event::ResendOtp, State::ResendingOtp},
    CaseSteps::Transition{State::Otp, Event::OperatorSaysReceived, State::Otp},
    CaseSteps::Transition{State::Otp, Event::OperatorSaysNotReceived, State::Otp},
    CaseSteps::Transition{State::Otp, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::Otp, Event::GiveUp, State::Failed},
    CaseSteps::Transition{State::Otp, Event::Expire, State::Expired},
    CaseSteps::Transition{State::Otp, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::ResendingOtp, Event::OtpSent, State::Otp},
    CaseSteps::Transition{State::ResendingOtp, Event::OtpNotSent, State::Otp},
    CaseSteps::Transition{State::ResendingOtp, Event::OtpUnclear, State::AskingAfterResend},
    CaseSteps::Transition{State::ResendingOtp, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::ResendingOtp, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::AskingAfterResend, Event::OperatorSaysReceived, State::Otp},
    CaseSteps::Transition{State::AskingAfterResend, Event::OperatorSaysNotReceived, State::Otp},
    CaseSteps::Transition{State::AskingAfterResend, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::AskingAfterResend, Event::GiveUp, State::Failed},
    CaseSteps::Transition{State::AskingAfterResend, Event::Expire, State::Expired},
    CaseSteps::Transition{State::AskingAfterResend, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::FetchingData, Event::DataArrived, State::Data},
    CaseSteps::Transition{State::FetchingData, Event::DataFailed, State::Otp},
    CaseSteps::Transition{State::FetchingData, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::FetchingData, Event::Abandon, State::Abandoned},

    CaseSteps::Transition{State::Data, Event::FetchYear, State::FetchingYear},
    CaseSteps::Transition{State::Data, Event::Finish, State::LoggedOut},
    CaseSteps::Transition{State::Data, Event::Withdraw, State::Cancelled},
    CaseSteps::Transition{State::Data, Event::Expire, State::Expired},

    CaseSteps::Transition{State::FetchingYear, Event::YearArrived, State::Data},
    CaseSteps::Transition{State::FetchingYear, Event::YearFailed, State::Data},
    CaseSteps::Transition{State::FetchingYear, Event::Finish, State::LoggedOut},
    CaseSteps::Transition{State::FetchingYear, Event::Withdraw, State::Cancelled},
};

template <typename Value> struct Named {
    Value value;
    const char *name;
};

constexpr std::array stateNames{
    Named{State::Consent, "consent"},
    Named{State::Credentials, "credentials"},
    Named{State::RequestingOtp, "requesting_otp"},
    Named{State::AskingOperator, "asking_operator"},
    Named{State::Otp, "otp"},
    Named{State::ResendingOtp, "resending_otp"},
    Named{State::AskingAfterResend, "asking_after_resend"},
    Named{State::FetchingData, "fetching_data"},
    Named{State::Data, "data"},
    Named{State::FetchingYear, "fetching_year"},
    Named{State::LoggedOut, "logged_out"},
    Named{State::Cancelled, "cancelled"},
    Named{State::Failed, "failed"},
    Named{State::Expired, "expired"},
    Named{State::Abandoned, "abandoned"},
};

constexpr std::array eventNames{
    Named{Event::GiveConsent, "give_consent"},
    Named{Event::RequestOtp, "request_otp"},
    Named{Event::OtpSent, "otp_sent"},
    Named{Event::OtpNotSent, "otp_not_sent"},
    Named{Event::OtpUnclear, "otp_unclear"},
    Named{Event::OperatorSaysReceived, "operator_says_received"},
    Named{Event::OperatorSaysNotReceived, "operator_says_not_received"},
    Named{Event::ResendOtp, "resend_otp"},
    Named{Event::SubmitOtp, "submit_otp"},
    Named{Event::DataArrived, "data_arrived"},
    Named{Event::DataFailed, "data_failed"},
    Named{Event::FetchYear, "fetch_year"},
    Named{Event::YearArrived, "year_arrived"},
    Named{Event::YearFailed, "year_failed"},
    Named{Event::Finish, "finish"},
    Named{Event::Withdraw, "withdraw"},
    Named{Event::GiveUp, "give_up"},
    Named{Event::Expire, "expire"},
    Named{Event::Abandon, "abandon"},
};

template <typename Names, typename Value> QString nameIn(const Names &names, Value value)
{
    const auto found
        = std::ranges::find_if(names, [value](const auto &named) { return named.value == value; });
    Q_ASSERT(found != names.end());
    return QString::fromLatin1(found->name);
}
}

std::span<const CaseSteps::Transition> CaseSteps::table()
{
    return steps;
}

std::optional<CaseState> CaseSteps::after(CaseState state, CaseEvent event)
{
    const auto found = std::ranges::find_if(
        steps, [state, event](const Transition &step) { return step.from == state && step.event == event; });
    return found == steps.end() ? std::nullopt : std::optional(found->to);
}

bool CaseSteps::isCalling(CaseState state)
{
    return state == State::RequestingOtp || state == State::ResendingOtp || state == State::FetchingData
        || state == State::FetchingYear;
}

QString CaseSteps::name(CaseState state)
{
    return nameIn(stateNames, state);
}

QString CaseSteps::name(CaseEvent event)
{
    return nameIn(eventNames, event);
}
