#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QString>

#include <optional>

/// Changes settings in the user's file and leaves everything else of it as it stands: comments, order, and
/// what it does not know.
class UserFile
{
    Q_DECLARE_TR_FUNCTIONS(UserFile)
public:
    struct Change {
        QString section;
        QString key;
        std::optional<QString> value; ///< nothing: the line goes, and the default holds
    };

    /// @p text with the changes made.
    static QString changed(const QString &text, const QList<Change> &changes);
    /// Makes the changes in @p path on a worker thread: whole or not at all, readable by its owner alone, in
    /// a folder that is made where there is none. A link is followed to the file it means. The result: a
    /// sentence with what went wrong; empty when nothing did.
    static QFuture<QString> save(const QString &path, const QList<Change> &changes);
};
