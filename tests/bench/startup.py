#!/usr/bin/python3
"""Start to first paint, and memory (PSS), of itr-desk against the smallest Qt Widgets program, as ratios.

All run in turn, round after round, on one X server, so that what else the machine does hits them alike.
"""

import argparse
import os
import statistics
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "tour"))

from desktop import PrivateDesktop

GOAL = 1.15


def measure(desktop, firstpaint, command):
    """(ms to first paint, KiB of PSS then, KiB of PSS when idle)"""
    result = subprocess.run([firstpaint, *command], env=desktop.env, check=True, stdout=subprocess.PIPE, text=True,
                            timeout=120)
    return tuple(map(float, result.stdout.split()))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", help="folder of itr-desk, floor and firstpaint")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    if os.geteuid() != 0:
        sys.exit("Run this as root: itr-desk hides its memory, and its size with it, from everybody else.")
    programs = {
        "floor": ["floor"],
        "itr-desk": ["itr-desk"],
        "itr-desk --sandbox": ["itr-desk", "--sandbox"],
    }
    commands = {name: [os.path.join(arguments.bin, argv[0]), *argv[1:]] for name, argv in programs.items()}
    firstpaint = os.path.join(arguments.bin, "firstpaint")
    desktop = PrivateDesktop(bare=True)
    for command in commands.values():       # the first start of each reads its files from the disk
        measure(desktop, firstpaint, command)
    samples = {name: [] for name in commands}
    for _ in range(arguments.rounds):
        for name, command in commands.items():
            samples[name].append(measure(desktop, firstpaint, command))
    desktop.quit()

    medians = {name: [statistics.median(column) for column in zip(*rows)] for name, rows in samples.items()}
    floor = medians["floor"]
    print(f"{'median of ' + str(arguments.rounds):<22}{'first paint':>18}{'PSS at paint':>21}{'PSS idle':>21}")
    for name, (paint, at_paint, idle) in medians.items():
        print(f"{name:<22}{paint:>8.1f} ms {paint / floor[0]:5.2f} ×{at_paint / 1024:>10.1f} MiB {at_paint / floor[1]:4.2f} ×"
              f"{idle / 1024:>10.1f} MiB {idle / floor[2]:4.2f} ×")
    desk, sandbox = medians["itr-desk"], medians["itr-desk --sandbox"]
    ratios = {
        "first paint": desk[0] / floor[0],
        "first paint with --sandbox": sandbox[0] / floor[0],
        "PSS when idle": desk[2] / floor[2],
        "PSS at first paint with --sandbox": sandbox[1] / floor[1],
    }
    for what, ratio in ratios.items():
        print(f"{what}: {ratio:.2f} × (goal ≤ {GOAL} ×) {'met' if ratio <= GOAL else 'MISSED'}")
    return 0 if all(ratio <= GOAL for ratio in ratios.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
