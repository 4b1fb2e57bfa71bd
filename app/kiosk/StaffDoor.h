#pragma once

#include "journal/WallClock.h"
#include "secrets/Secret.h"

#include <QFuture>
#include <QObject>
#include <QString>

#include <chrono>

/// Lets staff through who know the PIN, and has the others wait.
class StaffDoor : public QObject
{
    Q_OBJECT
public:
    enum class Answer {
        Open,
        Wrong,
        Wait, ///< nothing was checked: the time after a wrong try is not over
        NoPin, ///< none was set
        NotRecorded, ///< nothing was checked: the try could not be written down
    };
    Q_ENUM(Answer)

    /// @p pinFile, @p triesFile: StaffPin's. @p clock outlives it.
    StaffDoor(
        const QString &pinFile, const QString &triesFile, const WallClock &clock, QObject *parent = nullptr);

    /// Waits for the check that is under way.
    ~StaffDoor() override;

    bool hasPin() const;
    /// Of now, by what is on the disk.
    std::chrono::seconds waitLeft() const;
    /// Off this thread; answered() follows. One at a time.
    void tryPin(Secret pin);
    bool isTrying() const { return m_isTrying; }

Q_SIGNALS:
    void answered(StaffDoor::Answer answer);

private:
    const QString m_pinFile;
    const QString m_triesFile;
    const WallClock &m_clock;
    QFuture<void> m_trying;
    bool m_isTrying = false;
};
