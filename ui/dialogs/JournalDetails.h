#pragma once

#include "journal/JournalEntry.h"

#include <QTextEdit>
#include <QTimer>

#include <optional>

/// All fields of the chosen entry, as text that can be selected and copied.
class JournalDetails : public QTextEdit
{
    Q_OBJECT
public:
    explicit JournalDetails(QWidget *parent = nullptr);

    /// Nothing: no entry is chosen.
    void show(const std::optional<JournalEntry> &entry);

protected:
    bool event(QEvent *event) override;

private:
    void write();

    std::optional<JournalEntry> m_entry;
    QTimer m_writing;
};
