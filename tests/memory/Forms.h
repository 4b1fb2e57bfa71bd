#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string>

/// A way to write text in which its characters follow each other.
struct Form {
    const char *name;
    std::string (*of)(char32_t c);
};

std::span<const Form> allForms();
std::string utf8Of(char32_t c);
std::string utf16Of(char32_t c);
/// With @p before zero bytes before @p bytes; the characters that hold bits of both are left out.
std::string base64Of(const std::string &bytes, std::size_t before);
