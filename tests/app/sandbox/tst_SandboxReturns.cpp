#include "sandbox/SandboxReturns.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

/// The invented returns have the department's shape (DOMAIN: "ITR data"), and their sums are sums.
class tst_SandboxReturns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void haveTheirFiguresWhereTheDepartmentHasThem_data();
    void haveTheirFiguresWhereTheDepartmentHasThem();
    void oldDataHasPrefixes();
    void aLargeOneIsOf20MB();
    void aDeepOneCanStillBeRead();
    void anUnknownShapeMovesWithTheYear();
    void codesAndNumbersOfAPersonStay();

private:
    static QJsonObject data(QStringView pan, AssessmentYear year = SandboxReturns::latest)
    {
        return QJsonDocument::fromJson(SandboxReturns::body(*TestPan::find(pan), year))
            .object()[u"itr_data"]
            .toObject();
    }
    static QJsonValue at(QJsonValue value, const QString &path)
    {
        for (const QString &key : path.split(u'.'))
            value = value.toObject()[key];
        return value;
    }
};

void tst_SandboxReturns::haveTheirFiguresWhereTheDepartmentHasThem_data()
{
    QTest::addColumn<QString>("pan");
    QTest::addColumn<int>("form");
    const QStringList pans{u"XXXPX0001T"_qs, u"XXXPX0022T"_qs, u"XXXPX0023T"_qs, u"XXXPX0024T"_qs};
    for (int form = 1; form <= 4; ++form)
        QTest::addRow("ITR-%d", form) << pans[form - 1] << form;
}

void tst_SandboxReturns::haveTheirFiguresWhereTheDepartmentHasThem()
{
    QFETCH(QString, pan);
    QFETCH(int, form);
    const bool large = form == 2 || form == 3;
    const QString incomes = large ? u"PartB-TI"_qs
        : form == 1               ? u"ITR1_IncomeDeductions"_qs
                                  : u"IncomeDeductions"_qs;
    const QString taxes = large ? u"PartB_TTI.ComputationOfTaxLiability"_qs
        : form == 1             ? u"ITR1_TaxComputation"_qs
                                : u"TaxComputation"_qs;
    const QString tti = large ? u"PartB_TTI."_qs : QString();
    const QString person = large ? u"PartA_GEN1."_qs : QString();
    const int years[] = {2021, 2022, 2023, 2024, 2025, 2026, 2035};
    for (const int first : years) {
        const QJsonValue root = at(data(pan, AssessmentYear(first)), u"ITR.ITR%1"_qs.arg(form));
        const auto amount = [&root](const QString &path) {
            const QJsonValue value = at(root, path);
            return value.isDouble() ? value.toInteger() : -1;
        };
        QCOMPARE(at(root, person + u"PersonalInfo.PAN"_qs).toString(), pan);
        QVERIFY(!at(root, person + u"PersonalInfo.AssesseeName.SurNameOrOrgName"_qs).toString().isEmpty());
        QVERIFY(at(root, person + u"FilingStatus.ReturnFileSec"_qs).isDouble());
        QCOMPARE(at(root, u"Form_ITR%1.AssessmentYear"_qs.arg(form)).toString(), QString::number(first));
        const qint64 gross = amount(incomes + (large ? u".GrossTotalIncome"_qs : u".GrossTotIncome"_qs));
        const qint64 total = amount(incomes + u".TotalIncome"_qs);
        const qint64 net = amount(taxes + u".NetTaxLiability"_qs);
        const qint64 paid = amount(tti + u"TaxPaid.TaxesPaid.TotalTaxesPaid"_qs);
        QVERIFY(gross >= total && total > 0);
        QVERIFY(net > 0 && net < total);
        QCOMPARE(amount(tti + u"TaxPaid.TaxesPaid.AdvanceTax"_qs) + amount(tti + u"TaxPaid.TaxesPaid.TDS"_qs),
            paid);
        QCOMPARE(amount(tti + u"Refund.RefundDue"_qs), std::max<qint64>(0, paid - net));
        QCOMPARE(amount(tti + u"TaxPaid.BalTaxPayable"_qs), std::max<qint64>(0, net - paid));
    }
}

void tst_SandboxReturns::oldDataHasPrefixes()
{
    const QJsonObject old = data(u"XXXPX0005T");
    QCOMPARE(old.keys(), QStringList{u"ns3:ITR"_qs});
    const QJsonValue form = at(old, u"ns3:ITR.ITRForm:ITR1"_qs);
    QCOMPARE(at(form, u"ITRForm:PersonalInfo.ITRForm:PAN"_qs).toString(), u"XXXPX0005T"_qs);
    QVERIFY(at(form, u"ITRForm:ITR1_IncomeDeductions.ITRForm:TotalIncome"_qs).toInt() > 0);
}

void tst_SandboxReturns::aLargeOneIsOf20MB()
{
    const QByteArray body = SandboxReturns::body(*TestPan::find(u"XXXPX0006T"));
    QVERIFY(body.size() >= 20'000'000);
    QVERIFY(body.size() < 21'000'000);
    const QJsonObject document = QJsonDocument::fromJson(body).object();
    const QJsonArray shares
        = document[u"itr_data"][u"ITR"][u"ITR2"][u"Schedule112A"][u"Schedule112ADtls"].toArray();
    QVERIFY(shares.size() > 50'000);
    QVERIFY(shares.first() != shares.last());
}

void tst_SandboxReturns::aDeepOneCanStillBeRead()
{
    int depth = 0;
    for (QJsonValue value = data(u"XXXPX0007T")[u"Enclosures"]; value.isObject(); value = value[u"Enclosed"])
        ++depth;
    QVERIFY2(depth > 900 && depth < 1000, QByteArray::number(depth).constData());
    QVERIFY(at(data(u"XXXPX0007T"), u"ITR.ITR1.PersonalInfo"_qs).isObject());
}

void tst_SandboxReturns::anUnknownShapeMovesWithTheYear()
{
    const QJsonObject moved = data(u"XXXPX0002T", AssessmentYear(2021));
    QVERIFY(!moved.contains(u"ITR"_qs));
    QCOMPARE(at(moved, u"summary.year.assessment"_qs).toString(), u"2021-22"_qs);
    QCOMPARE(at(moved, u"summary.year.financial"_qs).toString(), u"2020-21"_qs);
    QCOMPARE(at(moved, u"summary.filing_date"_qs).toString(), u"2021-07-20"_qs);
}

void tst_SandboxReturns::codesAndNumbersOfAPersonStay()
{
    const QJsonObject now = data(u"XXXPX0022T");
    const QJsonObject then = data(u"XXXPX0022T", AssessmentYear(2021));
    const QString person = u"ITR.ITR2.PartA_GEN1.PersonalInfo"_qs;
    QCOMPARE(at(then, person), at(now, person));
    QCOMPARE(at(then, u"ITR.ITR2.PartA_GEN1.FilingStatus.ReturnFileSec"_qs).toInt(), 17);
    QCOMPARE(at(then, u"ITR.ITR2.ScheduleHP.PropertyDetails"_qs)[0][u"AddressDetailWithZipCode"][u"PinCode"]
                 .toInt(),
        100000);
}

QTEST_GUILESS_MAIN(tst_SandboxReturns)
#include "tst_SandboxReturns.moc"
