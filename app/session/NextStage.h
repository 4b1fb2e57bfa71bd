#pragma once

#include "api/ApiError.h"
#include "itr/Pan.h"
#include "secrets/Secret.h"

#include <QObject>
#include <QString>

/// What comes after the OTP step: takes PAN, OTP and AccessToken and says once what came of them.
class NextStage : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Opens what can be opened ahead, while the OTP is being typed.
    virtual void prepare() = 0;
    /// Starts; exactly one of done() and failed() follows, later. Not while one is running.
    virtual void start(const Pan &pan, Secret otp, Secret accessToken) = 0;
    /// Ends the run; failed() follows with kind Cancelled.
    virtual void cancel() = 0;

Q_SIGNALS:
    /// @p summary: what arrived, in words.
    void done(const QString &summary);
    void failed(const ApiError &error);
};
