"""What /proc says of processes: who started whom, and ending exactly those that one means."""

import os
import signal
import time


def stat(pid):
    """(parent, start time, state) of a process, or None. The start time tells a reused id from the old process."""
    try:
        with open(f"/proc/{pid}/stat", errors="replace") as file:
            fields = file.read().rsplit(")", 1)[1].split()
        return int(fields[1]), fields[19], fields[0]
    except OSError:
        return None


def name(pid):
    """The file name of the process's executable, or None when it has ended."""
    try:
        return os.path.basename(os.readlink(f"/proc/{pid}/exe").removesuffix(" (deleted)"))
    except OSError:
        return None


def alive(pid):
    """False for a zombie too: it does nothing any more."""
    now = stat(pid)
    return now is not None and now[2] != "Z"


def descendants(roots):
    """Ids of all processes below the roots."""
    children = {}
    for entry in os.listdir("/proc"):
        now = stat(entry) if entry.isdigit() else None
        if now:
            children.setdefault(now[0], []).append(int(entry))
    found, todo = [], list(roots)
    while todo:
        for child in children.get(todo.pop(), []):
            found.append(child)
            todo.append(child)
    return found


def end(pids, patience=3):
    """Ends these processes: politely, then by force after `patience` seconds. Reaps those that are ours."""
    started = {pid: stat(pid) for pid in pids}

    def left():
        return [pid for pid in pids if alive(pid) and started[pid] and stat(pid)
                and stat(pid)[1] == started[pid][1]]
    for number in (signal.SIGTERM, signal.SIGKILL):
        for pid in left():
            try:
                os.kill(pid, number)
            except ProcessLookupError:
                pass
        until = time.monotonic() + patience
        while left() and time.monotonic() < until:
            time.sleep(0.02)
    for pid in pids:
        try:
            os.waitpid(pid, os.WNOHANG)
        except ChildProcessError:
            pass
