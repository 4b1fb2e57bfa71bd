#pragma once

class QKeyEvent;

/// What a key asks of a field on one line, other than to take a character. Copy and cut are missing on
/// purpose.
enum class EditCommand {
    None,
    Paste,
    SelectAll,
    DeleteAll,
    DeleteBefore,
    DeleteAfter,
    Left,
    Right,
    Start,
    End,
    Submit
};

EditCommand editCommandOf(const QKeyEvent &press);

/// Whether the key gives text to the field, and is no shortcut.
bool isTyped(const QKeyEvent &press);
