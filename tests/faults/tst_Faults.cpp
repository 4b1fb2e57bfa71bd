#include "FaultRun.h"
#include "FaultTable.h"
#include "Patience.h"

#include <QFile>

#include <cstdio>
#include <map>

using Call = FaultRun::Call;
using Plan = FaultRun::Plan;
using Outcome = FaultRun::Outcome;

namespace
{
/// So many run side by side; most of them wait.
constexpr int atOnce = 16;
/// Long enough for a flood to show.
constexpr std::chrono::milliseconds floodDeadline{1500};
/// What the desk may grow by in one call, in kilobytes.
constexpr qint64 mostGrowth = 32 * 1024;

const char *nameOf(Call call)
{
    switch (call) {
    case Call::GetOtp:
        return "get_otp";
    case Call::GetData:
        return "get_data";
    case Call::Logout:
        return "logout";
    }
    return "";
}

const char *nameOf(Arrival arrival)
{
    switch (arrival) {
    case Arrival::NotSent:
        return "not sent";
    case Arrival::MayHaveArrived:
        return "may have arrived";
    case Arrival::Answered:
        return "answered";
    }
    return "";
}

/// A line of this process's status.
qint64 kilobytes(const char *name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

/// VmHWM starts anew (proc(5), clear_refs).
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QFile::WriteOnly))
        file.write("5");
}

QByteArray wordsOf(const std::optional<ApiError> &error)
{
    return error ? error->code().toLatin1() + ", " + nameOf(error->arrival) : QByteArray("value");
}

QByteArray lineOf(const Plan &plan, const Outcome &outcome)
{
    const auto column = [](qint64 number) { return QByteArray::number(number).rightJustified(4); };
    return plan.fault.leftJustified(34) + QByteArray(nameOf(plan.call)).leftJustified(9)
        + column(outcome.arrived.connections) + column(outcome.arrived.requests) + "  "
        + wordsOf(outcome.error).leftJustified(26) + column(outcome.took.count()) + " ms  "
        + (outcome.error ? outcome.error->technicalReason.toLatin1() : QByteArray());
}
}

/// The real ItrApi through every fault of itrdesk-faults: never twice, never hanging, never untrue.
class tst_Faults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void theTableHoldsEveryFault();
    void endsInOneTruth_data();
    void endsInOneTruth();
    void staysSmall_data();
    void staysSmall();
    void cleanupTestCase();

private:
    void runAll();

    FaultsProgram m_program;
    std::map<QByteArray, std::unique_ptr<FaultRun>> m_runs;
    QList<std::pair<QByteArray, qint64>> m_grown;
};

void tst_Faults::initTestCase()
{
    QVERIFY(m_program.start());
}

/// Many at once: most of them wait for a deadline.
void tst_Faults::runAll()
{
    std::vector<FaultRun *> waiting;
    for (const FaultRow &row : faultTable()) {
        for (const Call call : row.calls()) {
            auto run = std::make_unique<FaultRun>(row.plan(call), m_program);
            waiting.push_back(run.get());
            m_runs.emplace(QByteArray(row.fault) + ' ' + nameOf(call), std::move(run));
        }
    }
    int running = 0;
    bool isStarting = false;
    std::size_t next = 0;
    const std::function<void()> startNext = [&] {
        if (isStarting || running == atOnce || next == waiting.size())
            return;
        isStarting = true;
        FaultRun *run = waiting[next++];
        ++running;
        connect(run, &FaultRun::started, this, [&] {
            isStarting = false;
            startNext();
        });
        connect(
            run, &FaultRun::over, this,
            [&] {
                --running;
                startNext();
            },
            Qt::QueuedConnection);
        run->start();
    };
    startNext();
    QTRY_VERIFY_WITH_TIMEOUT(next == waiting.size() && running == 0, 250'000);
}

void tst_Faults::theTableHoldsEveryFault()
{
    QStringList inTable;
    for (const FaultRow &row : faultTable())
        inTable += QString::fromLatin1(row.fault);
    QCOMPARE(inTable, m_program.names());
    QVERIFY(inTable.size() >= 60);
}

void tst_Faults::endsInOneTruth_data()
{
    runAll();
    QTest::addColumn<const FaultRow *>("row");
    QTest::addColumn<const FaultRun *>("run");
    for (const FaultRow &row : faultTable()) {
        for (const Call call : row.calls()) {
            const QByteArray name = QByteArray(row.fault) + ' ' + nameOf(call);
            QTest::newRow(name.constData()) << &row << const_cast<const FaultRun *>(m_runs.at(name).get());
        }
    }
}

void tst_Faults::endsInOneTruth()
{
    QFETCH(const FaultRow *, row);
    QFETCH(const FaultRun *, run);
    const Outcome &outcome = run->outcome();
    QVERIFY(run->isOver());
    QCOMPARE(outcome.ends, 1);
    const QByteArray words = wordsOf(outcome.error);
    QVERIFY2(row->allows(run->plan().call, outcome), words.constData());
    QVERIFY(outcome.arrived.requests <= 1);
    QCOMPARE(outcome.arrived.elsewhere, 0);
    if (outcome.error && outcome.error->arrival == Arrival::NotSent)
        QCOMPARE(outcome.arrived.bodyBytes, 0);
    QCOMPARE(outcome.endsAfterwards, 1);
    QVERIFY2(!outcome.errorAfterwards, wordsOf(outcome.errorAfterwards).constData());
    QCOMPARE(outcome.arrived.goodRequests, 1);
}

void tst_Faults::staysSmall_data()
{
    QTest::addColumn<const FaultRow *>("row");
    for (const FaultRow &row : faultTable()) {
        if ((row.also & FaultRow::Floods) != 0)
            QTest::newRow(row.fault) << &row;
    }
}

void tst_Faults::staysSmall()
{
    QFETCH(const FaultRow *, row);
    FaultRun::Plan plan = row->plan(Call::GetOtp);
    plan.deadline = floodDeadline;
    FaultRun run(plan, m_program);
    const qint64 before = kilobytes("VmRSS");
    forgetPeak();
    run.start();
    QTRY_VERIFY(run.isOver());
    const qint64 grown = kilobytes("VmHWM") - before;
    m_grown.emplace_back(row->fault, grown);
    QVERIFY2(grown < mostGrowth, QByteArray::number(grown).constData());
}

void tst_Faults::cleanupTestCase()
{
    std::puts("fault                             call     conn arr  what the desk says         took");
    for (const FaultRow &row : faultTable()) {
        for (const Call call : row.calls()) {
            const auto run = m_runs.find(QByteArray(row.fault) + ' ' + nameOf(call));
            if (run != m_runs.end())
                std::puts(lineOf(run->second->plan(), run->second->outcome()).constData());
        }
    }
    std::puts("\nflood                             the desk grew by");
    for (const auto &[fault, kilobytesMore] : std::as_const(m_grown))
        std::puts(
            QByteArray(fault.leftJustified(34) + QByteArray::number(kilobytesMore) + " kB").constData());
    m_runs.clear();
}

QTEST_GUILESS_MAIN(tst_Faults)
#include "tst_Faults.moc"
