#include "CaseLine.h"

#include "session/RefusedTries.h"

using namespace std::chrono_literals;

std::optional<Pan> CaseLine::pan(const ItrSession &session)
{
    return session.pan() ? session.pan() : session.expectedPan();
}

QString CaseLine::title(const ItrSession &session)
{
    if (!session.reference().isEmpty())
        return session.reference();
    return pan(session) ? pan(session)->masked() : tr("New case");
}

QString CaseLine::detail(const ItrSession &session)
{
    if (session.reference().isEmpty() || !pan(session))
        return state(session);
    return tr("%1 · %2", "masked PAN · state of the case").arg(pan(session)->masked(), state(session));
}

QString CaseLine::state(const ItrSession &session)
{
    if (session.isAboutToExpire() && !CaseSteps::hasEnded(session.state()))
        return tr("Ends soon: nobody goes on with it");
    switch (session.state()) {
    case CaseState::Consent:
        return tr("Consent is awaited");
    case CaseState::Credentials:
        return session.otpMayHaveBeenSent() ? tr("Has an OTP come?") : tr("PAN and password are awaited");
    case CaseState::RequestingOtp:
        return tr("Requesting an OTP…");
    case CaseState::AskingOperator:
    case CaseState::AskingAfterResend:
        return tr("Has an OTP come?");
    case CaseState::Otp:
        return tr("The OTP is awaited");
    case CaseState::ResendingOtp:
        return tr("Requesting a new OTP…");
    case CaseState::FetchingData:
        return tr("Fetching the data…");
    case CaseState::Data:
        return tr("The data is here");
    case CaseState::FetchingYear:
        return tr("Fetching another year…");
    default:
        break;
    }
    if (session.logout().state() == CaseLogout::State::Running)
        return tr("Logging out…");
    if (session.logout().state() == CaseLogout::State::NotMade)
        return tr("Ended, not logged out");
    switch (session.state()) {
    case CaseState::LoggedOut:
        return tr("Done");
    case CaseState::Cancelled:
        return tr("Consent withdrawn");
    case CaseState::Failed:
        return tr("Given up");
    case CaseState::Expired:
        return tr("Expired");
    default:
        return tr("Closed");
    }
}

Glyph::Shape CaseLine::sign(const ItrSession &session)
{
    using Shape = Glyph::Shape;
    switch (session.state()) {
    case CaseState::Consent:
        return Shape::Ring;
    case CaseState::Credentials:
        return session.otpMayHaveBeenSent() ? Shape::Question : Shape::Ring;
    case CaseState::AskingOperator:
    case CaseState::AskingAfterResend:
        return Shape::Question;
    case CaseState::RequestingOtp:
    case CaseState::ResendingOtp:
    case CaseState::FetchingData:
    case CaseState::FetchingYear:
        return Shape::Dots;
    case CaseState::Otp:
        return Shape::Clock;
    case CaseState::Data:
        return Shape::Check;
    default:
        break;
    }
    if (session.logout().state() == CaseLogout::State::Running)
        return Shape::Dots;
    if (session.logout().state() == CaseLogout::State::NotMade)
        return Shape::Warning;
    switch (session.state()) {
    case CaseState::LoggedOut:
        return Shape::Check;
    case CaseState::Failed:
    case CaseState::Expired:
        return Shape::Error;
    default:
        return Shape::Bar;
    }
}

Look::Ink CaseLine::ink(const ItrSession &session)
{
    switch (sign(session)) {
    case Glyph::Shape::Question:
    case Glyph::Shape::Warning:
        return Look::Ink::Warning;
    case Glyph::Shape::Check:
        return Look::Ink::Success;
    case Glyph::Shape::Clock:
        return otpTimeLeft(session) ? inkOfTime(session, *otpTimeLeft(session)) : Look::Ink::Accent;
    case Glyph::Shape::Dots:
    case Glyph::Shape::Info:
        return Look::Ink::Info;
    default:
        return Look::Ink::Muted;
    }
}

std::optional<std::chrono::seconds> CaseLine::otpTimeLeft(const ItrSession &session)
{
    switch (session.state()) {
    case CaseState::Otp:
    case CaseState::ResendingOtp:
    case CaseState::AskingAfterResend:
        return session.otpTimeLeft();
    default:
        return std::nullopt;
    }
}

QString CaseLine::clock(std::chrono::seconds time)
{
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(time);
    return u"%1:%2"_qs.arg(minutes.count(), 2, 10, QChar(u'0'))
        .arg((time - minutes).count(), 2, 10, QChar(u'0'));
}

Look::Ink CaseLine::inkOfTime(const ItrSession &session, std::chrono::seconds left)
{
    if (left <= 0s)
        return Look::Ink::Danger;
    return left <= session.deployment().otpWarning ? Look::Ink::Warning : Look::Ink::Accent;
}

int CaseLine::refusedTries(const ItrSession &session)
{
    return pan(session) ? session.refusedTries(*pan(session)) : 0;
}

QString CaseLine::tries(const ItrSession &session)
{
    const int refused = refusedTries(session);
    return refused > 0 ? tr("%1 of %2 tries used").arg(refused).arg(RefusedTries::lockAt) : QString();
}

QString CaseLine::triesInShort(const ItrSession &session)
{
    const int refused = refusedTries(session);
    return refused > 0 ? tr("%1 of %2 tries").arg(refused).arg(RefusedTries::lockAt) : QString();
}

QString CaseLine::spoken(const ItrSession &session)
{
    QStringList parts;
    if (session.hasNews())
        parts += tr("New");
    parts << title(session) << detail(session);
    if (const auto left = otpTimeLeft(session)) {
        const auto minutes = static_cast<int>(std::chrono::ceil<std::chrono::minutes>(*left).count());
        parts += minutes > 0 ? tr("%n minutes left", nullptr, minutes) : tr("the OTP has probably expired");
    }
    parts += tries(session);
    parts.removeAll(QString());
    return parts.join(u", "_qs);
}
