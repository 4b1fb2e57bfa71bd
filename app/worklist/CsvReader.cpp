#include "worklist/CsvReader.h"

#include "worklist/CsvText.h"

#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace
{
constexpr std::array<QChar, 4> separators{u',', u';', u'\t', u'|'};
constexpr QChar quote = u'"';
/// What is looked at to recognise the separator.
constexpr qsizetype sampleCharacters = 65'536;
constexpr int sampleRows = 20;
constexpr qint64 bytesInMegabyte = 1'000'000;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

bool isBlank(const QStringList &cells)
{
    return std::ranges::all_of(cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
}
}

CsvReader CsvReader::open(const QString &path)
{
    // A folder can't be read, and a named pipe would hold the worker up for ever.
    if (!QFileInfo(path).isFile())
        return refused(tr("There is no such file, or it is not a file that can be read."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refused(tr("The file can not be read: %1.").arg(file.errorString()));
    // Memory for all of that is asked for at once, so no more than there may be use for.
    QByteArray bytes = file.read(std::min(maximumBytes, file.size()) + 1);
    if (file.error() != QFileDevice::NoError)
        return refused(tr("The file can not be read: %1.").arg(file.errorString()));

    QString refusal;
    QString text;
    if (bytes.size() > maximumBytes)
        refusal = tr("The file is larger than a work list can be: allowed are %1 MB.")
                      .arg(maximumBytes / bytesInMegabyte);
    else if (refusal = CsvText::refusal(bytes); refusal.isEmpty())
        text = CsvText::decode(bytes);
    bytes.fill('\0');
    return refusal.isEmpty() ? CsvReader(std::move(text)) : refused(refusal);
}

CsvReader::CsvReader(QString text)
    : m_text(std::move(text))
{
    if (!takeSeparatorLine())
        m_separator = recognisedSeparator();
}

CsvReader::CsvReader(QString text, QChar separator)
    : m_text(std::move(text))
    , m_separator(separator)
{
}

CsvReader CsvReader::refused(const QString &sentence)
{
    CsvReader reader(QString(), u',');
    reader.m_refusal = sentence;
    return reader;
}

CsvReader::~CsvReader()
{
    m_text.fill(u'\0');
}

/// Spreadsheets write and obey a first line such as `sep=;`.
bool CsvReader::takeSeparatorLine()
{
    constexpr qsizetype separatorAt = 4;
    if (!m_text.startsWith(u"sep=", Qt::CaseInsensitive) || m_text.size() <= separatorAt)
        return false;
    const QChar separator = at(separatorAt);
    const bool known = std::ranges::find(separators, separator) != separators.end();
    if (!known || (m_text.size() > separatorAt + 1 && !isLineEnd(at(separatorAt + 1))))
        return false;
    m_separator = separator;
    m_position = separatorAt + 1;
    if (!atEnd())
        skipLineEnd();
    return true;
}

/// The separator that stands behind a first cell in quotation marks; null where there is none. Nothing says
/// it more plainly, whatever signs the cells hold.
QChar CsvReader::afterFirstQuotedCell() const
{
    if (at(0) != quote)
        return {};
    qsizetype i = 1;
    while (i < m_text.size() && (at(i) != quote || at(i + 1) == quote))
        i += at(i) == quote ? 2 : 1;
    const QChar after = at(i + 1);
    return std::ranges::find(separators, after) == separators.end() ? QChar() : after;
}

QChar CsvReader::recognisedSeparator() const
{
    if (const QChar told = afterFirstQuotedCell(); !told.isNull())
        return told;
    QChar best = separators.front();
    std::pair<int, qsizetype> mostEven{0, 0};
    for (const QChar candidate : separators) {
        CsvReader sample(m_text.left(sampleCharacters), candidate);
        const auto even = sample.evenness();
        if (even > mostEven) {
            mostEven = even;
            best = candidate;
        }
    }
    return best;
}

/// How many of the first rows have the commonest number of cells, and which number that is. Rows of one cell
/// speak for no separator.
std::pair<int, qsizetype> CsvReader::evenness()
{
    QHash<qsizetype, int> rowsOfSize;
    for (int i = 0; i < sampleRows; ++i) {
        const auto row = next();
        if (!row)
            break;
        if (row->cells.size() > 1 && !row->isUnclosed)
            ++rowsOfSize[row->cells.size()];
    }
    std::pair<int, qsizetype> best{0, 0};
    for (auto size = rowsOfSize.cbegin(); size != rowsOfSize.cend(); ++size)
        best = std::max(best, std::pair(size.value(), size.key()));
    return best;
}

std::optional<CsvReader::Row> CsvReader::next()
{
    while (!atEnd() && m_refusal.isEmpty()) {
        Row row = readRow();
        if (!row.isUnclosed && isBlank(row.cells))
            continue;
        if (++m_rows > maximumRows) {
            m_refusal = tr(
                "The file has more than %1 lines. Split it into smaller files and open one after the other.")
                            .arg(QLocale().toString(maximumRows));
            return {};
        }
        return row;
    }
    return {};
}

CsvReader::Row CsvReader::readRow()
{
    Row row{.line = m_line, .cells = {}, .isUnclosed = false};
    for (;;) {
        QString cell;
        if (!atEnd() && at(m_position) == quote) {
            auto quoted = readQuotedCell();
            row.isUnclosed = !quoted;
            cell = std::move(quoted).value_or(QString());
        } else {
            cell = readCell();
        }
        if (row.cells.size() < maximumColumns)
            row.cells += cell;
        if (row.isUnclosed || atEnd() || isLineEnd(at(m_position)))
            break;
        ++m_position; // the separator
    }
    if (row.isUnclosed) {
        while (!atEnd() && !isLineEnd(at(m_position)))
            ++m_position;
    }
    if (!atEnd())
        skipLineEnd();
    return row;
}

QString CsvReader::readCell()
{
    const qsizetype from = m_position;
    while (!isCellEnd(m_position))
        ++m_position;
    return m_text.mid(from, m_position - from);
}

/// Nothing, and the position unmoved, when no closing quotation mark comes. One in the middle of the words
/// closes nothing, as spreadsheets have it.
std::optional<QString> CsvReader::readQuotedCell()
{
    const qsizetype from = m_position + 1;
    const qsizetype end = std::min(m_text.size(), m_position + maximumCell);
    qsizetype lineEnds = 0;
    for (qsizetype i = from; i < end; ++i) {
        const QChar c = at(i);
        if (c == quote && isCellEnd(i + 1)) {
            m_position = i + 1;
            m_line += lineEnds;
            return m_text.mid(from, i - from).replace(u"\"\""_qs, u"\""_qs);
        }
        if (c == quote && at(i + 1) == quote)
            ++i;
        else if (c == u'\n' || (c == u'\r' && at(i + 1) != u'\n'))
            ++lineEnds;
    }
    return {};
}

void CsvReader::skipLineEnd()
{
    const bool pair = at(m_position) == u'\r' && at(m_position + 1) == u'\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

QChar CsvReader::at(qsizetype position) const
{
    return position < m_text.size() ? m_text[position] : QChar();
}

bool CsvReader::isCellEnd(qsizetype position) const
{
    return position >= m_text.size() || at(position) == m_separator || isLineEnd(at(position));
}
