#pragma once

#include "journal/JournalVerifier.h"
#include "widgets/StatusBanner.h"

#include <QFutureWatcher>
#include <QPushButton>

/// Verifies the journal in the background, or stops doing so.
class JournalVerifyButton : public QPushButton
{
    Q_OBJECT
public:
    /// @p file: of the journal.
    explicit JournalVerifyButton(const QString &file, QWidget *parent = nullptr);
    ~JournalVerifyButton() override;

    /// What is going on, with the share that is done; empty when nothing is.
    QString progress() const;

Q_SIGNALS:
    void progressed();
    /// It is over: what came of it.
    void told(const StatusBanner::Message &message);
    /// The first entry that is not as it was written.
    void foundBroken(qint64 number);

private:
    void press();
    void end();
    static StatusBanner::Message messageFor(const JournalVerdict &verdict);

    const QString m_file;
    QFutureWatcher<JournalVerdict> m_work;
};
