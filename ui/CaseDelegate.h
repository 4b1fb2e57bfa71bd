#pragma once

#include <QStyledItemDelegate>

class CaseListOrder;

/// Paints one case of the list: sign, title and state, the time that its OTP has left, tries and news.
class CaseDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit CaseDelegate(const CaseListOrder &cases, QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const CaseListOrder &m_cases;
};
