#pragma once

#include "itr/AssessmentYear.h"

#include <QList>
#include <QWidget>

#include <chrono>
#include <functional>

class CallProgress;
class QHBoxLayout;
class QPushButton;
class TextLabel;
class YearButton;

/// Offers assessment years to be fetched, says which of them are here, and shows the one that is being
/// fetched.
class YearPicker : public QWidget
{
    Q_OBJECT
public:
    explicit YearPicker(QWidget *parent = nullptr);

    /// @p offered, the latest first; those in @p here are marked and can be fetched once more.
    void setYears(const QList<AssessmentYear> &offered, const QList<AssessmentYear> &here);
    /// To the first year that is not here.
    void focusFirst();
    /// @p elapsed: how long the call has taken.
    void startFetching(AssessmentYear year, std::function<std::chrono::seconds()> elapsed);
    void stopFetching();
    bool isFetching() const;

Q_SIGNALS:
    void wanted(AssessmentYear year);
    void cancelled();
    /// The person wants none after all.
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_title;
    QWidget *m_choice;
    QHBoxLayout *m_row;
    QPushButton *m_none;
    CallProgress *m_progress;
    QList<YearButton *> m_buttons;
};
