#include "DeskDriver.h"

#include "pages/ConsentPage.h"
#include "sandbox/TestPans.h"
#include "widgets/StatusBanner.h"

#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <algorithm>

bool DeskDriver::open(const ConfigPlaces &config)
{
    CommandLine line;
    line.sandbox = true;
    m_desk = std::make_unique<DeskStart>(
        line, m_clock, DeskStart::Places{QStringLiteral(SANDBOX_PROGRAM), m_data.path()}, config);
    QSignalSpy connected(m_desk.get(), &DeskStart::connected);
    return !m_desk->begin() && QTest::qWaitForWindowActive(&m_desk->window())
        && (!connected.isEmpty() || connected.wait(20'000));
}

void DeskDriver::end()
{
    m_journal = m_desk->journal()->file();
    m_desk.reset();
}

void DeskDriver::newCase()
{
    press(Qt::Key_N, Qt::ControlModifier);
}

bool DeskDriver::giveConsent(const QString &reference)
{
    const auto isReadable = [this] {
        const auto pages = window().findChildren<ConsentPage *>();
        return std::ranges::any_of(pages, &ConsentPage::takesConsent);
    };
    if (!QTest::qWaitFor(isReadable, 20'000))
        return false;
    type(reference);
    press(Qt::Key_Return);
    return QTest::qWaitFor([this] { return session().state() == CaseState::Credentials; }, 20'000)
        && tabTo(u"PAN"_qs);
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
    constexpr int longestRound = 60;
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

int DeskDriver::noted(JournalEvent::Kind kind, const QString &endpoint) const
{
    const QString connection = QStringLiteral("DeskDriver");
    int count = -1;
    {
        QSqlDatabase journal = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        journal.setDatabaseName(m_desk ? m_desk->journal()->file() : m_journal);
        journal.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (!journal.open())
            return -1;
        QSqlQuery query(journal);
        query.prepare(QStringLiteral("SELECT count(*) FROM entry WHERE event = :event AND (:any OR endpoint = :endpoint)"));
        query.bindValue(QStringLiteral(":event"), JournalEvent::name(kind));
        query.bindValue(QStringLiteral(":any"), endpoint.isEmpty());
        query.bindValue(QStringLiteral(":endpoint"), endpoint);
        if (query.exec() && query.next())
            count = query.value(0).toInt();
    }
    QSqlDatabase::removeDatabase(connection);
    return count;
}

bool DeskDriver::answer(const QString &name)
{
    constexpr int patience = 20'000; // ms
    if (!QTest::qWaitFor([this] { return isAsking(); }, patience) || !tabTo(name))
        return false;
    press(Qt::Key_Space);
    return true;
}
