#pragma once

#include "pages/StepPage.h"
#include "session/ItrSession.h"

#include <QDate>

#include <functional>

class ComparisonChart;
class ComparisonTable;
class DataTree;
class QHBoxLayout;
class QPushButton;
class SummaryCard;
class TabRow;
class YearPicker;

/// The last step of a case: shows the returns that are here, one by one, side by side and in full, fetches
/// more of them, and hands on to export, print and the end of the case.
class ItrDataPage : public StepPage
{
    Q_OBJECT
public:
    /// @p today: by it the years on offer are counted.
    explicit ItrDataPage(
        ItrSession &session, QWidget *parent = nullptr, std::function<QDate()> today = &QDate::currentDate);

    void focusFirst() override;

Q_SIGNALS:
    void exportWanted();
    void printWanted();
    void closeWanted();

protected:
    /// Enter does nothing of its own here: what could follow ends the case or writes a file.
    void submit() override { }
    bool isBusy() const override;

private:
    enum View { SummaryView, CompareView, FieldsView };

    void buildTabs();
    void buildViews();
    void buildActions();
    void connectSession();
    void follow(ItrSession::State state);
    void takeYears();
    void showView();
    void showYear();
    void showDocument();
    void openPicker();
    void closePicker();
    void showFailure(const ApiError &error);
    void reveal(const QString &path, const std::function<void()> &show);
    void reset();
    const ItrSession::Year *shownYear() const;

    ItrSession &m_session;
    const std::function<QDate()> m_today;
    TabRow *m_views;
    QPushButton *m_fetch;
    YearPicker *m_picker;
    TabRow *m_years;
    SummaryCard *m_summary;
    ComparisonTable *m_table;
    ComparisonChart *m_chart;
    DataTree *m_tree;
    QList<QWidget *> m_viewWidgets; ///< by View
    QList<qsizetype> m_order; ///< tab to ItrSession::years(), the latest year first
    std::shared_ptr<const ItrDocument> m_shown; ///< in the tree
    std::optional<AssessmentYear> m_asked; ///< the last one that was fetched
};
