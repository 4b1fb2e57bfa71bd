#pragma once

class QKeyEvent;

/// Infers whether caps lock is on from the keys that pass by, because Qt has no portable way to ask for it.
class CapsLock
{
public:
    /// True when isOn() is not what it was before @p press.
    bool observe(const QKeyEvent &press);
    bool isOn() const { return m_on; }
    /// To be called when keys go elsewhere: the key may be pressed there. What was noticed stays until a
    /// letter says otherwise, only the key itself is no longer trusted to toggle it.
    void forget() { m_known = false; }

private:
    bool note(bool on);

    bool m_on = false;
    bool m_known = false;
};
