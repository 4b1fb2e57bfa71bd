#pragma once

class Desk;
class ItrSession;

/// The way round the open cases: which one needs the person next, and how one leaves the round.
class CaseRound
{
public:
    /// First those with news, then by what runs out; null when there is no other than @p here.
    static ItrSession *next(const Desk &desk, const ItrSession *here);
    /// Ends the case, or takes it off the list where there is nothing more to say about it. False when the
    /// person must be asked first.
    static bool close(Desk &desk, ItrSession &session);
    static void removeEnded(Desk &desk);
};
