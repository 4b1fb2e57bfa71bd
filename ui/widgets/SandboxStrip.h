#pragma once

#include <QWidget>

/// The strip that makes a sandbox window unmistakable.
class SandboxStrip : public QWidget
{
    Q_OBJECT
public:
    enum class Offer { TestPans, Nothing };

    explicit SandboxStrip(Offer offer = Offer::TestPans, QWidget *parent = nullptr);

Q_SIGNALS:
    void testPansWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
};
