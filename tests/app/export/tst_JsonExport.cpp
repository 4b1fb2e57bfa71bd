#include "ExportFixture.h"
#include "export/JsonExport.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

class tst_JsonExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneReturnInFullIsWhatWasReceived();
    void oneReturnIsMaskedUnlessToldOtherwise();
    void allReturnsAreOneFile();
};

void tst_JsonExport::oneReturnInFullIsWhatWasReceived()
{
    CaseExport content = ExportFixture::content(2);
    content.unmasked = true;
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    JsonExport::one(content, 1, out);
    QCOMPARE(out.data(), content.returns[1].document->json());
    QVERIFY(out.data().contains("ABCPX0001T"));
}

void tst_JsonExport::oneReturnIsMaskedUnlessToldOtherwise()
{
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    JsonExport::one(ExportFixture::content(1), 0, out);
    QVERIFY(!out.data().contains("ABCPX0001T"));
    QVERIFY(out.data().contains("ABCPXXXXXT"));
}

void tst_JsonExport::allReturnsAreOneFile()
{
    CaseExport content = ExportFixture::content(3);
    content.reference = u"LOAN ABCPX0001T \"x\""_qs;
    QBuffer out;
    QVERIFY(out.open(QIODevice::WriteOnly));
    JsonExport::all(content, out);
    QJsonParseError error;
    const QJsonObject file = QJsonDocument::fromJson(out.data(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject facts = file[u"case"_qs].toObject();
    QCOMPARE(facts[u"id"_qs].toString(), content.caseId);
    QCOMPARE(facts[u"reference"_qs].toString(), u"LOAN ABCPXXXXXT \"x\""_qs);
    QCOMPARE(facts[u"pan"_qs].toString(), content.maskedPan);
    QCOMPARE(facts[u"made_at"_qs].toString(), u"2026-11-23T10:15:00+05:30"_qs);
    QCOMPARE(facts[u"masked"_qs].toBool(), true);
    QCOMPARE(facts[u"consent"_qs][u"id"_qs].toString(), content.consent->id);
    const QJsonArray returns = file[u"returns"_qs].toArray();
    QCOMPARE(returns.size(), 3);
    QVERIFY(returns[0][u"asked"_qs].isNull());
    QCOMPARE(returns[2][u"asked"_qs].toString(), u"2022-23"_qs);
    QCOMPARE(
        returns[2][u"itr_data"_qs][u"ITR"_qs][u"ITR1"_qs][u"Form_ITR1"_qs][u"AssessmentYear"_qs].toString(),
        u"2022"_qs);
    QVERIFY(!out.data().contains("ABCPX0001T"));
}

QTEST_GUILESS_MAIN(tst_JsonExport)
#include "tst_JsonExport.moc"
