#pragma once

#include "journal/JournalExport.h"

#include <QCoreApplication>
#include <QIODevice>
#include <QString>
#include <QStringList>
#include <QTextStream>

/// `itr-desk journal verify|export|stats`: the journal from a terminal, for auditors and for scripts that
/// look after it.
class JournalCommand
{
    Q_DECLARE_TR_FUNCTIONS(JournalCommand)
public:
    enum ExitStatus {
        Done = 0, ///< of verify: the journal is whole
        Broken = 1, ///< the journal is not as it was written
        NotDone = 2, ///< wrong usage, no such file, no room, …
    };

    /// @p out takes what was asked for, @p words what there is to say besides. Both are the caller's to
    /// flush. Needs a QCoreApplication.
    JournalCommand(QIODevice &out, QTextStream &words);

    /// @p arguments: what follows `journal`.
    ExitStatus run(const QStringList &arguments);
    static QString help();

private:
    ExitStatus verify(const QString &file);
    ExitStatus exportTo(const QString &target, const QString &file, JournalExport::Format format);
    ExitStatus stats(const QString &file);
    ExitStatus failed(const JournalError &error);
    ExitStatus refused(const QString &sentence);
    void print(const QString &line);

    QIODevice &m_out;
    QTextStream &m_words;
};
