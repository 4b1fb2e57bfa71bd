#include "MemoryFile.h"

#include <sys/mman.h>
#include <unistd.h>

MemoryFile::MemoryFile()
    : m_descriptor(memfd_create("fuzz", MFD_CLOEXEC))
{
    if (m_descriptor < 0)
        qFatal("no memory file");
}

MemoryFile::~MemoryFile()
{
    close(m_descriptor);
}

void MemoryFile::fill(const QByteArray &bytes) const
{
    if (ftruncate(m_descriptor, 0) != 0
        || pwrite(m_descriptor, bytes.constData(), static_cast<std::size_t>(bytes.size()), 0) != bytes.size())
        qFatal("the memory file can not be written");
}

QString MemoryFile::path() const
{
    return u"/proc/self/fd/"_qs + QString::number(m_descriptor);
}
