#include "widgets/OtpEdit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

class tst_OtpEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void takesDigitsHoweverTheyAreWritten_data();
    void takesDigitsHoweverTheyAreWritten();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void hasASentenceForEveryProblem();
    void staysRevealed();
    void isAsLargeAsALineEditInItsFont();

private:
    std::unique_ptr<OtpEdit> m_edit;
};

void tst_OtpEdit::init()
{
    m_edit = std::make_unique<OtpEdit>();
    m_edit->show();
    m_edit->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
    QVERIFY(m_edit->hasFocus());
}

void tst_OtpEdit::cleanup()
{
    m_edit.reset();
}

void tst_OtpEdit::takesDigitsHoweverTheyAreWritten_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::newRow("plain") << u"123456"_qs;
    QTest::newRow("spaces") << u" 123 456 "_qs;
    QTest::newRow("dash") << u"123-456"_qs;
    QTest::newRow("en dash") << u"12–34–56"_qs;
    QTest::newRow("em dash, minus") << u"12—34−56"_qs;
    QTest::newRow("non-breaking hyphen and space") << u"12\u201134\u00a056"_qs;
    QTest::newRow("zero width") << u"\ufeff123\u200b456\u200d"_qs;
    QTest::newRow("soft hyphen") << u"123\u00ad456"_qs;
    QTest::newRow("lines") << u"123\r\n456\n"_qs;
    QTest::newRow("Devanagari") << u"१२३४५६"_qs;
    QTest::newRow("Tamil") << u"௧௨௩௪௫௬"_qs;
    QTest::newRow("full width") << u"123456"_qs;
}

void tst_OtpEdit::takesDigitsHoweverTheyAreWritten()
{
    QFETCH(QString, pasted);
    QGuiApplication::clipboard()->setText(pasted);
    QTest::keySequence(m_edit.get(), QKeySequence::Paste);
    QVERIFY(m_edit->secret().utf8() == "123456");
    QCOMPARE(m_edit->problem(), OtpEdit::Problem::None);

    m_edit->clear();
    for (const QChar c : pasted)
        QTest::sendKeyEvent(QTest::Click, m_edit.get(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    QVERIFY(m_edit->secret().utf8() == "123456");
}

void tst_OtpEdit::tellsWhatIsWrong_data()
{
    using Problem = OtpEdit::Problem;
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("empty") << QString() << Problem::Empty;
    QTest::newRow("only spaces") << u"  - "_qs << Problem::Empty;
    QTest::newRow("five") << u"12345"_qs << Problem::TooShort;
    QTest::newRow("six") << u"012345"_qs << Problem::None;
    QTest::newRow("seven") << u"1234567"_qs << Problem::TooLong;
    QTest::newRow("letter for a digit") << u"12345O"_qs << Problem::NotDigits;
    QTest::newRow("short and no digit") << u"1x"_qs << Problem::NotDigits;
    QTest::newRow("superscript") << u"12345²"_qs << Problem::NotDigits;
}

void tst_OtpEdit::tellsWhatIsWrong()
{
    QFETCH(QString, typed);
    QFETCH(OtpEdit::Problem, problem);
    m_edit->insertText(typed);
    QCOMPARE(m_edit->problem(), problem);
}

void tst_OtpEdit::hasASentenceForEveryProblem()
{
    using Problem = OtpEdit::Problem;
    QVERIFY(OtpEdit::sentence(Problem::None).isEmpty());
    QSet<QString> sentences;
    for (const auto problem : {Problem::Empty, Problem::TooShort, Problem::TooLong, Problem::NotDigits}) {
        QVERIFY(OtpEdit::sentence(problem).endsWith(u'.'));
        sentences.insert(OtpEdit::sentence(problem));
    }
    QCOMPARE(sentences.size(), 4);
    QVERIFY(OtpEdit::sentence(Problem::TooShort).contains(u"6 digits"));
}

void tst_OtpEdit::staysRevealed()
{
    m_edit->setRevealDuration(std::chrono::milliseconds(1));
    const QSignalSpy revealed(m_edit.get(), &SecretEdit::revealedChanged);
    QTest::keyClicks(m_edit.get(), u"123456"_qs);
    m_edit->setRevealed(false);
    m_edit->setEnabled(false);
    m_edit->setEnabled(true);
    m_edit->hide();
    m_edit->show();
    m_edit->clear();
    QVERIFY(m_edit->isRevealed());
    QCOMPARE(revealed.count(), 0);
}

void tst_OtpEdit::isAsLargeAsALineEditInItsFont()
{
    QLineEdit line;
    line.setFont(m_edit->font());
    QCOMPARE(m_edit->sizeHint(), line.sizeHint());
    QVERIFY(m_edit->font().pointSizeF() > QGuiApplication::font().pointSizeF());
}

QTEST_MAIN(tst_OtpEdit)
#include "tst_OtpEdit.moc"
