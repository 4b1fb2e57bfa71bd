#pragma once

#include "pages/ConsentChoices.h"
#include "session/Desk.h"

#include <QPointer>
#include <QWidget>

class KioskHandOver;
class KioskSteps;
class QPushButton;
class QStackedWidget;
class StepPage;

/// One person at the kiosk: their case, the page of its state, and always in the same place the ways out.
/// Everything of theirs is in here and ends with it.
class KioskVisit : public QWidget
{
    Q_OBJECT
public:
    /// @p desk outlives it. @p language: of the consent notice.
    KioskVisit(Desk &desk, const QString &language, QWidget *parent = nullptr);
    /// Ends the case; a logout that is due goes on without it.
    ~KioskVisit() override;

    ItrSession *session() const { return m_session; }
    StepPage *page() const;
    void focusFirst();

Q_SIGNALS:
    void startOverWanted();
    void finishWanted();
    /// `ITR-…`, or a sentence.
    void failed(const QString &code);

private:
    QWidget *makeHeader();
    QWidget *makeFooter();
    void follow(CaseState state);
    bool isHandingOver();
    void showPage(CaseState state);
    StepPage *makePage(CaseState state);

    Desk &m_desk;
    ConsentChoices m_choices;
    const QPointer<ItrSession> m_session;
    KioskSteps *m_steps;
    QStackedWidget *m_pages;
    QPointer<StepPage> m_page;
    KioskHandOver *m_handOver = nullptr; ///< once there is something to hand over
    int m_step = 0; ///< of the page that is shown
};
