#include "SecretEditFixture.h"

#include <QStyle>
#include <QStyleFactory>
#include <QTimer>

#include <algorithm>

/// A SecretEdit beside the line edit that it stands in for.
class tst_SecretEditLook : public SecretEditFixture
{
    Q_OBJECT
private Q_SLOTS:
    void looksTheSameWhateverItHides();
    void isAsLargeAsALineEdit_data();
    void isAsLargeAsALineEdit();
    void looksLikeALineEdit_data();
    void looksLikeALineEdit();
    void showsInvalidNotByColourAlone();
    void keepsTheCaretInView();
    void startsAtTheRightWhenRightToLeft();
    void caretBlinksOnlyWithFocus();
};

void tst_SecretEditLook::looksTheSameWhateverItHides()
{
    const auto shown = [this](QStringView text) {
        m_edit->clear();
        m_edit->insertText(text);
        return picture();
    };
    const QImage hidden = shown(u"abc");
    QVERIFY(hidden == shown(u"xyz"));
    QVERIFY(hidden == shown(u"WWW"));
    QVERIFY(hidden != shown(u"abcd"));

    shown(u"abc");
    m_edit->setRevealDuration(std::chrono::milliseconds(1));
    m_edit->setRevealed(true);
    const QImage revealed = picture();
    QVERIFY(revealed != hidden);
    QTRY_VERIFY(!m_edit->isRevealed());
    QVERIFY(picture() == hidden);
    m_edit->setRevealDuration(std::chrono::hours(1));
    shown(u"xyz");
    m_edit->setRevealed(true);
    QVERIFY(picture() != revealed);
}

void tst_SecretEditLook::isAsLargeAsALineEdit_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<qreal>("points");
    for (const QString &style : QStyleFactory::keys())
        for (const qreal points : {6.0, 10.0, 11.5, 24.0})
            QTest::addRow("%s, %.1f pt", qPrintable(style), points) << style << points;
}

void tst_SecretEditLook::isAsLargeAsALineEdit()
{
    QFETCH(QString, style);
    QFETCH(qreal, points);
    const std::unique_ptr<QStyle> other(QStyleFactory::create(style));
    QFont font;
    font.setPointSizeF(points);
    QLineEdit line;
    SecretEdit secret;
    for (QWidget *widget : {static_cast<QWidget *>(&line), static_cast<QWidget *>(&secret)}) {
        widget->setStyle(other.get());
        widget->setFont(font);
    }
    QCOMPARE(secret.sizeHint(), line.sizeHint());
    QCOMPARE(secret.minimumSizeHint(), line.minimumSizeHint());
    QCOMPARE(secret.sizePolicy(), line.sizePolicy());
}

void tst_SecretEditLook::looksLikeALineEdit_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("state");
    for (const QString &style : QStyleFactory::keys())
        for (const char *state : {"empty", "placeholder", "disabled", "bullets", "revealed", "selected"})
            QTest::addRow("%s, %s", qPrintable(style), state) << style << QString::fromLatin1(state);
}

void tst_SecretEditLook::looksLikeALineEdit()
{
    QFETCH(QString, style);
    QFETCH(QString, state);
    const std::unique_ptr<QStyle> other(QStyleFactory::create(style));
    QLineEdit *line = m_next;
    m_edit->setStyle(other.get());
    line->setStyle(other.get());
    line->setEchoMode(state == u"revealed" ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setRevealed(state == u"revealed");
    m_window->setFocusPolicy(Qt::StrongFocus);
    m_window->setFocus();
    if (state == u"placeholder") {
        m_edit->setPlaceholderText(u"Portal password"_qs);
        line->setPlaceholderText(u"Portal password"_qs);
    } else if (state == u"disabled") {
        m_edit->setEnabled(false);
        line->setEnabled(false);
    }
    if (state != u"empty" && state != u"placeholder") {
        m_edit->insertText(u"ooo");
        line->setText(u"ooo"_qs);
    }
    const auto pictured = [&](QWidget *widget) {
        if (state == u"selected")
            widget->setFocus();
        return picture(widget);
    };
    m_edit->setCaretPosition(3);
    if (state == u"selected")
        m_edit->selectAll();
    // QLineEdit paints its caret in a colour that depends on what lies below: we compare what stands before
    // it.
    const QRect compared = state == u"selected"
        ? m_edit->rect().adjusted(0, 0, m_edit->characterRect(3).left() - 1 - m_edit->width(), 0)
        : m_edit->rect();
    const QImage ours = pictured(m_edit).copy(compared);
    if (state == u"selected")
        line->selectAll();
    const QImage theirs = pictured(line).copy(compared);
    m_edit->setStyle(nullptr);
    line->setStyle(nullptr);
    QVERIFY(ours == theirs);
}

void tst_SecretEditLook::showsInvalidNotByColourAlone()
{
    const QSize before = m_edit->sizeHint();
    const QImage valid = picture().convertToFormat(QImage::Format_Grayscale8);
    m_edit->setInvalid(true);
    const QImage invalid = picture().convertToFormat(QImage::Format_Grayscale8);
    QCOMPARE(m_edit->sizeHint(), before); // no jumping
    const auto differsInside = [&](const QRect &part) { return valid.copy(part) != invalid.copy(part); };
    const QRect inside = m_edit->rect().adjusted(4, 4, -4, -4);
    const QRect right = inside.adjusted(inside.width() - inside.height(), 0, 0, 0);
    QVERIFY(differsInside(right));
    QVERIFY(!differsInside(inside.adjusted(0, 0, -right.width() - 8, 0)));
}

void tst_SecretEditLook::keepsTheCaretInView()
{
    m_window->resize(80, m_window->height());
    QTest::keyClicks(m_edit, QString(30, u'x'));
    const auto inView = [this] {
        picture();
        return m_edit->rect().contains(m_edit->characterRect(m_edit->caretPosition()));
    };
    QVERIFY(m_edit->characterRect(29).right() - m_edit->characterRect(0).left() > m_edit->width());
    QVERIFY(inView());
    QVERIFY(m_edit->characterRect(0).right() < 0);
    for (int i = 0; i < 30; ++i) {
        QTest::keyClick(m_edit, Qt::Key_Left);
        QVERIFY(inView());
    }
    QVERIFY(m_edit->characterRect(0).left() >= 0);
}

void tst_SecretEditLook::startsAtTheRightWhenRightToLeft()
{
    m_edit->setLayoutDirection(Qt::RightToLeft);
    m_edit->insertText(u"abc");
    const int end = m_edit->characterRect(2).right();
    QVERIFY(end > m_edit->width() - 12 && end < m_edit->width());
    m_edit->setInvalid(true); // the mark is at the other side
    QCOMPARE(m_edit->characterRect(2).right(), end);
}

void tst_SecretEditLook::caretBlinksOnlyWithFocus()
{
    const auto timers = [this] {
        const auto all = m_edit->findChildren<QTimer *>();
        return std::count_if(all.begin(), all.end(), [](const QTimer *timer) { return timer->isActive(); });
    };
    QApplication::setCursorFlashTime(20);
    const QImage before = picture();
    QTRY_VERIFY(picture() != before);
    QTRY_VERIFY(picture() == before);
    m_edit->setEnabled(false);
    QVERIFY(!m_edit->hasFocus());
    QCOMPARE(timers(), 0);
    m_edit->setEnabled(true);
    m_edit->setFocus();
    QCOMPARE(timers(), 1);
    m_next->setFocus();
    QCOMPARE(timers(), 0);
}

QTEST_MAIN(tst_SecretEditLook)
#include "tst_SecretEditLook.moc"
