#include "widgets/TextLabel.h"

#include <QEvent>
#include <QGuiApplication>

TextLabel::TextLabel(Look::Text size, Look::Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_size(size)
    , m_ink(ink)
{
    // Much of what is shown comes from a server.
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    applyLook();
}

void TextLabel::setInk(Look::Ink ink)
{
    m_ink = ink;
    applyLook();
}

bool TextLabel::event(QEvent *event)
{
    const bool handled = QLabel::event(event);
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

void TextLabel::applyLook()
{
    setFont(Look::font(m_size));
    // The other roles are left to the desktop.
    QPalette palette;
    palette.setColor(QPalette::WindowText, Look::ink(QGuiApplication::palette(), m_ink));
    setPalette(palette);
}
