#!/usr/bin/python3
"""Looks for what is left of passwords, OTPs and tokens in the memory of ITR Desk, and anywhere else, after each way in
which a step can end.

Drives the release build by real key events on a display of its own, with accessibility on, against the sandbox with
fresh random secrets; 1.5 s after each ending takes a core of the running program with every mapping in it (gcore -a) and
searches that, the program's home and temporary files, its log, arguments and environment, and what assistive
technologies were told. Ends with 0 only if every secret is found as often as it may be: not at all, but for a
password that is held for a resend and an AccessToken in its field, of which there is one locked copy.

Needs root, for the desk lets no other program look into it. Debian packages besides the tour's: gdb g++ xclip; weston
and qt6-wayland for --wayland.
"""

import argparse
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path[:0] = [HERE, os.path.join(os.path.dirname(HERE), "tour")]

import endings
import selftest
from drive import Desk, DriveError
from search import SearchError
from trace import Trace
from wayland import WaylandDesk

SHORT = {"service_timeoutSeconds": "4"}
LOUD = {"QT_LOGGING_RULES": "*=true"}

# (how it is told, way to enter, endings, settings of the profile, environment)
QUICK = [
    ("typed", endings.typed, [endings.shown, endings.refused_status, endings.cancelled, endings.accepted], {}, {}),
    ("pasted", endings.pasted, [endings.wrong_otp], {}, {}),
    ("held", endings.typed, [endings.held], {"otp_holdPassword": "true"}, {}),
]

EVERY_ENDING = [endings.shown, endings.started_again, endings.refused_status, endings.refused_password,
                endings.unauthorized, endings.server_error, endings.lost, endings.half_answer, endings.cancelled,
                endings.wrong_otp, endings.expired_otp, endings.token_refused, endings.accepted, endings.closed,
                endings.withdrawn]

# One for each way in which what was entered goes on: sent and answered, dropped, lost, kept for another try, closed.
EVERY_FATE = [endings.shown, endings.started_again, endings.lost, endings.wrong_otp, endings.accepted, endings.closed]

ALL = [
    ("typed", endings.typed, EVERY_ENDING, {}, {}),
    ("corrected", endings.corrected, EVERY_FATE, {}, {}),
    ("composed", endings.composed, [endings.shown, endings.lost], {}, {}),
    ("pasted", endings.pasted, EVERY_FATE, {}, {}),
    ("revealed", endings.revealed, EVERY_FATE, {}, {}),
    ("typed", endings.typed, [endings.timed_out, endings.shown], SHORT, {}),
    ("pasted", endings.pasted, [endings.timed_out], SHORT, {}),
    ("held", endings.typed, [endings.held], {"otp_holdPassword": "true"}, {}),
    ("held, pasted", endings.pasted, [endings.held], {"otp_holdPassword": "true"}, {}),
    ("everything logged", endings.typed, [endings.shown, endings.lost, endings.wrong_otp, endings.accepted], {}, LOUD),
]


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build", "release", "bin", "itr-desk"),
                        help="the itr-desk to look into; itr-desk-sandbox lies beside it (default: the release build's)")
    parser.add_argument("--quick", action="store_true", help="a selection, in less than a minute")
    parser.add_argument("--runs", type=int, default=1, help="how often everything is done, each time with new secrets")
    parser.add_argument("--only", help="the runs that are told by this name only, e.g. pasted")
    parser.add_argument("--wayland", action="store_true", help="under weston, with real keys, instead of on X11")
    return parser.parse_args()


def take(desk, program, run):
    """The rows of one run, and whether it came to its end. A step that gets stuck, as on a machine that is too busy, is
    taken once more in a new window; what was found is never asked again."""
    how, enter, steps, settings, env = run
    rows, todo, stuck = [], list(steps), set()
    while todo:
        try:
            with Trace(desk, program, how, rows, env=env, **settings) as trace:
                while todo:
                    todo[0](trace, enter)
                    todo.pop(0)
        except (DriveError, SearchError) as error:
            again = todo[0] not in stuck
            print(f"{'stuck  ' if again else 'FAILED '} {todo[0].__name__}, {how}: {str(error).splitlines()[0]}", flush=True)
            if not again:
                return rows, False
            stuck.add(todo[0])
    return rows, True


def table(rows):
    """Endings down, kinds of secret across: runs, and copies found where there may be none."""
    kinds = ["password", "OTP", "AccessToken", "Bearer"]
    print(f"\n{'ending':34}{'runs':>5}" + "".join(f"{kind:>14}" for kind in kinds) + "     copies found (allowed)")
    for ending in dict.fromkeys(row.ending for row in rows):
        same = [row for row in rows if row.ending == ending]
        cells = []
        for kind in kinds:
            of = [row for row in same if kind in row.counts]
            found, allowed = sum(row.counts[kind] for row in of), sum(row.expected[kind] for row in of)
            cells.append("" if not of else f"{found}" + (f" ({allowed})" if allowed else ""))
        print(f"{ending:34}{len(same):>5}" + "".join(f"{cell:>14}" for cell in cells))


def main():
    arguments = read_arguments()
    program = os.path.abspath(arguments.program)
    if not os.access(program, os.X_OK):
        sys.exit(f"There is no program {program}. Build it first: sh packaging/run.sh --tour")
    if os.geteuid() != 0:
        sys.exit("The desk lets no other program of its user look into it, which is as it should be: do this as root.")
    began = time.monotonic()
    failed = selftest.main() != 0
    rows = []
    runs = QUICK if arguments.quick else ALL
    if arguments.wayland:
        runs = [run for run in runs if "pasted" not in run[0]]      # weston hands no foreign program its clipboard
    with WaylandDesk() if arguments.wayland else Desk() as desk:
        for _ in range(arguments.runs):
            for run in runs:
                if arguments.only in (None, run[0]):
                    taken, whole = take(desk, program, run)
                    rows += taken
                    failed |= not whole
    failed |= not rows or not all(row.is_clean() for row in rows)
    table(rows)
    result = "FAILED" if failed else "PASSED"
    print(f"\n{result}: {len(rows)} endings, each core about {max((row.megabytes for row in rows), default=0):.0f} MB, "
          f"{time.monotonic() - began:.0f} s.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
