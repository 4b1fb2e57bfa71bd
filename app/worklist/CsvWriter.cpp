#include "worklist/CsvWriter.h"

#include <QFileInfo>
#include <QMutex>

#include <sys/stat.h>

namespace
{
constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr char byteOrderMark[] = "\xef\xbb\xbf";

/// The mask is the whole process's: two that come and go at once would restore each other's.
QMutex maskMutex;

/// While it lives, files are made for their owner only: permissions that are taken away afterwards come too
/// late for who has opened the file in between.
class OwnersOnlyMask
{
public:
    OwnersOnlyMask()
        : m_lock(&maskMutex)
        , m_before(umask(S_IRWXG | S_IRWXO))
    {
    }
    ~OwnersOnlyMask() { umask(m_before); }
    OwnersOnlyMask(const OwnersOnlyMask &) = delete;
    OwnersOnlyMask &operator=(const OwnersOnlyMask &) = delete;

private:
    QMutexLocker<QMutex> m_lock;
    mode_t m_before;
};

bool beginsFormula(QChar c)
{
    constexpr QChar minusSign = u'\u2212';
    const QString plain
        = QString(c).normalized(QString::NormalizationForm_KC); // full-width forms and small ones
    return c == minusSign || (plain.size() == 1 && u"=+-@"_qs.contains(plain.front()));
}

/// Where a program with other separators, or one that takes no heed of quotation marks, begins a new cell.
bool endsCell(QChar c)
{
    return c == u',' || c == u';' || c == u'|' || c == u'\t' || c == u'\n' || c == u'\r';
}

/// What programs pass over before they look whether a cell begins a formula.
bool isPassedOver(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
        return true;
    default:
        return c.isSpace() || c == u'"';
    }
}
}

CsvWriter::CsvWriter(const QString &path)
    : m_file(path)
{
    const QFileInfo there(path);
    // A device, a named pipe or a folder would be renamed away.
    if (there.exists() && !there.isFile())
        return;
    // The new file would get the permissions of the one that it replaces.
    if (there.exists())
        QFile::setPermissions(path, ownersOnly);
    const OwnersOnlyMask mask;
    m_isOwnersOnly = m_file.open(QIODevice::WriteOnly) && m_file.setPermissions(ownersOnly);
    if (m_isOwnersOnly)
        m_file.write(byteOrderMark);
}

void CsvWriter::add(const QStringList &row)
{
    if (m_isOwnersOnly)
        m_file.write(line(row));
}

QString CsvWriter::commit()
{
    if (m_isOwnersOnly && m_file.commit())
        return {};
    if (m_file.error() == QFileDevice::NoError)
        return tr("The file could not be written: its place is taken by something that is no file.");
    const QString reason = m_file.errorString();
    m_file.cancelWriting();
    return tr("The file could not be written: %1.").arg(reason);
}

QByteArray CsvWriter::line(const QStringList &row)
{
    QStringList cells;
    for (const QString &cell : row)
        cells += u'"' + safe(cell).replace(u'"', u"\"\""_qs) + u'"';
    return cells.join(u',').toUtf8() + "\r\n";
}

QString CsvWriter::safe(const QString &cell)
{
    QString out;
    if (cell.startsWith(u'\t') || cell.startsWith(u'\r'))
        out += u'\'';
    bool atStart = true;
    for (const QChar c : cell) {
        if (atStart && beginsFormula(c))
            out += u'\'';
        atStart = endsCell(c) || (atStart && isPassedOver(c));
        out += c;
    }
    return out;
}
