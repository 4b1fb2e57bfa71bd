#!/usr/bin/python3
"""Takes an installed desk through one case of the sandbox, as the tour does, and leaves what the person's home then
holds in a folder. Ends with 0 only if every step came out.

    one_case.py PROGRAM PICTURES HOME
"""

import os
import shutil
import sys

TOUR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "tests", "tour")
sys.path.insert(0, os.path.normpath(TOUR))

import tour
from drive import Desk
from score import Tour


def main():
    program, out, home = sys.argv[1:]
    os.makedirs(out, exist_ok=True)
    with Desk(timeout=60) as desk:
        score = Tour(desk, program, out)
        tour.main_job(score, "installed", "light", 1)
        shutil.copytree(desk.environment["HOME"], home, dirs_exist_ok=True)
    print(f"{score.passed} steps came out, {score.failed} failed.")
    return 1 if score.failed or not score.passed else 0


if __name__ == "__main__":
    sys.exit(main())
