// journalwindow [ROUNDS]: makes a journal of 1,000 and one of 1,000,000 entries and prints milliseconds, two
// a line:
//   median from making the window to the first painted rows: of the small journal, of the large one
//   longest gap of the event loop and most work in one turn of it: idle; while a filter lets nothing of the
//   million through; while one lets all of it through

#include "dialogs/JournalWindow.h"

#include "MadeUpJournal.h"
#include "dialogs/JournalFilterBar.h"
#include "widgets/DeskStyle.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QTableView>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>

namespace
{
constexpr int patience = 120'000; // milliseconds
constexpr double nanosecondsAMillisecond = 1e6;
constexpr int idleSpan = 2'000; // milliseconds

class NoWriter final : public JournalWriter
{
public:
    void append(const JournalEvent &, QObject *, Recorded) override { }
};

/// Sees the first painting of the table that has something to paint.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QTableView *table)
        : m_table(table)
    {
        table->viewport()->installEventFilter(this);
    }
    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool hasRows = !m_table->model()->index(0, 0).data().isNull();
        if (event->type() == QEvent::Paint && hasRows)
            QTimer::singleShot(0, this, [this] { isPainted = true; });
        return false;
    }
    bool isPainted = false;

private:
    QTableView *m_table;
};

/// The longest time between two turns of the event loop, as a timer that is always due sees it; and the most
/// work that the window's thread did in one, which other programs do not add to.
class LongestGap
{
public:
    LongestGap()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_gap = std::max(m_gap, m_clock.nsecsElapsed());
            m_work = std::max(m_work, worked() - m_workedBefore);
            m_clock.start();
            m_workedBefore = worked();
        });
        m_clock.start();
        m_timer.start(1);
    }
    double gap() const { return static_cast<double>(m_gap) / nanosecondsAMillisecond; } ///< milliseconds
    double work() const { return static_cast<double>(m_work) / nanosecondsAMillisecond; } ///< milliseconds

private:
    static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000'000LL + time.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_workedBefore = worked();
    qint64 m_gap = 0;
    qint64 m_work = 0;
};

double timeToRows(const QString &folder)
{
    NoWriter writer;
    QElapsedTimer time;
    time.start();
    JournalWindow window(folder, writer);
    PaintWatch watch(window.findChild<QTableView *>());
    window.show();
    while (!watch.isPainted && time.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return static_cast<double>(time.nsecsElapsed()) / nanosecondsAMillisecond;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void printGaps(const LongestGap &gap)
{
    std::printf("%.2f %.2f\n", gap.gap(), gap.work());
}

void printGapsWith(JournalWindow &window, const JournalModel &model, const QString &words)
{
    auto *field = window.findChild<JournalFilterBar *>()->findChildren<QLineEdit *>().constLast();
    field->setText(words);
    const LongestGap gap;
    QTest::keyClick(field, Qt::Key_Return);
    if (!QTest::qWaitFor([&model] { return model.total() > 0 && !model.isLooking(); }, patience))
        qFatal("the search did not end");
    printGaps(gap);
}
}

int main(int argc, char **argv)
{
    QApplication::setStyle(new DeskStyle);
    const QApplication application(argc, argv);
    const int rounds = argc > 1 ? std::max(1, QString::fromLocal8Bit(argv[1]).toInt()) : 15;
    MadeUpJournal small;
    small.append(1'000);
    MadeUpJournal large;
    large.append(1'000'000);

    timeToRows(small.folder()); // what a program does once only: fonts, the SQLite driver
    QList<double> smallTimes;
    QList<double> largeTimes;
    for (int i = 0; i < rounds; ++i) {
        if (i % 2 == 0) // neither always follows the other
            smallTimes += timeToRows(small.folder());
        largeTimes += timeToRows(large.folder());
        if (i % 2 == 1)
            smallTimes += timeToRows(small.folder());
    }
    std::printf("%.2f %.2f\n", median(smallTimes), median(largeTimes));
    NoWriter writer;
    JournalWindow window(large.folder(), writer);
    const auto &model = *qobject_cast<JournalModel *>(window.findChild<QTableView *>()->model());
    window.show();
    if (!QTest::qWaitFor([&model] { return model.rowCount() > 0; }, patience))
        qFatal("the journal did not open");
    {
        const LongestGap gap;
        QTest::qWait(idleSpan);
        printGaps(gap);
    }
    printGapsWith(window, model, QStringLiteral("nothing of the kind"));
    printGapsWith(window, model, QStringLiteral("desk-"));
    return 0;
}
