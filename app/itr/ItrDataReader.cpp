#include "itr/ItrDataReader.h"

#include <simdjson.h>

#include <array>

namespace
{
using simdjson::dom::element;
using simdjson::dom::element_type;

/// How many values that are neither object nor array stand in @p value.
qsizetype leaves(const element &value) // NOLINT(misc-no-recursion): simdjson refuses depths over 1024
{
    qsizetype count = 0;
    if (value.is_object()) {
        for (const auto field : simdjson::dom::object(value))
            count += leaves(field.value);
        return count;
    }
    if (value.is_array()) {
        for (const element item : simdjson::dom::array(value))
            count += leaves(item);
        return count;
    }
    return 1;
}

std::string_view withoutPrefix(std::string_view key)
{
    const auto colon = key.rfind(':');
    return colon == std::string_view::npos ? key : key.substr(colon + 1);
}

/// The department's shape has one root, `ITR`, that holds one form; older data carries XML prefixes (DOMAIN).
QString formOf(const element &data)
{
    static constexpr std::array forms{"ITR1", "ITR2", "ITR3", "ITR4"};
    for (const auto root : simdjson::dom::object(data)) {
        if (withoutPrefix(root.key) != "ITR" || !root.value.is_object())
            continue;
        for (const auto form : simdjson::dom::object(root.value)) {
            for (std::size_t i = 0; i < forms.size(); ++i) {
                if (withoutPrefix(form.key) == forms[i])
                    return u"ITR-%1"_qs.arg(i + 1);
            }
        }
    }
    return {};
}
}

ItrResult<ItrData> ItrDataReader::read(const HttpReply &reply)
{
    simdjson::dom::parser parser;
    element document;
    if (parser.parse(reply.body.constData(), static_cast<std::size_t>(reply.body.size())).get(document) != simdjson::SUCCESS)
        return ReplyReader::unusable(ApiError::Kind::ReplyNotJson, reply);
    element data;
    if (document["itr_data"].get(data) != simdjson::SUCCESS || !data.is_object())
        return ReplyReader::unusable(ApiError::Kind::ReplyUnusable, reply);
    ItrData out;
    const std::string json = simdjson::minify(data);
    out.json = QByteArray(json.data(), static_cast<qsizetype>(json.size()));
    out.fields = leaves(data);
    out.form = formOf(data);
    return out;
}
