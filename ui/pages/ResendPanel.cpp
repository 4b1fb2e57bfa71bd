#include "pages/ResendPanel.h"

#include "widgets/LabelledField.h"
#include "widgets/SecretEdit.h"
#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

ResendPanel::ResendPanel(QWidget *parent)
    : QWidget(parent)
    , m_password(new SecretEdit)
    , m_passwordField(new LabelledField(tr("Portal password"), m_password, tr("Show password"), this))
    , m_send(new QPushButton(tr("Send again"), this))
    , m_keep(new QPushButton(tr("Keep this OTP"), this))
{
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Normal, this);
    words->setText(tr("The portal makes a new OTP; the one sent before then no longer works."));
    m_send->setDefault(true);

    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(m_send);
    actions->addWidget(m_keep);
    actions->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(4), Look::space(4), Look::space(4), Look::space(4));
    column->setSpacing(Look::space(3));
    column->addWidget(words);
    column->addWidget(m_passwordField);
    column->addLayout(actions);

    connect(m_send, &QPushButton::clicked, this, &ResendPanel::sendAgain);
    connect(m_keep, &QPushButton::clicked, this, &ResendPanel::kept);
    connect(m_password, &SecretEdit::submitted, this, &ResendPanel::sendAgain);
    connect(
        m_password, &SecretEdit::revealedChanged, m_passwordField->showButton(), &QPushButton::setChecked);
    connect(m_passwordField->showButton(), &QPushButton::toggled, m_password, &SecretEdit::setRevealed);
    connect(m_password, &SecretEdit::edited, this, &ResendPanel::passwordEdited);
    connect(m_password, &SecretEdit::capsLockNoticed, this, &ResendPanel::showPasswordHelp);
    connect(m_password, &SecretEdit::deadKeyRefused, this,
        [this] { m_passwordField->setRemark(Look::Tone::Warning, DeadKey::sentence()); });
    setVisible(false);
}

void ResendPanel::open(bool asksPassword)
{
    m_asksPassword = asksPassword;
    m_passwordField->setVisible(asksPassword);
    showPasswordHelp();
    setVisible(true);
    focusFirst();
}

void ResendPanel::close()
{
    m_password->clear();
    m_password->setInvalid(false);
    setVisible(false);
}

void ResendPanel::setSendable(bool sendable)
{
    m_send->setEnabled(sendable);
}

Secret ResendPanel::takePassword()
{
    return m_password->take();
}

bool ResendPanel::isComplete()
{
    if (!m_asksPassword || !m_password->isEmpty())
        return true;
    setPasswordRemark(tr("Please enter the portal password."));
    focusFirst();
    return false;
}

void ResendPanel::setPasswordRemark(const QString &remark)
{
    m_passwordField->setRemark(Look::Tone::Danger, remark);
    m_password->setInvalid(true);
}

void ResendPanel::passwordEdited()
{
    // A character that a dead key kept out stays missing, and so does the remark.
    if (m_password->isInvalid() || m_password->isEmpty())
        showPasswordHelp();
    m_password->setInvalid(false);
    Q_EMIT edited();
}

void ResendPanel::showPasswordHelp()
{
    if (m_password->isCapsLockOn())
        m_passwordField->setRemark(Look::Tone::Warning, tr("Caps Lock is on."));
    else
        m_passwordField->setHelp({});
}

void ResendPanel::focusFirst()
{
    if (m_asksPassword)
        m_password->setFocus(Qt::OtherFocusReason);
    else
        m_keep->setFocus(Qt::OtherFocusReason);
}

void ResendPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Look::hairline(palette()), 1));
    painter.setBrush(Look::mixed(Look::surface(palette()), palette().color(QPalette::WindowText), 0.03));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Look::radius() * 1.5, Look::radius() * 1.5);
}
