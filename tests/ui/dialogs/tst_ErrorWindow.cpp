#include "dialogs/ErrorWindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

class tst_ErrorWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongAndClosesByEnter();
};

void tst_ErrorWindow::saysWhatIsWrongAndClosesByEnter()
{
    ErrorWindow window(u"The profile can not be used."_qs, u"desk.ini: “a” is <b>wrong</b>."_qs);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList texts;
    for (const auto *label : window.findChildren<QLabel *>()) {
        QCOMPARE(label->textFormat(), Qt::PlainText);
        texts += label->text();
    }
    QVERIFY(texts.contains(u"The profile can not be used."_qs));
    QVERIFY(texts.contains(u"desk.ini: “a” is <b>wrong</b>."_qs));
    QVERIFY(!window.windowIcon().isNull());
    QSignalSpy finished(&window, &QDialog::finished);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(tst_ErrorWindow)
#include "tst_ErrorWindow.moc"
