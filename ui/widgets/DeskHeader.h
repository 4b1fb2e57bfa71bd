#pragma once

#include <QWidget>

class TextLabel;

/// The slim line on top of the window: what this is, and which service it is connected to.
class DeskHeader : public QWidget
{
    Q_OBJECT
public:
    explicit DeskHeader(QWidget *parent = nullptr);

    void setConnection(const QString &connection);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_connection;
};
