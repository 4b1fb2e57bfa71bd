#include "pages/ConnectPage.h"

#include "widgets/TextLabel.h"

#include <QFontDatabase>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace
{
/// A command or the content of a file, to be read or copied.
class Snippet : public WordsLabel
{
public:
    Snippet(const QString &text, const QString &name, QWidget *parent)
        : WordsLabel(parent)
    {
        setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        setContentsMargins(Look::space(3), Look::space(2), Look::space(3), Look::space(2));
        setAccessibleDescription(name);
        setText(text);
        // Last: text that can be selected is laid out anew by everything else that is set.
        setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        setFocusPolicy(Qt::StrongFocus); // or only a mouse would lead to what the keyboard can copy
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const double pen = hasFocus() ? Look::space(0.5) : 0;
        painter.setPen(hasFocus() ? QPen(Look::focus(palette()), pen) : QPen(Qt::NoPen));
        painter.setBrush(Look::mixed(Look::surface(palette()), palette().color(QPalette::WindowText), 0.06));
        painter.drawRoundedRect(
            QRectF(rect()).adjusted(pen / 2, pen / 2, -pen / 2, -pen / 2), Look::radius(), Look::radius());
        painter.end();
        WordsLabel::paintEvent(event);
    }
};
}

ConnectPage::ConnectPage(QWidget *parent)
    : StepPage({}, tr("Not connected to a service"),
        tr("ITR Desk was started without a profile, so it does not know which service to ask."), parent)
    , m_settings(new QPushButton(tr("Settings…"), card()))
{
    body()->setSpacing(Look::space(2));
    addWay(tr("To try everything with made-up data, on this computer alone:"), u"itr-desk --sandbox"_qs);
    body()->addSpacing(Look::space(2));
    addWay(tr("To connect to your organisation's service:"), u"itr-desk --profile FILE"_qs);
    body()->addSpacing(Look::space(2));
    addWay(tr("FILE is a text file with at least these two lines:"),
        u"[service]\nbaseUrl=https://itr-relay.example.org"_qs);
    body()->addSpacing(Look::space(2));
    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Normal, card());
    words->setText(tr("Or enter the address in the settings, and start ITR Desk again:"));
    body()->addWidget(words);
    body()->addWidget(m_settings, 0, Qt::AlignLeft);
    m_settings->setAutoDefault(false);
    connect(m_settings, &QPushButton::clicked, this, &ConnectPage::settingsWanted);
}

void ConnectPage::focusFirst()
{
    m_settings->setFocus(Qt::OtherFocusReason);
}

void ConnectPage::submit()
{
    Q_EMIT settingsWanted();
}

void ConnectPage::addWay(const QString &words, const QString &command)
{
    auto *label = new TextLabel(Look::Text::Body, Look::Ink::Normal, card());
    label->setText(words);
    body()->addWidget(label);
    body()->addWidget(new Snippet(command, words, card()));
}
