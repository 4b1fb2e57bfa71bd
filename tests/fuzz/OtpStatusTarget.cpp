#include "Rules.h"
#include "Targets.h"
#include "api/ServerText.h"
#include "itr/OtpStatus.h"

void fuzzOtpStatus(const QByteArray &bytes)
{
    const QString words = ServerText::clean(QString::fromUtf8(bytes));
    Rules::mustBePlain(words, ServerText::maximumLength);
    Rules::mustHoldNoPan(words);

    const OtpStatus status = OtpStatus::read(words);
    Rules::must(status.words == words, "the service's own words are kept", words);
    Rules::must(!status.sentence().isEmpty(), "a status says something", words);
    if (status.reading == OtpStatus::Reading::Sent) {
        const bool denies
            = words.contains(u"not", Qt::CaseInsensitive) || words.contains(u"fail", Qt::CaseInsensitive);
        Rules::must(!denies && status.reason == OtpStatus::Reason::None,
            "only plain words mean that an OTP was sent", words);
    }
    if (status.reading == OtpStatus::Reading::NotSent) {
        Rules::must(status.reason != OtpStatus::Reason::None && !status.nextStep().isEmpty(),
            "what was not sent has a reason and a next step", words);
    }
}
