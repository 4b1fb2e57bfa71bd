#include "widgets/DeskHeader.h"

#include "widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QPainter>

namespace
{
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
    , m_connection(new TextLabel(Look::Text::Small, Look::Ink::Muted, this))
{
    auto *name = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    name->setText(tr("ITR Desk"));
    name->setWordWrap(false);
    m_connection->setWordWrap(false);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Look::space(4), Look::space(2.5), Look::space(4), Look::space(2.5));
    row->setSpacing(Look::space(2));
    row->addWidget(new AppIcon(this));
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(m_connection);
}

void DeskHeader::setConnection(const QString &connection)
{
    m_connection->setText(connection);
}

void DeskHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Look::surface(palette()));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Look::hairline(palette()));
}
