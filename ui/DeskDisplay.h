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
    /// While it lives Qt opens the display: where that fails, the program ends with a sentence on the
    /// terminal and exit code 2. QApplication would abort it, and to try the display beforehand would cost
    /// every start.
    class Opening
    {
    public:
        /// Of the command line's -platform, or empty.
        explicit Opening(const QString &platform);
        ~Opening();
        Q_DISABLE_COPY_MOVE(Opening)
    };

    /// @p platform: of the command line's -platform, or empty. A display that is named is taken at its word;
    /// Opening finds out.
    static bool isThere(const QString &platform, const QProcessEnvironment &environment);
    /// What to say when there is none.
    static QString missing();
    /// What to say when none of those that are named can be opened.
    static QString unreachable(const QString &platform, const QProcessEnvironment &environment);
};
