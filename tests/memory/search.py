"""Finds secrets in the memory of a process (gcore -a) and in files, in every form that a program may leave them in.

The searching itself is done by search.cpp, which is built here when it is first needed.
"""

import os
import re
import struct
import subprocess
from dataclasses import dataclass

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
FOLDER = os.path.join(ROOT, ".build", "memory")
SOURCES = [os.path.join(HERE, name) for name in sorted(os.listdir(HERE)) if name.endswith(".cpp")]
HEADERS = [os.path.join(HERE, name) for name in sorted(os.listdir(HERE)) if name.endswith(".h")]


class SearchError(Exception):
    """The memory could not be read or searched: nothing is proved."""


@dataclass(frozen=True)
class Find:
    secret: str
    form: str
    length: int         # characters of the secret that stand there one after the other
    at: int
    where: str          # a mapping's name, or a file


def program():
    """The path of the built searcher."""
    os.makedirs(FOLDER, exist_ok=True)
    built = os.path.join(FOLDER, "search")
    newest = max(os.path.getmtime(path) for path in SOURCES + HEADERS)
    if not os.path.exists(built) or os.path.getmtime(built) < newest:
        subprocess.run(["g++", "-std=c++20", "-O2", "-o", built, *SOURCES], check=True)
    return built


def lines_of(secrets):
    """secrets: {name: text}."""
    return "".join(f"{name} {text.encode().hex()}\n" for name, text in secrets.items())


def run(arguments, secrets):
    done = subprocess.run([program(), *arguments], input=lines_of(secrets), capture_output=True, text=True)
    if done.returncode not in (0, 1):
        raise SearchError(done.stderr.strip() or f"the search ended with {done.returncode}")
    return [line.split(" ", 4) for line in done.stdout.splitlines()]


def mappings(pid):
    with open(f"/proc/{pid}/maps") as maps:
        for line in maps:
            parts = line.split(None, 5)
            low, high = (int(end, 16) for end in parts[0].split("-"))
            yield low, high, parts[1], parts[5].strip() if len(parts) > 5 else "anonymous"


def place(address, known):
    for low, high, rights, name in known:
        if low <= address < high:
            return f"{os.path.basename(name)} {rights} +{address - low:#x} of {high - low:#x}"
    return "registers"


class Dump:
    """A core of a process with every mapping in it, those too that ask to be left out. Gone when it is closed."""

    def __init__(self, pid):
        os.makedirs(FOLDER, exist_ok=True)
        self._mappings = list(mappings(pid))
        base = os.path.join(FOLDER, "core")
        self.path = f"{base}.{pid}"
        # By timeout(1), which ends gdb too and not only the script that has started it.
        done = subprocess.run(["timeout", "300", "gcore", "-a", "-o", base, str(pid)], capture_output=True, text=True)
        if done.returncode or not os.path.exists(self.path):
            if os.path.exists(self.path):
                os.remove(self.path)
            raise SearchError(f"gcore took no core of {pid}; it needs gdb, and root, for the desk lets nobody else in: "
                              + done.stderr.strip()[-300:])
        self.megabytes = os.path.getsize(self.path) / 1e6

    def __enter__(self):
        return self

    def __exit__(self, *_):
        os.remove(self.path)

    def finds(self, secrets):
        """secrets: {name: text}."""
        found = []
        for name, form, length, at in run(["core", self.path], secrets):
            address = int(at, 16)
            found.append(Find(name, form, int(length), address, place(address, self._mappings)))
        return found

    def context(self, find, around=64):
        """The printable bytes round a find: what it stands in."""
        with open(self.path, "rb") as core:
            for offset, address, size in segments(core):
                if address <= find.at < address + size:
                    core.seek(offset + max(0, find.at - address - around))
                    return re.sub(rb"[^\x20-\x7e]", b".", core.read(2 * around + 3 * find.length)).decode()
        return ""


def segments(core):
    """(offset, address, size) of each loaded segment."""
    core.seek(0)
    header = core.read(64)
    start, = struct.unpack_from("<Q", header, 32)
    size, count = struct.unpack_from("<HH", header, 54)
    if count == 0xffff:
        core.seek(struct.unpack_from("<Q", header, 40)[0])
        count, = struct.unpack_from("<I", core.read(64), 44)
    core.seek(start)
    table = core.read(size * count)
    for i in range(count):
        _kind, _flags, offset, address, _, bytes_, _, _ = struct.unpack_from("<IIQQQQQQ", table, i * size)
        yield offset, address, bytes_


def in_files(paths, secrets):
    """Finds in ordinary files; folders are searched through."""
    files = []
    for path in paths:
        if os.path.isfile(path):
            files.append(path)
        for folder, _, names in os.walk(path):
            files += [os.path.join(folder, name) for name in names
                      if os.path.isfile(os.path.join(folder, name)) and not os.path.islink(os.path.join(folder, name))]
    found = []
    for i in range(0, len(files), 500):
        for name, form, length, at, file in run(["files", *files[i:i + 500]], secrets):
            found.append(Find(name, form, int(length), int(at, 16), file))
    return found, len(files)
