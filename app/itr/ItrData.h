#pragma once

#include "itr/ItrDocument.h"

#include <memory>

/// The `itr_data` of one reply. Sensitive: shown in masked form only.
struct ItrData {
    std::shared_ptr<const ItrDocument> document; ///< never null in a result
};
