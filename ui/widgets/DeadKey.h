#pragma once

#include <QCoreApplication>

class QKeyEvent;

/// Notices dead keys (' and " of US-International), which nothing composes where there is no input method.
class DeadKey
{
    Q_DECLARE_TR_FUNCTIONS(DeadKey)
public:
    enum class Verdict {
        None, ///< an ordinary key
        Refused, ///< a dead key: the character that it begins can't be typed
        Ended, ///< the Space that asks for the dead key's own character, and is no space
    };

    Verdict observe(const QKeyEvent &press);
    /// To be called when keys go elsewhere.
    void forget() { m_pending = false; }

    /// What to say of a refused one.
    static QString sentence();

private:
    bool m_pending = false;
};
