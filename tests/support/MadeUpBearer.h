#pragma once

#include "FakeWallClock.h"
#include "MemoryTokenStore.h"
#include "api/Bearer.h"

/// A Bearer token for a desk under test; without one it is the relay's.
class MadeUpBearer
{
public:
    explicit MadeUpBearer(const QByteArray &token = {}) { store.token = token; }

    MemoryTokenStore store;
    FakeWallClock clock;
    Bearer bearer{store, clock};
};
