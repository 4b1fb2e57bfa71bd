#include "config/BearerStore.h"

#include "config/Deployment.h"
#include "config/FileTokenStore.h"
#include "secrets/KeychainTokenStore.h"
#include "secrets/NoTokenStore.h"

std::unique_ptr<TokenStore> BearerStore::of(const Deployment &deployment)
{
    switch (deployment.bearerFrom) {
    case Deployment::BearerFrom::File:
        return std::make_unique<FileTokenStore>(deployment.tokenFile);
    case Deployment::BearerFrom::Keychain:
        return std::make_unique<KeychainTokenStore>(KeychainTokenStore::bearerName(deployment.baseUrl));
    case Deployment::BearerFrom::Relay:
        break;
    }
    return std::make_unique<NoTokenStore>();
}
