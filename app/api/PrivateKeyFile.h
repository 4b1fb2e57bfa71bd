#pragma once

#include "secrets/Secret.h"

#include <QCoreApplication>
#include <QString>

#include <variant>

/// A file with a private key, read into locked memory, if nobody but its owner can read it.
class PrivateKeyFile
{
    Q_DECLARE_TR_FUNCTIONS(PrivateKeyFile)
public:
    static constexpr qsizetype maximumBytes = 64 * 1024;

    /// The file's bytes, or one sentence on what is wrong with it. With @p isPrivate false anybody may read it, as a
    /// certificate without a key may be read.
    static std::variant<Secret, QString> read(const QString &path, bool isPrivate);
};
