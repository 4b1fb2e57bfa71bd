#include "widgets/ConsentNoticeBox.h"

#include "widgets/TextLabel.h"

#include <QAccessibleWidget>
#include <QLocale>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace
{
constexpr double lowEm = 10;
constexpr double heightEm = 15; // enough to read in, and the button below stays on the screen

/// A scroll area is mere filler to screen readers, which pass over what it is called and what it says.
QAccessibleInterface *boxInterface(const QString &className, QObject *object)
{
    if (className != QLatin1StringView(ConsentNoticeBox::staticMetaObject.className()))
        return nullptr;
    return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Document);
}

/// A paragraph as wide as its box. It asks for no width: to find one QLabel shapes the text five times.
class Paragraph : public TextLabel
{
public:
    using TextLabel::TextLabel;

    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override { return {0, fontMetrics().height()}; }
};
}

ConsentNoticeBox::ConsentNoticeBox(QWidget *parent)
    : QScrollArea(parent)
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(boxInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Consent notice"));
    setViewportMargins(1, 1, 1, 1);
    viewport()->setAutoFillBackground(false);
}

void ConsentNoticeBox::show(const ConsentNotice &notice)
{
    const QList<Line> lines = linesOf(notice);
    // The same notice with another purpose has the same lines: to measure those that stay takes longer than
    // all the rest of the page.
    if (!isLaidOutFor(lines))
        layOut(lines);
    QStringList spoken;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        m_lines.at(i).second->setText(lines.at(i).text);
        spoken += lines.at(i).text;
    }
    setLayoutDirection(QLocale(notice.language).textDirection()); // its own, whatever the desk speaks
    verticalScrollBar()->setValue(0);
    setAccessibleDescription(spoken.join(u'\n'));
}

void ConsentNoticeBox::setLow()
{
    m_isLow = true;
    updateGeometry();
}

QList<ConsentNoticeBox::Line> ConsentNoticeBox::linesOf(const ConsentNotice &notice)
{
    QList<Line> lines{{Look::Text::Heading, notice.title}};
    for (const ConsentNotice::Part &part : notice.parts) {
        if (!part.heading.isEmpty())
            lines.append({Look::Text::Heading, part.heading});
        for (const QString &text : part.paragraphs)
            lines.append({Look::Text::Body, text});
    }
    return lines;
}

bool ConsentNoticeBox::isLaidOutFor(const QList<Line> &lines) const
{
    return std::ranges::equal(lines, m_lines, {}, &Line::size, &std::pair<Look::Text, TextLabel *>::first);
}

void ConsentNoticeBox::layOut(const QList<Line> &lines)
{
    m_lines.clear();
    auto *whole = new QWidget;
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(Look::space(3), Look::space(2.5), Look::space(3), Look::space(2.5));
    column->setSpacing(Look::space(1));
    for (const Line &line : lines) {
        if (line.size == Look::Text::Heading && !m_lines.isEmpty())
            column->addSpacing(Look::space(1.5));
        auto *label = new Paragraph(line.size, Look::Ink::Normal, whole);
        label->setText(line.text);
        column->addWidget(label);
        m_lines.append({line.size, label});
    }
    column->addStretch(1);
    setWidget(whole); // deletes the one before
    whole->setAutoFillBackground(false); // which setWidget() turned on
}

QSize ConsentNoticeBox::sizeHint() const
{
    return {Look::pixelsOf(20), Look::pixelsOf(m_isLow ? lowEm : heightEm)};
}

void ConsentNoticeBox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Home:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMinimum);
        return;
    case Qt::Key_End:
        verticalScrollBar()->triggerAction(QScrollBar::SliderToMaximum);
        return;
    case Qt::Key_Space:
        verticalScrollBar()->triggerAction(event->modifiers() & Qt::ShiftModifier
                ? QScrollBar::SliderPageStepSub
                : QScrollBar::SliderPageStepAdd);
        return;
    default:
        QScrollArea::keyPressEvent(event);
    }
}

void ConsentNoticeBox::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor paper = Look::mixed(Look::surface(palette()), palette().color(QPalette::WindowText), 0.03);
    const double pen = hasFocus() ? Look::space(0.5) : 1;
    painter.setPen(QPen(hasFocus() ? Look::focus(palette()) : Look::hairline(palette()), pen));
    painter.setBrush(paper);
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2),
        Look::radius(), Look::radius());
}
