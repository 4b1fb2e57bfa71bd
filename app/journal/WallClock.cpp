#include "journal/WallClock.h"

QDateTime SystemWallClock::now() const
{
    return QDateTime::currentDateTime();
}
