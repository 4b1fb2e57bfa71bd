#include "widgets/DeadKey.h"

#include <QKeyEvent>

#include <utility>

namespace
{
bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr;
}
}

DeadKey::Verdict DeadKey::observe(const QKeyEvent &press)
{
    const int key = press.key();
    if (key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay) {
        m_pending = true;
        return Verdict::Refused;
    }
    if (isModifier(key))
        return Verdict::None;
    return std::exchange(m_pending, false) && key == Qt::Key_Space ? Verdict::Ended : Verdict::None;
}

QString DeadKey::sentence()
{
    return tr("This key waits for another one, which this field does not take: paste the character instead.");
}
