#include "Rules.h"
#include "Targets.h"
#include "api/ReplyReader.h"
#include "api/ServerText.h"

#include <algorithm>

namespace
{
HttpReply replyFrom(const QByteArray &bytes)
{
    const auto lineEnd = [&bytes](qsizetype from) {
        const qsizetype end = bytes.indexOf('\n', from);
        return end < 0 ? bytes.size() : end;
    };
    const qsizetype first = lineEnd(0);
    const qsizetype second = lineEnd(std::min(first + 1, bytes.size()));
    const qsizetype third = lineEnd(std::min(second + 1, bytes.size()));
    const QByteArray status = bytes.left(first).trimmed();
    HttpReply reply;
    reply.status = status.left(3).toInt();
    reply.complete = !status.endsWith('-'); // broken off
    reply.retryAfter = bytes.mid(first + 1, second - first - 1);
    reply.date = bytes.mid(second + 1, third - second - 1);
    reply.body = bytes.mid(third + 1);
    return reply;
}

void checkWords(const QString &words)
{
    Rules::mustBePlain(words, ServerText::maximumLength);
    Rules::mustHoldNoPan(words);
}

void check(const ApiError &error, const HttpReply &reply)
{
    constexpr qsizetype mostFieldErrors = 20;
    Rules::must(error.code().startsWith(u"ITR-") && !error.sentence().isEmpty(),
        "an error has a code and a sentence");
    for (const auto call : {ApiError::Call::GetOtp, ApiError::Call::GetData, ApiError::Call::GetYear})
        Rules::must(!error.nextStep(call).isEmpty(), "an error has a next step", error.code());
    Rules::must(error.httpStatus == reply.status, "an error keeps the status");
    Rules::must(error.arrival != Arrival::NotSent, "what was answered was sent", error.code());
    checkWords(error.serverMessage);
    Rules::mustHoldNoPan(error.technicalReason);
    Rules::must(error.fieldErrors.size() <= mostFieldErrors, "only so many field errors are kept");
    for (const ApiError::FieldError &field : error.fieldErrors) {
        Rules::must(!field.message.isEmpty(), "a field error says something");
        for (const QString &words :
            {field.location, field.field, field.message, error.messageFor(field.field)}) {
            checkWords(words);
        }
    }
    if (error.retryAfter)
        Rules::must(error.retryAfter->count() >= 0 && *error.retryAfter <= std::chrono::hours(24),
            "nobody waits longer than a day");
}

template <typename Value> void check(const ItrResult<Value> &result, const HttpReply &reply)
{
    if (!result.isValue())
        return check(result.error(), reply);
    Rules::must(reply.complete && reply.status / 100 == 2 && reply.body.trimmed().endsWith('}'),
        "only a whole object of a success is a value");
}

}

void fuzzReply(const QByteArray &bytes)
{
    const HttpReply reply = replyFrom(bytes);
    const ItrResult<OtpStatus> otp = ReplyReader::otpStatus(reply);
    check(otp, reply);
    if (otp.isValue()) {
        Rules::must(!otp.value().words.isEmpty(), "a status has words");
        checkWords(otp.value().words);
    }
    const ItrResult<LoggedOut> end = ReplyReader::loggedOut(reply);
    check(end, reply);
    if (end.isValue())
        checkWords(end.value().words);
    Rules::must(ReplyReader::refusal(reply).has_value() == (reply.status / 100 != 2),
        "what is no success is a refusal");
}
