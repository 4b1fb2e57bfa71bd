#!/usr/bin/python3
"""Uses the real kiosk as two members of the public do, one after the other, and looks for the first in everything that
the second could find: the accessibility tree, clipboard and primary selection, the window's title, the files on disk.
Then tries to get out of it, by a hundred keys and by the window manager, and leaves it as staff do.

    kiosk.py PROGRAM

Ends with 0 only if every step came out.
"""

import os
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "tour"))

from drive import Desk, DriveError  # noqa: E402  (found by the line above)

PAN = "XXXPX0013T"      # the sandbox sends no OTP for it, so that the first person ends on the page with their PAN
PASSWORD = "First-Person-77"
PASTED = "left in the clipboard 4711"
FIRST = (PAN, "XXXPX00", "0013T", PASSWORD, "First-Person", PASTED)

LETTERS = "abdefghijklmnopqrstuw"
KEYS = [f"ctrl+{letter}" for letter in LETTERS] + [f"ctrl+shift+{letter}" for letter in LETTERS] + \
       [f"{held}F{number}" for number in range(1, 13) for held in ("", "shift+", "ctrl+", "ctrl+shift+")] + \
       ["Escape", "Menu", "Print", "shift+F10", "ctrl+Escape", "ctrl+shift+Escape", "ctrl+Tab", "alt+F4",
        "ctrl+comma", "ctrl+F4", "alt+Home", "alt+Left", "XF86Back", "XF86Close", "XF86Explorer"]


class Kiosk:
    """The program in the sandbox, and what is tried with it."""

    def __init__(self, desk, program):
        self.desk = desk
        self.temporary = os.path.join(desk.folder, "tmp")
        os.makedirs(self.temporary, exist_ok=True)
        # A sanitizer's leak check would hide the exit code of the staff's way out.
        desk.open([program, "--kiosk", "--sandbox"], env={"TMPDIR": self.temporary, "ASAN_OPTIONS": "detect_leaks=0"})

    def clip(self, *arguments, text=None):
        """Without text what the selection holds, "" where there is none."""
        given = None if text is None else text.encode()
        done = subprocess.run(["xclip", *arguments], env=self.desk.environment, input=given, timeout=30,
                              stdout=subprocess.DEVNULL if given else subprocess.PIPE, stderr=subprocess.DEVNULL)
        return "" if given else done.stdout.decode(errors="replace")

    def begin(self):
        self.desk.push_enabled("Start")
        self.desk.wait_enabled("I agree")
        self.desk.answer("I agree")     # as a question, it takes no key before it could be read
        self.desk.control("PAN")

    def first_person(self):
        """Asks for an OTP that is not sent, and leaves by Finish with everything still on the screen."""
        self.begin()
        self.desk.fill("PAN", PAN)
        self.desk.fill("Portal password", PASSWORD)
        for selection in ("clipboard", "primary"):
            self.clip("-selection", selection, "-in", text=PASTED)
        assert PASTED in self.clip("-selection", "clipboard", "-out"), "the search of the clipboard finds nothing"
        self.desk.push("Request OTP")
        self.desk.wait_text("Aadhaar")
        assert "XXXPXXXXXT" in self.desk.tree() or PAN in self.desk.tree(), "the search of the tree finds nothing"
        self.desk.push("Finish")
        self.desk.control("Start")

    def second_person_finds_nothing(self):
        self.begin()
        tree = self.desk.tree()
        found = [f"{text!r} in the tree" for text in FIRST if text in tree]
        for selection in ("clipboard", "primary"):
            held = self.clip("-selection", selection, "-out")
            found += [f"{text!r} in the {selection}" for text in FIRST if text in held]
        found += [f"{text!r} in the title" for text in FIRST if text in self.desk.title()]
        found += self.on_disk()
        assert not found, "; ".join(found)
        assert self.desk.title() == "ITR Desk", self.desk.title()

    def on_disk(self):
        """Where files of home, runtime folder and temporary folder hold anything of the first person."""
        found, searched = [], 0
        for folder, _, names in os.walk(self.desk.folder):
            for name in names:
                path = os.path.join(folder, name)
                if os.path.islink(path) or not os.path.isfile(path):
                    continue
                with open(path, "rb") as file:
                    content = file.read()
                searched += 1
                found += [f"{text!r} in {path}" for text in FIRST
                          if text.encode() in content or text.encode("utf-16-le") in content]
        assert searched > 3, "no file was there to search"
        return found

    def stays(self, tried):
        assert self.desk.program.poll() is None, f"{tried} ended it"
        windows = self.desk.windows()
        assert len(windows) == 1, f"{tried} opened another window: {windows}"
        assert self.desk.showing("PAN"), f"{tried} led away from the page:\n{self.desk.tree()}"

    def keeps_keys_in(self):
        assert len(KEYS) >= 100
        self.desk.tab_to("PAN")
        for first in range(0, len(KEYS), 10):
            some = KEYS[first:first + 10]
            self.desk.key(*some)
            self.stays(", ".join(some))

    def keeps_the_window_manager_out(self):
        window = self.desk.windows()[0]
        self.desk.key("alt+F4")
        self.stays("alt+F4")
        self.desk.xdo("windowminimize", window)
        self.desk.wait(lambda: self.desk.windows() == [window], "it stays minimised")
        self.stays("minimising")
        self.desk.xdo("windowsize", window, 300, 200)
        self.stays("another size")

    def staff_leave(self):
        self.desk.key("ctrl+alt+shift+F12")
        self.desk.push_enabled("Exit the kiosk")
        self.desk.wait(lambda: self.desk.program.poll() is not None, "it does not end")
        assert self.desk.program.returncode == 0, f"it ended with {self.desk.program.returncode}: {self.desk.log()}"


class KioskDesk(Desk):
    """A desktop with the kiosk on it."""

    def push_enabled(self, name):
        self.wait_enabled(name)
        self.push(name)


def main():
    with KioskDesk(timeout=60) as desk:
        kiosk = Kiosk(desk, sys.argv[1])
        for step in (kiosk.first_person, kiosk.second_person_finds_nothing, kiosk.keeps_keys_in,
                     kiosk.keeps_the_window_manager_out, kiosk.staff_leave):
            words = step.__name__.replace("_", " ")
            try:
                step()
            except (AssertionError, DriveError) as problem:
                print(f"FAILED: {words}: {problem}")
                return 1
            print(f"came out: {words}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
