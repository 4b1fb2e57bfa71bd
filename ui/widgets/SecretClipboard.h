#pragma once

#include <QString>

/// The clipboard as the place that a secret is pasted from, and that should not go on offering it.
class SecretClipboard
{
public:
    static bool hasText();
    /// What is there to paste, in memory that is wiped by wipe().
    static QString text();
    /// Empties the clipboard that @p text has just been taken from, and the primary selection where it offers
    /// the same. What a clipboard's history keeps is out of reach.
    static void forget(const QString &text);
    /// Zeroes the characters where they are, in every QString that shares them; literals are left alone.
    static void wipe(const QString &text);
};
