#pragma once

#include <QCoreApplication>
#include <QProcessEnvironment>
#include <QString>

/// Whether there is anything to open a window on. Asked before there is a QApplication, which aborts the
/// program where there is none.
class DeskDisplay
{
    Q_DECLARE_TR_FUNCTIONS(DeskDisplay)
public:
    /// @p platform: of the command line's -platform, or empty. A display that is named is taken at its word.
    static bool isThere(const QString &platform, const QProcessEnvironment &environment);
    /// What to say when there is none.
    static QString missing();
};
