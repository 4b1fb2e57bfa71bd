#include "widgets/StatusBanner.h"

#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
/// The bar at the left that sets a quotation off from our own words.
class QuoteBar : public QWidget
{
public:
    explicit QuoteBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedWidth(Look::space(0.5));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::ink(palette(), Look::Ink::Muted));
        painter.drawRoundedRect(rect(), width() / 2.0, width() / 2.0);
    }
};

/// To what follows; it comes and goes with the banner.
int gapBelow()
{
    return Look::space(4);
}
}

StatusBanner::StatusBanner(QWidget *parent)
    : Notice(parent)
    , m_glyph(new Glyph(Look::Text::Heading, 1.35, this))
    , m_title(new TextLabel(Look::Text::Heading, Look::Ink::Normal, this))
    , m_sentences(new TextLabel(Look::Text::Body, Look::Ink::Normal, this))
    , m_quote(new QWidget(this))
    , m_quoted(new TextLabel(Look::Text::Body, Look::Ink::Normal, m_quote))
    , m_code(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
    , m_answers(new QWidget(this))
    , m_yes(new QPushButton(tr("Yes"), m_answers))
    , m_no(new QPushButton(tr("No"), m_answers))
{
    auto *quoteRow = new QHBoxLayout(m_quote);
    quoteRow->setContentsMargins(0, 0, 0, 0);
    quoteRow->setSpacing(Look::space(2));
    quoteRow->addWidget(new QuoteBar(m_quote));
    quoteRow->addWidget(m_quoted, 1);

    auto *answersRow = new QHBoxLayout(m_answers);
    answersRow->setContentsMargins(0, Look::space(0.5), 0, 0);
    answersRow->setSpacing(Look::space(2));
    answersRow->addWidget(m_yes);
    answersRow->addWidget(m_no);
    answersRow->addStretch(1);

    auto *words = new QVBoxLayout;
    words->setSpacing(Look::space(1.5));
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_sentences, m_quote, m_answers, m_code})
        words->addWidget(part);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(3), Look::space(2.5), Look::space(3), Look::space(2.5) + gapBelow());
    row->setSpacing(Look::space(2.5));
    row->addWidget(m_glyph, 0, Qt::AlignTop);
    row->addLayout(words, 1);

    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unread.setSingleShot(true);
    m_unread.setInterval(std::chrono::milliseconds(500));
    for (QPushButton *button : {m_yes, m_no})
        button->installEventFilter(this);
    connect(this, &Notice::appeared, this, [this] {
        keepRoom(false);
        if (m_message.asksYesNo)
            ask();
    });
    connect(m_yes, &QPushButton::clicked, this, [this] { Q_EMIT answered(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { Q_EMIT answered(false); });
}

void StatusBanner::present(const Message &message)
{
    m_message = message;
    m_presenting = true;
    QStringList sentences = message.sentences;
    sentences.removeAll(QString());

    m_glyph->show(message.tone);
    m_title->setText(message.title);
    m_sentences->setText(sentences.join(u"\n"_qs));
    m_sentences->setVisible(!sentences.isEmpty());
    m_quoted->setText(
        message.quoted.isEmpty() ? QString() : tr("The service said: “%1”").arg(message.quoted));
    m_quote->setVisible(!message.quoted.isEmpty());
    m_code->setText(message.code);
    m_code->setVisible(!message.code.isEmpty());
    m_answers->setVisible(message.asksYesNo);
    m_yes->setText(message.yes.isEmpty() ? tr("Yes") : message.yes);
    m_no->setText(message.no.isEmpty() ? tr("No") : message.no);
    setFaded(false);
    // Between what was said before and this nothing jumps.
    keepRoom(true);
    updateGeometry();
    announce();
    // What is asked is read out with the banner, which has the focus then, and again with the answers.
    const QString question = message.asksYesNo ? message.title : QString();
    setAccessibleName(question);
    for (QWidget *button : {m_yes, m_no})
        button->setAccessibleDescription(question);
    setFocusPolicy(message.asksYesNo ? Qt::TabFocus : Qt::NoFocus);
}

void StatusBanner::setGapAbove(int gap)
{
    m_gapAbove = gap;
    QMargins margins = layout()->contentsMargins();
    margins.setTop(Look::space(2.5) + gap);
    layout()->setContentsMargins(margins);
}

void StatusBanner::ask()
{
    m_unread.start();
    // Neither answer has it: no Enter that was meant for something else may give one.
    if (m_message.takesFocus)
        setFocus(Qt::OtherFocusReason);
}

bool StatusBanner::takesKeys() const
{
    return isVisible() && m_message.asksYesNo && !m_unread.isActive();
}

bool StatusBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_unread.isActive())
        return Notice::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key != Qt::Key_Tab && key != Qt::Key_Backtab && key != Qt::Key_Escape;
}

void StatusBanner::dismiss()
{
    m_presenting = false;
    setFaded(false);
    keepRoom(false);
    withdraw();
}

void StatusBanner::fade()
{
    if (!m_presenting || m_message.asksYesNo)
        return dismiss();
    m_presenting = false;
    setFaded(true);
}

void StatusBanner::setFaded(bool faded)
{
    m_faded = faded;
    m_glyph->setEnabled(!faded);
    m_title->setInk(faded ? Look::Ink::Muted : Look::inkOf(m_message.tone));
    for (TextLabel *words : {m_sentences, m_quoted})
        words->setInk(faded ? Look::Ink::Muted : Look::Ink::Normal);
    update();
}

void StatusBanner::keepRoom(bool keep)
{
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(keep);
    setSizePolicy(policy);
}

void StatusBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor fill = m_faded ? Look::surface(palette()) : Look::tint(palette(), m_message.tone);
    const QColor ink = Look::ink(palette(), Look::inkOf(m_message.tone));
    const double pen = hasFocus() ? Look::space(0.5) : 1;
    painter.setPen(QPen(m_faded ? Look::hairline(palette())
            : hasFocus()        ? ink
                                : Look::mixed(fill, ink, 0.35),
        pen));
    painter.setBrush(fill);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(pen / 2, pen / 2 + m_gapAbove, -pen / 2, -pen / 2 - gapBelow()),
        Look::radius() * 1.5, Look::radius() * 1.5);
}
