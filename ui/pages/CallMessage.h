#pragma once

#include "api/ApiError.h"
#include "itr/OtpStatus.h"
#include "session/ItrSession.h"
#include "widgets/StatusBanner.h"

#include <QCoreApplication>

/// What the banner says about what a call came to.
class CallMessage
{
    Q_DECLARE_TR_FUNCTIONS(CallMessage)
public:
    /// @p lockWarning: of the portal's lock, or empty. @p shownFields have the service's words on them at
    /// their side; its words on others, three at the most, join what it said.
    static StatusBanner::Message failed(const ApiError &error, ItrSession::State during,
        const QString &lockWarning, const QStringList &shownFields);
    /// The same, where an OTP may have been sent all the same: the operator can say that it has arrived.
    static StatusBanner::Message failedOpenly(const ApiError &error, ItrSession::State during,
        const QString &lockWarning, const QStringList &shownFields);
    static StatusBanner::Message notSent(const OtpStatus &status, const QString &lockWarning);
    /// The status is in words that we don't know: only the taxpayer can tell.
    static StatusBanner::Message wasOtpReceived(const OtpStatus &status);
};
