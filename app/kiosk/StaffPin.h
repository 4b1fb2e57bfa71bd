#pragma once

#include "secrets/Secret.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>

#include <optional>

struct Deployment;

/// The PIN by which staff leave the kiosk, as it is kept: its Argon2id hash (RFC 9106), in a file that its
/// owner alone can read.
class StaffPin
{
    Q_DECLARE_TR_FUNCTIONS(StaffPin)
public:
    static constexpr qsizetype leastLength = 6; ///< characters
    static constexpr qsizetype mostLength = 64;

    /// Of the length that a PIN may have.
    static bool isGood(const Secret &pin);
    /// In libsodium's form `$argon2id$…`, with a new salt; empty where there is not enough memory. Takes 64
    /// MiB and about a fifth of a second: not for the GUI thread.
    static QByteArray hash(const Secret &pin);
    /// As long as hash() takes.
    static bool fits(const Secret &pin, const QByteArray &hash);

    /// kiosk/pinFile, or its usual place.
    static QString file(const Deployment &deployment);
    /// What was counted of wrong tries; beside the journal, which outlives a restart too.
    static QString triesFile(const Deployment &deployment);
    /// For its owner alone, where it is not there.
    static bool makeFolderOf(const QString &file);
    /// Empty where there is none that can be used.
    static QByteArray read(const QString &file);
    /// Stores the hash of @p pin; a sentence when that failed.
    static std::optional<QString> store(const QString &file, const Secret &pin);
};
