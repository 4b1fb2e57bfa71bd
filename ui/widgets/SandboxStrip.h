#pragma once

#include <QWidget>

/// The strip that makes a sandbox window unmistakable.
class SandboxStrip : public QWidget
{
    Q_OBJECT
public:
    explicit SandboxStrip(QWidget *parent = nullptr);

Q_SIGNALS:
    void testPansWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};
