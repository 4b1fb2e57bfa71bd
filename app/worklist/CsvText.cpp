#include "worklist/CsvText.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace
{
constexpr ushort unknown = 0xfffd;
/// What Windows-1252 has where Latin-1 has control characters (unicode.org: CP1252.TXT).
constexpr std::array<ushort, 32> windows1252{0x20ac, unknown, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
    0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, unknown, 0x017d, unknown, unknown, 0x2018, 0x2019, 0x201c, 0x201d,
    0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, unknown, 0x017e, 0x0178};
constexpr uchar windows1252From = 0x80;

/// Of a hundred characters; a stray one is left in text by old programs, such as DOS's end of file.
constexpr qsizetype mostControls = 2;

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const ushort code = c.unicode();
        if (code >= windows1252From && code < windows1252From + windows1252.size())
            c = QChar(windows1252[code - windows1252From]);
    }
    return text;
}

bool isStrayControl(QChar c)
{
    return c.unicode() < u' ' && !c.isSpace();
}

bool isSpreadsheet(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xd0\xcf\x11\xe0");
}
}

QString CsvText::refusal(const QByteArray &bytes)
{
    if (isSpreadsheet(bytes))
        return tr("This is a spreadsheet, not a CSV file. Open it in the spreadsheet program, save it as "
                  "CSV, and choose "
                  "that file.");
    const QString text = decode(bytes);
    const auto controls = std::count_if(text.begin(), text.end(), isStrayControl);
    if (text.contains(QChar(u'\0')) || controls * 100 > text.size() * mostControls)
        return tr("This is no text file. Choose a CSV file with a reference and a PAN on each line.");
    return {};
}

QString CsvText::decode(const QByteArray &bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    QString text = decoder.decode(bytes);
    if (!marked && decoder.hasError())
        return fromWindows1252(bytes);
    return text;
}
