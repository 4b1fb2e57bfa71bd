"""Runs passages made of steps, tells each step's outcome in one line, and keeps the score."""

import contextlib
import os
import subprocess

from drive import DriveError


class Stuck(Exception):
    """A step failed and was told; what would follow in this passage has no ground to stand on."""


class Tour:
    """Runs passages (each with a program of its own) made of steps, and keeps the score."""

    def __init__(self, desk, program, out):
        self.desk, self.program, self.out = desk, program, out
        self.passed, self.failed = 0, 0

    @contextlib.contextmanager
    def step(self, what):
        """One line of the tour. Set the yielded dictionary's "says" to show words of the program beside it."""
        told = {}
        try:
            yield told
        except (DriveError, subprocess.SubprocessError) as error:
            self.failed += 1
            reason = str(error).splitlines()[0]
            print(f"FAILED  {what}: {reason}\n        more in {self._keep_failure(error)}", flush=True)
            raise Stuck from error
        self.passed += 1
        says = " ".join(told.get("says", "").split())
        print(f"ok      {what}{': ' + says if says else ''}", flush=True)

    def _keep_failure(self, error):
        base = os.path.join(self.out, f"failed-{self.failed}")
        with open(base + ".txt", "w") as file:
            file.write(f"{error}\n\nThe program printed:\n{self.desk.log()}\n")
        with contextlib.suppress(DriveError, subprocess.SubprocessError):
            self.desk.screenshot(base + ".png")
        return base + ".txt"

    @contextlib.contextmanager
    def passage(self, palette="light", scale=1):
        """Opens the window for the steps inside and closes it after them, whatever came of them."""
        try:
            with self.step(f"the window opens ({palette}, {scale * 100} %)") as told:
                self.desk.open([self.program, "--sandbox"], palette=palette, scale=scale)
                self.desk.wait_enabled("Consent given")
                told["says"] = self.desk.title()
            yield
        except Stuck:
            pass
        finally:
            self.desk.close()

    def picture(self, name):
        return self.desk.screenshot(os.path.join(self.out, name + ".png"))


def expect(condition, otherwise):
    if not condition:
        raise DriveError(otherwise)


def measure(tour, picture, what):
    path = os.path.join(tour.out, picture)
    expect(os.path.exists(path), f"{picture} was not taken")
    return float(subprocess.run(["/usr/bin/identify", "-format", what, path], check=True, capture_output=True,
                                timeout=60).stdout)


def brightness(tour, picture):
    return measure(tour, picture, "%[fx:mean]")


def width(tour, picture):
    return int(measure(tour, picture, "%w"))
