#include "widgets/SecretEdit.h"

#include "widgets/SecretClipboard.h"
#include "widgets/SecretEditAccessible.h"
#include "widgets/SecretLine.h"

#include <QApplication>
#include <QStyleHints>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace
{
template <typename Visit> void forEachCodePoint(QStringView text, Visit visit)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            visit(QChar::surrogateToUcs4(text[i], text[i + 1]));
            ++i;
        } else {
            visit(char32_t{text[i].unicode()});
        }
    }
}

qsizetype utf8Length(char32_t c)
{
    return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
}
}

SecretEdit::SecretEdit(QWidget *parent, qsizetype capacity)
    : QWidget(parent)
    , m_secret(capacity)
    , m_caretBlink(this)
    , m_revealEnd(this)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_Hover); // some styles light the frame under the mouse
    // An input method would keep what is typed in a process of its own, and hand it back in strings that
    // outlive the field. So there is none; dead keys are composed here.
    setAttribute(Qt::WA_InputMethodEnabled, false);
    setSizePolicy(QSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed, QSizePolicy::LineEdit));

    m_revealEnd.setSingleShot(true);
    m_revealEnd.setInterval(10s);
    connect(&m_revealEnd, &QTimer::timeout, this, [this] { setRevealed(false); });
    connect(&m_caretBlink, &QTimer::timeout, this, [this] {
        m_caretShown = !m_caretShown;
        update();
    });
    connect(QGuiApplication::styleHints(), &QStyleHints::cursorFlashTimeChanged, this,
        [this] { restartCaret(); });
}

SecretEdit::~SecretEdit() = default;

Secret SecretEdit::take()
{
    const qsizetype count = length();
    Secret taken = std::move(m_secret);
    emptied(count);
    return taken;
}

void SecretEdit::clear()
{
    const qsizetype count = length();
    m_secret.clear();
    emptied(count);
}

void SecretEdit::emptied(qsizetype count)
{
    setRevealed(false);
    m_caret = 0;
    m_scrolled = 0;
    m_allSelected = false;
    update();
    if (count == 0)
        return;
    announceSecretChange(this, 0, count, 0);
    announceSecretCaret(this);
    Q_EMIT changed();
}

void SecretEdit::setRevealed(bool revealed)
{
    if (m_revealed == revealed || m_alwaysRevealed)
        return;
    if (revealed) {
        SecretLine::warmGlyphs(font(), devicePixelRatioF());
        m_revealEnd.start();
    } else {
        m_revealEnd.stop();
    }
    m_revealed = revealed;
    update();
    Q_EMIT revealedChanged(revealed);
}

void SecretEdit::setAlwaysRevealed()
{
    SecretLine::warmGlyphs(font(), devicePixelRatioF());
    m_revealEnd.stop();
    m_revealed = true;
    m_alwaysRevealed = true;
    update();
}

void SecretEdit::setInvalid(bool invalid)
{
    if (std::exchange(m_invalid, invalid) == invalid)
        return;
    update();
    QAccessible::State difference;
    difference.invalid = true;
    QAccessibleStateChangeEvent event(this, difference);
    QAccessible::updateAccessibility(&event);
}

void SecretEdit::setPlaceholderText(const QString &text)
{
    m_placeholder = text;
    update();
}

char32_t SecretEdit::accepted(char32_t c) const
{
    constexpr char32_t nonJoiner = 0x200c;
    constexpr char32_t joiner = 0x200d; // both spell words of Indic scripts
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c == nonJoiner || c == joiner ? c : 0;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return 0;
    default:
        return c; // unassigned ones too: a font may be newer than Qt, and a password is not ours to thin out
    }
}

bool SecretEdit::replace(qsizetype from, qsizetype count, QStringView text)
{
    qsizetype added = 0;
    forEachCodePoint(text, [&](char32_t c) {
        const char32_t kept = accepted(c);
        added += kept ? utf8Length(kept) : 0;
    });
    if (added == 0 && (count == 0 || !text.isEmpty()))
        return false;
    qsizetype freed = 0;
    for (qsizetype i = from; i < from + count; ++i)
        freed += utf8Length(m_secret.at(i));
    if (m_secret.size() - freed + added > m_secret.capacity()) {
        Q_EMIT refusedTooLong();
        return false;
    }

    m_secret.remove(from, count);
    qsizetype position = from;
    forEachCodePoint(text, [&](char32_t c) {
        char32_t kept = accepted(c);
        if (kept == 0)
            return;
        char16_t units[] = {QChar::highSurrogate(kept), QChar::lowSurrogate(kept)};
        if (QChar::requiresSurrogates(kept)) {
            m_secret.insert(position++, QStringView(units, 2));
        } else {
            units[0] = static_cast<char16_t>(kept);
            m_secret.insert(position++, QStringView(units, 1));
        }
        Secret::wipe(units, sizeof units);
        Secret::wipe(&kept, sizeof kept);
    });
    m_caret = position;
    m_allSelected = false;
    restartCaret();
    announceSecretChange(this, from, count, position - from);
    announceSecretCaret(this);
    Q_EMIT changed();
    return true;
}

bool SecretEdit::editByPerson(qsizetype from, qsizetype count, QStringView text)
{
    const bool done = replace(from, count, text);
    if (done)
        Q_EMIT edited();
    return done;
}

bool SecretEdit::typeOver(QStringView text)
{
    return editByPerson(m_allSelected ? 0 : m_caret, m_allSelected ? length() : 0, text);
}

void SecretEdit::insertText(QStringView text)
{
    replace(m_allSelected ? 0 : m_caret, m_allSelected ? length() : 0, text);
}

void SecretEdit::type(char32_t c)
{
    QString text = QString::fromUcs4(&c, 1);
    typeOver(text);
    SecretClipboard::wipe(text);
}

void SecretEdit::eraseBefore()
{
    removeNear(m_caret - 1);
}

void SecretEdit::paste()
{
    const QString text = SecretClipboard::text();
    const bool taken = typeOver(text);
    if (taken && m_clearsClipboard)
        SecretClipboard::forget(text);
    // Shared means that the clipboard is this very process', and the text still belongs to its owner.
    if (text.isDetached())
        SecretClipboard::wipe(text);
}

void SecretEdit::selectAll()
{
    m_allSelected = !isEmpty();
    m_caret = length();
    restartCaret();
    announceSecretCaret(this);
}

void SecretEdit::deselect()
{
    m_allSelected = false;
    update();
}

void SecretEdit::setCaretPosition(qsizetype position)
{
    m_caret = std::clamp<qsizetype>(position, 0, length());
    m_allSelected = false;
    restartCaret();
    announceSecretCaret(this);
}

void SecretEdit::removeAll()
{
    editByPerson(0, length(), {});
}

void SecretEdit::removeNear(qsizetype from)
{
    if (m_allSelected)
        removeAll();
    else if (from >= 0 && from < length())
        editByPerson(from, 1, {});
}

void SecretEdit::restartCaret()
{
    const int flash = QGuiApplication::styleHints()->cursorFlashTime();
    m_caretShown = hasFocus() && isEnabled();
    if (m_caretShown && flash >= 2)
        m_caretBlink.start(flash / 2);
    else
        m_caretBlink.stop();
    update();
}

void SecretEdit::hideEvent(QHideEvent *)
{
    setRevealed(false);
}
