#pragma once

#include "journal/JournalFilter.h"

#include <QTimer>
#include <QWidget>

class DayEdit;
class PanEdit;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class WordsNotice;

/// The fields that say which entries of the journal are wanted. Tells when they have changed and the person
/// pauses.
class JournalFilterBar : public QWidget
{
    Q_OBJECT
public:
    explicit JournalFilterBar(QWidget *parent = nullptr);

    /// What the fields say; one that can not be read yet asks for nothing.
    JournalFilter filter() const;
    void clear();
    void focusFirst();
    bool isEmpty() const;

Q_SIGNALS:
    void changed(const JournalFilter &filter);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void add(QGridLayout *grid, int row, int column, const QString &label, QWidget *field);
    void wait();
    void tell();
    QString remark() const;

    DayEdit *m_from;
    DayEdit *m_to;
    QComboBox *m_event;
    PanEdit *m_pan;
    QLineEdit *m_operator;
    QLineEdit *m_outcome;
    QLineEdit *m_text;
    QPushButton *m_clear;
    WordsNotice *m_remark;
    QTimer m_pause;
    JournalFilter m_told;
};
