#pragma once

#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

/// Draws the rows of DataTree: the field in muted words, the value, and beside a value that is masked, or
/// shown for a while, the word that says so.
class FieldPainter : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit FieldPainter(QObject *parent = nullptr);

    /// The row whose value is shown as it is; none when invalid.
    void setRevealed(const QModelIndex &index) { m_revealed = index.siblingAtColumn(0); }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// "masked", "shown" or nothing.
    QString markOf(const QModelIndex &index) const;
    void paintMark(QPainter *painter, const QStyleOptionViewItem &option, const QRect &room,
        const QString &words, bool isRevealed) const;

    QPersistentModelIndex m_revealed;
};
