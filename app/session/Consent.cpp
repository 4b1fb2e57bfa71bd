#include "session/Consent.h"

QString Consent::name(Manner manner)
{
    switch (manner) {
    case Manner::InPerson:
        return u"in person"_qs;
    case Manner::ByPhone:
        return u"by phone"_qs;
    case Manner::InWriting:
        return u"in writing"_qs;
    }
    return {};
}
