#include "session/CutOffCases.h"

#include "api/ItrApi.h"
#include "session/CaseLogout.h"
#include "session/CaseRecord.h"

#include <algorithm>
#include <utility>

struct CutOffCases::Entry {
    Entry(ItrApi &api, JournalWriter &journal, CutOffCase cut)
        : found(std::move(cut))
        , record(journal, found.caseId)
        , logout(api, record)
    {
    }

    const CutOffCase found;
    CaseRecord record;
    CaseLogout logout;
    bool isLeft = false;
};

CutOffCases::CutOffCases(ItrApi &api, JournalWriter &journal, PanHash panHash, QObject *parent)
    : QObject(parent)
    , m_api(api)
    , m_journal(journal)
    , m_panHash(std::move(panHash))
{
}

CutOffCases::~CutOffCases() = default;

void CutOffCases::add(const QList<CutOffCase> &cases)
{
    for (const CutOffCase &cut : cases) {
        if (!cut.mayBeLoggedIn) {
            JournalEvent event;
            event.kind = JournalEvent::Kind::CaseCutOff;
            event.caseId = cut.caseId;
            event.outcome = u"no portal session"_qs;
            m_journal.append(event, this, [](const auto &) {});
            continue;
        }
        const qsizetype index = size();
        const auto &entry = m_cases.emplace_back(std::make_unique<Entry>(m_api, m_journal, cut));
        connect(&entry->logout, &CaseLogout::changed, this, [this, index] { Q_EMIT changed(index); });
        connect(&entry->logout, &CaseLogout::journalRefused, this, &CutOffCases::journalRefused);
    }
    if (!m_cases.empty())
        Q_EMIT added();
}

const CutOffCase &CutOffCases::at(qsizetype index) const
{
    return m_cases.at(static_cast<std::size_t>(index))->found;
}

CutOffCases::State CutOffCases::state(qsizetype index) const
{
    const Entry &entry = *m_cases.at(static_cast<std::size_t>(index));
    if (entry.isLeft)
        return State::Left;
    switch (entry.logout.state()) {
    case CaseLogout::State::NotDue:
        return State::Waiting;
    case CaseLogout::State::Running:
        return State::LoggingOut;
    case CaseLogout::State::Done:
        return State::LoggedOut;
    case CaseLogout::State::NotMade:
        return State::NotLoggedOut;
    }
    Q_UNREACHABLE();
}

ApiError CutOffCases::error(qsizetype index) const
{
    return m_cases.at(static_cast<std::size_t>(index))->logout.error().value_or(ApiError());
}

qsizetype CutOffCases::countWaiting() const
{
    qsizetype count = 0;
    for (qsizetype i = 0; i < size(); ++i)
        count += state(i) == State::Waiting ? 1 : 0;
    return count;
}

bool CutOffCases::matches(qsizetype index, const Pan &pan) const
{
    const QString hash = m_panHash(pan);
    return !hash.isEmpty() && hash == at(index).panHash;
}

bool CutOffCases::logOut(qsizetype index, const Pan &pan)
{
    if (state(index) != State::Waiting || !matches(index, pan))
        return false;
    Entry &entry = *m_cases.at(static_cast<std::size_t>(index));
    entry.record.setPan(pan);
    entry.logout.begin(pan, u"cut off"_qs);
    return true;
}

void CutOffCases::leave(qsizetype index)
{
    if (state(index) != State::Waiting)
        return;
    Entry &entry = *m_cases.at(static_cast<std::size_t>(index));
    entry.isLeft = true;
    entry.record.note(JournalEvent::Kind::LogoutNotMade, u"left by the operator"_qs);
    entry.record.note(JournalEvent::Kind::CaseCutOff, u"portal session may be open"_qs);
    Q_EMIT changed(index);
}
