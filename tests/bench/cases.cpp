// cases [COUNT]: takes so many cases (10,000), one after another, from consent to logout in the real window
// on the real sandbox, in one process, and prints its memory (PSS) on the way. Exit status 0 when the goal is
// met.
#include "DeskStart.h"
#include "sandbox/TestPans.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

namespace
{
constexpr int settled = 100; // cases until everything has been loaded once
constexpr double goal = 1.0; // MiB of growth after them

/// PSS of this process in MiB.
double memory()
{
    QFile rollup(u"/proc/self/smaps_rollup"_qs);
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:"))
                return line.simplified().split(' ').value(1).toDouble() / 1024;
        }
    }
    return 0;
}

Secret secret(const char *text)
{
    Secret secret;
    secret.append(QString::fromLatin1(text));
    return secret;
}

/// Takes one case after another through its steps, each as the window shows it.
class Operator : public QObject
{
public:
    Operator(DeskWindow &window, Desk &desk, int count)
        : m_window(window)
        , m_desk(desk)
        , m_count(count)
    {
        connect(&desk, &Desk::caseChanged, this, [this](ItrSession *session) {
            QMetaObject::invokeMethod(
                session, [this, session] { goOn(*session); }, Qt::QueuedConnection);
        });
        connect(
            &desk, &Desk::caseRemoved, this, [this] { nextCase(); }, Qt::QueuedConnection);
    }

    void begin() { goOn(*m_window.currentCase()); }
    double growth() const { return m_memory - m_memorySettled; }

private:
    void nextCase()
    {
        ++m_done;
        if (m_done == settled || m_done == m_count || m_done % 1000 == 0) {
            m_memory = memory();
            if (m_done == settled)
                m_memorySettled = m_memory;
            std::printf("%6d cases %8.2f MiB\n", m_done, m_memory);
            std::fflush(stdout);
        }
        if (m_done == m_count)
            QCoreApplication::quit();
        else
            begin(); // the window has opened one, as there is always one to work on
    }

    void goOn(ItrSession &session)
    {
        switch (session.state()) {
        case CaseState::Consent:
            if (!session.consent() && m_agreed != session.id()) {
                m_agreed = session.id();
                Consent consent;
                consent.noticeVersion = u"1.0"_qs;
                consent.language = u"en"_qs;
                consent.purpose = session.deployment().purposes.first();
                session.giveConsent(consent);
            }
            break;
        case CaseState::Credentials:
            session.requestOtp(*Pan::parse(testPans.front().text()), secret("Bench-Pass9word"));
            break;
        case CaseState::Otp:
            session.submitOtp(secret("123456"), secret(sandboxAccessToken));
            break;
        case CaseState::Data:
            session.end(session.closing());
            break;
        default:
            if (session.isOver())
                m_desk.remove(&session);
        }
    }

    DeskWindow &m_window;
    Desk &m_desk;
    const int m_count;
    int m_done = 0;
    QString m_agreed; // the case whose consent is on its way to the journal
    double m_memorySettled = 0;
    double m_memory = 0;
};
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const int count = argc > 1 ? QCoreApplication::arguments().at(1).toInt() : 10'000;
    if (count <= settled) {
        std::fprintf(stderr, "usage: cases [COUNT], more than %d\n", settled);
        return 2;
    }
    const QTemporaryDir data;
    const SystemClock clock;
    CommandLine line;
    line.sandbox = true;
    DeskStart start(line, clock, {.sandboxProgram = {}, .dataFolder = data.path()});
    std::unique_ptr<Operator> person;
    QObject::connect(&start, &DeskStart::connected, &application, [&] {
        person = std::make_unique<Operator>(start.window(), start.service()->desk(), count);
        person->begin();
    });
    if (start.begin())
        return 1;
    QApplication::exec();
    if (!person)
        return 1;
    const bool met = person->growth() <= goal;
    std::printf("growth after the first %d: %.2f MiB (goal ≤ %.0f) %s\n", settled, person->growth(), goal,
        met ? "met" : "MISSED");
    return met ? 0 : 1;
}
