#pragma once

#include <QString>

/// A taxpayer's consent, as the operator took it down. The journal keeps every field.
struct Consent {
    enum class Manner { InPerson, ByPhone, InWriting };

    QString id; ///< UUID, made by the session when it is given
    QString noticeVersion;
    QString language; ///< of the notice that was read or read out, BCP 47
    QString purpose; ///< one of the deployment's
    Manner manner = Manner::InPerson;
    QString reference; ///< the organisation's own; may be empty

    /// `in person`, `by phone`, `in writing`: as the journal keeps it.
    static QString name(Manner manner);
};
