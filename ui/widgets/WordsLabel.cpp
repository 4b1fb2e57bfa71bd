#include "widgets/WordsLabel.h"

#include <algorithm>

WordsLabel::WordsLabel(QWidget *parent)
    : QLabel(parent)
{
    // Much of what is shown comes from a server.
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

QSize WordsLabel::sizeHint() const
{
    return isMeasuredHere() ? withMargins(textSizeOfGoodShape()) : QLabel::sizeHint();
}

QSize WordsLabel::minimumSizeHint() const
{
    if (!isMeasuredHere())
        return QLabel::minimumSizeHint();
    const int widestWord = textSize(0).width();
    const int leastHeight = std::min(textSize(QWIDGETSIZE_MAX).height(), textSizeOfGoodShape().height());
    return withMargins({widestWord, leastHeight});
}

int WordsLabel::heightForWidth(int width) const
{
    if (!isMeasuredHere())
        return QLabel::heightForWidth(width);
    return withMargins(textSize(std::max(width, minimumWidth()) - marginsWidth())).height();
}

void WordsLabel::paintEvent(QPaintEvent *event)
{
    m_measured.shaped.reset(); // there are many labels, and each has its place now
    QLabel::paintEvent(event);
}

/// What is in one line is measured once by QLabel as well.
bool WordsLabel::isMeasuredHere() const
{
    const bool mayHaveKey = buddy() && text().contains(u'&');
    return wordWrap() && !text().isEmpty() && !mayHaveKey;
}

QSize WordsLabel::textSize(int width) const
{
    ensurePolished();
    constexpr qsizetype most = 24; // widths, while a window is being resized
    if (m_measured.sizes.size() >= most || m_measured.text != text() || m_measured.font != font())
        m_measured = {text(), font(), {}, {}};
    const auto known = m_measured.sizes.constFind(width);
    if (known != m_measured.sizes.cend())
        return *known;
    if (!m_measured.shaped)
        m_measured.shaped = std::make_unique<ShapedText>(text(), font());
    const QSize size = m_measured.shaped->sizeIn(width);
    m_measured.sizes.insert(width, size);
    return size;
}

/// As QLabel has it: at most 80 letters wide, and half or a quarter of it where the text is short.
QSize WordsLabel::textSizeOfGoodShape() const
{
    const QFontMetrics metrics = fontMetrics();
    const int width = std::min(metrics.averageCharWidth() * 80, maximumWidth()) - marginsWidth();
    QSize size = textSize(width);
    if (size.height() < 4 * metrics.lineSpacing() && size.width() > width / 2)
        size = textSize(width / 2);
    if (size.height() < 2 * metrics.lineSpacing() && size.width() > width / 4)
        size = textSize(width / 4);
    return size;
}

QSize WordsLabel::withMargins(const QSize &text) const
{
    return text.grownBy(contentsMargins()).expandedTo(minimumSize());
}

int WordsLabel::marginsWidth() const
{
    return contentsMargins().left() + contentsMargins().right();
}
