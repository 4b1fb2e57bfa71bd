#include "CaseViews.h"

#include "CaseView.h"

#include <utility>

CaseViews::CaseViews(QWidget *parent)
    : QStackedWidget(parent)
{
}

CaseView *CaseViews::current() const
{
    return qobject_cast<CaseView *>(currentWidget());
}

ItrSession *CaseViews::currentCase() const
{
    const CaseView *view = current();
    return view ? view->session() : nullptr;
}

CaseView *CaseViews::wait(const QString &reason)
{
    m_waiting = add();
    m_waiting->setWaiting(reason);
    setCurrentWidget(m_waiting);
    return m_waiting;
}

bool CaseViews::show(ItrSession *session)
{
    CaseView *before = current();
    CaseView *view = m_views.value(session);
    if (view && view == before)
        return false;
    if (!view) {
        view = m_waiting ? std::exchange(m_waiting, nullptr) : add();
        m_views.insert(session, view);
        view->setSession(*session);
    }
    if (before && before != view)
        before->setOpen(false);
    view->setOpen(true);
    setCurrentWidget(view);
    return true;
}

void CaseViews::remove(const ItrSession *session)
{
    if (CaseView *view = m_views.take(session))
        view->deleteLater(); // it may be its own button that removed the case
}

void CaseViews::clear()
{
    qDeleteAll(std::exchange(m_views, {}));
    delete std::exchange(m_waiting, nullptr);
}

CaseView *CaseViews::add()
{
    auto *view = new CaseView(m_choices);
    addWidget(view);
    connect(view, &CaseView::newCaseWanted, this, &CaseViews::newCaseWanted);
    connect(view, &CaseView::closeWanted, this, [this, view] { Q_EMIT closeWanted(view->session()); });
    connect(view, &CaseView::removeWanted, this, [this, view] { Q_EMIT removeWanted(view->session()); });
    connect(
        view, &CaseView::startAgainWanted, this, [this, view] { Q_EMIT startAgainWanted(view->session()); });
    connect(
        view, &CaseView::exportWanted, this, [this, view] { Q_EMIT exportWanted(view->session()); });
    connect(view, &CaseView::printWanted, this, [this, view] { Q_EMIT printWanted(view->session()); });
    return view;
}
