#pragma once

#include "api/ApiError.h"

#include <utility>
#include <variant>

/// What a call came to: a value or an ApiError, never both and never neither.
template<typename Value>
class ItrResult
{
public:
    ItrResult(Value value) // NOLINT(google-explicit-constructor): a value is a result
        : m_content(std::move(value))
    {
    }
    ItrResult(ApiError error) // NOLINT(google-explicit-constructor)
        : m_content(std::move(error))
    {
    }

    bool isValue() const { return std::holds_alternative<Value>(m_content); }
    /// Only when isValue().
    const Value &value() const { return std::get<Value>(m_content); }
    /// Only when not isValue().
    const ApiError &error() const { return std::get<ApiError>(m_content); }

private:
    std::variant<Value, ApiError> m_content;
};
