#pragma once

#include "api/ApiError.h"
#include "session/ItrSession.h"

#include <QCoreApplication>

/// The words for the person about what a call came to: what happened, whether anything was sent, what to do
/// next.
class CaseWords
{
    Q_DECLARE_TR_FUNCTIONS(CaseWords)
public:
    /// What a case in state @p during, which is one of a running call, waits for.
    static ApiError::Call callOf(ItrSession::State during);
    /// Whether the request of @p during was sent, as a sentence of its own.
    static QString arrival(const ApiError &error, ItrSession::State during)
    {
        return arrival(error, callOf(during));
    }
    static QString arrival(const ApiError &error, ApiError::Call call);
    /// What to do next, by what went wrong, whether the request may have arrived, and the step of the case.
    static QString nextStep(const ApiError &error, ItrSession::State during)
    {
        return error.nextStep(callOf(during));
    }
    /// Of a logout that was made.
    static QString loggedOut();
    /// Of a logout that was not made: what happened, with the error where the portal did not answer that itself.
    static QString logoutNotMade(const ApiError &error);
    /// What to do about it.
    static QString afterLogoutNotMade();
    /// The warning of the portal's lock, from the third refused try on; else empty.
    static QString lockWarning(int refusedTries);
};
