#pragma once

#include "session/CutOffCases.h"

#include <QDialog>

class LabelledField;
class LineList;
class PanEdit;
class QPushButton;
class QStringListModel;
class WordsNotice;

/// Offers the logout of the cases that were cut off: chosen in a list, logged out once their PAN has been typed.
class CutOffDialog : public QDialog
{
    Q_OBJECT
public:
    /// @p cases outlives it.
    explicit CutOffDialog(CutOffCases &cases, QWidget *parent = nullptr);
    ~CutOffDialog() override;

    /// Reference and masked PAN, as far as they are known.
    static QString whose(const CutOffCase &cut);

private:
    void lay();
    void showCases();
    void chooseWaiting();
    void updateActions();
    void caseChanged(qsizetype index);
    void logOut();
    void leave();
    qsizetype current() const;
    QString line(qsizetype index) const;

    CutOffCases &m_cases;
    QStringListModel *m_lines;
    LineList *m_list;
    WordsNotice *m_result;
    PanEdit *m_pan;
    LabelledField *m_panField;
    QPushButton *m_logOut;
    QPushButton *m_leave;
    QPushButton *m_close;
};
