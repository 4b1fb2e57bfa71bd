#!/usr/bin/python3
"""Time to the first rows of the journal's window at a million entries against a thousand, as a ratio, and the longest
time that the window does nothing while a million entries are looked through."""

import argparse
import os
import subprocess
import sys

RATIO_GOAL = 1.5
GAP_GOAL = 16       # milliseconds: one frame


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", help="folder of the program journalwindow")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    result = subprocess.run([os.path.join(arguments.bin, "journalwindow"), str(arguments.rounds)], check=True,
                            stdout=subprocess.PIPE, text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    small, large, *gaps = map(float, result.stdout.split())
    ratio, gap = large / small, max(gaps[2], gaps[4])
    print(f"first rows, median of {arguments.rounds}: {small:.1f} ms at 1,000 entries, {large:.1f} ms at 1,000,000: "
          f"{ratio:.2f} × (goal ≤ {RATIO_GOAL} ×) {'met' if ratio <= RATIO_GOAL else 'MISSED'}")
    print(f"{'':<30}{'longest gap':>14}{'most work in a turn':>22}")
    for name, i in (("idle", 0), ("a filter nothing passes", 2), ("a filter everything passes", 4)):
        print(f"{name:<30}{gaps[i]:>11.1f} ms{gaps[i + 1]:>19.1f} ms")
    print(f"longest gap while filtering: {gap:.1f} ms (goal ≤ {GAP_GOAL} ms) {'met' if gap <= GAP_GOAL else 'MISSED'}")
    return 0 if ratio <= RATIO_GOAL and gap <= GAP_GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
