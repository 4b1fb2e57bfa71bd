#include "DeskLanguage.h"

#include "api/ApiError.h"
#include "config/Setting.h"
#include "itr/ItrData.h"
#include "session/CaseWords.h"
#include "session/ConsentNotice.h"
#include "widgets/OtpEdit.h"

#include <QApplication>
#include <QFile>
#include <QGlyphRun>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>

/// One text of a translation file.
struct Text {
    QString context;
    QString source;
    QStringList translations; ///< one for each numerus form
    bool unfinished = false;
};

/// That every text reaches the person in their language: the files are whole, and they are found.
class tst_DeskLanguage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cleanup();
    void choosesALanguageThatItSpeaks_data();
    void choosesALanguageThatItSpeaks();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
    void placeholdersAreTheSame_data() { everyTextIsTranslated_data(); }
    void placeholdersAreTheSame();
    void noTextIsMissingFromTheFiles();
    void englishCountsInPlurals();
    void hindiReachesTheTablesOfTheApp();
    void aSettingNamesEachLanguage();
    void isSwitchedWhileRunning();
    void everyLetterHasAGlyph_data();
    void everyLetterHasAGlyph();

private:
    static QList<Text> read(const QString &language);
    static QStringList placeholders(const QString &text);
};

void tst_DeskLanguage::cleanup()
{
    for (auto *translator : QCoreApplication::instance()->findChildren<QTranslator *>())
        delete translator;
    QLocale::setDefault(QLocale::c());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

QList<Text> tst_DeskLanguage::read(const QString &language)
{
    QFile file(QStringLiteral(TRANSLATIONS) + u"/itr-desk_%1.ts"_qs.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("can not read the translation file");
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"source") {
            texts += Text{context, xml.readElementText(), {}, false};
        } else if (xml.name() == u"translation") {
            texts.back().unfinished = xml.attributes().hasAttribute(u"type"_qs);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            // Forms stand on lines of their own.
            for (const QString &form : text.split(u'\n')) {
                if (!form.trimmed().isEmpty())
                    texts.back().translations += form.trimmed();
            }
        }
    }
    return texts;
}

QStringList tst_DeskLanguage::placeholders(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?[0-9n]"_qs);
    QStringList found;
    for (const auto &match : placeholder.globalMatch(text))
        found += match.captured();
    found.sort();
    return found;
}

void tst_DeskLanguage::choosesALanguageThatItSpeaks_data()
{
    QTest::addColumn<QStringList>("wanted");
    QTest::addColumn<QString>("spoken");
    QTest::newRow("Hindi") << QStringList{u"hi-Deva-IN"_qs, u"hi-IN"_qs, u"hi"_qs} << u"hi"_qs;
    QTest::newRow("English") << QStringList{u"en-IN"_qs, u"en"_qs} << u"en"_qs;
    QTest::newRow("the first that is spoken") << QStringList{u"as-IN"_qs, u"hi-IN"_qs, u"en"_qs} << u"hi"_qs;
    QTest::newRow("none that is spoken") << QStringList{u"de-DE"_qs} << u"en"_qs;
    QTest::newRow("another that begins alike") << QStringList{u"hil-PH"_qs} << u"en"_qs;
    QTest::newRow("nothing said") << QStringList{} << u"en"_qs;
}

void tst_DeskLanguage::choosesALanguageThatItSpeaks()
{
    QFETCH(QStringList, wanted);
    QFETCH(QString, spoken);
    QCOMPARE(DeskLanguage::chosen(wanted), spoken);
}

void tst_DeskLanguage::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English plurals") << u"en"_qs;
    for (const DeskLanguage::Language &language : DeskLanguage::languages().subspan(1))
        QTest::newRow(language.code) << QString::fromLatin1(language.code);
}

void tst_DeskLanguage::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QList<Text> texts = read(language);
    QCOMPARE(texts.size(), read(language == u"en" ? u"en"_qs : u"hi"_qs).size());
    QVERIFY(!texts.isEmpty());
    for (const Text &text : texts) {
        QVERIFY2(!text.unfinished && !text.translations.isEmpty(),
            qPrintable(text.context + u": "_qs + text.source));
        if (text.source.contains(u"%n"_qs))
            QCOMPARE(text.translations.size(), 2);
    }
}

void tst_DeskLanguage::placeholdersAreTheSame()
{
    QFETCH(QString, language);
    for (const Text &text : read(language)) {
        for (const QString &translation : text.translations)
            QVERIFY2(placeholders(translation) == placeholders(text.source), qPrintable(translation));
    }
}

void tst_DeskLanguage::noTextIsMissingFromTheFiles()
{
    const QList<Text> texts = read(u"hi"_qs);
    const auto has = [&texts](const QString &context, const QString &source) {
        return std::ranges::any_of(
            texts, [&](const Text &text) { return text.context == context && text.source == source; });
    };
    for (const ApiError::Description &row : ApiError::descriptions()) {
        QVERIFY2(has(u"ApiError"_qs, QString::fromUtf8(row.sentence)), row.sentence);
        for (const char *nextStep : row.nextSteps)
            QVERIFY2(has(u"ApiError"_qs, QString::fromUtf8(nextStep)), nextStep);
    }
    QVERIFY(has(u"SettingValue"_qs, u"“true” or “false”"_qs));
    QVERIFY(has(u"OtpStatus"_qs, u"The portal has sent an OTP."_qs));
    QVERIFY(has(u"ConfigError"_qs, u"%1: “%2” is “%3”. %4"_qs));
}

void tst_DeskLanguage::englishCountsInPlurals()
{
    DeskLanguage::install({}, {u"en-IN"_qs});
    ApiError error;
    error.retryAfter = std::chrono::seconds(90);
    QCOMPARE(error.nextStep(), u"Wait 90 seconds before you request again."_qs);
    error.retryAfter = std::chrono::seconds(1);
    QCOMPARE(error.nextStep(), u"Wait 1 second before you request again."_qs);
    QCOMPARE(
        OtpEdit::sentence(OtpEdit::Problem::TooShort), u"An OTP has 6 digits; this one is too short."_qs);
    QVERIFY(CaseWords::lockWarning(4).contains(u"4 requests for this PAN"_qs));
}

void tst_DeskLanguage::hindiReachesTheTablesOfTheApp()
{
    static const QRegularExpression devanagari(u"[\\x{0900}-\\x{097F}]"_qs);
    DeskLanguage::install({}, {u"hi-IN"_qs});
    for (const ApiError::Description &row : ApiError::descriptions()) {
        ApiError error;
        error.kind = row.kind;
        QVERIFY2(error.sentence().contains(devanagari), row.sentence);
        for (const auto call : {ApiError::Call::GetOtp, ApiError::Call::GetData, ApiError::Call::GetYear})
            QVERIFY2(error.nextStep(call).contains(devanagari), qPrintable(error.nextStep(call)));
    }
    QVERIFY(OtpStatus::read(u"aadhaar_not_linked"_qs).sentence().contains(devanagari));
    QVERIFY(Pan::parse(u"XXXPX0001T")->holder().contains(devanagari));
    QVERIFY(CaseWords::lockWarning(3).contains(u"के 3 अनुरोध"_qs));
    ApiError error;
    error.retryAfter = std::chrono::seconds(90);
    QVERIFY(error.nextStep().contains(u"90 सेकंड"_qs));
}

void tst_DeskLanguage::aSettingNamesEachLanguage()
{
    const auto &choice = std::get<ChoiceValue>(Setting::find(u"desk/language"_qs)->value.kind());
    QCOMPARE(choice.words.size(), DeskLanguage::languages().size() + 1);
    for (std::size_t i = 0; i < DeskLanguage::languages().size(); ++i) {
        QCOMPARE(choice.words[i + 1], DeskLanguage::languages()[i].code);
        QCOMPARE(choice.labels[i + 1], DeskLanguage::languages()[i].ownName);
    }
}

void tst_DeskLanguage::isSwitchedWhileRunning()
{
    const auto title = [] { return QCoreApplication::translate("OtpStatus", "The portal has sent an OTP."); };
    DeskLanguage::install(u"ur"_qs);
    const QString urdu = title();
    QVERIFY(urdu.contains(QRegularExpression(u"[\\x{0600}-\\x{06FF}]"_qs)));
    QCOMPARE(QApplication::layoutDirection(), Qt::RightToLeft);
    DeskLanguage::use(u"ta"_qs);
    QVERIFY(title() != urdu && title() != u"The portal has sent an OTP.");
    QCOMPARE(QApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QLocale().language(), QLocale::Tamil);
    QCOMPARE(QLocale().territory(), QLocale::India);
    DeskLanguage::use(u"en"_qs);
    QCOMPARE(title(), u"The portal has sent an OTP."_qs);
}

void tst_DeskLanguage::everyLetterHasAGlyph_data()
{
    everyTextIsTranslated_data();
    QTest::newRow("the languages' own names") << QString();
}

/// With the fonts that packaging/setup-debian.sh installs.
void tst_DeskLanguage::everyLetterHasAGlyph()
{
    QFETCH(QString, language);
    QStringList texts;
    if (language.isEmpty()) {
        for (const DeskLanguage::Language &one : DeskLanguage::languages())
            texts += QString::fromUtf8(one.ownName);
    } else {
        for (const Text &text : read(language))
            texts += text.translations;
        const ConsentNotice notice = ConsentNotice::load(language, {});
        for (const ConsentNotice::Part &part : notice.parts)
            texts += part.heading + u' ' + part.paragraphs.join(u' ');
    }
    QApplication::setFont(QFont(u"DejaVu Sans"_qs));
    DeskLanguage::use(language.isEmpty() ? u"en"_qs : language);
    const QFont font = QApplication::font();
    for (const QString &text : texts) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        while (layout.createLine().isValid()) { }
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns())
            QVERIFY2(!run.glyphIndexes().contains(0), qPrintable(text));
    }
}

QTEST_MAIN(tst_DeskLanguage)
#include "tst_DeskLanguage.moc"
