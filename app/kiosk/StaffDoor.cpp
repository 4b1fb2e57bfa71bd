#include "kiosk/StaffDoor.h"

#include "kiosk/StaffPin.h"
#include "kiosk/StaffTries.h"

#include <QtConcurrentRun>

#include <memory>
#include <utility>

namespace
{
StaffDoor::Answer checked(
    const QString &pinFile, const QString &triesFile, const WallClock &clock, const Secret &pin)
{
    using Answer = StaffDoor::Answer;
    const QByteArray hash = StaffPin::read(pinFile);
    if (hash.isEmpty())
        return Answer::NoPin;
    StaffTries tries(triesFile, clock);
    if (tries.waitLeft() > std::chrono::seconds(0))
        return Answer::Wait;
    if (!tries.begin())
        return Answer::NotRecorded;
    if (!StaffPin::fits(pin, hash))
        return Answer::Wrong;
    tries.forget();
    return Answer::Open;
}
}

StaffDoor::StaffDoor(
    const QString &pinFile, const QString &triesFile, const WallClock &clock, QObject *parent)
    : QObject(parent)
    , m_pinFile(pinFile)
    , m_triesFile(triesFile)
    , m_clock(clock)
{
}

StaffDoor::~StaffDoor()
{
    m_trying.waitForFinished();
}

bool StaffDoor::hasPin() const
{
    return !StaffPin::read(m_pinFile).isEmpty();
}

std::chrono::seconds StaffDoor::waitLeft() const
{
    return StaffTries(m_triesFile, m_clock).waitLeft();
}

void StaffDoor::tryPin(Secret pin)
{
    if (std::exchange(m_isTrying, true))
        return;
    const auto held = std::make_shared<Secret>(std::move(pin));
    const WallClock *clock = &m_clock;
    QFuture<Answer> answer = QtConcurrent::run([pinFile = m_pinFile, triesFile = m_triesFile, clock, held] {
        const Answer found = checked(pinFile, triesFile, *clock, *held);
        held->clear();
        return found;
    });
    m_trying = QFuture<void>(answer);
    answer.then(this, [this](Answer found) {
        m_isTrying = false;
        Q_EMIT answered(found);
    });
}
