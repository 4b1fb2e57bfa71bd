#include "ExportFixture.h"
#include "export/CsvExport.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

class tst_CsvExport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasARowForEachFigureAndAColumnForEachReturn();
    void writesAmountsInPlainDigits();
    void leavesEmptyWhatWasNotSupplied();
    void guardsWordsThatBeginAFormula();
    void holdsNoPan();

private:
    static QStringList linesOf(const CaseExport &content);
};

QStringList tst_CsvExport::linesOf(const CaseExport &content)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    CsvExport::write(content, out);
    const QByteArray mark = "\xef\xbb\xbf";
    return out.data().startsWith(mark) ? QString::fromUtf8(out.data().mid(mark.size())).split(u"\r\n"_qs)
                                       : QStringList();
}

void tst_CsvExport::hasARowForEachFigureAndAColumnForEachReturn()
{
    const QStringList lines = linesOf(ExportFixture::content(3));
    QCOMPARE(lines.size(), 14); // head, twelve figures, nothing behind the last line end
    QVERIFY2(lines[0].endsWith(u"\"2024-25\",\"2023-24\",\"2022-23\""_qs), qPrintable(lines[0]));
    for (qsizetype line = 0; line < 13; ++line)
        QCOMPARE(lines[line].count(QRegularExpression(u",(?! )"_qs)), 3); // but not those within words
}

void tst_CsvExport::writesAmountsInPlainDigits()
{
    const QString label = u'"' + ItrSummary::label(ItrSummary::Item::GrossTotalIncome) + u'"';
    QVERIFY(linesOf(ExportFixture::content(2)).contains(label + u",1262000,1130500"_qs));
    CaseExport loss = ExportFixture::content(0);
    loss.returns += ExportFixture::entry(ExportFixture::itr1(2024, -500, 0, 0));
    QVERIFY(linesOf(loss).contains(label + u",-500"_qs));
}

void tst_CsvExport::leavesEmptyWhatWasNotSupplied()
{
    CaseExport content = ExportFixture::content(0);
    content.returns
        += ExportFixture::entry(R"({"ITR": {"ITR1": {"ITR1_IncomeDeductions": {"TotalIncome": 1}}}})");
    const QStringList lines = linesOf(content);
    QVERIFY(lines.contains(u'"' + ItrSummary::label(ItrSummary::Item::NetTax) + u"\",\"\""_qs));
}

void tst_CsvExport::guardsWordsThatBeginAFormula()
{
    QByteArray json = ExportFixture::itr1(2024, 1, 1, 0);
    json.replace(R"("TEST")", R"~("=HYPERLINK(1)")~");
    CaseExport content = ExportFixture::content(0);
    content.returns += ExportFixture::entry(json);
    const QString lines = linesOf(content).join(u'\n');
    QVERIFY(lines.contains(u"\"'=HYPERLINK(1)"_qs));
    QVERIFY(!lines.contains(u",\"="_qs));
}

void tst_CsvExport::holdsNoPan()
{
    CaseExport content = ExportFixture::content(3);
    content.unmasked = true;
    QVERIFY(!linesOf(content).join(u'\n').contains(QStringView(ExportFixture::pan)));
}

QTEST_GUILESS_MAIN(tst_CsvExport)
#include "tst_CsvExport.moc"
