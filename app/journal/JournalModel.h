#pragma once

#include "journal/JournalHits.h"
#include "journal/JournalReader.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QSet>

/// The entries of the journal that a filter lets through, as a table, the newest first. It knows the number
/// of every one of them, but offers a view only a stretch that grows as it is scrolled, and reads only the
/// rows that are asked for: a table of a million rows would hold up the window for longer than a person
/// waits.
class JournalModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { When, Event, Outcome, PanMasked, Case, Operator, Workstation, Details, ColumnCount };

    /// @p reader outlives the model.
    explicit JournalModel(JournalReader &reader, QObject *parent = nullptr);

    /// Begins anew with the newest entry, also with the filter that it has.
    void setFilter(const JournalFilter &filter);
    const JournalFilter &filter() const { return m_filter; }
    /// Looks for entries that were added since.
    void refresh();

    const JournalHits &hits() const { return m_hits; }
    /// Every entry of the journal, whatever the filter.
    JournalHits everything() const { return JournalHits::span(m_first, m_last); }
    /// Of all that was found so far, offered or not.
    qint64 count() const { return m_hits.count(); }
    /// Of the whole journal.
    qint64 total() const { return m_last - m_first + 1; }
    bool isLooking() const { return m_isLooking; }
    const JournalReader::Progress &progress() const { return m_progress; }

    qint64 numberAt(int row) const { return m_hits.numberAt(m_start + row); }
    /// Null until it has been read.
    const JournalEntry *entryAt(int row) const;

    /// True when the stretch does not begin with the newest.
    bool canFetchNewer() const { return m_start > 0; }
    /// How many rows came before the first one.
    int fetchNewer();
    /// Moves the stretch to where the entry is. Its row, or -1 when the filter does not let it through.
    int showNumber(qint64 number);
    /// The row of the newest or oldest; -1 when there is none.
    int showNewest() { return count() == 0 ? -1 : showAround(0); }
    int showOldest();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// count(), total(), isLooking() or progress() has changed.
    void progressed();
    void failed(const JournalError &error);
    /// @p rows came before the first one by themselves.
    void newerArrived(int rows);

private:
    void open(qint64 first, qint64 last, const QList<JournalEntry> &newest);
    void addFound(const QList<qint64> &numbers, const JournalReader::Progress &progress);
    void addNewer(qint64 first, qint64 last, const QList<qint64> &numbers);
    void keep(const QList<qint64> &asked, const QList<JournalEntry> &entries);
    void stop(const JournalError &error);
    int showAround(qint64 index);
    void offer(qint64 rows);
    void ask(qint64 index) const;
    void readAsked();
    static QString text(const JournalEntry &entry, int column);

    JournalReader &m_reader;
    JournalFilter m_filter;
    JournalHits m_hits;
    JournalReader::Progress m_progress;
    qint64 m_first = 1; ///< entry of the journal
    qint64 m_last = 0;
    bool m_isLooking = false;
    qint64 m_start = 0; ///< of the stretch, as an index into the hits
    int m_rows = 0; ///< of the stretch
    bool m_isOffering = false;
    QCache<qint64, JournalEntry> m_entries; ///< by number; one of number 0 is not in the journal
    mutable QSet<qint64> m_asked;
    mutable QList<qint64> m_toAsk;
};
