#include "DeskDriver.h"

#include "sandbox/TestPans.h"
#include "widgets/StatusBanner.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

bool DeskDriver::open()
{
    CommandLine line;
    line.sandbox = true;
    m_desk = std::make_unique<DeskStart>(line, m_clock, QStringLiteral(SANDBOX_PROGRAM));
    QSignalSpy connected(m_desk.get(), &DeskStart::connected);
    return !m_desk->begin() && QTest::qWaitForWindowActive(&m_desk->window())
        && (!connected.isEmpty() || connected.wait(20'000));
}

void DeskDriver::startAgain()
{
    session().startAgain();
    tabTo(u"PAN"_qs);
}

void DeskDriver::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

void DeskDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void DeskDriver::requestOtp(const QString &pan, const QString &password)
{
    type(pan);
    tabTo(u"Portal password"_qs);
    type(password);
    press(Qt::Key_Return);
}

void DeskDriver::submitOtp(const QString &otp)
{
    type(otp);
    tabTo(u"AccessToken"_qs);
    press(Qt::Key_A, Qt::ControlModifier);
    type(QString::fromLatin1(sandboxAccessToken));
    press(Qt::Key_Return);
}

bool DeskDriver::tabTo(const QString &name)
{
    constexpr int longestRound = 40;
    for (int i = 0; i < longestRound && focused() != name; ++i)
        press(Qt::Key_Tab);
    return focused() == name;
}

QString DeskDriver::reads()
{
    QStringList lines;
    for (const auto *label : window().findChildren<QLabel *>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines += label->text();
    }
    return lines.join(u'\n');
}

QString DeskDriver::focused() const
{
    const QAccessibleInterface *control = QAccessible::queryAccessibleInterface(QApplication::focusWidget());
    return control ? control->text(QAccessible::Name) : QString();
}

bool DeskDriver::isAsking()
{
    const auto banners = window().findChildren<StatusBanner *>();
    return std::ranges::any_of(banners, &StatusBanner::takesKeys);
}
