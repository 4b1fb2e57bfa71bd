#pragma once

#include "journal/JournalModel.h"
#include "journal/JournalReader.h"

#include <QWidget>

class JournalDetails;
class JournalExportButton;
class JournalFilterBar;
class JournalVerifyButton;
class QHBoxLayout;
class QStackedWidget;
class QTableView;
class Spinner;
class StatusBanner;
class TextLabel;

/// The journal for people: who did what when, found by filters, read entry by entry, verified and exported.
class JournalWindow : public QWidget
{
    Q_OBJECT
public:
    /// @p folder: of the journal, which is only read. @p writer notes each export before it is made; it
    /// outlives the window.
    JournalWindow(const QString &folder, JournalWriter &writer, QWidget *parent = nullptr);
    ~JournalWindow() override;

public Q_SLOTS:
    /// The journal has grown.
    void refresh();

protected:
    bool event(QEvent *event) override;

private:
    QStackedWidget *makeTable();
    QHBoxLayout *makeBottomRow();
    void makeShortcuts();
    void reload();
    void showProgress();
    QString emptyWords() const;
    QString statusWords() const;
    void showError(const JournalError &error);
    void showCurrent();
    void beginAtTheTop();
    void goTo(int row);
    void goToBroken(qint64 number);
    void scrolled(int value);
    void newerArrived(int rows);
    void keepPlace(int newRows);
    void applyLook();

    const QString m_file;
    JournalReader m_reader;
    JournalModel m_model;
    bool m_hasFailed = false;
    qint64 m_goTo = 0; ///< the entry to choose once it is there; 0: none

    JournalFilterBar *m_bar;
    StatusBanner *m_banner;
    QStackedWidget *m_place;
    QTableView *m_table;
    TextLabel *m_empty;
    JournalDetails *m_details;
    Spinner *m_spinner;
    TextLabel *m_status;
    JournalExportButton *m_export;
    JournalVerifyButton *m_verify;
};
