#pragma once

#include "api/ItrResult.h"
#include "api/ReplyReader.h"
#include "itr/ItrData.h"

/// Reads the answer to `get_data` with simdjson. For worker threads: 20 MB take tens of milliseconds.
class ItrDataReader
{
public:
    static ItrResult<ItrData> read(const HttpReply &reply);
};
