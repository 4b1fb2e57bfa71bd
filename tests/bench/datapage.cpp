// The longest time for which the GUI thread answered nothing while 20 MB of data arrives, is shown, opened,
// searched and taken away: prints a line `STEP WALL BUSY` in milliseconds for each step.
#include "itr/ItrTreeModel.h"
#include "widgets/DataTree.h"
#include "widgets/DeskStyle.h"
#include "widgets/SummaryCard.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

#include <cstdio>
#include <ctime>
#include <functional>
#include <thread>
#include <vector>

namespace
{
constexpr qsizetype wantedBytes = 20 * 1024 * 1024;
constexpr int settleMilliseconds = 1500; // a step and all that follows from it

QByteArray largeReturn()
{
    QByteArray json = R"({"ITR":{"ITR1":{"PersonalInfo":{"AadhaarCardNo":"000000000000"},"Made":[)";
    json.reserve(wantedBytes + 1024);
    for (int i = 0; json.size() < wantedBytes; ++i) {
        const QByteArray number = QByteArray::number(i);
        json += (i ? "," : "")
            + ("{\"Employer\":\"MADE UP " + number + "\",\"Account\":\"0000" + number
                + "\",\"Salary\":" + number + ",\"Parts\":[1,2,3,{\"Note\":\"made up\"}]}");
    }
    return json + "]}}}";
}

/// Processor time of the calling thread, in milliseconds.
double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Measures the gaps between the turns of the event loop, in milliseconds.
class Gaps : public QObject
{
public:
    struct Longest {
        double wall = 0; ///< with what other programs took of the processor meanwhile
        double busy = 0; ///< of the thread's own
    };

    Gaps()
    {
        m_wall.start();
        startTimer(0, Qt::PreciseTimer);
    }
    Longest take() { return std::exchange(m_longest, {}); }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_longest.wall = std::max(m_longest.wall, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
        m_longest.busy = std::max(m_longest.busy, processorTime() - m_busySince);
        m_wall.start();
        m_busySince = processorTime();
    }

private:
    QElapsedTimer m_wall;
    double m_busySince = processorTime();
    Longest m_longest;
};

struct Step {
    const char *name;
    std::function<void()> run;
};
}

int main(int argc, char **argv)
{
    QApplication::setStyle(new DeskStyle);
    QApplication application(argc, argv);
    QWidget window;
    SummaryCard card(&window);
    DataTree tree(&window);
    card.setGeometry(0, 0, 1000, 300);
    tree.setGeometry(0, 300, 1000, 500);
    window.resize(1000, 800);
    window.show();

    const QByteArray json = largeReturn();
    std::shared_ptr<const ItrDocument> document;
    std::jthread worker;
    auto *view = tree.findChild<QTreeView *>();
    auto *words = tree.findChild<QLineEdit *>();
    const auto last = [view](QModelIndex index) {
        return view->model()->index(view->model()->rowCount(index) - 1, 0, index);
    };
    const std::vector<Step> steps{
        {"idle", [] {}},
        {"arrives",
            [&] {
                worker = std::jthread([&] {
                    auto parsed = ItrDocument::parse(json);
                    QMetaObject::invokeMethod(&window, [&, parsed] {
                        document = parsed;
                        card.present(document->summary());
                    });
                });
            }},
        {"shown", [&] { tree.setDocument(document); }},
        {"opened",
            [&] {
                const QModelIndex made = last(view->model()->index(0, 0, view->model()->index(0, 0)));
                view->expand(made);
                view->expand(last(made));
                view->scrollTo(last(last(made)));
            }},
        {"searched", [&] { words->setText(QStringLiteral("made up 99")); }},
        {"last-hit",
            [&] {
                QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::ShiftModifier);
                QApplication::sendEvent(words, &enter);
            }},
        {"closed",
            [&] {
                tree.setDocument(nullptr);
                document.reset();
            }},
    };

    Gaps gaps;
    std::size_t next = 0;
    QTimer pace;
    QObject::connect(&pace, &QTimer::timeout, &window, [&] {
        const Gaps::Longest longest = gaps.take();
        if (next > 0)
            std::printf("%s %.2f %.2f\n", steps[next - 1].name, longest.wall, longest.busy);
        if (next == steps.size())
            return QCoreApplication::quit();
        steps[next++].run();
    });
    pace.start(settleMilliseconds);
    return QApplication::exec();
}
