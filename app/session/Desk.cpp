#include "session/Desk.h"

#include "api/ItrApi.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace
{
bool isOpen(const ItrSession *session)
{
    return !CaseSteps::hasEnded(session->state());
}

/// When a person is needed: the less the sooner.
struct Urgency {
    int rank;
    std::chrono::seconds time;
    auto operator<=>(const Urgency &) const = default;
};

Urgency urgencyOf(const ItrSession *session)
{
    if (session->state() == CaseState::Otp)
        return {0, session->otpTimeLeft()};
    return {session->hasNews() ? 1 : 2, 0s};
}
}

Desk::Desk(const ItrSession::Surroundings &surroundings, const Deployment &deployment, QObject *parent)
    : QObject(parent)
    , m_surroundings(surroundings)
    , m_deployment(deployment)
{
    m_idle.setInterval(5s);
    connect(&m_idle, &QTimer::timeout, this, &Desk::endIdleCases);
}

Desk::~Desk()
{
    qDeleteAll(m_cases);
}

qsizetype Desk::openCount() const
{
    return std::ranges::count_if(m_cases, isOpen);
}

ItrSession *Desk::openCase(const QString &reference, const std::optional<Pan> &expectedPan)
{
    auto *session = new ItrSession(m_surroundings, m_deployment); // owned: see ~Desk() and drop()
    session->setReference(reference);
    if (expectedPan)
        session->setExpectedPan(*expectedPan);
    m_cases.append(session);
    watch(session);
    m_idle.start();
    Q_EMIT caseOpened(session);
    return session;
}

void Desk::watch(ItrSession *session)
{
    const auto changed = [this, session] { Q_EMIT caseChanged(session); };
    connect(session, &ItrSession::stateChanged, this, changed);
    connect(session, &ItrSession::yearsChanged, this, changed);
    connect(session, &ItrSession::logoutChanged, this, [this, session, changed] {
        changed();
        if (session->isOver() && m_leaving.contains(session))
            drop(session);
        noticeEnds();
    });
    connect(session, &ItrSession::newsChanged, this, [this, session, changed] {
        changed();
        if (session->hasNews())
            Q_EMIT newsArrived(session);
    });
    connect(session, &ItrSession::journalRefused, this, &Desk::journalRefused);
}

void Desk::remove(ItrSession *session)
{
    if (isOpen(session) || m_leaving.contains(session))
        return;
    if (session->isOver())
        drop(session);
    else
        m_leaving.append(session);
}

void Desk::drop(ItrSession *session)
{
    m_leaving.removeOne(session);
    m_cases.removeOne(session);
    Q_EMIT caseRemoved(session);
    session->disconnect(this);
    session->deleteLater();
    if (m_cases.isEmpty())
        m_surroundings.api.release();
}

void Desk::endAll()
{
    m_isEndingAll = true;
    const QList<ItrSession *> cases = m_cases;
    for (ItrSession *session : cases) {
        if (isOpen(session))
            session->end(session->closing());
    }
    QMetaObject::invokeMethod(this, &Desk::noticeEnds, Qt::QueuedConnection);
}

void Desk::forgetSecrets()
{
    for (ItrSession *session : std::as_const(m_cases))
        session->forgetPassword();
    Q_EMIT secretsForgotten();
}

void Desk::hurryLogouts()
{
    const QList<ItrSession *> cases = m_cases;
    for (ItrSession *session : cases)
        session->hurryLogout();
}

void Desk::noticeEnds()
{
    if (!m_isEndingAll || !std::ranges::all_of(m_cases, &ItrSession::isOver))
        return;
    m_isEndingAll = false;
    Q_EMIT allEnded();
}

QList<ItrSession *> Desk::byUrgency() const
{
    QList<ItrSession *> waiting;
    for (ItrSession *session : m_cases) {
        if (isOpen(session) && !CaseSteps::isCalling(session->state()))
            waiting.append(session);
    }
    std::ranges::stable_sort(waiting, {}, urgencyOf);
    return waiting;
}

void Desk::endIdleCases()
{
    const QList<ItrSession *> cases = m_cases;
    for (ItrSession *session : cases) {
        const auto left = session->idleTimeLeft();
        if (left == 0s)
            session->end(CaseEvent::Expire);
        else if (left && *left <= expiryWarning)
            session->warnOfExpiry();
    }
}
