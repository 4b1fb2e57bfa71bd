#include "ExportFixture.h"
#include "export/ExportName.h"

#include <QTest>

class tst_ExportName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTheReferenceAndTheDay();
    void isTheBeginningOfTheIdWhereThereIsNoReference();
    void neverHoldsAPan_data();
    void neverHoldsAPan();
    void fitsAnyFileSystem();

private:
    static QString nameOf(const QString &reference);
};

QString tst_ExportName::nameOf(const QString &reference)
{
    CaseExport content = ExportFixture::content(0);
    content.reference = reference;
    return ExportName::suggested(content, u"pdf"_qs);
}

void tst_ExportName::isTheReferenceAndTheDay()
{
    QCOMPARE(nameOf(u"LOAN-4711"_qs), u"itr-LOAN-4711-2026-11-23.pdf"_qs);
    QCOMPARE(ExportName::suggested(ExportFixture::content(0), u"json"_qs, u"AY2024-25"_qs),
        u"itr-LOAN-4711-AY2024-25-2026-11-23.json"_qs);
}

void tst_ExportName::isTheBeginningOfTheIdWhereThereIsNoReference()
{
    QCOMPARE(nameOf({}), u"itr-0f0e0d0c-2026-11-23.pdf"_qs);
    QCOMPARE(nameOf(u"/."_qs), u"itr-0f0e0d0c-2026-11-23.pdf"_qs);
}

void tst_ExportName::neverHoldsAPan_data()
{
    QTest::addColumn<QString>("reference");
    for (const char *reference : {"ABCPX0001T", "abcpx0001t", "LOAN ABCPX0001T", "ABCPX 0001 T",
             "ABCPX-0001-T", "999900001234", "9999 0000 1234"})
        QTest::newRow(reference) << QString::fromLatin1(reference);
}

void tst_ExportName::neverHoldsAPan()
{
    QFETCH(QString, reference);
    QCOMPARE(nameOf(reference), u"itr-0f0e0d0c-2026-11-23.pdf"_qs);
}

void tst_ExportName::fitsAnyFileSystem()
{
    QCOMPARE(nameOf(u"../a b:c*?\"<>|\\नाम"_qs), u"itr-a-b-c-न-म-2026-11-23.pdf"_qs);
    QCOMPARE(nameOf(QString(500, u'x')), u"itr-"_qs + QString(40, u'x') + u"-2026-11-23.pdf"_qs);
}

QTEST_GUILESS_MAIN(tst_ExportName)
#include "tst_ExportName.moc"
