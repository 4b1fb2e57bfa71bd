#pragma once

#include <QWidget>

class QPushButton;

/// Where a file is dropped, or chosen by the keyboard, while there is none.
class CsvDropArea : public QWidget
{
    Q_OBJECT
public:
    explicit CsvDropArea(QWidget *parent = nullptr);

    /// A file is held above it.
    void setAwaiting(bool awaiting);
    /// Gives its button the focus and makes it what Enter presses.
    void offer();

Q_SIGNALS:
    void choosing();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_awaiting = false;
    QPushButton *m_choose;
};
