#include "worklist/WorkListColumns.h"

#include <QTest>

/// What a column is for, by its heading or by what stands in it.
class tst_WorkListColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void headingsOfSecrets_data();
    void headingsOfSecrets();
    void headingsOfNoSecrets_data();
    void headingsOfNoSecrets();
    void whatLooksLikeAPassword_data();
    void whatLooksLikeAPassword();
    void headings_data();
    void headings();
    void shapes_data();
    void shapes();
    void ofSeveralPanColumnsTheFullestIsTaken();
};

namespace
{
CsvReader::Row row(const QString &cells)
{
    return {.line = 1, .cells = cells.split(u'|'), .isUnclosed = false};
}

QList<CsvReader::Row> rows(const QStringList &lines)
{
    QList<CsvReader::Row> out;
    for (const QString &line : lines)
        out += row(line);
    return out;
}

void each(std::initializer_list<const char16_t *> texts)
{
    QTest::addColumn<QString>("text");
    for (const char16_t *text : texts)
        QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
}
}

void tst_WorkListColumns::headingsOfSecrets_data()
{
    each({u"Password", u"PASSWORD", u" pass word ", u"IT Portal Password", u"ITPassword", u"password_2",
        u"Passwort", u"Pass", u"pass-phrase", u"passcode", u"pwd", u"itPwd", u"efilingpwd", u"PIN", u"mPIN",
        u"OTP", u"Aadhaar OTP", u"AadhaarOTP", u"Token", u"access_token", u"AccessToken", u"Bearer",
        u"Secret", u"client secret", u"userpass", u"Credentials", u"पासवर्ड", u"आयकर पासवर्ड", u"ओटीपी", u"पिन",
        u"Ｐａｓｓｗｏｒｄ", u"Pass\u200bword", u"Kennwort"});
}

void tst_WorkListColumns::headingsOfSecrets()
{
    QFETCH(QString, text);
    QVERIFY(WorkListColumns::isSecretHeading(text));
    WorkListColumns columns;
    QVERIFY(columns.takeHeading(row(u"Reference|PAN|"_qs + text)));
    QVERIFY2(columns.refusal().contains(u"Delete that column"_qs), qPrintable(columns.refusal()));
}

void tst_WorkListColumns::headingsOfNoSecrets_data()
{
    each({u"", u"PAN", u"Reference", u"PIN code", u"PinCode", u"Pincode", u"पिन कोड", u"Passport",
        u"Company Secretary", u"Name", u"Shipping", u"Compassion", u"Hotpot", u"Year passed",
        u"Please send us never any password with this list of your clients"});
}

void tst_WorkListColumns::headingsOfNoSecrets()
{
    QFETCH(QString, text);
    QVERIFY(!WorkListColumns::isSecretHeading(text));
}

void tst_WorkListColumns::whatLooksLikeAPassword_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("looks");
    for (const auto *cell : {u"Abcd@123", u"Summer$2026x", u" Abcd@123 "})
        QTest::newRow(qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << true;
    for (const auto *cell : {u"Case-2026/01", u"Client#0012", u"XXXPX0001T", u"Abcd@12", u"abcd@1234",
             u"Rao & Co 12", u"a.Person1@example.in", u""})
        QTest::newRow(qPrintable(QString::fromUtf16(cell))) << QString::fromUtf16(cell) << false;
}

void tst_WorkListColumns::whatLooksLikeAPassword()
{
    QFETCH(QString, cell);
    QTEST(WorkListColumns::looksLikePassword(cell), "looks");
}

void tst_WorkListColumns::headings_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<qsizetype>("reference");
    QTest::addColumn<qsizetype>("pan");
    const auto add = [](const QString &heading, qsizetype reference, qsizetype pan) {
        QTest::newRow(qPrintable(heading)) << heading << reference << pan;
    };
    add(u"Reference|PAN"_qs, 0, 1);
    add(u"PAN Number|Name|Ref"_qs, 2, 0);
    add(u"case|pan no."_qs, 0, 1);
    add(u"Client Name|Client ID|PAN"_qs, 1, 2);
    add(u"Sl. No.|Permanent Account Number|File no."_qs, 2, 1);
    add(u"Loan account no|PAN card"_qs, 0, 1);
    add(u"ग्राहक आईडी|पैन नंबर"_qs, 0, 1);
    add(u"PAN"_qs, WorkListColumns::none, 0);
    add(u"Japan|Our ref.|pan"_qs, 1, 2);
}

void tst_WorkListColumns::headings()
{
    QFETCH(QString, heading);
    WorkListColumns columns;
    QVERIFY(columns.takeHeading(row(heading)));
    QVERIFY(columns.haveHeading());
    columns.settle(rows({u"1|2|3"_qs}));
    QTEST(columns.reference(), "reference");
    QTEST(columns.pan(), "pan");
    QCOMPARE(columns.refusal(), QString());
}

void tst_WorkListColumns::shapes_data()
{
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<qsizetype>("reference");
    QTest::addColumn<qsizetype>("pan");
    constexpr auto none = WorkListColumns::none;
    QTest::newRow("reference and PAN")
        << QStringList{u"K-1|XXXPX0001T"_qs, u"K-2|XXXPX0002T"_qs} << qsizetype(0) << qsizetype(1);
    QTest::newRow("PAN and a word") << QStringList{u"XXXPX0001T|KESTREL"_qs} << qsizetype(1) << qsizetype(0);
    QTest::newRow("PAN alone") << QStringList{u"XXXPX0001T"_qs, u"XXXPX12"_qs} << none << qsizetype(0);
    QTest::newRow("among others")
        << QStringList{u"Someone|98765 43210|a1@example.in|23.11.2026|2345 6789 0123|XXXPX0001T|K-1"_qs}
        << qsizetype(6) << qsizetype(5);
    QTest::newRow("PAN and mobile") << QStringList{u"XXXPX0001T|+91 98765-43210"_qs} << none << qsizetype(0);
    QTest::newRow("no PAN") << QStringList{u"K-1|K-2"_qs} << qsizetype(0) << none;
}

void tst_WorkListColumns::shapes()
{
    QFETCH(QStringList, lines);
    WorkListColumns columns;
    columns.settle(rows(lines));
    QTEST(columns.reference(), "reference");
    QTEST(columns.pan(), "pan");
}

void tst_WorkListColumns::ofSeveralPanColumnsTheFullestIsTaken()
{
    WorkListColumns columns;
    QVERIFY(columns.takeHeading(row(u"Name as per PAN|PAN status|PAN|Ref"_qs)));
    columns.settle(rows({u"Someone|active|XXXPX0001T|K-1"_qs, u"Somebody|active|XXXPX12|K-2"_qs}));
    QCOMPARE(columns.pan(), 2);
    QCOMPARE(columns.reference(), 3);
}

QTEST_GUILESS_MAIN(tst_WorkListColumns)
#include "tst_WorkListColumns.moc"
