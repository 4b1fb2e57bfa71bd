#include "itr/ItrDataReader.h"

ItrResult<ItrData> ItrDataReader::read(const HttpReply &reply)
{
    std::optional<JsonText> json = JsonText::accepted(reply.body);
    if (!json)
        return ReplyReader::unusable(ApiError::Kind::ReplyNotJson, reply);
    if (!json->narrowTo("itr_data"))
        return ReplyReader::unusable(ApiError::Kind::ReplyUnusable, reply);
    auto document = ItrDocument::parse(std::move(*json));
    if (!document)
        return ReplyReader::unusable(ApiError::Kind::ReplyUnusable, reply);
    return ItrData{std::move(document)};
}
