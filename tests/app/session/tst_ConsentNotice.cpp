#include "session/ConsentNotice.h"

#include <QTest>

class tst_ConsentNotice : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesInEveryLanguageOfTheDesk();
    void saysEverything_data() { languages(); }
    void saysEverything();
    void putsInWhatTheDeploymentSays_data() { languages(); }
    void putsInWhatTheDeploymentSays();
    void standsWhereTheDeploymentIsSilent_data() { languages(); }
    void standsWhereTheDeploymentIsSilent();

private:
    static void languages();
    static QString text(const ConsentNotice &notice);
};

void tst_ConsentNotice::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : ConsentNotice::languages())
        QTest::newRow(qPrintable(language)) << language;
}

QString tst_ConsentNotice::text(const ConsentNotice &notice)
{
    QString text = notice.title;
    for (const auto &part : notice.parts)
        text += u'\n' + part.heading + u'\n' + part.paragraphs.join(u'\n');
    return text;
}

void tst_ConsentNotice::comesInEveryLanguageOfTheDesk()
{
    QCOMPARE(ConsentNotice::languages(),
        QStringList({u"en"_qs, u"hi"_qs, u"bn"_qs, u"gu"_qs, u"kn"_qs, u"ml"_qs, u"mr"_qs, u"ta"_qs, u"te"_qs,
            u"ur"_qs}));
    QCOMPARE(ConsentNotice::load(u"hi"_qs, {}).languageName, u"हिन्दी"_qs);
    for (const QString &language : ConsentNotice::languages()) {
        const ConsentNotice notice = ConsentNotice::load(language, {});
        QCOMPARE(notice.version, ConsentNotice::load(u"en"_qs, {}).version);
        QCOMPARE(notice.isMachineDrafted, language != u"en");
    }
}

/// DPDP Act 2023: items of data, purpose, how to withdraw, how to complain.
void tst_ConsentNotice::saysEverything()
{
    QFETCH(QString, language);
    const ConsentNotice notice = ConsentNotice::load(language, {});
    QCOMPARE(notice.language, language);
    QVERIFY(!notice.version.isEmpty() && !notice.title.isEmpty());
    QCOMPARE(notice.parts.size(), ConsentNotice::load(u"en"_qs, {}).parts.size());
    QCOMPARE(notice.parts.size(), 5);
    for (const auto &part : notice.parts)
        QVERIFY2(!part.heading.isEmpty() && !part.paragraphs.isEmpty(), qPrintable(part.heading));
}

void tst_ConsentNotice::putsInWhatTheDeploymentSays()
{
    QFETCH(QString, language);
    const QString whole = text(ConsentNotice::load(language,
        {.organisation = u"Made-up Lenders"_qs,
            .contact = u"privacy@lender.example"_qs,
            .grievance = u"Desk 7"_qs,
            .purpose = u"A made-up loan"_qs}));
    for (const QString &words :
        {u"Made-up Lenders"_qs, u"privacy@lender.example"_qs, u"Desk 7"_qs, u"A made-up loan"_qs})
        QVERIFY2(whole.contains(words), qPrintable(words));
    QVERIFY(!whole.contains(u'{'));
}

void tst_ConsentNotice::standsWhereTheDeploymentIsSilent()
{
    QFETCH(QString, language);
    const QString whole = text(ConsentNotice::load(
        language, {.organisation = {}, .contact = {}, .grievance = {}, .purpose = u"P"_qs}));
    QVERIFY2(!whole.contains(u'{') && !whole.contains(u"unnamed"), qPrintable(whole));
    QVERIFY(!whole.contains(u"  "));
}

QTEST_APPLESS_MAIN(tst_ConsentNotice)
#include "tst_ConsentNotice.moc"
