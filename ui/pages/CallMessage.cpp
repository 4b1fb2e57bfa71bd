#include "pages/CallMessage.h"

#include "session/CaseWords.h"

StatusBanner::Message CallMessage::failed(const ApiError &error, ItrSession::State during, const QString &lockWarning)
{
    StatusBanner::Message message;
    message.tone = error.kind == ApiError::Kind::Cancelled ? Look::Tone::Info
        : error.kind == ApiError::Kind::TooManyRequests    ? Look::Tone::Warning
                                                           : Look::Tone::Danger;
    message.title = error.sentence();
    message.sentences = {CaseWords::arrival(error, during), lockWarning, error.nextStep()};
    message.quoted = error.serverMessage;
    message.code = error.code();
    return message;
}

StatusBanner::Message CallMessage::notSent(const OtpStatus &status, const QString &lockWarning)
{
    StatusBanner::Message message;
    message.tone = Look::Tone::Warning;
    message.title = status.sentence();
    message.sentences = {lockWarning, status.nextStep()};
    message.quoted = status.words;
    return message;
}

StatusBanner::Message CallMessage::wasOtpReceived(const OtpStatus &status)
{
    StatusBanner::Message message;
    message.tone = Look::Tone::Info;
    message.title = tr("Has the taxpayer received an OTP?");
    message.sentences = {tr("The service answered in words that ITR Desk does not know, so only the taxpayer can tell.")};
    message.quoted = status.words;
    message.asksYesNo = true;
    return message;
}
