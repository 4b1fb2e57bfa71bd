// The longest time for which the GUI thread answered nothing while 20 MB of data arrives, is shown, opened,
// searched and taken away: prints a line `STEP WALL BUSY` in milliseconds for each step.
#include "Gaps.h"

#include "itr/ItrTreeModel.h"
#include "widgets/DataTree.h"
#include "widgets/DeskStyle.h"
#include "widgets/SummaryCard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QTreeView>

#include <cstdio>
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
