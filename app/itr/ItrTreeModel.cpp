#include "itr/ItrTreeModel.h"

#include "itr/SensitiveValue.h"

#include <algorithm>
#include <vector>

using Node = ItrDocument::Node;
using Type = ItrDocument::Type;

/// One row that was fetched: a value, or a group of an object's or array's children.
struct ItrTreeModel::Row {
    Row *above = nullptr; ///< null: the root
    int position = 0; ///< among the rows of above
    Node node = 0; ///< of a group: the object's or array's
    bool isGroup = false;
    qsizetype from = 0; ///< the first child of node that stands below this row
    qsizetype count = 0; ///< how many do
    std::vector<std::unique_ptr<Row>> fetched = {};

    bool hasGroups() const { return !isGroup && count > groupSize; }
    qsizetype rows() const { return hasGroups() ? (count + groupSize - 1) / groupSize : count; }
    /// Its position among node's siblings; not of a group.
    qsizetype positionInParent() const { return above->from + position; }
};

ItrTreeModel::ItrTreeModel(std::shared_ptr<const ItrDocument> document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(std::move(document))
    , m_root(std::make_unique<Row>(Row{.count = m_document->childCount(m_document->root())}))
{
    fetchMore({});
}

ItrTreeModel::~ItrTreeModel()
{
    // A row of 1,024 levels must not be deleted by as many nested destructors.
    std::vector<std::unique_ptr<Row>> rows = std::move(m_root->fetched);
    while (!rows.empty()) {
        std::vector<std::unique_ptr<Row>> below = std::move(rows.back()->fetched);
        rows.pop_back();
        std::ranges::move(below, std::back_inserter(rows));
    }
}

ItrTreeModel::Row *ItrTreeModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex ItrTreeModel::indexOf(const Row *row, int column) const
{
    return row->above ? createIndex(row->position, column, row) : QModelIndex();
}

QModelIndex ItrTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, rowOf(parent)->fetched[static_cast<std::size_t>(row)].get());
}

QModelIndex ItrTreeModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(rowOf(index)->above, FieldColumn) : QModelIndex();
}

int ItrTreeModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(rowOf(parent)->fetched.size());
}

int ItrTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

bool ItrTreeModel::hasChildren(const QModelIndex &parent) const
{
    return parent.column() <= 0 && rowOf(parent)->rows() > 0;
}

bool ItrTreeModel::canFetchMore(const QModelIndex &parent) const
{
    // Whoever is told of new rows may ask for more before all others have been told.
    return !m_isFetching && parent.column() <= 0
        && static_cast<qsizetype>(rowOf(parent)->fetched.size()) < rowOf(parent)->rows();
}

void ItrTreeModel::fetchMore(const QModelIndex &parent)
{
    if (canFetchMore(parent))
        fetch(*rowOf(parent), static_cast<qsizetype>(rowOf(parent)->fetched.size()) + portion);
}

void ItrTreeModel::fetch(Row &row, qsizetype upTo)
{
    const qsizetype first = static_cast<qsizetype>(row.fetched.size());
    const qsizetype end = std::min(upTo, row.rows());
    if (end <= first)
        return;
    m_isFetching = true;
    beginInsertRows(indexOf(&row, FieldColumn), static_cast<int>(first), static_cast<int>(end - 1));
    if (row.hasGroups()) {
        for (qsizetype i = first; i < end; ++i) {
            const qsizetype from = i * groupSize;
            row.fetched.push_back(std::make_unique<Row>(Row{.above = &row,
                .position = static_cast<int>(i),
                .node = row.node,
                .isGroup = true,
                .from = from,
                .count = std::min(groupSize, row.count - from)}));
        }
    } else {
        const auto before = first > 0 ? std::optional(row.fetched.back()->node) : std::nullopt;
        int position = static_cast<int>(first);
        for (const ItrDocument::Child &child :
            m_document->children(row.node, row.from + first, end - first, before)) {
            row.fetched.push_back(std::make_unique<Row>(Row{.above = &row,
                .position = position++,
                .node = child.node,
                .count = m_document->childCount(child.node)}));
        }
    }
    endInsertRows();
    m_isFetching = false;
}

QVariant ItrTreeModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const Row &row = *rowOf(index);
    if (index.column() == ValueColumn) {
        const QString shown = value(row);
        return role == Qt::AccessibleTextRole && isMasked(index) ? tr("%1, masked").arg(shown) : shown;
    }
    return field(row);
}

QString ItrTreeModel::field(const Row &row) const
{
    if (row.isGroup)
        return u"[%1 \u2013 %2]"_qs.arg(row.from).arg(row.from + row.count - 1);
    if (m_document->type(row.above->node) == Type::Array)
        return u"[%1]"_qs.arg(row.positionInParent());
    return m_document->key(row.node);
}

QString ItrTreeModel::value(const Row &row) const
{
    constexpr qsizetype longestShown = 1000;
    if (row.isGroup)
        return {};
    switch (m_document->type(row.node)) {
    case Type::Object:
        return tr("%n field(s)", nullptr, static_cast<int>(row.count));
    case Type::Array:
        return tr("%n item(s)", nullptr, static_cast<int>(row.count));
    default:
        break;
    }
    QString text = m_document->text(row.node);
    if (!m_revealed.contains(row.node))
        text = SensitiveValue::masked(SensitiveValue::kindOf(keyAround(row), text), text);
    if (text.size() <= longestShown)
        return text;
    text.truncate(text.at(longestShown - 1).isHighSurrogate() ? longestShown - 1 : longestShown);
    return text + u'\u2026';
}

QString ItrTreeModel::keyAround(const Row &row) const
{
    const Row *named = &row;
    while (named->above && (named->isGroup || m_document->key(named->node).isEmpty()))
        named = named->above;
    return m_document->key(named->node);
}

QVariant ItrTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == FieldColumn ? tr("Field") : tr("Value");
}

bool ItrTreeModel::isMasked(const QModelIndex &index) const
{
    if (!index.isValid())
        return false;
    const Row &row = *rowOf(index);
    if (row.isGroup || m_document->isContainer(row.node) || m_revealed.contains(row.node))
        return false;
    return SensitiveValue::kindOf(keyAround(row), m_document->text(row.node)) != SensitiveValue::Kind::None;
}

void ItrTreeModel::reveal(const QModelIndex &index)
{
    if (!isMasked(index))
        return;
    m_revealed.insert(rowOf(index)->node);
    const QModelIndex shown = index.siblingAtColumn(ValueColumn);
    Q_EMIT dataChanged(shown, shown);
}

void ItrTreeModel::maskAll()
{
    m_revealed.clear();
    std::vector<const Row *> rows{m_root.get()};
    while (!rows.empty()) {
        const Row *row = rows.back();
        rows.pop_back();
        if (row->fetched.empty())
            continue;
        Q_EMIT dataChanged(indexOf(row->fetched.front().get(), ValueColumn),
            indexOf(row->fetched.back().get(), ValueColumn));
        for (const auto &below : row->fetched)
            rows.push_back(below.get());
    }
}

QString ItrTreeModel::path(const QModelIndex &index) const
{
    QString out;
    for (const Row *row = rowOf(index); row->above; row = row->above) {
        if (row->isGroup)
            continue;
        const QString step = field(*row);
        out = out.isEmpty() || out.startsWith(u'[') ? QString(step + out) : QString(step + u'.' + out);
    }
    constexpr qsizetype longest = 300; // the end tells more than the beginning
    return out.size() > longest ? QString(u'\u2026' + out.right(longest - 1)) : out;
}

QModelIndex ItrTreeModel::indexOf(const ItrDocument::Path &path)
{
    Row *row = m_root.get();
    for (const qsizetype position : path) {
        if (position < 0 || position >= row->count)
            return {};
        if (row->hasGroups()) {
            fetch(*row, position / groupSize + 1);
            row = row->fetched[static_cast<std::size_t>(position / groupSize)].get();
        }
        const qsizetype within = position - row->from;
        fetch(*row, within + 1);
        row = row->fetched[static_cast<std::size_t>(within)].get();
    }
    return indexOf(row, FieldColumn);
}
