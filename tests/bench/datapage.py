#!/usr/bin/python3
"""The longest time for which the window answered nothing while 20 MB of data arrives and is worked with."""

import argparse
import os
import statistics
import subprocess
import sys

GOAL = 16.0  # milliseconds: a frame of a 60 Hz screen


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", help="folder of the program datapage")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    command = ["xvfb-run", "-a", os.path.join(arguments.bin, "datapage")]
    walls, busies = {}, {}
    for _ in range(arguments.rounds):
        lines = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, timeout=120).stdout.splitlines()
        for line in lines:
            step, wall, busy = line.split()
            walls.setdefault(step, []).append(float(wall))
            busies.setdefault(step, []).append(float(busy))
    met = True
    print(f"{'longest gap, median of ' + str(arguments.rounds):<28}{'thread busy':>14}{'worst':>10}{'wall':>14}{'worst':>10}")
    for step, busy in busies.items():
        is_met = statistics.median(busy) <= GOAL
        met = met and is_met
        print(f"{step:<28}{statistics.median(busy):>11.1f} ms{max(busy):>7.1f} ms{statistics.median(walls[step]):>11.1f} ms"
              f"{max(walls[step]):>7.1f} ms   (goal \u2264 {GOAL:.0f} ms) {'met' if is_met else 'MISSED'}")
    return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
