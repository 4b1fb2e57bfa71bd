#pragma once

#include "journal/JournalEntry.h"
#include "journal/JournalEvent.h"
#include "journal/JournalWriter.h"

#include <QCoreApplication>
#include <QList>
#include <QPair>

/// What the journal holds, in words for people.
class JournalWords
{
    Q_DECLARE_TR_FUNCTIONS(JournalWords)
public:
    /// In the order in which a person looks for them.
    static const QList<JournalEvent::Kind> &kinds();
    static QString event(JournalEvent::Kind kind);
    /// The stored name itself where it is none that this version knows.
    static QString eventOf(const JournalEntry &entry);
    /// The day and time on the workstation's clock, in the person's locale.
    static QString time(const JournalEntry &entry);
    /// The same with seconds and the clock's offset to UTC.
    static QString exactTime(const JournalEntry &entry);
    /// The first characters of the case's id: enough to tell cases of one day apart.
    static QString shortCase(const JournalEntry &entry);
    /// What is particular to the event, in one line.
    static QString details(const JournalEntry &entry);
    /// Every field that is not empty, with its name.
    static QList<QPair<QString, QString>> fields(const JournalEntry &entry);
    /// Why the journal can not be read, and what to do next.
    static QString cannotRead(const JournalError &error);
};
