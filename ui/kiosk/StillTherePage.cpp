#include "kiosk/StillTherePage.h"

#include "widgets/TextLabel.h"

#include <QPainter>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

/// The time that is left, as a line that gets shorter.
class TimeBar : public QWidget
{
public:
    explicit TimeBar(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(Look::space(2));
    }
    void setShare(double share)
    {
        m_share = share;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const QRectF whole(rect());
        const double round = whole.height() / 2;
        painter.setBrush(Look::hairline(palette()));
        painter.drawRoundedRect(whole, round, round);
        QRectF rest = whole;
        rest.setWidth(std::max(whole.height(), whole.width() * m_share));
        if (layoutDirection() == Qt::RightToLeft)
            rest.moveRight(whole.right());
        painter.setBrush(Look::ink(palette(), Look::Ink::Warning));
        painter.drawRoundedRect(rest, round, round);
    }

private:
    double m_share = 1;
};

StillTherePage::StillTherePage(const Clock &clock, std::chrono::seconds time, QWidget *parent)
    : StepPage({}, tr("Are you still there?"),
        tr("Nobody has touched the kiosk for a while. If nobody answers, everything that was entered is "
           "deleted."),
        parent)
    , m_clock(clock)
    , m_time(time)
    , m_end(clock.now() + time)
    , m_seconds(new TextLabel(Look::Text::Title, Look::Ink::Warning, card()))
    , m_bar(new TimeBar(card()))
    , m_here(new QPushButton(tr("I am still here"), card()))
{
    m_here->setDefault(true);
    body()->addWidget(m_seconds);
    body()->addWidget(m_bar);
    body()->addSpacing(Look::space(2));
    body()->addWidget(m_here, 0, Qt::AlignLeft);
    connect(m_here, &QPushButton::clicked, this, &StillTherePage::stillThere);
    connect(&m_second, &QTimer::timeout, this, &StillTherePage::refresh);
    m_second.start(1s);
    refresh();
}

void StillTherePage::showEvent(QShowEvent *event)
{
    StepPage::showEvent(event);
    if (event->spontaneous() || banner()->isPresenting())
        return;
    // Spoken as it appears, with the time there is; the counting itself is not read out each second.
    banner()->present({.tone = Look::Tone::Warning,
        .title = tr("In %n second(s) everything that was entered is deleted.", nullptr,
            static_cast<int>(timeLeft().count())),
        .sentences = {tr("Press “I am still here” to go on where you were.")},
        .quoted = {},
        .code = {}});
}

void StillTherePage::focusFirst()
{
    m_here->setFocus(Qt::OtherFocusReason);
}

std::chrono::seconds StillTherePage::timeLeft() const
{
    return std::max(0s, std::chrono::ceil<std::chrono::seconds>(m_end - m_clock.now()));
}

void StillTherePage::refresh()
{
    const std::chrono::seconds left = timeLeft();
    m_seconds->setText(tr("%n second(s)", nullptr, static_cast<int>(left.count())));
    m_bar->setShare(static_cast<double>(left.count()) / static_cast<double>(m_time.count()));
    if (left == 0s && !std::exchange(m_isUp, true))
        Q_EMIT timeIsUp();
}

void StillTherePage::submit()
{
    Q_EMIT stillThere();
}
