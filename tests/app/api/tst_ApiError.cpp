#include "api/ApiError.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

class tst_ApiError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasItsOwnCodeAndWords();
    void retryAfterIsTheNextStep();
    void aRefusedCertificateSaysWhy();
};

void tst_ApiError::everyKindHasItsOwnCodeAndWords()
{
    static const QRegularExpression shape(u"^ITR-[1-9][0-9]$"_qs);
    QSet<QString> codes;
    for (int kind = 0; kind <= int(ApiError::Kind::NotReady); ++kind) {
        ApiError error;
        error.kind = ApiError::Kind(kind);
        QVERIFY2(shape.match(error.code()).hasMatch(), qPrintable(error.code()));
        QVERIFY2(!codes.contains(error.code()), qPrintable(error.code()));
        codes.insert(error.code());
        QVERIFY(error.sentence().endsWith(u'.'));
        QVERIFY(error.nextStep().endsWith(u'.'));
    }
    QCOMPARE(codes.size(), qsizetype(ApiError::descriptions().size()));
}

void tst_ApiError::retryAfterIsTheNextStep()
{
    ApiError error;
    error.kind = ApiError::Kind::TooManyRequests;
    error.retryAfter = std::chrono::seconds(90);
    QVERIFY(error.nextStep().contains(u"90"));
    error.retryAfter = std::chrono::seconds(121);
    QVERIFY(error.nextStep().contains(u"3 minute"));
    error.retryAfter = std::chrono::seconds(0);
    QVERIFY(error.nextStep().contains(u"some minutes"));
}

void tst_ApiError::aRefusedCertificateSaysWhy()
{
    ApiError error;
    error.kind = ApiError::Kind::CertificateRefused;
    error.technicalReason = u"The certificate has expired"_qs;
    QVERIFY(error.sentence().contains(u"The certificate has expired"));
    error.kind = ApiError::Kind::TlsFailed;
    QVERIFY(!error.sentence().contains(u"expired"));
}

QTEST_GUILESS_MAIN(tst_ApiError)
#include "tst_ApiError.moc"
