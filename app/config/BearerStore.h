#pragma once

#include <memory>

struct Deployment;
class TokenStore;

/// Where a deployment keeps its Bearer token.
class BearerStore
{
public:
    static std::unique_ptr<TokenStore> of(const Deployment &deployment);
};
