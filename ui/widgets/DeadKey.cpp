#include "widgets/DeadKey.h"

#include "secrets/Secret.h"

#include <QKeyEvent>

#include <array>
#include <clocale>

#include <xkbcommon/xkbcommon-compose.h>
#include <xkbcommon/xkbcommon.h>

namespace
{
constexpr int mostBytes = 64;

bool isModifier(int key)
{
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr;
}

bool isDeadKey(int key)
{
    return key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
}

bool isChord(const QKeyEvent &press)
{
    const auto chord = press.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    return chord != Qt::NoModifier
        && chord != (Qt::ControlModifier | Qt::AltModifier); // both together are AltGr
}

/// By Qt's own names, which are the same on every platform.
xkb_keysym_t symbolOf(const QKeyEvent &press)
{
    const int key = press.key();
    if (isDeadKey(key)) // in the order of X11's
        return XKB_KEY_dead_grave + static_cast<xkb_keysym_t>(key - Qt::Key_Dead_Grave);
    if (key == Qt::Key_Multi_key)
        return XKB_KEY_Multi_key;
    const QString text = press.text();
    return text.isEmpty() ? XKB_KEY_VoidSymbol : xkb_utf32_to_keysym(text[0].unicode());
}

struct ReleaseTable {
    void operator()(xkb_compose_table *table) const { xkb_compose_table_unref(table); }
};
struct ReleaseContext {
    void operator()(xkb_context *context) const { xkb_context_unref(context); }
};

/// The person's locale's, or their own ~/.XCompose; null where the system has none. Read once, in some
/// milliseconds.
xkb_compose_table *composeTable()
{
    static const std::unique_ptr<xkb_compose_table, ReleaseTable> table([]() -> xkb_compose_table * {
        const std::unique_ptr<xkb_context, ReleaseContext> context(
            xkb_context_new(XKB_CONTEXT_NO_ENVIRONMENT_NAMES));
        if (!context)
            return nullptr;
        xkb_context_set_log_level(
            context.get(), XKB_LOG_LEVEL_CRITICAL); // a bad line of ~/.XCompose is skipped
        for (const char *locale :
            {static_cast<const char *>(std::setlocale(LC_CTYPE, nullptr)), "en_US.UTF-8"}) {
            if (xkb_compose_table *found
                = xkb_compose_table_new_from_locale(context.get(), locale, XKB_COMPOSE_COMPILE_NO_FLAGS))
                return found;
        }
        return nullptr;
    }());
    return table.get();
}
}

void DeadKey::Release::operator()(xkb_compose_state *state) const
{
    xkb_compose_state_unref(state);
}

DeadKey::DeadKey() = default;
DeadKey::DeadKey(DeadKey &&) noexcept = default;
DeadKey &DeadKey::operator=(DeadKey &&) noexcept = default;
DeadKey::~DeadKey() = default;

void DeadKey::begin()
{
    if (!m_state && composeTable())
        m_state.reset(xkb_compose_state_new(composeTable(), XKB_COMPOSE_STATE_NO_FLAGS));
}

DeadKey::Verdict DeadKey::observe(const QKeyEvent &press)
{
    const int key = press.key();
    const bool begins = isDeadKey(key) || key == Qt::Key_Multi_key;
    if (isModifier(key) || (!begins && !isWaiting()))
        return Verdict::None;
    if (isChord(press)) {
        forget();
        return Verdict::None;
    }
    begin();
    if (!m_state)
        return Verdict::Refused;
    xkb_compose_state_feed(m_state.get(), symbolOf(press));
    switch (xkb_compose_state_get_status(m_state.get())) {
    case XKB_COMPOSE_NOTHING:
        return begins ? Verdict::Refused : Verdict::None;
    case XKB_COMPOSE_COMPOSING:
        return Verdict::Waiting;
    case XKB_COMPOSE_COMPOSED:
        return Verdict::Composed;
    case XKB_COMPOSE_CANCELLED:
        break;
    }
    forget();
    // To take back what was begun is no mistake.
    return key == Qt::Key_Backspace || key == Qt::Key_Escape ? Verdict::Waiting : Verdict::Refused;
}

QString DeadKey::composed() const
{
    std::array<char, mostBytes> bytes{};
    const int size = m_state ? xkb_compose_state_get_utf8(m_state.get(), bytes.data(), bytes.size()) : 0;
    const QString text = size < mostBytes ? QString::fromUtf8(bytes.data(), size) : QString();
    Secret::wipe(bytes.data(), mostBytes);
    return text;
}

bool DeadKey::isWaiting() const
{
    return m_state && xkb_compose_state_get_status(m_state.get()) == XKB_COMPOSE_COMPOSING;
}

void DeadKey::forget()
{
    if (m_state)
        xkb_compose_state_reset(m_state.get());
}

QString DeadKey::sentence()
{
    return tr("Keys that make no character together were left out. Show what you entered and check it, or paste it.");
}
