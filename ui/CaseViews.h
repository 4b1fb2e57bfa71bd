#pragma once

#include "pages/ConsentChoices.h"

#include <QHash>
#include <QStackedWidget>

class CaseView;
class ItrSession;

/// The views of all cases, each made when its case is first shown; one of them is open.
class CaseViews : public QStackedWidget
{
    Q_OBJECT
public:
    explicit CaseViews(QWidget *parent = nullptr);

    /// Null where something else than a case is shown.
    CaseView *current() const;
    ItrSession *currentCase() const;
    /// A view without a case, until the first one is shown in it.
    CaseView *wait(const QString &reason);
    /// False when it is shown already.
    bool show(ItrSession *session);
    void remove(const ItrSession *session);
    /// Every view goes, and what was typed there.
    void clear();

Q_SIGNALS:
    void newCaseWanted();
    void closeWanted(ItrSession *session);
    void removeWanted(ItrSession *session);
    void exportWanted(ItrSession *session);
    void printWanted(ItrSession *session);
    void startAgainWanted(ItrSession *session);

private:
    CaseView *add();

    ConsentChoices m_choices;
    CaseView *m_waiting = nullptr;
    QHash<const ItrSession *, CaseView *> m_views;
};
