#include "widgets/DeskHeader.h"

#include "widgets/Logo.h"
#include "widgets/TextLabel.h"
#include "widgets/WordsNotice.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QMenuBar>
#include <QPainter>

namespace
{
constexpr double logoEm = 1.7; // as high as the program's own icon

/// The program's icon, as sharp as the screen is.
class AppIcon : public QWidget
{
public:
    explicit AppIcon(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(Look::pixelsOf(1.7), Look::pixelsOf(1.7));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        window()->windowIcon().paint(&painter, rect());
    }
};
}

DeskHeader::DeskHeader(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_logo(new Logo(logoEm, this))
    , m_news(new WordsNotice(Look::Text::Small, this))
    , m_connection(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
{
    auto *name = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    name->setText(tr("ITR Desk"));
    name->setWordWrap(false);
    m_connection->setWordWrap(false);
    m_news->setWordWrap(false);
    m_row->setContentsMargins(Look::space(4), Look::space(2.5), Look::space(4), Look::space(2.5));
    m_row->setSpacing(Look::space(2));
    m_row->addWidget(new AppIcon(this));
    m_row->addWidget(name);
    m_row->addStretch(1);
    m_row->addWidget(m_news, 0, Qt::AlignVCenter);
    m_row->addSpacing(Look::space(3));
    m_row->addWidget(m_connection);
    m_row->addWidget(m_logo);
}

void DeskHeader::setOrganisation(const QString &name, const QString &logo)
{
    m_logo->setPicture(logo, name);
}

void DeskHeader::setConnection(const QString &connection)
{
    m_connection->setText(connection);
}

void DeskHeader::setMenu(QMenuBar *menu)
{
    constexpr int afterName = 2;
    menu->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    menu->setMinimumWidth(menu->sizeHint().width()); // news must not push it away
    m_row->insertSpacing(afterName, Look::space(2));
    m_row->insertWidget(afterName + 1, menu);
}

void DeskHeader::presentNews(const QString &words)
{
    m_news->present(Look::Tone::Info, words);
}

void DeskHeader::dismissNews()
{
    m_news->dismiss();
}

bool DeskHeader::isPresentingNews() const
{
    return !m_news->words().isEmpty();
}

void DeskHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::surface(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Look::hairline(palette()));
}
