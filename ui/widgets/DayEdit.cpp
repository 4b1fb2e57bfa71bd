#include "widgets/DayEdit.h"

#include "widgets/InvalidMark.h"
#include "widgets/Look.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

DayEdit::DayEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setInputMethodHints(Qt::ImhDate);
    setPlaceholderText(tr("Any day"));
    applyLook();
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_isMarked = m_isMarked && isWrong(); // gone once it is mended, back only when the field is left
        update();
    });
}

bool DayEdit::event(QEvent *event)
{
    const bool isHandled = QLineEdit::event(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        applyLook();
    return isHandled;
}

void DayEdit::applyLook()
{
    // Some desktops leave the placeholder black on a dark field.
    QPalette colours;
    colours.setColor(QPalette::PlaceholderText, Look::ink(QGuiApplication::palette(), Look::Ink::Muted));
    setPalette(colours);
}

QString DayEdit::format()
{
    // Most locales write two digits of the year in short, which leaves the century open.
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(u"yy"_qs, u"yyyy"_qs);
    return format;
}

QDate DayEdit::day() const
{
    const QString typed = text().simplified();
    for (const QString &wanted : {format(), u"yyyy-M-d"_qs}) {
        const QDate day = QLocale().toDate(typed, wanted);
        if (day.isValid())
            return day;
    }
    return QDate::fromString(typed, Qt::ISODate);
}

void DayEdit::setDay(const QDate &day)
{
    setText(day.isValid() ? QLocale().toString(day, format()) : QString());
}

bool DayEdit::isWrong() const
{
    return !text().simplified().isEmpty() && !day().isValid();
}

QString DayEdit::hint()
{
    const QDate example(2026, 12, 31);
    return tr("Write a day like %1 or %2.")
        .arg(QLocale().toString(example, format()), example.toString(Qt::ISODate));
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (step == 0 || event->modifiers() != Qt::NoModifier)
        return QLineEdit::keyPressEvent(event);
    const QDate from = day();
    setDay(from.isValid() ? from.addDays(step) : QDate::currentDate());
    Q_EMIT textEdited(text());
}

void DayEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    m_isMarked = isWrong();
    update();
}

void DayEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_isMarked)
        return;
    QPainter painter(this);
    InvalidMark::paintFrame(painter, rect(), palette(), hasFocus());
}
