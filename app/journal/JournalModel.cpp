#include "journal/JournalModel.h"

#include "journal/JournalWords.h"

#include <QTimer>

#include <algorithm>

namespace
{
constexpr int stretch = 500; // rows that the model grows by
constexpr qint64 readAtOnce = 50; // entries, those around the one that is looked at
constexpr int keptEntries = 5'000;
}

JournalModel::JournalModel(JournalReader &reader, QObject *parent)
    : QAbstractTableModel(parent)
    , m_reader(reader)
    , m_entries(keptEntries)
{
    connect(&reader, &JournalReader::opened, this, &JournalModel::open);
    connect(&reader, &JournalReader::found, this, &JournalModel::addFound);
    connect(&reader, &JournalReader::grew, this, &JournalModel::addNewer);
    connect(&reader, &JournalReader::entriesRead, this, &JournalModel::keep);
    connect(&reader, &JournalReader::failed, this, &JournalModel::stop);
}

void JournalModel::setFilter(const JournalFilter &filter)
{
    m_filter = filter;
    m_isLooking = true;
    m_reader.look(filter);
    Q_EMIT progressed();
}

void JournalModel::refresh()
{
    m_reader.refresh();
}

void JournalModel::open(qint64 first, qint64 last, const QList<JournalEntry> &newest)
{
    beginResetModel();
    m_entries.clear();
    m_asked.clear();
    m_toAsk.clear();
    m_first = first;
    m_last = last;
    m_hits = m_filter.isEmpty() ? JournalHits::span(first, last) : JournalHits();
    m_start = 0;
    m_rows = static_cast<int>(std::min<qint64>(stretch, m_hits.count()));
    const qint64 total = last - first + 1;
    m_isLooking = !m_filter.isEmpty() && total > 0;
    m_progress = {.lookedThrough = m_isLooking ? 0 : total, .total = total};
    for (const JournalEntry &entry : newest)
        m_entries.insert(entry.number, std::make_unique<JournalEntry>(entry).release());
    endResetModel();
    Q_EMIT progressed();
}

void JournalModel::addFound(const QList<qint64> &numbers, const JournalReader::Progress &progress)
{
    m_hits.appendOlder(numbers);
    m_progress = progress;
    m_isLooking = !progress.isOver();
    if (m_rows < stretch)
        offer(stretch - m_rows);
    Q_EMIT progressed();
}

void JournalModel::addNewer(qint64 first, qint64 last, const QList<qint64> &numbers)
{
    m_last = last;
    // What was pruned is below all else, so only the end of the stretch can be of it.
    if (first > m_first) {
        m_first = first;
        const qint64 left
            = m_hits.count() - m_start; // before; the rows that stay are those still there afterwards
        const qint64 stays = std::min<qint64>(m_rows, left - m_hits.dropBefore(first));
        if (stays < m_rows) {
            beginRemoveRows({}, static_cast<int>(std::max<qint64>(0, stays)), m_rows - 1);
            m_rows = static_cast<int>(std::max<qint64>(0, stays));
            endRemoveRows();
        }
    }
    const int added = static_cast<int>(numbers.size());
    if (added > 0 && m_start == 0) {
        m_isOffering = true;
        beginInsertRows({}, 0, added - 1);
        m_hits.addNewer(numbers);
        m_rows += added;
        m_isOffering = false;
        endInsertRows();
        Q_EMIT newerArrived(added);
    } else {
        m_hits.addNewer(numbers);
        m_start += added;
    }
    Q_EMIT progressed();
}

void JournalModel::offer(qint64 rows)
{
    const int more = static_cast<int>(std::min(rows, m_hits.count() - m_start - m_rows));
    if (more <= 0 || m_isOffering)
        return;
    m_isOffering = true; // who hears that rows are about to come may ask for more
    beginInsertRows({}, m_rows, m_rows + more - 1);
    m_rows += more;
    m_isOffering = false;
    endInsertRows();
}

bool JournalModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_start + m_rows < m_hits.count();
}

void JournalModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid())
        offer(stretch);
}

int JournalModel::fetchNewer()
{
    const int more = static_cast<int>(std::min<qint64>(stretch, m_start));
    if (more == 0)
        return 0;
    m_isOffering = true;
    beginInsertRows({}, 0, more - 1);
    m_start -= more;
    m_rows += more;
    m_isOffering = false;
    endInsertRows();
    return more;
}

int JournalModel::showNumber(qint64 number)
{
    const qint64 index = m_hits.indexOf(number);
    return index < 0 ? -1 : showAround(index);
}

int JournalModel::showOldest()
{
    return count() == 0 ? -1 : showAround(count() - 1);
}

int JournalModel::showAround(qint64 index)
{
    if (index < m_start || index >= m_start + m_rows) {
        beginResetModel();
        m_start = std::max<qint64>(0, index - stretch / 2);
        m_rows = static_cast<int>(std::min<qint64>(stretch, m_hits.count() - m_start));
        endResetModel();
    }
    return static_cast<int>(index - m_start);
}

const JournalEntry *JournalModel::entryAt(int row) const
{
    if (row < 0 || row >= m_rows)
        return nullptr;
    const JournalEntry *entry = m_entries.object(numberAt(row));
    if (!entry)
        ask(m_start + row);
    return entry;
}

void JournalModel::ask(qint64 index) const
{
    if (m_asked.contains(m_hits.numberAt(index)))
        return;
    const qint64 from = std::max<qint64>(0, index - readAtOnce / 2);
    const qint64 to = std::min(m_hits.count(), from + readAtOnce);
    const bool isPlanned = !m_toAsk.isEmpty();
    for (qint64 i = from; i < to; ++i) {
        const qint64 number = m_hits.numberAt(i);
        if (m_asked.contains(number) || m_entries.contains(number))
            continue;
        m_asked.insert(number);
        m_toAsk += number;
    }
    if (!isPlanned)
        QTimer::singleShot(0, this, [self = const_cast<JournalModel *>(this)] { self->readAsked(); });
}

void JournalModel::readAsked()
{
    if (!m_toAsk.isEmpty())
        m_reader.read(std::exchange(m_toAsk, {}));
}

void JournalModel::keep(const QList<qint64> &asked, const QList<JournalEntry> &entries)
{
    for (const qint64 number : asked) {
        m_asked.remove(number);
        m_entries.insert(number, std::make_unique<JournalEntry>().release());
    }
    for (const JournalEntry &entry : entries)
        m_entries.insert(entry.number, std::make_unique<JournalEntry>(entry).release());
    int first = m_rows;
    int last = -1;
    for (const qint64 number : asked) {
        const qint64 row = m_hits.indexOf(number) - m_start;
        if (row < 0 || row >= m_rows)
            continue;
        first = std::min(first, static_cast<int>(row));
        last = std::max(last, static_cast<int>(row));
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

void JournalModel::stop(const JournalError &error)
{
    beginResetModel();
    m_hits = {};
    m_entries.clear();
    m_asked.clear();
    m_toAsk.clear();
    m_start = 0;
    m_rows = 0;
    m_first = 1;
    m_last = 0;
    m_progress = {};
    m_isLooking = false;
    endResetModel();
    Q_EMIT progressed();
    Q_EMIT failed(error);
}

int JournalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int JournalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant JournalModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const JournalEntry *entry = entryAt(index.row());
    if (!entry)
        return {};
    if (entry->number == 0) // asked for and not there
        return index.column() == Event ? tr("Entry %L1 is missing").arg(numberAt(index.row())) : QString();
    if (role == Qt::ToolTipRole && index.column() == When)
        return JournalWords::exactTime(*entry);
    if (role == Qt::ToolTipRole && index.column() == Case)
        return entry->caseId;
    if (entry->event.isEmpty() && index.column() != Event)
        return {};
    return text(*entry, index.column());
}

QString JournalModel::text(const JournalEntry &entry, int column)
{
    switch (column) {
    case When:
        return JournalWords::time(entry);
    case Event:
        return JournalWords::eventOf(entry);
    case Outcome:
        return entry.outcome;
    case PanMasked:
        return entry.panMasked;
    case Case:
        return JournalWords::shortCase(entry);
    case Operator:
        return entry.operatorName;
    case Workstation:
        return entry.workstation;
    case Details:
        return JournalWords::details(entry);
    default:
        return {};
    }
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (section) {
    case When:
        return tr("When");
    case Event:
        return tr("Event");
    case Outcome:
        return tr("Outcome");
    case PanMasked:
        return tr("PAN");
    case Case:
        return tr("Case");
    case Operator:
        return tr("Operator");
    case Workstation:
        return tr("Workstation");
    case Details:
        return tr("Details");
    default:
        return {};
    }
}
