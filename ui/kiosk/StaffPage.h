#pragma once

#include "api/ConnectionTest.h"
#include "pages/StepPage.h"

#include <QStringList>

#include <functional>

class QPushButton;

/// What staff see who have entered the PIN: which desk this is, whether the service can be reached, what went
/// wrong of late, and the way out.
class StaffPage : public StepPage
{
    Q_OBJECT
public:
    struct Facts {
        QString service; ///< its host; empty while there is none
        QStringList errors; ///< a line each, the last one first
        std::function<ConnectionTest::Terms()>
            terms; ///< of the connection test; none while there is no service
    };
    explicit StaffPage(const Facts &facts, QWidget *parent = nullptr);

    void focusFirst() override;

Q_SIGNALS:
    void left();
    void restartWanted();
    void exitWanted();

protected:
    void submit() override { Q_EMIT left(); }

private:
    void addFact(const QString &name, const QString &words);
    void addActions();

    QPushButton *m_back;
};
