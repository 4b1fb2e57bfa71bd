#pragma once

#include "session/ItrSession.h"
#include "widgets/Glyph.h"

#include <QCoreApplication>

#include <optional>

/// What is said of a case in one line: whose it is, where it stands, what runs out. Never a whole PAN.
class CaseLine
{
    Q_DECLARE_TR_FUNCTIONS(CaseLine)
public:
    /// The sent PAN, else the one that the work list expects.
    static std::optional<Pan> pan(const ItrSession &session);
    /// Reference, else masked PAN, else "New case".
    static QString title(const ItrSession &session);
    /// Where it stands, with the masked PAN before it where the title is the reference.
    static QString detail(const ItrSession &session);
    static QString state(const ItrSession &session);
    static Glyph::Shape sign(const ItrSession &session);
    static Look::Ink ink(const ItrSession &session);

    /// Nothing when no OTP of it is running out.
    static std::optional<std::chrono::seconds> otpTimeLeft(const ItrSession &session);
    static QString clock(std::chrono::seconds time); ///< `07:05`
    /// How near the OTP's end is.
    static Look::Ink inkOfTime(const ItrSession &session, std::chrono::seconds left);

    static int refusedTries(const ItrSession &session);
    /// "2 of 5 tries used"; empty when none was.
    static QString tries(const ItrSession &session);
    static QString triesInShort(const ItrSession &session); ///< "2 of 5", to be painted beside the rest
    /// Everything of the line in words, for assistive technologies.
    static QString spoken(const ItrSession &session);
};
