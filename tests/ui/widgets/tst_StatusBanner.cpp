#include "widgets/StatusBanner.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

class tst_StatusBanner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void saysWhatItIsGiven();
    void quotesTheServiceAsPlainText();
    void appearsByWayOfTheEventLoop();
    void isANotificationForAssistiveTechnologies();
    void asksAndTakesTheAnswer();
    void letsNoKeyAnswerBeforeItCanBeRead();
    void staysWhereItIsWhenFaded();
    void aQuestionDoesNotFadeButGoes();
    void makesRoomAtOnceForWhatItSaysNext();

private:
    QString shownText() const;

    std::unique_ptr<QWidget> m_window;
    StatusBanner *m_banner = nullptr;
};

void tst_StatusBanner::initTestCase()
{
    Notice::installAccessibility();
}

void tst_StatusBanner::init()
{
    m_window = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_window.get());
    m_banner = new StatusBanner;
    column->addWidget(m_banner);
    column->addStretch();
    m_window->resize(400, 400);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QString tst_StatusBanner::shownText() const
{
    QStringList texts;
    for (const auto *label : m_banner->findChildren<QLabel *>()) {
        if (label->isVisible())
            texts += label->text();
    }
    return texts.join(u'\n');
}

void tst_StatusBanner::saysWhatItIsGiven()
{
    m_banner->present({Look::Tone::Danger, u"It failed."_qs, {u"Nothing was sent."_qs, {}, u"Try again."_qs},
        {}, u"ITR-12"_qs});
    QTRY_VERIFY(m_banner->isVisible());
    QCOMPARE(shownText(), u"It failed.\nNothing was sent.\nTry again.\nITR-12"_qs);
    m_banner->dismiss();
    QVERIFY(!m_banner->isVisible());
}

void tst_StatusBanner::quotesTheServiceAsPlainText()
{
    m_banner->present({Look::Tone::Warning, u"No."_qs, {}, u"<b>Bold</b> &amp; more"_qs, {}});
    QTRY_VERIFY(m_banner->isVisible());
    QVERIFY(shownText().contains(u"The service said: “<b>Bold</b> &amp; more”"_qs));
    for (const auto *label : m_banner->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_StatusBanner::appearsByWayOfTheEventLoop()
{
    m_banner->present({Look::Tone::Info, u"One."_qs, {}, {}, {}});
    QVERIFY(!m_banner->isVisible());
    QTRY_VERIFY(m_banner->isVisible());
    m_banner->present({Look::Tone::Info, u"Two."_qs, {}, {}, {}});
    QVERIFY(!m_banner->isVisible());
    QTRY_VERIFY(m_banner->isVisible());
    m_banner->present({Look::Tone::Info, u"Three."_qs, {}, {}, {}});
    m_banner->dismiss();
    QCoreApplication::processEvents();
    QVERIFY(!m_banner->isVisible());
}

void tst_StatusBanner::isANotificationForAssistiveTechnologies()
{
    QCOMPARE(QAccessible::queryAccessibleInterface(m_banner)->role(), QAccessible::Notification);
}

void tst_StatusBanner::asksAndTakesTheAnswer()
{
    QSignalSpy answered(m_banner, &StatusBanner::answered);
    m_banner->present({Look::Tone::Info, u"Has it come?"_qs, {}, {}, {}, true});
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_COMPARE(QApplication::focusWidget(), m_banner);
    QCOMPARE(m_banner->accessibleName(), u"Has it come?"_qs);
    QTRY_VERIFY(m_banner->takesKeys());
    QTest::keyClick(m_banner, Qt::Key_Return);
    QTest::keyClick(m_banner, Qt::Key_Space);
    QCOMPARE(answered.size(), 0);
    QTest::keyClick(m_banner, Qt::Key_Tab);
    auto *yes = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(yes);
    QCOMPARE(yes->text(), u"Yes"_qs);
    QCOMPARE(yes->accessibleDescription(), u"Has it come?"_qs);
    QTest::keyClick(yes, Qt::Key_Space);
    QTest::keyClick(yes, Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(answered.size(), 2);
    QCOMPARE(answered[0][0].toBool(), true);
    QCOMPARE(answered[1][0].toBool(), false);
}

void tst_StatusBanner::letsNoKeyAnswerBeforeItCanBeRead()
{
    QSignalSpy answered(m_banner, &StatusBanner::answered);
    m_banner->setUnreadFor(std::chrono::hours(1));
    m_banner->present({Look::Tone::Info, u"Has it come?"_qs, {}, {}, {}, true});
    QTRY_COMPARE(QApplication::focusWidget(), m_banner);
    for (int i = 0; i < 2; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Enter, Qt::Key_Select})
            QTest::keyClick(QApplication::focusWidget(), key);
    }
    QCOMPARE(qobject_cast<QPushButton *>(QApplication::focusWidget())->text(), u"No"_qs);
    QCOMPARE(answered.size(), 0);
    QVERIFY(!m_banner->takesKeys());
    // A mouse knows what it points at.
    QTest::mouseClick(QApplication::focusWidget(), Qt::LeftButton);
    QCOMPARE(answered.size(), 1);
}

void tst_StatusBanner::staysWhereItIsWhenFaded()
{
    m_banner->present({Look::Tone::Danger, u"One."_qs, {u"And more."_qs}, {}, {}});
    QTRY_VERIFY(m_banner->isVisible());
    const QRect place = m_banner->geometry();
    const QImage loud = m_banner->grab().toImage();
    m_banner->fade();
    QCoreApplication::processEvents();
    QVERIFY(m_banner->isVisible() && m_banner->isFaded() && !m_banner->isPresenting());
    QCOMPARE(m_banner->geometry(), place);
    QVERIFY(m_banner->grab().toImage() != loud);
    m_banner->present({Look::Tone::Danger, u"One."_qs, {u"And more."_qs}, {}, {}});
    QTRY_VERIFY(m_banner->isVisible());
    QVERIFY(!m_banner->isFaded());
    QCOMPARE(m_banner->grab().toImage(), loud);
}

void tst_StatusBanner::aQuestionDoesNotFadeButGoes()
{
    m_banner->present({Look::Tone::Info, u"Has it come?"_qs, {}, {}, {}, true});
    QTRY_VERIFY(m_banner->isVisible());
    m_banner->fade();
    QVERIFY(!m_banner->isVisible());
}

void tst_StatusBanner::makesRoomAtOnceForWhatItSaysNext()
{
    m_banner->present({Look::Tone::Info, u"One."_qs, {u"And more."_qs}, {}, {}});
    QTRY_VERIFY(m_banner->isVisible());
    m_window->layout()->activate();
    const int height = m_window->sizeHint().height();
    m_banner->dismiss();
    m_banner->present({Look::Tone::Info, u"One."_qs, {u"And more."_qs}, {}, {}});
    QVERIFY(!m_banner->isVisible());
    m_window->layout()->activate();
    QCOMPARE(m_window->sizeHint().height(), height);
    m_banner->dismiss();
    m_window->layout()->activate();
    QVERIFY(m_window->sizeHint().height() < height);
}

QTEST_MAIN(tst_StatusBanner)
#include "tst_StatusBanner.moc"
