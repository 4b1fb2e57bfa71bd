#include "FaultsProgram.h"

#include "Patience.h"

FaultsProgram::~FaultsProgram()
{
    m_process.closeWriteChannel(); // upon which it ends
    m_process.waitForFinished();
}

bool FaultsProgram::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &FaultsProgram::readLines);
    m_process.start(QStringLiteral(FAULTS_PROGRAM), {QStringLiteral("--control"), caFile()});
    return QTest::qWaitFor([this] { return m_isReady; }, 30'000);
}

QStringList FaultsProgram::names() const
{
    QProcess list;
    list.start(QStringLiteral(FAULTS_PROGRAM), {QStringLiteral("--list")});
    list.waitForFinished();
    QStringList names;
    for (const QString &line :
        QString::fromUtf8(list.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts))
        names += line.section(u' ', 0, 0);
    return names;
}

int FaultsProgram::play(const QByteArray &fault)
{
    write("play " + fault);
    return ++m_count; // as it counts
}

void FaultsProgram::readLines()
{
    while (m_process.canReadLine()) {
        const QByteArrayList words = m_process.readLine().trimmed().split(' ');
        const int id = words.value(1).toInt();
        const auto number = [&words](int i) { return words.value(i).toInt(); };
        if (words.first() == "ready") {
            m_isReady = true;
        } else if (words.first() == "stage") {
            Q_EMIT staged(id, QUrl(QString::fromLatin1(words.value(2))), static_cast<quint16>(number(3)));
        } else if (words.first() == "healed") {
            Q_EMIT healed(id);
        } else if (words.first() == "state") {
            m_states[id] = {number(2), number(3), number(4), number(5), words.value(6).toLongLong(),
                number(7), number(8), number(9)};
            Q_EMIT changed(id);
        }
    }
}
