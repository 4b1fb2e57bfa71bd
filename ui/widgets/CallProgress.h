#pragma once

#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

class QPushButton;
class TextLabel;

/// Shows that a call is running, for how long, and lets the person end it.
class CallProgress : public QWidget
{
    Q_OBJECT
public:
    explicit CallProgress(QWidget *parent = nullptr);

    /// @p elapsed is asked each second. Takes the focus to Cancel, because the fields are locked meanwhile.
    void start(std::function<std::chrono::seconds()> elapsed);
    void stop();
    bool isRunning() const { return m_second.isActive(); }

Q_SIGNALS:
    void cancelled();

private:
    void tick();

    TextLabel *m_words;
    QPushButton *m_cancel;
    QTimer m_second;
    std::function<std::chrono::seconds()> m_elapsed;
};
