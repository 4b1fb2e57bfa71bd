#include "ExportFixture.h"
#include "report/PdfExport.h"
#include "report/ReportStyle.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrent>

/// What other programs (poppler-utils) read in the PDF.
class tst_CaseReport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysOnEveryPageThatItContainsTaxData();
    void showsEveryFigureOfEveryYear();
    void neverTurnsAMissingFigureIntoZero();
    void holdsNoPersonalNumberAnywhere();
    void embedsItsFonts();
    void isA4();
    void breaksLongValuesInsteadOfCuttingThem();
    void goesOnOverManyPages();
    void setsAsManyYearsBesideEachOtherAsFit();
    void drawsHindi();
    void standsAnEmptyCase();
    void isDrawnWhileTheWindowStaysFluid();

private:
    QByteArray pdf(const CaseExport &content);
    QString textOf(const QByteArray &pdf);
    QString told(const QString &program, const QStringList &arguments, const QByteArray &pdf);
    QStringList pagesOf(const QByteArray &pdf) { return textOf(pdf).split(u'\f', Qt::SkipEmptyParts); }

    QTemporaryDir m_folder;
};

void tst_CaseReport::initTestCase()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty())
        QSKIP("pdftotext is missing (package poppler-utils).");
}

QByteArray tst_CaseReport::pdf(const CaseExport &content)
{
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    PdfExport::write(content, out);
    // To be looked at by people, where a folder is named.
    const QString folder = qEnvironmentVariable("REPORT_FOLDER");
    if (!folder.isEmpty()) {
        QFile copy(folder + u'/' + QString::fromLatin1(QTest::currentTestFunction()) + u".pdf"_qs);
        if (copy.open(QIODevice::WriteOnly))
            copy.write(out.data());
    }
    return out.data();
}

QString tst_CaseReport::told(const QString &program, const QStringList &arguments, const QByteArray &pdf)
{
    QFile file(m_folder.filePath(u"report.pdf"_qs));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    QStringList all = arguments;
    all.replaceInStrings(u"FILE"_qs, file.fileName());
    process.start(program, all);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput())
                                   : u"failed: "_qs + QString::fromUtf8(process.readAllStandardError());
}

QString tst_CaseReport::textOf(const QByteArray &pdf)
{
    return told(u"pdftotext"_qs, {u"-layout"_qs, u"FILE"_qs, u"-"_qs}, pdf);
}

void tst_CaseReport::saysOnEveryPageThatItContainsTaxData()
{
    const QStringList pages = pagesOf(pdf(ExportFixture::content(3)));
    QCOMPARE(pages.size(), 3);
    for (qsizetype page = 0; page < pages.size(); ++page) {
        QVERIFY(pages[page].contains(u"Contains tax data"_qs));
        QVERIFY2(pages[page].contains(u"Page %1 of %2"_qs.arg(page + 1).arg(pages.size())),
            qPrintable(pages[page]));
    }
    QVERIFY(pages[0].contains(u"Example Lending Company (made up)"_qs));
    QVERIFY(pages[1].contains(u"LOAN-4711"_qs));
}

void tst_CaseReport::showsEveryFigureOfEveryYear()
{
    const CaseExport content = ExportFixture::content(3);
    const QString text = textOf(pdf(content));
    for (const auto &entry : content.returns) {
        QVERIFY(text.contains(u"Return for %1 · ITR-1"_qs.arg(entry.yearText())));
        for (const auto &figure : entry.document->summary().figures) {
            // How wide a gap is read as one space is the reader's guess.
            const QString words = QString(figure.text).replace(QRegularExpression(u"\\s+"_qs), u"SPACE"_qs);
            const QRegularExpression shape(
                QRegularExpression::escape(words).replace(u"SPACE"_qs, u"\\s*"_qs));
            QVERIFY2(text.contains(shape), qPrintable(figure.text));
            QVERIFY2(text.contains(figure.path), qPrintable(figure.path));
        }
    }
    QVERIFY(text.contains(u"₹ 12,62,000"_qs));
    QVERIFY(text.contains(u"ABCPXXXXXT"_qs));
    QVERIFY(text.contains(u"To check the income for a loan that you have applied for"_qs));
    QVERIFY(text.contains(u"by phone"_qs));
    QVERIFY(text.contains(u"HTTP 200, OTP Sent"_qs));
    QVERIFY(text.contains(u"23 November 2026, 10:15 (UTC+05:30)"_qs));
}

void tst_CaseReport::neverTurnsAMissingFigureIntoZero()
{
    CaseExport content = ExportFixture::content(1);
    content.returns += ExportFixture::entry(
        R"({"ITR": {"ITR1": {"ITR1_IncomeDeductions": {"TotalIncome": 5000}}}})", AssessmentYear(2023));
    const QString text = textOf(pdf(content));
    QVERIFY(text.contains(
        QRegularExpression(ItrSummary::label(ItrSummary::Item::Refund) + u" +not supplied"_qs)));
    QVERIFY2(
        text.contains(QRegularExpression(ItrSummary::label(ItrSummary::Item::NetTax) + u" +– +1,41,200"_qs)),
        qPrintable(text));
}

void tst_CaseReport::holdsNoPersonalNumberAnywhere()
{
    CaseExport content = ExportFixture::content(3);
    content.unmasked = true;
    content.reference = u"LOAN ABCPX0001T"_qs;
    content.consent->reference = u"999900001234"_qs;
    content.journal += {u"now"_qs, u"Failed"_qs, u"PAN ABCPX0001T is unknown"_qs};
    const QByteArray file = pdf(content);
    const QString all = textOf(file) + told(u"pdfinfo"_qs, {u"FILE"_qs}, file)
        + told(u"pdfinfo"_qs, {u"-meta"_qs, u"FILE"_qs}, file) + QString::fromLatin1(file);
    QVERIFY(!all.contains(u"failed: "_qs));
    for (const auto &number :
        {ExportFixture::pan, ExportFixture::aadhaar, ExportFixture::account, ExportFixture::mobile})
        QVERIFY(!all.contains(QStringView(number)));
    // In the metadata strings are UTF-16.
    QByteArray wide;
    for (const QChar letter : QStringView(ExportFixture::pan))
        wide += QByteArray(1, '\0') + letter.toLatin1();
    QVERIFY(!file.contains(wide));
    QVERIFY(all.contains(u"LOAN ABCPXXXXXT"_qs));
}

void tst_CaseReport::embedsItsFonts()
{
    const QStringList lines
        = told(u"pdffonts"_qs, {u"FILE"_qs}, pdf(ExportFixture::content(2))).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 2); // two lines of head
    for (const QString &line : lines.mid(2))
        QVERIFY2(line.contains(QRegularExpression(u" yes +(yes|no) +yes +[0-9]+ +[0-9]+$"_qs)),
            qPrintable(line)); // embedded, subset, readable
}

void tst_CaseReport::isA4()
{
    const QString info = told(u"pdfinfo"_qs, {u"FILE"_qs}, pdf(ExportFixture::content(1)));
    QVERIFY2(info.contains(u"(A4)"_qs), qPrintable(info));
    QVERIFY(info.contains(u"Income-tax returns: case LOAN-4711"_qs));
}

void tst_CaseReport::breaksLongValuesInsteadOfCuttingThem()
{
    CaseExport content = ExportFixture::content(1);
    content.organisation = u"Very "_qs.repeated(60) + u"long name"_qs;
    content.reference = QString(300, u'R') + u"END"_qs;
    content.consent->purpose = u"word "_qs.repeated(400) + u"lastword"_qs;
    content.journal
        = {{u"now"_qs, u"Long"_qs, u"outcome "_qs.repeated(3'000) + u"lastoutcome"_qs}}; // higher than a page
    const QByteArray file = pdf(content);
    const QString text = told(u"pdftotext"_qs, {u"FILE"_qs, u"-"_qs}, file);
    QCOMPARE(text.count(u"word\n"_qs) + text.count(u"word "_qs), 401);
    QVERIFY(text.contains(u"END"_qs));
    QCOMPARE(text.count(QRegularExpression(u"\\boutcome\\b"_qs)), 3'000);
    QVERIFY(text.contains(u"lastoutcome"_qs));
    // Nothing reaches into the margins.
    const QString boxes = told(u"pdftotext"_qs, {u"-bbox"_qs, u"FILE"_qs, u"-"_qs}, file);
    const QRegularExpression box(
        u"xMin=\"([0-9.]+)\" yMin=\"([0-9.]+)\" xMax=\"([0-9.]+)\" yMax=\"([0-9.]+)\""_qs);
    qsizetype words = 0;
    for (auto match = box.globalMatch(boxes); match.hasNext(); ++words) {
        const auto found = match.next();
        QVERIFY(found.captured(1).toDouble() >= 56); // 20 mm
        QVERIFY2(found.captured(3).toDouble() <= 595.3 - 56, qPrintable(found.captured(0)));
        QVERIFY(found.captured(4).toDouble() <= 841.9 - 40);
    }
    QVERIFY(words > 3'000);
}

void tst_CaseReport::goesOnOverManyPages()
{
    CaseExport content = ExportFixture::content(7);
    for (int index = 0; index < 1'000; ++index)
        content.journal
            += {u"23 Nov 2026, 10:00:01 (UTC+05:30)"_qs, u"Request sent"_qs, u"entry %1."_qs.arg(index)};
    const QStringList pages = pagesOf(pdf(content));
    QVERIFY(pages.size() > 20);
    const QString all = pages.join(u'\n');
    for (int index = 0; index < 1'000; ++index)
        QVERIFY(all.contains(u"entry %1."_qs.arg(index)));
    for (const QString &page : pages.mid(pages.size() - 10))
        QVERIFY(page.contains(QRegularExpression(u"Time +Event +Outcome"_qs)));
}

void tst_CaseReport::setsAsManyYearsBesideEachOtherAsFit()
{
    CaseExport content = ExportFixture::content(0);
    for (int year = 2024; year > 2017; --year)
        content.returns
            += ExportFixture::entry(ExportFixture::itr1(year, 98'76'54'32'10'000 + year, 12'34'56'78'000, 0));
    const QString text = textOf(pdf(content));
    for (int year = 2024; year > 2017; --year)
        QVERIFY(text.contains(ItrSummary::rupees(98'76'54'32'10'000 + year).remove(u"₹ "_qs)));
}

void tst_CaseReport::drawsHindi()
{
    if (!QFontDatabase::families(QFontDatabase::Devanagari).isEmpty()) {
        CaseExport content = ExportFixture::content(1);
        content.organisation = u"उदाहरण ऋण कंपनी"_qs;
        content.consent->purpose = u"ऋण के लिए आय की जाँच"_qs;
        const QByteArray file = pdf(content);
        const QString fonts = told(u"pdffonts"_qs, {u"FILE"_qs}, file);
        QVERIFY2(fonts.contains(u"Devanagari"_qs), qPrintable(fonts));
    }
}

void tst_CaseReport::standsAnEmptyCase()
{
    CaseExport content;
    content.caseId = u"0f0e0d0c-0000-4000-8000-000000000001"_qs;
    content.madeAt = ExportFixture::content(0).madeAt;
    const QStringList pages = pagesOf(pdf(content));
    QCOMPARE(pages.size(), 1);
    QVERIFY(pages[0].contains(u"No consent is recorded for this case."_qs));
    QVERIFY(pages[0].contains(u"The journal has no entry of this case."_qs));
}

void tst_CaseReport::isDrawnWhileTheWindowStaysFluid()
{
    CaseExport content = ExportFixture::content(7);
    for (int index = 0; index < 2'000; ++index)
        content.journal += {u"time"_qs, u"event"_qs, u"entry"_qs};
    auto drawing = QtConcurrent::run([content] {
        QBuffer out;
        out.open(QIODevice::WriteOnly);
        PdfExport::write(content, out);
        return out.data();
    });
    // Text is drawn here too meanwhile: both threads use the fonts.
    QImage image(200, 40, QImage::Format_ARGB32);
    int turns = 0;
    while (!drawing.isFinished()) {
        QPainter painter(&image);
        painter.setFont(ReportStyle::font(ReportStyle::Text::Body));
        painter.drawText(image.rect(), u"₹ 12,34,567 अआ %1"_qs.arg(turns++));
    }
    QVERIFY(turns > 1);
    QVERIFY(pagesOf(drawing.result()).size() > 20);
}

QTEST_MAIN(tst_CaseReport)
#include "tst_CaseReport.moc"
