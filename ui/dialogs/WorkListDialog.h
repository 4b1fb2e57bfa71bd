#pragma once

#include "worklist/WorkList.h"

#include <QDialog>
#include <QFutureWatcher>
#include <QTimer>

class CsvDropArea;
class LineList;
class QMimeData;
class QPushButton;
class QStringListModel;
class StatusBanner;
class TextLabel;
class WorkListModel;
class WorkListTable;
class WordsNotice;

/// Shows what a CSV file of references and PANs comes to before any case is opened from it.
class WorkListDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WorkListDialog(QWidget *parent = nullptr);

    /// The one file that is dragged here; empty when it is none, or several.
    static QString fileOf(const QMimeData *dragged);

    /// Reads the file on a worker thread and shows what came of it. A file that is still being read is
    /// forgotten.
    void read(const QString &path);
    bool isReading() const { return m_reading.isRunning(); }

Q_SIGNALS:
    /// The person wants these cases opened; the dialog closes.
    void accepted(const QList<WorkListRow> &rows);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *makeFileRow();
    QWidget *makeBusyRow();
    void lay();
    void chooseFile();
    void showResult();
    void showRefusal(const QString &sentence);
    void showLines(const WorkList &list);
    void setCount(qsizetype cases);
    void openCases();

    QFutureWatcher<WorkList> m_reading;
    QTimer m_busyAfter;
    WorkListModel *m_model;
    QStringListModel *m_problemModel;
    CsvDropArea *m_dropArea;
    TextLabel *m_fileName;
    QPushButton *m_another = nullptr; ///< made with its row
    QWidget *m_fileRow;
    QWidget *m_busy;
    StatusBanner *m_banner;
    WordsNotice *m_outcome;
    WorkListTable *m_table;
    WordsNotice *m_problemsFound;
    LineList *m_problems;
    QPushButton *m_open;
};
