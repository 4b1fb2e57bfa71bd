#include "pages/CallMessage.h"

#include "api/ServerText.h"
#include "session/CaseWords.h"

namespace
{
constexpr qsizetype mostLines = 3;

/// A line for each field that is not on the page.
QStringList onOtherFields(const ApiError &error, const QStringList &shownFields)
{
    QStringList lines;
    for (const ApiError::FieldError &line : error.fieldErrors) {
        if (!shownFields.contains(line.field, Qt::CaseInsensitive) && lines.size() < mostLines)
            lines += ServerText::cut(u"%1: %2"_qs.arg(line.field, line.message));
    }
    return lines;
}
}

StatusBanner::Message CallMessage::failed(const ApiError &error, ItrSession::State during,
    const QString &lockWarning, const QStringList &shownFields)
{
    StatusBanner::Message message;
    message.tone = error.kind == ApiError::Kind::Cancelled ? Look::Tone::Info
        : error.kind == ApiError::Kind::TooManyRequests    ? Look::Tone::Warning
                                                           : Look::Tone::Danger;
    message.title = error.sentence();
    message.sentences = {CaseWords::arrival(error, during), lockWarning, CaseWords::nextStep(error, during)};
    QStringList quoted = onOtherFields(error, shownFields);
    if (!error.serverMessage.isEmpty())
        quoted.prepend(error.serverMessage);
    message.quoted = quoted.join(u'\n');
    message.code = error.code();
    return message;
}

StatusBanner::Message CallMessage::failedOpenly(const ApiError &error, ItrSession::State during,
    const QString &lockWarning, const QStringList &shownFields)
{
    StatusBanner::Message message = failed(error, during, lockWarning, shownFields);
    message.sentences += during == CaseState::ResendingOtp
        ? tr("Has the taxpayer received a new OTP? With Yes its time is counted from now on.")
        : tr("Has the taxpayer received an OTP? With Yes the case goes on to the OTP step.");
    message.asksYesNo = true;
    message.takesFocus = false;
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
    message.sentences
        = {tr("The service answered in words that ITR Desk does not know, so only the taxpayer can tell.")};
    message.quoted = status.words;
    message.asksYesNo = true;
    return message;
}
