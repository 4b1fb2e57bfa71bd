#pragma once

#include "itr/ItrComparison.h"

#include <QAbstractTableModel>

/// A comparison of years as rows and columns of words.
class ComparisonModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        IsSuppliedRole = Qt::UserRole,
        ChangeRole, ///< "+₹ 1,20,000 (+12.3 %)" against the year before, or empty
    };

    explicit ComparisonModel(QObject *parent = nullptr);

    void setComparison(const ItrComparison &comparison);
    const ItrComparison &comparison() const { return m_comparison; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// "2024-25", or that the return names no year.
    static QString columnName(const ItrComparison::Column &column);
    /// A cell as it is to be spoken: "Gross total income, 2024-25: ₹ 12,34,567; ₹ 1,20,000 more than
    /// 2023-24".
    static QString sentence(const ItrComparison &comparison, qsizetype row, qsizetype column);

private:
    ItrComparison m_comparison;
};
