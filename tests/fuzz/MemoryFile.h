#pragma once

#include <QByteArray>
#include <QString>

/// A file that is on no disk, for code that takes only a path.
class MemoryFile
{
public:
    MemoryFile();
    ~MemoryFile();
    Q_DISABLE_COPY_MOVE(MemoryFile)

    /// Holds @p bytes from now on, and nothing else.
    void fill(const QByteArray &bytes) const;
    QString path() const;

private:
    int m_descriptor;
};
