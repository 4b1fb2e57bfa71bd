#include "dialogs/TestPanList.h"

#include "sandbox/TestPans.h"
#include "widgets/TextLabel.h"

#include <QCoreApplication>
#include <QListWidget>
#include <QPainter>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace
{
constexpr int panRole = Qt::UserRole;
constexpr int whatRole = Qt::UserRole + 1;

/// Sets the PAN and what it brings about in two columns.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int wide
            = panWidth(option) + option.fontMetrics.horizontalAdvance(index.data(whatRole).toString());
        return {wide + Look::space(8), option.fontMetrics.height() + Look::space(2.5)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        const QPalette &palette = option.palette;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(Look::accent(palette));
            painter->drawRoundedRect(option.rect, Look::radius(), Look::radius());
        }
        const QRect row = option.rect.adjusted(Look::space(2), 0, -Look::space(2), 0);
        painter->setFont(Look::font(Look::Text::Heading));
        painter->setPen(selected ? Look::onAccent(palette) : palette.color(QPalette::Text));
        painter->drawText(row, Qt::AlignVCenter | Qt::AlignLeft, index.data(panRole).toString());
        painter->setFont(option.font);
        painter->drawText(row.adjusted(panWidth(option), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
            index.data(whatRole).toString());
        painter->restore();
    }

private:
    static int panWidth(const QStyleOptionViewItem &)
    {
        return QFontMetrics(Look::font(Look::Text::Heading)).horizontalAdvance(u"XXXPX0000T"_qs)
            + Look::space(5);
    }
};
}

TestPanList::TestPanList(QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Test PANs — ITR Desk SANDBOX"));
    setAttribute(Qt::WA_DeleteOnClose);

    auto *words = new TextLabel(Look::Text::Body, Look::Ink::Normal, this);
    words->setText(tr("Each of these PANs brings about one outcome. Any password will do; the OTP is %1 and "
                      "the AccessToken %2.")
                       .arg(QLatin1StringView(sandboxOtp), QLatin1StringView(sandboxAccessToken)));
    auto *label = new TextLabel(Look::Text::Heading, Look::Ink::Normal, this);
    label->setText(tr("Test PANs"));
    label->setBuddy(m_list);

    m_list->setAccessibleName(tr("Test PANs"));
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const TestPan &pan : testPans) {
        const QString what = QCoreApplication::translate("TestPan", pan.what);
        auto *row = new QListWidgetItem(m_list);
        row->setText(tr("%1: %2", "PAN: what it brings about").arg(pan.text(), what));
        row->setData(panRole, pan.text());
        row->setData(whatRole, what);
    }
    m_list->setCurrentRow(0);

    auto *use = new QPushButton(tr("Use this PAN"), this);
    use->setDefault(true);
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Look::space(2));
    actions->addWidget(use);
    actions->addWidget(close);
    actions->addStretch(1);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Look::space(5), Look::space(5), Look::space(5), Look::space(5));
    column->setSpacing(Look::space(3));
    column->addWidget(label);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addLayout(actions);
    resize(Look::pixelsOf(38), Look::pixelsOf(36));

    connect(use, &QPushButton::clicked, this, &TestPanList::choose);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &TestPanList::choose);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    m_list->setFocus();
}

void TestPanList::choose()
{
    const QListWidgetItem *row = m_list->currentItem();
    if (!row)
        return;
    Q_EMIT chosen(row->data(panRole).toString());
    close(); // it lies on top of the form that goes on now
}
