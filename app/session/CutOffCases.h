#pragma once

#include "api/ApiError.h"
#include "itr/Pan.h"
#include "journal/JournalCases.h"
#include "journal/JournalWriter.h"

#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

class CaseLogout;
class CaseRecord;
class ItrApi;

/// The cases that a crash or a power cut left open at the portal, until each has been logged out or been left. The
/// journal holds no PAN, so a person types it; what is typed is compared with the journal's hash before anything is
/// sent.
class CutOffCases : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Waiting,
        LoggingOut,
        LoggedOut,
        NotLoggedOut, ///< the request failed; error() says how
        Left, ///< by the operator's wish
    };
    /// Journal::panHash().
    using PanHash = std::function<QString(const Pan &pan)>;

    /// All outlive it.
    CutOffCases(ItrApi &api, JournalWriter &journal, PanHash panHash, QObject *parent = nullptr);
    ~CutOffCases() override;

    /// Takes those with a portal session that may be open; the others are noted as cut off, and that is all.
    void add(const QList<CutOffCase> &cases);
    /// In the order in which they came; they stay when they have been dealt with.
    qsizetype size() const { return static_cast<qsizetype>(m_cases.size()); }
    const CutOffCase &at(qsizetype index) const;
    State state(qsizetype index) const;
    /// Of NotLoggedOut.
    ApiError error(qsizetype index) const;
    qsizetype countWaiting() const;

    /// @p pan is the one of the case, by the journal's hash.
    bool matches(qsizetype index, const Pan &pan) const;
    /// Sends the logout of a waiting case once, if @p pan is its own; else nothing is done, and false.
    bool logOut(qsizetype index, const Pan &pan);
    /// Notes that a waiting case's logout was not made by the operator's wish; it is not offered again.
    void leave(qsizetype index);

Q_SIGNALS:
    void added();
    void changed(qsizetype index);
    void journalRefused(const JournalError &error);

private:
    struct Entry;

    ItrApi &m_api;
    JournalWriter &m_journal;
    const PanHash m_panHash;
    std::vector<std::unique_ptr<Entry>> m_cases;
};
