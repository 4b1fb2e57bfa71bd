#include "worklist/WorkListColumns.h"

#include "api/ServerText.h"
#include "itr/Pan.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace
{
/// A heading is no longer; a sentence above the list is.
constexpr qsizetype longestHeading = 40;

bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark();
}

/// The words of a heading in lower case: "ITPortal_Password 2" is it, portal, password, 2.
QStringList words(const QString &heading)
{
    QStringList out;
    bool inWord = false;
    QChar before;
    for (const QChar c : heading.normalized(QString::NormalizationForm_KC)) {
        if (c.category() == QChar::Other_Format)
            continue;
        const bool changes = (before.isLower() && c.isUpper()) || before.isDigit() != c.isDigit();
        const bool goesOn = inWord && !changes;
        inWord = isWordCharacter(c);
        before = c;
        if (inWord && goesOn)
            out.back() += c.toLower();
        else if (inWord)
            out += QString(c.toLower());
    }
    return out;
}

const QSet<QString> &secretWords()
{
    static const QSet<QString> known{u"pass"_qs, u"pw"_qs, u"pwd"_qs, u"psw"_qs, u"secret"_qs, u"secrets"_qs,
        u"pin"_qs, u"pins"_qs, u"mpin"_qs, u"tpin"_qs, u"otp"_qs, u"otps"_qs, u"totp"_qs, u"bearer"_qs,
        u"geheim"_qs, u"गुप्त"_qs, u"पिन"_qs, u"ओटीपी"_qs, u"कूटशब्द"_qs, u"टोकन"_qs};
    return known;
}

/// Wherever in a heading they stand, also within a word.
const QStringList &secretParts()
{
    static const QStringList known{u"password"_qs, u"passwort"_qs, u"passwd"_qs, u"passcode"_qs,
        u"passphrase"_qs, u"passkey"_qs, u"kennwort"_qs, u"pwd"_qs, u"pswd"_qs, u"credential"_qs, u"token"_qs,
        u"पासवर्ड"_qs};
    return known;
}

bool isPanHeading(const QString &heading)
{
    static const QSet<QString> wholes{u"panno"_qs, u"pannumber"_qs, u"pancard"_qs, u"pancardno"_qs,
        u"pancardnumber"_qs, u"permanentaccountnumber"_qs, u"permanentaccountno"_qs};
    const QStringList all = words(heading);
    return all.contains(u"pan"_qs) || all.contains(u"पैन"_qs) || wholes.contains(all.join(QString()));
}

bool isReferenceHeading(const QString &heading)
{
    static const QSet<QString> subjects{u"reference"_qs, u"ref"_qs, u"case"_qs, u"client"_qs, u"customer"_qs,
        u"file"_qs, u"application"_qs, u"loan"_qs, u"संदर्भ"_qs, u"सन्दर्भ"_qs, u"केस"_qs, u"ग्राहक"_qs};
    static const QSet<QString> kinds{u"id"_qs, u"no"_qs, u"number"_qs, u"nr"_qs, u"num"_qs, u"code"_qs,
        u"ref"_qs, u"reference"_qs, u"key"_qs, u"account"_qs, u"संख्या"_qs, u"क्रमांक"_qs, u"आईडी"_qs, u"नंबर"_qs};
    static const QSet<QString> wholes{u"refno"_qs, u"caseid"_qs, u"caseno"_qs, u"clientid"_qs, u"clientno"_qs,
        u"customerid"_qs, u"fileno"_qs, u"id"_qs, u"referenceno"_qs};
    const QStringList all = words(heading);
    if (all.isEmpty())
        return false;
    if (wholes.contains(all.join(QString())))
        return true;
    const auto isKind = [](const QString &word) { return kinds.contains(word); };
    // "case", "our ref", "client id", "reference number"; but not "client name".
    const auto subject
        = std::ranges::find_if(all, [](const QString &word) { return subjects.contains(word); });
    return subject != all.end() && std::all_of(subject + 1, all.end(), isKind);
}

bool isPan(const QString &cell)
{
    return Pan::parse(WorkListColumns::plain(cell)).has_value();
}

qsizetype columnCount(const QList<CsvReader::Row> &rows)
{
    qsizetype most = 0;
    for (const CsvReader::Row &row : rows)
        most = std::max(most, row.cells.size());
    return most;
}

/// In how many rows the cell of @p column is @p like this.
template <typename Like> qsizetype countOf(const QList<CsvReader::Row> &rows, qsizetype column, Like like)
{
    return std::ranges::count_if(rows,
        [&](const CsvReader::Row &row) { return column < row.cells.size() && like(row.cells[column]); });
}

bool isFilled(const QString &cell)
{
    return !cell.trimmed().isEmpty();
}

/// No mobile number, Aadhaar number, e-mail address or date.
bool mayBeReference(const QString &cell)
{
    static const QRegularExpression other(u"@|^\\+?[\\d\\s-]{10,}$|^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}$"_qs);
    const QString text = WorkListColumns::plain(cell);
    return !text.isEmpty() && !text.contains(other);
}

/// A name has no digits; a case's number has.
bool looksLikeReference(const QString &cell)
{
    return mayBeReference(cell) && std::ranges::any_of(cell, [](QChar c) { return c.isDigit(); });
}
}

bool WorkListColumns::isSecretHeading(const QString &heading)
{
    QStringList all = words(heading);
    const QString joined = all.join(QString());
    if (joined.size() > longestHeading)
        return false;
    for (const QString &pin : {u"pin"_qs, u"पिन"_qs}) {
        const qsizetype at = all.indexOf(pin);
        if (at >= 0 && at + 1 < all.size() && (all[at + 1] == u"code"_qs || all[at + 1] == u"कोड"_qs))
            all.removeAt(at);
    }
    const auto isSecret = [](const QString &word) {
        return secretWords().contains(word) || word.endsWith(u"pass"_qs) || word.endsWith(u"secret"_qs);
    };
    return std::ranges::any_of(all, isSecret)
        || std::ranges::any_of(
            secretParts(), [&joined](const QString &part) { return joined.contains(part); });
}

bool WorkListColumns::looksLikePassword(QStringView cell)
{
    constexpr qsizetype shortest = 8;
    constexpr qsizetype longest = 14;
    // Not those that references have too, such as - / # _ and the full stop.
    constexpr QStringView signs = u"@$%^&*!?~+=<>";
    const QStringView text = cell.trimmed();
    const auto has = [text](auto like) { return std::ranges::any_of(text, like); };
    return text.size() >= shortest && text.size() <= longest && !has([](QChar c) { return c.isSpace(); })
        && has([](QChar c) { return c.isUpper(); }) && has([](QChar c) { return c.isLower(); })
        && has([](QChar c) { return c.isDigit(); }) && has([signs](QChar c) { return signs.contains(c); });
}

QString WorkListColumns::plain(const QString &cell)
{
    QStringView text = QStringView(cell).trimmed();
    if (text.startsWith(u"=\"") && text.endsWith(u'"') && text.size() > 2)
        text = text.sliced(2).chopped(1);
    else if (text.startsWith(u'\''))
        text = text.sliced(1);
    return text.trimmed().toString();
}

bool WorkListColumns::takeHeading(const CsvReader::Row &row)
{
    if (row.isUnclosed || std::ranges::any_of(row.cells, isPan))
        return false;
    refuseSecretHeading(row);
    for (qsizetype column = 0; column < row.cells.size(); ++column) {
        const QString &cell = row.cells[column];
        if (cell.size() > longestHeading)
            continue;
        if (isPanHeading(cell))
            m_panCandidates += column;
        else if (m_reference == none && isReferenceHeading(cell))
            m_reference = column;
    }
    m_haveHeading = !m_panCandidates.isEmpty() || m_reference != none;
    return true;
}

void WorkListColumns::refuseSecretHeading(const CsvReader::Row &row)
{
    if (row.cells.size() < 2)
        return; // a title, which may well speak of passwords
    const auto secret = std::ranges::find_if(row.cells, isSecretHeading);
    if (secret != row.cells.end() && m_refusal.isEmpty())
        m_refusal = tr(
            "The column “%1” is for secrets. Delete that column from the file and choose the file again: "
            "passwords, PINs, OTPs and tokens never belong in a work list.")
                        .arg(ServerText::clean(secret->trimmed()));
}

void WorkListColumns::settle(const QList<CsvReader::Row> &rows)
{
    settlePan(rows);
    for (qsizetype column = 0; column < columnCount(rows) && m_refusal.isEmpty(); ++column) {
        const auto passwords = countOf(rows, column, looksLikePassword);
        if (passwords > 0 && passwords * 2 >= countOf(rows, column, isFilled))
            m_refusal = tr(
                "Column %1 seems to hold passwords. Delete that column from the file and choose the file "
                "again: passwords never belong in a work list.")
                            .arg(column + 1);
    }
    if (!m_haveHeading)
        settleReference(rows);
}

void WorkListColumns::settlePan(const QList<CsvReader::Row> &rows)
{
    // A column that is called PAN is one, even with no good PAN in it.
    qsizetype most = m_panCandidates.isEmpty() ? 0 : -1;
    if (m_panCandidates.isEmpty()) {
        for (qsizetype column = 0; column < columnCount(rows); ++column)
            m_panCandidates += column;
    }
    for (const qsizetype column : std::as_const(m_panCandidates)) {
        const qsizetype pans = countOf(rows, column, isPan);
        if (pans > most && column != m_reference) {
            most = pans;
            m_pan = column;
        }
    }
}

void WorkListColumns::settleReference(const QList<CsvReader::Row> &rows)
{
    const qsizetype columns = columnCount(rows);
    // Beside the PAN alone it is what the office calls the case, whatever it looks like.
    const auto looksRight = columns == 2 ? mayBeReference : looksLikeReference;
    for (qsizetype column = 0; column < columns && m_reference == none; ++column) {
        const qsizetype filled = countOf(rows, column, isFilled);
        if (column != m_pan && filled > 0 && countOf(rows, column, looksRight) * 2 >= filled)
            m_reference = column;
    }
}
