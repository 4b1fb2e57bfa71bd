#include "widgets/YearPicker.h"

#include "widgets/CallProgress.h"
#include "widgets/Glyph.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

/// One year on offer, with a word below it on whether it is here.
class YearButton : public QWidget
{
public:
    YearButton(AssessmentYear year, bool isHere, QWidget *parent)
        : QWidget(parent)
        , m_year(year)
        , m_isHere(isHere)
        , m_button(new QPushButton(year.text(), this))
    {
        auto *mark = new Glyph(Look::Text::Small, 1.0, this);
        mark->show(Look::Tone::Success);
        mark->setVisible(isHere);
        auto *words = new TextLabel(Look::Text::Small, Look::Ink::Muted, this);
        words->setWordWrap(false);
        words->setText(isHere ? YearPicker::tr("here") : QString());
        auto *below = new QHBoxLayout;
        below->setSpacing(Look::space(1));
        below->addStretch(1);
        below->addWidget(mark);
        below->addWidget(words);
        below->addStretch(1);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(Look::space(1));
        column->addWidget(m_button);
        column->addLayout(below);
        m_button->setAccessibleName(YearPicker::tr("Fetch assessment year %1").arg(year.text()));
        m_button->setAccessibleDescription(
            isHere ? YearPicker::tr("It is here already; it would be fetched once more.") : QString());
        m_button->setToolTip(m_button->accessibleDescription());
        setFocusProxy(m_button);
    }

    AssessmentYear year() const { return m_year; }
    bool isHere() const { return m_isHere; }
    QPushButton *button() const { return m_button; }

private:
    const AssessmentYear m_year;
    const bool m_isHere;
    QPushButton *m_button;
};

YearPicker::YearPicker(QWidget *parent)
    : QWidget(parent)
    , m_title(new TextLabel(Look::Text::Heading, Look::Ink::Normal, this))
    , m_choice(new QWidget(this))
    , m_row(new QHBoxLayout)
    , m_none(new QPushButton(tr("Fetch none"), m_choice))
    , m_progress(new CallProgress(this))
{
    m_row->setSpacing(Look::space(2));
    auto *choice = new QHBoxLayout(m_choice);
    choice->setContentsMargins(0, 0, 0, 0);
    choice->setSpacing(Look::space(2));
    choice->addLayout(m_row);
    choice->addStretch(1);
    choice->addWidget(m_none, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(3), Look::space(2.5), Look::space(3), Look::space(2.5));
    column->setSpacing(Look::space(2));
    column->addWidget(m_title);
    column->addWidget(m_choice);
    column->addWidget(m_progress);

    connect(m_none, &QPushButton::clicked, this, &YearPicker::closed);
    connect(m_progress, &CallProgress::cancelled, this, &YearPicker::cancelled);
    stopFetching();
}

void YearPicker::setYears(const QList<AssessmentYear> &offered, const QList<AssessmentYear> &here)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    QWidget *before = m_choice;
    for (const AssessmentYear year : offered) {
        auto *choice = new YearButton(year, here.contains(year), m_choice);
        m_buttons += choice;
        m_row->addWidget(choice);
        setTabOrder(before, choice->button());
        before = choice->button();
        connect(choice->button(), &QPushButton::clicked, this, [this, year] { Q_EMIT wanted(year); });
    }
    setTabOrder(before, m_none);
}

void YearPicker::focusFirst()
{
    const auto first = std::ranges::find_if_not(m_buttons, &YearButton::isHere);
    if (first != m_buttons.end())
        (*first)->button()->setFocus(Qt::OtherFocusReason);
    else if (!m_buttons.isEmpty())
        m_buttons.first()->button()->setFocus(Qt::OtherFocusReason);
}

void YearPicker::startFetching(AssessmentYear year, std::function<std::chrono::seconds()> elapsed)
{
    m_title->setText(tr("Fetching assessment year %1").arg(year.text()));
    m_choice->setVisible(false);
    m_progress->start(std::move(elapsed));
}

void YearPicker::stopFetching()
{
    m_title->setText(tr("Which assessment year is to be fetched?"));
    m_progress->stop();
    m_choice->setVisible(true);
}

bool YearPicker::isFetching() const
{
    return m_progress->isRunning();
}

void YearPicker::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (isFetching())
        Q_EMIT cancelled();
    else
        Q_EMIT closed();
}

void YearPicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::hairline(palette()), 1));
    painter.setBrush(Look::mixed(Look::surface(palette()), Look::accent(palette()), 0.06));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::radius() * 1.5, Look::radius() * 1.5);
}
