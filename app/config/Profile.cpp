#include "config/Profile.h"

#include "config/Config.h"

std::variant<Deployment, ConfigError> Profile::load(const QString &path)
{
    const Config config = Config::read(ConfigPlaces().withProfile(path));
    if (!config.errors().isEmpty())
        return config.errors().constFirst();
    return config.deployment();
}
