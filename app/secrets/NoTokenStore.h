#pragma once

#include "secrets/TokenStore.h"

/// Stands where no token is kept, because the relay adds it: reads as an empty secret and keeps none.
class NoTokenStore final : public TokenStore
{
public:
    void read(QObject *context, OnFetched fetched) override;
    void write(Secret secret, QObject *context, OnDone done) override;
    void forget(QObject *context, OnDone done) override;
};
