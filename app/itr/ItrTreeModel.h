#pragma once

#include "itr/ItrDocument.h"

#include <QAbstractItemModel>
#include <QSet>

#include <memory>

/// The whole of a return as a tree with the columns "Field" and "Value", for a view. Rows are fetched in
/// portions, as the view asks for them; objects and arrays of more than groupSize values are shown as groups
/// ("[0 – 999]") of that many, so that a view never has to lay out a hundred thousand rows. Personal numbers
/// are masked in every role until each is revealed.
class ItrTreeModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { FieldColumn, ValueColumn, ColumnCount };
    static constexpr qsizetype groupSize = 1000;
    static constexpr qsizetype portion = 100; ///< rows that one fetchMore() brings

    explicit ItrTreeModel(std::shared_ptr<const ItrDocument> document, QObject *parent = nullptr);
    ~ItrTreeModel() override;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    bool hasChildren(const QModelIndex &parent = {}) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// True while the value of @p index's row is hidden behind a mask.
    bool isMasked(const QModelIndex &index) const;
    /// Shows the value of @p index's row as it is. Ask, and note it in the journal, first.
    void reveal(const QModelIndex &index);
    /// Masks again whatever was revealed.
    void maskAll();
    /// "ITR.ITR2.PartB-TI.TotalIncome", "list[3].name"; for the journal too: holds no value. Of a group the
    /// path of the object or array.
    QString path(const QModelIndex &index) const;
    /// Fetches the way to the value at @p path and gives its row's first column; invalid when there is no
    /// such value.
    QModelIndex indexOf(const ItrDocument::Path &path);

private:
    struct Row;
    Row *rowOf(const QModelIndex &index) const;
    QModelIndex indexOf(const Row *row, int column) const;
    void fetch(Row &row, qsizetype upTo);
    QString field(const Row &row) const;
    QString value(const Row &row) const;
    /// The key of the row, or of the nearest around it: an array's items are sensitive when the array is.
    QString keyAround(const Row &row) const;

    std::shared_ptr<const ItrDocument> m_document;
    std::unique_ptr<Row> m_root;
    QSet<ItrDocument::Node> m_revealed;
    bool m_isFetching = false;
};
