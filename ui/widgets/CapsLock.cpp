#include "widgets/CapsLock.h"

#include <QKeyEvent>

#include <utility>

bool CapsLock::observe(const QKeyEvent &press)
{
    if (press.key() == Qt::Key_CapsLock)
        return m_known && !press.isAutoRepeat() && note(!m_on);
    // Other modifiers give letters of their own choice.
    if (press.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier))
        return false;
    const QString text = press.text();
    if (text.size() != 1 || text[0].toUpper() == text[0].toLower())
        return false;
    const bool shift = press.modifiers().testFlag(Qt::ShiftModifier);
    m_known = true;
    return note(text[0].isUpper() != shift);
}

bool CapsLock::note(bool on)
{
    return std::exchange(m_on, on) != on;
}
