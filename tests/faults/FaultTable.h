#pragma once

#include "FaultRun.h"

#include <QList>

/// What the desk must make of one fault.
struct FaultRow {
    enum class Pace {
        Quick, ///< it ends by itself, long before the deadline
        Hangs, ///< the deadline ends it, after the handshake
        HangsEarly, ///< the deadline ends it, before a handshake came about
        Gone, ///< the connection opened ahead is gone when the call starts
        Leaving, ///< the connection opened ahead goes as the call starts
    };
    /// One truth that may be told, and what then must have arrived.
    struct Truth {
        std::optional<ApiError::Kind> kind; ///< none: a value
        Arrival arrival = Arrival::Answered;
        int requests = 1; ///< that the server counted
        std::optional<FaultRun::Call> call; ///< of this call alone
    };

    enum Also {
        Nothing = 0,
        EveryCall = 1, ///< get_data and logout go through it, too
        Floods = 2, ///< it sends without end, or far more than may be kept
    };

    const char *fault;
    Pace pace;
    QList<Truth> truths; ///< more than one only where the network's timing decides
    int also = Nothing;

    QList<FaultRun::Call> calls() const;

    FaultRun::Plan plan(FaultRun::Call call) const;
    bool allows(FaultRun::Call call, const FaultRun::Outcome &outcome) const;
};

/// In the order of the program's list.
const QList<FaultRow> &faultTable();
