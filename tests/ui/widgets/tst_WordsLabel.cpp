#include "widgets/WordsLabel.h"

#include <QTest>

/// The sizes are QLabel's own: layouts, and what the screenshots show, must not move.
class tst_WordsLabel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAsLargeAsALabel_data();
    void isAsLargeAsALabel();
    void followsItsTextAndFont();
    void countsItsMargins();
    void isMeasuredAgainAfterItWasPainted();
};

namespace
{
void makePlain(QLabel &label, const QString &text)
{
    label.setTextFormat(Qt::PlainText);
    label.setWordWrap(true);
    label.setText(text);
}

void compare(const QLabel &label, const QLabel &plain)
{
    QCOMPARE(label.sizeHint(), plain.sizeHint());
    QCOMPARE(label.minimumSizeHint(), plain.minimumSizeHint());
    for (const int width : {0, 1, 40, 75, 120, 200, 333, 480, 700, 1200})
        QCOMPARE(label.heightForWidth(width), plain.heightForWidth(width));
}
}

void tst_WordsLabel::isAsLargeAsALabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("word") << u"Consent"_qs;
    QTest::newRow("line") << u"Not connected to a service"_qs;
    QTest::newRow("sentences")
        << u"Show the notice to the taxpayer or read it out. Go on only once the taxpayer has agreed."_qs;
    QTest::newRow("lines") << u"[service]\nbaseUrl=https://itr-relay.example.org\n\nlast"_qs;
    QTest::newRow("end of line") << u"one\ntwo\n"_qs;
    QTest::newRow("spaces") << u"  two  and   three   "_qs;
    QTest::newRow("long word") << QString(120, u'w');
    QTest::newRow("paragraph") << u"It is used for this purpose only, and for nothing else. "_qs.repeated(12);
    QTest::newRow("Hindi") << u"आपकी सहमति से पहले की सूचना। यह केवल इसी उद्देश्य के लिए है।"_qs;
    QTest::newRow("Urdu") << u"آپ کی رضامندی سے پہلے کا نوٹس، ITR Desk کے لیے۔"_qs;
}

void tst_WordsLabel::isAsLargeAsALabel()
{
    QFETCH(QString, text);
    for (const double points : {8.0, 10.0, 17.5}) {
        QFont font;
        font.setPointSizeF(points);
        WordsLabel label;
        QLabel plain;
        for (QLabel *one : {static_cast<QLabel *>(&label), &plain}) {
            one->setFont(font);
            makePlain(*one, text);
        }
        compare(label, plain);
    }
}

void tst_WordsLabel::followsItsTextAndFont()
{
    WordsLabel label;
    QLabel plain;
    makePlain(label, u"short"_qs);
    makePlain(plain, u"short"_qs);
    compare(label, plain);
    QFont large;
    large.setPointSizeF(24);
    for (QLabel *one : {static_cast<QLabel *>(&label), &plain}) {
        one->setText(u"no longer as short as it was"_qs);
        one->setFont(large);
    }
    compare(label, plain);
}

void tst_WordsLabel::countsItsMargins()
{
    WordsLabel label;
    QLabel plain;
    for (QLabel *one : {static_cast<QLabel *>(&label), &plain}) {
        makePlain(*one, u"A command, in a box that leaves it room at the sides."_qs);
        one->setContentsMargins(11, 5, 7, 3);
        one->setMinimumHeight(30);
        one->setMaximumWidth(260);
    }
    compare(label, plain);
}

void tst_WordsLabel::isMeasuredAgainAfterItWasPainted()
{
    WordsLabel label;
    QLabel plain;
    const QString text = u"Ask your administrator for a new one in time; without it nothing can be requested."_qs;
    makePlain(label, text);
    makePlain(plain, text);
    const int before = label.heightForWidth(150);
    label.resize(label.sizeHint());
    QVERIFY(!label.grab().isNull());
    QCOMPARE(label.heightForWidth(150), before);
    compare(label, plain);
}

QTEST_MAIN(tst_WordsLabel)
#include "tst_WordsLabel.moc"
