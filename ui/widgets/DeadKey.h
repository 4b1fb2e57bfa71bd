#pragma once

#include <QCoreApplication>

#include <memory>

class QKeyEvent;
struct xkb_compose_state;

/// Composes dead keys (' and e make é) and Compose sequences by the system's own table, inside the field,
/// because an input method would keep what passes through it.
class DeadKey
{
    Q_DECLARE_TR_FUNCTIONS(DeadKey)
public:
    enum class Verdict {
        None, ///< an ordinary key
        Waiting, ///< part of a sequence: no character yet
        Composed, ///< the last of a sequence: composed() is what is typed
        Refused, ///< keys that make nothing together; what was begun is dropped
    };

    DeadKey();
    DeadKey(DeadKey &&) noexcept;
    DeadKey &operator=(DeadKey &&) noexcept;
    ~DeadKey();

    Verdict observe(const QKeyEvent &press);
    /// What observe() has just composed, in memory of its own: the caller wipes it.
    QString composed() const;
    /// To be called when keys go elsewhere: what was begun is dropped.
    void forget();

    /// What to say of a refused sequence.
    static QString sentence();

private:
    bool isWaiting() const;
    void begin();

    struct Release {
        void operator()(xkb_compose_state *state) const;
    };
    std::unique_ptr<xkb_compose_state, Release> m_state; // from the first dead key on
};
