// Time and memory of opening 20 MB of itr_data: ItrDocument (table and summary included) against
// QJsonDocument, in turn. itrdata [--rounds N]; exit status 0 when the goals are met.

#include "itr/ItrDocument.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace
{
constexpr qsizetype bytesOfData = 20'000'000;
constexpr double timeGoal = 0.4;
constexpr double memoryGoal = 0.4;

/// A return with very many transactions, as the schedules of capital gains have them.
QByteArray largeReturn()
{
    QByteArray json
        = R"({"ITR":{"ITR2":{"PartB-TI":{"GrossTotalIncome":862000,"TotalIncome":700000},"ScheduleCG":[)";
    for (int i = 0; json.size() < bytesOfData; ++i) {
        json += i ? ",\n" : "\n";
        json += R"({"ShareUnitName":"SAMPLE COMPANY )" + QByteArray::number(i)
            + R"(","ISINCode":"INX000000000","NumSharesUnits":)" + QByteArray::number(i % 1000)
            + R"(,"SalePricePerShareUnit":)" + QByteArray::number(i % 977) + R"(.25,"CostAcqWithoutIndx":)"
            + QByteArray::number(i % 5000) + R"(,"Balance":-12,"LongTerm":true,"Remark":null})";
    }
    return json + "]}}}";
}

/// Parses with what @p parser names; false when it could not.
bool parse(const QString &parser, const QByteArray &json, const std::function<void()> &whileOpen)
{
    if (parser == u"ItrDocument") {
        const auto document = ItrDocument::parse(json);
        whileOpen();
        return document && document->form() == u"ITR-2";
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    whileOpen();
    return document.isObject();
}

/// A line of /proc/self/status, in kB.
qint64 status(const QByteArray &name)
{
    QFile file(u"/proc/self/status"_qs);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith(QByteArray(name + ':')))
                return line.simplified().split(' ').value(1).toLongLong();
        }
    }
    return -1;
}

/// In a process of its own: prints milliseconds of processor time, the peak and what stays, both in kB above
/// the bytes themselves.
int measure(const QString &parser, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    const QByteArray json = file.readAll();
    QFile peak(u"/proc/self/clear_refs"_qs); // "5" sets the peak back to what is resident now: proc(5)
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        return 2;
    peak.close();
    const qint64 before = status("VmRSS");
    qint64 stays = 0;
    double milliseconds = 0;
    const std::clock_t start = std::clock();
    const bool good = parse(parser, json, [&] {
        milliseconds = 1e3 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC;
        stays = status("VmRSS") - before;
    });
    std::printf("%.3f %lld %lld\n", milliseconds, status("VmHWM") - before, stays);
    return good ? 0 : 2;
}

struct Figures {
    QList<double> milliseconds;
    QList<double> peak;
    QList<double> stays;

    bool add(const QString &parser, const QString &path)
    {
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), {u"--measure"_qs, parser, path});
        if (!process.waitForFinished() || process.exitCode() != 0)
            return false;
        const QList<QByteArray> parts = process.readAllStandardOutput().simplified().split(' ');
        milliseconds.append(parts.value(0).toDouble());
        peak.append(parts.value(1).toDouble() / 1000);
        stays.append(parts.value(2).toDouble() / 1000);
        return true;
    }
};

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.value(values.size() / 2);
}

/// One line; true when the goal is met. A goal of 0 is none.
bool report(const char *what, const QList<double> &ours, const QList<double> &theirs, double goal)
{
    const double ratio = median(ours) / median(theirs);
    std::printf("  %-28s %8.1f %8.1f   ratio %.2f", what, median(ours), median(theirs), ratio);
    if (goal > 0)
        std::printf("  (goal %.2f: %s)", goal, ratio <= goal ? "met" : "MISSED");
    std::printf("\n");
    return goal <= 0 || ratio <= goal;
}
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"rounds"_qs, u"Rounds"_qs, u"N"_qs, u"9"_qs},
        {u"measure"_qs, u"Used by itself"_qs, u"parser"_qs}});
    line.process(app);
    if (line.isSet(u"measure"_qs))
        return measure(line.value(u"measure"_qs), line.positionalArguments().value(0));

    QTemporaryFile file;
    const QByteArray json = largeReturn();
    if (!file.open() || file.write(json) != json.size() || !file.flush())
        return 2;
    Figures ours;
    Figures theirs;
    for (int round = 0; round < line.value(u"rounds"_qs).toInt(); ++round) {
        if (!ours.add(u"ItrDocument"_qs, file.fileName())
            || !theirs.add(u"QJsonDocument"_qs, file.fileName()))
            return 2;
    }
    std::printf("%.1f MB of itr_data             ItrDocument QJsonDocument\n",
        static_cast<double>(json.size()) / 1e6);
    bool met = report("parse, ms", ours.milliseconds, theirs.milliseconds, timeGoal);
    met = report("peak above the bytes, MB", ours.peak, theirs.peak, memoryGoal) && met;
    met = report("held while open, MB", ours.stays, theirs.stays, 0) && met;
    return met ? 0 : 1;
}
