#!/usr/bin/python3
"""What zeroing memory as it is freed costs: processor time of 1,000 get_otp calls with it against without."""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile

from sandbox import sandbox

GOAL = 1.05
CALLS = 1000


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", help="folder of itr-desk-sandbox, calls and calls-zeroing")
    parser.add_argument("--rounds", type=int, default=7)
    arguments = parser.parse_args()

    def program(name):
        return os.path.join(os.path.abspath(arguments.bin), name)
    quiet = {**os.environ, "QT_LOGGING_RULES": "itrdesk.*=false"}
    times = {"calls": [], "calls-zeroing": []}
    with tempfile.TemporaryDirectory() as folder:
        profile = os.path.join(folder, "bench.ini")
        with sandbox([program("itr-desk-sandbox")], profile):
            for _ in range(arguments.rounds):
                for name, taken in times.items():
                    taken.append(float(subprocess.run([program(name), profile, str(CALLS)], env=quiet, check=True,
                                                      stdout=subprocess.PIPE, text=True, timeout=300).stdout))
    ratios = [zeroing / plain for plain, zeroing in zip(times["calls"], times["calls-zeroing"])]
    ratio = statistics.median(ratios)
    print(f"{CALLS} calls, processor time, median of {arguments.rounds}: plain {statistics.median(times['calls']):.0f} ms, "
          f"zeroing {statistics.median(times['calls-zeroing']):.0f} ms")
    print(f"zero-on-free: {ratio:.3f} ×, worst {max(ratios):.3f} × (goal ≤ {GOAL}) {'met' if ratio <= GOAL else 'MISSED'}")
    return 0 if ratio <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
