#include "journal/JournalMark.h"

#include "journal/JournalKey.h"

#include <algorithm>

QString JournalMark::mac(End end, const JournalKey &key) const
{
    const QString message
        = u"itr-desk journal "_qs + name(end) + u" 1\n"_qs + QString::number(number) + u'\n' + hash + u'\n';
    return key.mac(message.toUtf8());
}

JournalMark JournalMark::signedOff(qint64 number, const QString &hash, End end, const JournalKey &key)
{
    JournalMark mark{.number = number, .hash = hash, .signature = {}};
    mark.signature = mark.mac(end, key);
    return mark;
}

bool JournalMark::isSigned() const
{
    constexpr qsizetype digits = 64;
    return signature.size() == digits && std::ranges::all_of(signature, [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

QString JournalMark::name(End end)
{
    return end == End::Anchor ? u"anchor"_qs : u"head"_qs;
}
