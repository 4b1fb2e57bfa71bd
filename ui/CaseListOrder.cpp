#include "CaseListOrder.h"

#include "CaseLine.h"
#include "CaseListModel.h"

#include <tuple>

CaseListOrder::CaseListOrder(CaseListModel &cases, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_cases(cases)
{
    setSourceModel(&cases);
    setDynamicSortFilter(true);
}

void CaseListOrder::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_searchedPan = Pan::normalised(m_search);
    if (!Pan::isPrefix(m_searchedPan))
        m_searchedPan.clear();
    invalidateFilter();
}

void CaseListOrder::setByTimeLeft(bool byTimeLeft)
{
    sort(byTimeLeft ? 0 : -1);
}

ItrSession *CaseListOrder::session(const QModelIndex &index) const
{
    return index.isValid() ? m_cases.session(mapToSource(index)) : nullptr;
}

QModelIndex CaseListOrder::indexOf(const ItrSession *session) const
{
    return mapFromSource(m_cases.indexOf(session));
}

bool CaseListOrder::filterAcceptsRow(int row, const QModelIndex &) const
{
    if (m_search.isEmpty())
        return true;
    const ItrSession &session = *m_cases.session(m_cases.index(row));
    if (session.reference().contains(m_search, Qt::CaseInsensitive))
        return true;
    const auto pan = CaseLine::pan(session);
    return pan
        && (pan->masked().contains(m_search, Qt::CaseInsensitive)
            || (!m_searchedPan.isEmpty() && pan->text().startsWith(m_searchedPan)));
}

bool CaseListOrder::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // Times left shrink alike, so the order holds between two changes.
    const auto rank = [this](const QModelIndex &index) {
        const ItrSession &session = *m_cases.session(index);
        const auto timeLeft = CaseLine::otpTimeLeft(session);
        const int kind = timeLeft ? 0 : CaseSteps::hasEnded(session.state()) ? 2 : 1;
        return std::tuple(kind, timeLeft.value_or(std::chrono::seconds::zero()), index.row());
    };
    return rank(left) < rank(right);
}
