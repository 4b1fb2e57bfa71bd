"""One run of the desk, and what is left of each secret that was entered in it."""

import os
import sys
import time
from dataclasses import dataclass, field

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tour"))

import processes
from search import Dump, in_files
from service import Service

# The promise: from then on, after a step has ended, nothing is left.
SETTLED = 1.5


@dataclass
class Row:
    """What was found after one ending."""
    ending: str
    how: str
    counts: dict                # kind of secret: copies found
    expected: dict
    others: list                # where else a secret was found: files, environment, assistive technologies
    astray: list                # secrets that were found in another number than they may be
    finds: list = field(default_factory=list)
    megabytes: float = 0

    def is_clean(self):
        """Whether each secret was found as often as it may be, and nowhere else."""
        return not self.others and not self.astray


class Trace:
    """A desk and a service of its own; remembers every secret entered, and looks for all of them at each ending."""

    def __init__(self, desk, program, how, rows, env=None, arguments=None, **settings):
        """rows: what is found is appended there. settings: of the profile, see Service."""
        self.desk, self.how, self.rows = desk, how, rows
        self.secrets = {}           # name: text; the part of the name before "." is the kind
        self.held = {}              # name: copies that there must be
        self.last = {}              # kind: name of the one entered last
        self.temporary = os.path.join(desk.folder, "tmp")
        os.makedirs(self.temporary, exist_ok=True)
        self.service = Service(os.path.join(os.path.dirname(program), "itr-desk-sandbox"), **settings)
        self.know("Bearer", self.service.bearer)
        try:
            desk.open([program, *(arguments or ["--profile", self.service.profile])],
                      env={"TMPDIR": self.temporary, **(env or {})})
        except BaseException:
            self.service.close()
            raise

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.desk.close()
        self.service.close()

    def know(self, kind, text):
        """A secret that is looked for from now on; returns it."""
        names = [name for name, known in self.secrets.items() if known == text]
        name = names[0] if names else f"{kind}.{1 + sum(name.startswith(kind + '.') for name in self.secrets)}"
        self.secrets[name] = text
        self.last[kind] = name
        return text

    def ended(self, ending, **held):
        """A step has ended: waits as long as the promise allows, and looks for everything. held: copies that there must
        be of the secret of that kind that was entered last, 0 unless said."""
        for kind in ("password", "OTP", "AccessToken"):
            for name in self.secrets:
                if name.startswith(kind + "."):
                    self.held[name] = 0
            if kind in held:
                self.held[self.last[kind]] = held[kind]
        self.desk.pump()
        time.sleep(SETTLED)
        pid = self.desk.program.pid
        with Dump(pid) as dump:
            finds = dump.finds(self.secrets)
            contexts = [(find, dump.context(find)) for find in finds]
        kinds = sorted({name.split(".")[0] for name in self.secrets})
        row = Row(ending, self.how, *[{kind: sum(count for name, count in counted.items() if name.startswith(kind + "."))
                                       for kind in kinds} for counted in (self._counted(finds), self.held)],
                  others=self._elsewhere(pid),
                  astray=[name for name, count in self._counted(finds).items() if count != self.held.get(name, 0)],
                  finds=contexts, megabytes=dump.megabytes)
        self.rows.append(row)
        tell(row)
        return row

    def _counted(self, finds):
        return {name: sum(find.secret == name for find in finds) for name in self.secrets}

    def _elsewhere(self, pid):
        """Files, arguments and environments, and what assistive technologies were told."""
        folder = self.desk.folder
        found, self.files = in_files([os.path.join(folder, part) for part in ("home", "tmp", "run", "program.log")],
                                     self.secrets)
        others = [f"{find.secret} as {find.form} in {find.where}" for find in found]
        for process in [pid, *processes.descendants([pid])]:
            for name in ("cmdline", "environ"):
                with open(f"/proc/{process}/{name}", "rb") as file:
                    content = file.read()
                others += [f"{secret} in the {name} of {processes.name(process)}"
                           for secret, text in self.secrets.items() if text.encode() in content]
        tree = self.desk.tree()
        for secret, text in self.secrets.items():
            others += [f"{secret} in {leak}" for leak in self.desk.leaks(text, tree)]
        return others


def tell(row):
    counts = ", ".join(f"{kind} {row.counts[kind]}" + (f" (of {row.expected[kind]})" if row.expected[kind] else "")
                       for kind in row.counts)
    print(f"{'ok     ' if row.is_clean() else 'FAILED '} {row.ending}, {row.how}: {counts}", flush=True)
    if row.is_clean():
        return
    for other in row.others:
        print(f"        {other}")
    for find, context in row.finds:
        print(f"        {find.secret} {find.form} {find.length} at {find.at:x} in {find.where}\n            {context}")
