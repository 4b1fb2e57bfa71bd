#pragma once

#include <QDate>
#include <QLineEdit>

/// The field for a day, or for none when it is empty: takes what the person's locale or ISO 8601 writes, and
/// Up and Down go a day on or back.
class DayEdit : public QLineEdit
{
    Q_OBJECT
public:
    explicit DayEdit(QWidget *parent = nullptr);

    /// Invalid while it is empty or can not be read.
    QDate day() const;
    void setDay(const QDate &day);
    /// It holds something that is no day.
    bool isWrong() const;

    /// How a day is to be written, with an example.
    static QString hint();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    static QString format();
    void applyLook();

    bool m_isMarked = false;
};
