#include "itr/SensitiveValue.h"

#include <QTest>

using Kind = SensitiveValue::Kind;

class tst_SensitiveValue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data();
    void masks();
    void leavesTheRest_data();
    void leavesTheRest();
    void masksTextWithoutAKey();
};

void tst_SensitiveValue::masks_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("masked");
    QTest::newRow("Aadhaar") << u"AadhaarCardNo"_qs << u"000011112222"_qs << Kind::Aadhaar
                             << u"XXXX XXXX 2222"_qs;
    QTest::newRow("Aadhaar with spaces")
        << u"remark"_qs << u"0000 1111 2222"_qs << Kind::Aadhaar << u"XXXX XXXX 2222"_qs;
    QTest::newRow("Aadhaar in words")
        << u"x"_qs << u"see 0000-1111-2222."_qs << Kind::Aadhaar << u"see XXXX XXXX 2222."_qs;
    QTest::newRow("Aadhaar in Devanagari")
        << u"x"_qs << u"०००० ११११ २२२२"_qs << Kind::Aadhaar << u"XXXX XXXX 2222"_qs;
    QTest::newRow("Aadhaar, hidden") << u"x"_qs << u"0000\u200d1111\u200d2222"_qs << Kind::Aadhaar
                                     << u"XXXX XXXX 2222"_qs;
    QTest::newRow("enrolment") << u"AadhaarEnrolmentId"_qs << u"0000111122223333444455556666"_qs
                               << Kind::Aadhaar << u"XXXX XXXX 6666"_qs;
    QTest::newRow("account") << u"BankAccountNo"_qs << u"00000001234"_qs << Kind::Account << u"XXXXXX1234"_qs;
    QTest::newRow("account, other names")
        << u"account_no"_qs << u"SB/00000001234"_qs << Kind::Account << u"XXXXXX1234"_qs;
    QTest::newRow("account, short") << u"ACCT_NUMBER"_qs << u"12345"_qs << Kind::Account << u"XXXXX"_qs;
    QTest::newRow("mobile") << u"MobileNo"_qs << u"1000003210"_qs << Kind::Mobile << u"XXXXXX3210"_qs;
    QTest::newRow("mobile by shape") << u"x"_qs << u"+91 10000 03210"_qs << Kind::Mobile << u"XXXXXX3210"_qs;
    QTest::newRow("mobile in words") << u"x"_qs << u"call 6000003210 now"_qs << Kind::Mobile
                                     << u"call XXXXXX3210 now"_qs;
    QTest::newRow("e-mail") << u"x"_qs << u"sample.taxpayer@example.in"_qs << Kind::Email
                            << u"s…@example.in"_qs;
    QTest::newRow("two e-mails") << u"x"_qs << u"ab@example.in, cd@example.org"_qs << Kind::Email
                                 << u"a…@example.in, c…@example.org"_qs;
    QTest::newRow("PAN") << u"PAN"_qs << u"XXXPX0001T"_qs << Kind::Pan << u"XXXPXXXXXT"_qs;
    QTest::newRow("PAN in words") << u"x"_qs << u"of xxxpx0001t, say"_qs << Kind::Pan
                                  << u"of xxxpxXXXXt, say"_qs;
    QTest::newRow("PAN, full width") << u"x"_qs << u"ＸＸＸＰＸ０００１Ｔ"_qs << Kind::Pan
                                     << u"XXXPXXXXXT"_qs;
    QTest::newRow("all in one") << u"x"_qs << u"XXXPX0001T 000011112222 ab@example.in"_qs << Kind::Aadhaar
                                << u"XXXPXXXXXT XXXX XXXX 2222 a…@example.in"_qs;
}

void tst_SensitiveValue::masks()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    const Kind kind = SensitiveValue::kindOf(key, value);
    QTEST(kind, "kind");
    QTEST(SensitiveValue::masked(kind, value), "masked");
}

void tst_SensitiveValue::leavesTheRest_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("value");
    QTest::newRow("amount") << u"TotalIncome"_qs << u"1234567"_qs;
    QTest::newRow("ten digits") << u"Turnover"_qs << u"6000003210"_qs;
    QTest::newRow("acknowledgement") << u"acknowledgement_no"_qs << u"000000000000001"_qs;
    QTest::newRow("about accounts") << u"AccountsMaintained"_qs << u"Y"_qs;
    QTest::newRow("of accounts") << u"ProfitAsPerAccounts"_qs << u"500000"_qs;
    QTest::newRow("country code") << u"CountryCodeMobile"_qs << u"91"_qs;
    QTest::newRow("linked") << u"AadhaarLinked"_qs << u"Y"_qs;
    QTest::newRow("Hindi") << u"नाम"_qs << u"क्\u200dष"_qs;
    QTest::newRow("empty") << u"MobileNo"_qs << QString();
}

void tst_SensitiveValue::leavesTheRest()
{
    QFETCH(QString, key);
    QFETCH(QString, value);
    QCOMPARE(SensitiveValue::kindOf(key, value), Kind::None);
    QCOMPARE(SensitiveValue::masked(Kind::None, value), value);
}

void tst_SensitiveValue::masksTextWithoutAKey()
{
    QCOMPARE(SensitiveValue::maskedByShape(u"XXXPX0001T"_qs), u"XXXPXXXXXT"_qs);
    QCOMPARE(SensitiveValue::maskedByShape(u"SAMPLE TAXPAYER"_qs), u"SAMPLE TAXPAYER"_qs);
}

QTEST_GUILESS_MAIN(tst_SensitiveValue)
#include "tst_SensitiveValue.moc"
