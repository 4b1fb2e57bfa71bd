#pragma once

#include "session/ItrSession.h"

#include <QList>
#include <QObject>
#include <QTimer>

/// All cases of the desk, from their opening until they are removed.
class Desk : public QObject
{
    Q_OBJECT
public:
    Desk(const ItrSession::Surroundings &surroundings, const Deployment &deployment,
        QObject *parent = nullptr);
    ~Desk() override;

    const Deployment &deployment() const { return m_deployment; }
    /// In the order of their opening; ended ones stay until they are removed.
    const QList<ItrSession *> &cases() const { return m_cases; }
    /// Those that have not ended.
    qsizetype openCount() const;

    /// A new case, in state Consent.
    ItrSession *openCase(const QString &reference = {}, const std::optional<Pan> &expectedPan = {});
    /// Takes away a case that has ended: at once, or as soon as its logout is over.
    void remove(ItrSession *session);
    /// Ends every open case, each as it fits; allEnded() follows, later, when nothing of any case runs any
    /// more.
    void endAll();
    bool isEndingAll() const { return m_isEndingAll; }
    /// The held passwords of all cases go, and with them secretsForgotten().
    void forgetSecrets();
    /// Gives up on logouts that are still awaited, so that allEnded() follows soon. They are noted as not
    /// made.
    void hurryLogouts();

    /// The cases that need a person, the one that needs one soonest first: an OTP that runs out, then an
    /// answer nobody has seen, then what waits for input in the order of opening. Running calls and ended
    /// cases are not among them.
    QList<ItrSession *> byUrgency() const;
    /// How long before such an end the operator is warned.
    static constexpr std::chrono::seconds expiryWarning{60};
    /// Ends the cases that nobody has gone on with for too long (Deployment::caseIdleLimit), and warns
    /// before. Called by itself now and then.
    void endIdleCases();

Q_SIGNALS:
    void caseOpened(ItrSession *session);
    /// The pointer is still valid while this is emitted.
    void caseRemoved(ItrSession *session);
    /// State, news, years or logout of @p session have changed.
    void caseChanged(ItrSession *session);
    /// Something has come for @p session that the operator should look at.
    void newsArrived(ItrSession *session);
    void allEnded();
    void secretsForgotten();
    void journalRefused(const JournalError &error);

private:
    void watch(ItrSession *session);
    void drop(ItrSession *session);
    void noticeEnds();

    const ItrSession::Surroundings m_surroundings;
    const Deployment m_deployment;
    QList<ItrSession *> m_cases;
    QList<ItrSession *> m_leaving; // to be removed once they are over
    QTimer m_idle;
    bool m_isEndingAll = false;
};
