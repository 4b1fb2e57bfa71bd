#pragma once

#include <QCoreApplication>
#include <QIODevice>

#include <optional>

/// A file of personal data: readable by its owner alone from the first byte on, and under its name whole or
/// not at all. It is written beside its name, brought to disk, and renamed last; an error, or leaving it
/// uncommitted, keeps what stood under the name before. A link under that name is replaced, never followed.
///
/// QSaveFile serves for none of the three: it makes a new file with 0666 less the process's umask, gives an
/// existing one's permissions to the new one, writes to where a link points, and passes over a failing fsync
/// (Qt 6.4).
class PrivateFile : public QIODevice
{
    Q_OBJECT
public:
    /// What went wrong, once: whatever is called after it fails too.
    struct Error {
        QString reason; ///< in the system's words, for the log
        QString sentence; ///< for the person: the file, why, and what to do
    };

    explicit PrivateFile(const QString &path, QObject *parent = nullptr);
    ~PrivateFile() override;

    const QString &path() const { return m_path; }
    const std::optional<Error> &error() const { return m_error; }

    /// For WriteOnly alone.
    bool open(OpenMode mode) override;
    bool isSequential() const override { return true; }
    /// Brings what was written to disk, so that commit() can hardly fail any more. Nothing can be written
    /// after it.
    bool finish();
    /// Gives the file its name; calls finish() where that was not done. Blocks until the disk has it.
    bool commit();
    /// Drops what was written.
    void close() override;

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    bool fail(int systemError);
    bool fail(const QString &reason, const QString &sentence);
    bool isReplaceable();
    bool isPrivate();
    void dispose();

    const QString m_path;
    QByteArray m_folder;
    QByteArray m_temporary; ///< empty: there is none
    int m_descriptor = -1;
    bool m_finished = false;
    std::optional<Error> m_error;
};
