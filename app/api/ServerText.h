#pragma once

#include <QString>

/// Makes words of a server fit to be shown and logged: hostile until cleaned.
class ServerText
{
public:
    static constexpr qsizetype maximumLength = 300;

    /// Plain text: controls, invisible and direction-changing characters stripped, white space folded, PAN-shaped
    /// text masked, and cut at maximumLength characters with an ellipsis.
    static QString clean(const QString &text);
    /// Cuts at maximumLength characters, with an ellipsis in place of the rest.
    static QString cut(const QString &text);
};
