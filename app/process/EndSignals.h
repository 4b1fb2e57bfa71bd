#pragma once

#include <QObject>
#include <QSocketNotifier>

/// Brings SIGINT, SIGTERM and SIGHUP into the event loop, where a program can end in good order. One at a
/// time.
class EndSignals : public QObject
{
    Q_OBJECT
public:
    /// Throws std::system_error when the system gives no socket pair.
    explicit EndSignals(QObject *parent = nullptr);
    ~EndSignals() override;

Q_SIGNALS:
    void received();

private:
    QSocketNotifier m_notifier;
};
