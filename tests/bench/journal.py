#!/usr/bin/python3
"""Durable entries a second of the journal against SQLite's C API making the same inserts, as a ratio.

The two take turns on new files in one folder, so that what else the machine and its disk do hits them alike.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

GOAL = 0.8
# name, entries in flight at once, entries a round
SHAPES = [("one after another", 1, 300), ("64 in flight", 64, 64 * 60)]


def rate(program, what, folder, entries, in_flight):
    """Entries a second, into a new file."""
    with tempfile.TemporaryDirectory(dir=folder) as fresh:
        result = subprocess.run([program, what, fresh, str(entries), str(in_flight)], check=True, stdout=subprocess.PIPE,
                                text=True, timeout=300)
    return entries / float(result.stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", help="folder of the program journal")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--folder", default=None, help="where to write: on the disk that is to be measured")
    arguments = parser.parse_args()
    program = os.path.join(arguments.bin, "journal")
    folder = arguments.folder or arguments.bin      # /tmp may be memory, which makes everything durable at once
    met = True
    print(f"{'median of ' + str(arguments.rounds):<22}{'journal':>14}{'SQLite':>14}")
    for name, in_flight, entries in SHAPES:
        rates = {"desk": [], "raw": []}
        for _ in range(arguments.rounds):
            for what, found in rates.items():
                found.append(rate(program, what, folder, entries, in_flight))
        desk, raw = (statistics.median(rates[what]) for what in ("desk", "raw"))
        ratio = desk / raw
        met = met and ratio >= GOAL
        print(f"{name:<22}{desk:>10.0f} /s{raw:>11.0f} /s   {ratio:.2f} × (goal ≥ {GOAL} ×) "
              f"{'met' if ratio >= GOAL else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
