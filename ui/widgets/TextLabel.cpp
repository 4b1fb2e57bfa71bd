#include "widgets/TextLabel.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

#include <algorithm>

TextLabel::TextLabel(Look::Text size, Look::Ink ink, QWidget *parent)
    : WordsLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    applyLook();
}

void TextLabel::setInk(Look::Ink ink)
{
    m_ink = ink;
    applyLook();
}

bool TextLabel::event(QEvent *event)
{
    const bool handled = WordsLabel::event(event);
    switch (event->type()) {
    case QEvent::ApplicationFontChange:
    case QEvent::ApplicationPaletteChange:
    case QEvent::Polish:
        applyLook();
        break;
    default:
        break;
    }
    return handled;
}

void TextLabel::paintEvent(QPaintEvent *event)
{
    if (layoutDirection() == Qt::LeftToRight)
        return WordsLabel::paintEvent(event);
    // An amount or a name in Latin letters alone stays as it is written.
    const bool isLatin = std::ranges::none_of(
        text(), [](QChar c) { return c.direction() == QChar::DirR || c.direction() == QChar::DirAL; });
    QPainter painter(this);
    const int flags = static_cast<int>(QStyle::visualAlignment(Qt::RightToLeft, alignment()))
        | (isLatin ? Qt::TextForceLeftToRight : Qt::TextForceRightToLeft)
        | (wordWrap() ? Qt::TextWordWrap : 0);
    style()->drawItemText(&painter, contentsRect(), flags, palette(), isEnabled(), text(), foregroundRole());
}

void TextLabel::applyLook()
{
    setFont(Look::font(m_size));
    // The other roles are left to the desktop.
    QPalette palette;
    palette.setColor(QPalette::WindowText, Look::ink(QGuiApplication::palette(), m_ink));
    setPalette(palette);
}
