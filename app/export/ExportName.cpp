#include "export/ExportName.h"

#include "itr/SensitiveValue.h"

namespace
{
constexpr qsizetype maximumLength = 40; // of the reference

/// @p reference with nothing in it that any file system or shell minds; empty when it says too much.
QString fitForNames(const QString &reference)
{
    QString name;
    for (const QChar letter : reference) {
        if (letter.isLetterOrNumber())
            name += letter;
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    // Of the joined letters too: "ABCPE 1234 F" is a PAN as well.
    QString joined = name;
    joined.remove(u'-');
    if (SensitiveValue::maskedByShape(reference) != reference
        || SensitiveValue::maskedByShape(joined) != joined)
        return {};
    name.truncate(maximumLength);
    while (name.endsWith(u'-'))
        name.chop(1);
    return name;
}
}

QString ExportName::suggested(const CaseExport &content, const QString &suffix, const QString &part)
{
    const QString reference = fitForNames(content.reference);
    QStringList parts{u"itr"_qs, reference.isEmpty() ? content.caseId.left(8) : reference};
    if (!part.isEmpty())
        parts += part;
    parts += content.madeAt.date().toString(Qt::ISODate);
    return parts.join(u'-') + u'.' + suffix;
}
