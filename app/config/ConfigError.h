#pragma once

#include <QCoreApplication>
#include <QString>

/// What is wrong with a file that a person wrote: which file and line, which key, which value, and what is
/// allowed.
struct ConfigError {
    Q_DECLARE_TR_FUNCTIONS(ConfigError)
public:
    QString file;
    QString key; ///< `section/key`, empty when the file itself is the trouble
    QString value; ///< never a secret
    QString allowed; ///< what is wrong and what would be right, one clause or sentence
    int line = 0; ///< 0: none in particular

    /// One sentence with all five.
    QString sentence() const;
};
