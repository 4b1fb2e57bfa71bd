#include "secrets/SecretInput.h"

#include <QTest>

#include <array>
#include <string>
#include <thread>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

/// A token typed or piped in reaches the Secret and nothing else.
class tst_SecretInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsALineOfAPipe_data();
    void readsALineOfAPipe();
    void refusesWhatIsTooLong();
    void showsNothingOnATerminal();
    void isCancelledByControlC();

private:
    static std::pair<SecretInput::End, QByteArray> fromPipe(const QByteArray &sent);
    static int openTerminal(std::string &name);
};

std::pair<SecretInput::End, QByteArray> tst_SecretInput::fromPipe(const QByteArray &sent)
{
    std::array<int, 2> ends{};
    if (pipe(ends.data()) != 0)
        qFatal("no pipe");
    std::thread sender([&] {
        if (write(ends[1], sent.constData(), static_cast<std::size_t>(sent.size())) < 0)
            qWarning("not sent");
        close(ends[1]);
    });
    Secret secret(8192);
    const SecretInput::End end = SecretInput::read(ends[0], secret);
    close(ends[0]);
    sender.join();
    return {end, QByteArray(secret.utf8().data(), secret.size())};
}

void tst_SecretInput::readsALineOfAPipe_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("line") << QByteArray("made-up-token\n");
    QTest::newRow("no line end") << QByteArray("made-up-token");
    QTest::newRow("of Windows") << QByteArray("made-up-token\r\n");
    QTest::newRow("more lines") << QByteArray("made-up-token\nother\n");
    QTest::newRow("spaces around") << QByteArray(" \tmade-up-token  \n");
}

void tst_SecretInput::readsALineOfAPipe()
{
    QFETCH(QByteArray, sent);
    const auto [end, line] = fromPipe(sent);
    QCOMPARE(end, SecretInput::End::Line);
    QCOMPARE(line, QByteArray("made-up-token"));
}

void tst_SecretInput::refusesWhatIsTooLong()
{
    QCOMPARE(fromPipe(QByteArray(8192, 'a')).first, SecretInput::End::Line);
    QCOMPARE(fromPipe(QByteArray(8193, 'a')).first, SecretInput::End::TooLong);
}

int tst_SecretInput::openTerminal(std::string &name)
{
    const int master = posix_openpt(O_RDWR | O_NOCTTY);
    if (master < 0 || grantpt(master) != 0 || unlockpt(master) != 0)
        qFatal("no terminal");
    name = ptsname(master);
    return master;
}

void tst_SecretInput::showsNothingOnATerminal()
{
    std::string name;
    const int master = openTerminal(name);
    const int terminal = open(name.c_str(), O_RDWR | O_NOCTTY);
    QVERIFY(terminal >= 0);
    termios before{};
    QCOMPARE(tcgetattr(terminal, &before), 0);
    Secret secret(8192);
    SecretInput::End end = SecretInput::End::Unreadable;
    std::thread reader([&] { end = SecretInput::read(terminal, secret); });
    const auto isSilent = [terminal] {
        termios now{};
        return tcgetattr(terminal, &now) == 0 && (now.c_lflag & static_cast<tcflag_t>(ECHO)) == 0;
    };
    QTRY_VERIFY(isSilent());
    // Longer than a terminal's own line, with a slip that is taken back.
    const QByteArray token(5000, 'a');
    const QByteArray keys = "wrong\x15" + token + "b\x7f\n";
    qsizetype sent = 0;
    while (sent < keys.size())
        sent += write(master, keys.constData() + sent, static_cast<std::size_t>(qMin<qsizetype>(512, keys.size() - sent)));
    reader.join();
    QCOMPARE(end, SecretInput::End::Line);
    QCOMPARE(QByteArray(secret.utf8().data(), secret.size()), token);
    termios after{};
    QCOMPARE(tcgetattr(terminal, &after), 0);
    QCOMPARE(after.c_lflag, before.c_lflag);
    fcntl(master, F_SETFL, O_NONBLOCK);
    std::array<char, 64> echoed{};
    QVERIFY2(::read(master, echoed.data(), echoed.size()) <= 0, "nothing was shown");
    close(terminal);
    close(master);
}

void tst_SecretInput::isCancelledByControlC()
{
    std::string name;
    const int master = openTerminal(name);
    const int terminal = open(name.c_str(), O_RDWR | O_NOCTTY);
    Secret secret(8192);
    SecretInput::End end = SecretInput::End::Unreadable;
    std::thread reader([&] { end = SecretInput::read(terminal, secret); });
    const auto isSilent = [terminal] {
        termios now{};
        return tcgetattr(terminal, &now) == 0 && (now.c_lflag & static_cast<tcflag_t>(ISIG)) == 0;
    };
    QTRY_VERIFY(isSilent());
    QCOMPARE(write(master, "abc\x03", 4), 4);
    reader.join();
    QCOMPARE(end, SecretInput::End::Cancelled);
    close(terminal);
    close(master);
}

QTEST_GUILESS_MAIN(tst_SecretInput)
#include "tst_SecretInput.moc"
