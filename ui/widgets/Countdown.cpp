#include "widgets/Countdown.h"

#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace std::chrono_literals;

Countdown::Countdown(QWidget *parent)
    : QWidget(parent)
    , m_time(new TextLabel(Look::Text::Heading, Look::Ink::Normal, this))
    , m_caption(new TextLabel(Look::Text::Body, Look::Ink::Muted, this))
    , m_notice(new WordsNotice(Look::Text::Small, this))
{
    m_caption->setText(tr("The OTP is good for about"));
    m_caption->setWordWrap(false);
    m_time->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(Look::space(1.5));
    line->addWidget(m_caption);
    line->addWidget(m_time);
    line->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(line);
    column->addSpacing(Look::space(1.5) + Look::space(1)); // the bar is painted here
    column->addWidget(m_notice);
    m_notice->setContentsMargins(0, Look::space(1.5), 0, 0);

    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &Countdown::refresh);
}

void Countdown::start(
    std::chrono::seconds lifetime, std::chrono::seconds warning, std::function<std::chrono::seconds()> left)
{
    m_lifetime = std::max(lifetime, 1s);
    m_warning = warning;
    m_left = std::move(left);
    enter(Phase::Running);
    m_second.start();
    refresh();
}

void Countdown::stop()
{
    m_second.stop();
}

void Countdown::refresh()
{
    m_timeLeft = m_left();
    const auto minutes = std::chrono::duration_cast<std::chrono::minutes>(m_timeLeft);
    m_time->setText(u"%1:%2"_qs.arg(minutes.count(), 2, 10, QChar(u'0'))
                        .arg((m_timeLeft - minutes).count(), 2, 10, QChar(u'0')));
    const Phase phase = m_timeLeft <= 0s ? Phase::Expired
        : m_timeLeft <= m_warning        ? Phase::Warning
                                         : Phase::Running;
    if (phase != m_phase)
        enter(phase);
    update();
}

void Countdown::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Running:
        m_time->setInk(Look::Ink::Normal);
        m_notice->dismiss();
        break;
    case Phase::Warning:
        m_time->setInk(Look::Ink::Warning);
        m_notice->present(Look::Tone::Warning,
            tr("The OTP runs out soon. Finish now, or have a new one sent with Resend OTP."));
        break;
    case Phase::Expired:
        m_time->setInk(Look::Ink::Danger);
        m_notice->present(
            Look::Tone::Danger, tr("The OTP has probably expired. Have a new one sent with Resend OTP."));
        Q_EMIT expired();
        break;
    }
}

void Countdown::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double height = Look::space(1);
    const double top = m_time->geometry().bottom() + 1 + Look::space(1.5);
    const QRectF whole(0, top, width(), height);
    painter.setBrush(Look::hairline(palette()));
    painter.drawRoundedRect(whole, height / 2, height / 2);

    const double share = std::clamp(
        static_cast<double>(m_timeLeft.count()) / static_cast<double>(m_lifetime.count()), 0.0, 1.0);
    if (share <= 0)
        return;
    const QRectF rest(0, top, std::max(height, width() * share), height);
    painter.setBrush(
        m_phase == Phase::Warning ? Look::ink(palette(), Look::Ink::Warning) : Look::accent(palette()));
    painter.drawRoundedRect(rest, height / 2, height / 2);
}
