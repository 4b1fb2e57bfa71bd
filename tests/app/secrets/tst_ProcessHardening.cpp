#include "secrets/ProcessHardening.h"

#include <QTest>

#include <array>
#include <cerrno>

#include <fcntl.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

namespace
{
constexpr uid_t nobody = 65534;

char secret[] = "made-up-secret"; // at the same address in both processes

enum Got { Memory = 1, File = 2, Trace = 4 };

/// What a process can take out of its own child @p pid.
int taken(pid_t pid)
{
    int got = 0;
    std::array<char, sizeof secret> copy{};
    const iovec local{copy.data(), copy.size()};
    const iovec remote{secret, sizeof secret};
    if (process_vm_readv(pid, &local, 1, &remote, 1, 0) == ssize_t(sizeof secret))
        got |= Memory;
    const QByteArray path = "/proc/" + QByteArray::number(pid) + "/mem";
    if (const int file = open(path.constData(), O_RDONLY | O_CLOEXEC); file >= 0) {
        got |= File;
        close(file);
    }
    if (ptrace(PTRACE_SEIZE, pid, 0, 0) == 0)
        got |= Trace;
    return got;
}

/// Waits in a child until it is killed. @p hardened is called in it first.
pid_t startTarget(bool hardened, int ready)
{
    const pid_t pid = fork();
    if (pid != 0)
        return pid;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (hardened)
        hardenProcess();
    const ssize_t told = write(ready, "r", 1);
    static_cast<void>(told);
    for (;;)
        pause();
}

/// What one user's process takes out of another one of the same user, which is no root.
int takenByTheSameUser(bool hardened)
{
    const pid_t attacker = fork();
    if (attacker == 0) {
        std::array<int, 2> ready{};
        if (pipe(ready.data()) != 0 || (getuid() == 0 && setuid(nobody) != 0))
            _exit(100);
        prctl(PR_SET_DUMPABLE, 1, 0, 0, 0); // a change of user has taken it
        const pid_t target = startTarget(hardened, ready[1]);
        char byte = 0;
        if (read(ready[0], &byte, 1) != 1)
            _exit(101);
        const int got = taken(target);
        kill(target, SIGKILL);
        _exit(got);
    }
    int status = 0;
    waitpid(attacker, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}
}

/// Whether another program of the same user gets at the memory.
class tst_ProcessHardening : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void letsNobodyOfTheSameUserIn();
    void leavesNoCore();
};

void tst_ProcessHardening::letsNobodyOfTheSameUserIn()
{
    QCOMPARE(takenByTheSameUser(false), Memory | File | Trace); // or the test proves nothing
    QCOMPARE(takenByTheSameUser(true), 0);
}

void tst_ProcessHardening::leavesNoCore()
{
    const pid_t child = fork();
    if (child == 0) {
        hardenProcess();
        rlimit cores{1, 1};
        getrlimit(RLIMIT_CORE, &cores);
        _exit(cores.rlim_cur == 0 && cores.rlim_max == 0 && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(tst_ProcessHardening)
#include "tst_ProcessHardening.moc"
