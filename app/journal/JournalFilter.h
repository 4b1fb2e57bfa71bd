#pragma once

#include "itr/Pan.h"
#include "journal/JournalEvent.h"

#include <QDate>
#include <QString>

#include <optional>

/// Which entries of the journal a person wants to see; what is empty asks for nothing.
struct JournalFilter {
    QDate from; ///< the first day, as the workstation's calendar had it when the entry was made
    QDate to; ///< the last day, counted in
    QString operatorName; ///< any part of it
    std::optional<JournalEvent::Kind> event;
    QString outcome; ///< any part of it
    std::optional<Pan> pan; ///< found by its keyed hash
    QString text; ///< any part of any other field, or an entry's number

    bool isEmpty() const
    {
        return !from.isValid() && !to.isValid() && operatorName.isEmpty() && !event && outcome.isEmpty()
            && !pan && text.isEmpty();
    }
    bool operator==(const JournalFilter &) const = default;
};
