#include "kiosk/KioskRules.h"

std::optional<ConfigError> KioskRules::problem(const Config &config)
{
    const Deployment &deployment = config.deployment();
    if (!config.errors().isEmpty())
        return std::nullopt;
    if (deployment.accessTokenFrom != Deployment::AccessTokenFrom::Relay) {
        const Setting &accessToken = *Setting::find(u"service/accessToken"_qs);
        const Config::Origin origin = config.origin(accessToken);
        return ConfigError{origin.file, accessToken.name(), accessToken.value.written(deployment),
            tr("Allowed at the kiosk is relay: members of the public have no AccessToken to enter."),
            origin.line};
    }
    if (deployment.bearerFrom == Deployment::BearerFrom::Relay || deployment.kioskAllowBearer)
        return std::nullopt;
    const Setting &bearer = *Setting::find(u"service/bearer"_qs);
    Config::Origin origin = config.origin(bearer);
    if (origin.layer == Config::Origin::Layer::Default)
        origin = config.origin(*Setting::find(u"service/tokenFile"_qs));
    return ConfigError{origin.file, bearer.name(), bearer.value.written(deployment),
        tr("Allowed at the kiosk is relay: the organisation's relay adds the Bearer token, and the kiosk "
           "shows it a "
           "certificate of its own (service/clientCertificate). To keep the token on the kiosk all the same, "
           "the "
           "organisation's policy must set kiosk/allowBearer=true."),
        origin.line};
}
