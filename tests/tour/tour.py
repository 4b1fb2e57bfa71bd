#!/usr/bin/python3
"""Takes the real window of ITR Desk through the sandbox, by keyboard and accessible labels alone, and tells each
step's outcome in one line. Leaves a picture of every stop. Ends with 0 only if every step came out.

Needs no display and touches nobody's: see drive.py.
"""

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, HERE)

import processes
from drive import Desk, DriveError
from outcomes import OUTCOMES, Stop, known_pans

PAN = "XXXPX0001T"
MASKED_PAN = "XXXPXXXXXT"
WRONG_PASSWORD_PAN = "XXXPX0014T"
UNKNOWN_WORDS_PAN = "XXXPX0015T"
SLOW_PAN = "XXXPX0901T"
PASSWORD = "Tour-Pass9word"
OTP = "123456"
ACCESS_TOKEN = "sandbox-access-token"

# The README's pictures: the name there, and the tour's picture that it is.
README_PICTURES = {
    "credentials.png": "credentials-light-100.png",
    "otp.png": "otp-light-100.png",
    "data.png": "data-light-100.png",
    "credentials-dark.png": "credentials-dark-100.png",
}


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
                self.desk.control("PAN")
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


def enter_credentials(desk, pan, submit=True):
    desk.fill("PAN", pan)
    desk.fill("Portal password", PASSWORD)
    desk.wait_enabled("Request OTP")
    if submit:
        desk.key("Return")


def begin_again(desk):
    """Back to an empty form: from the data at once, from the OTP step after a question if something was entered
    there."""
    if desk.enabled("New case"):
        desk.push("New case")
    else:
        desk.push("Start again")
        if desk.wait(lambda: desk.showing("Yes") or desk.showing("Request OTP"), "Start again did nothing") \
                .get_name() == "Yes":
            desk.answer("Yes")
    desk.control("Request OTP")


def expect_no_leak(desk):
    leaks = desk.leaks(PASSWORD)
    expect(not leaks, f"an assistive technology could read the password in {', '.join(leaks)}")


def expect_pan_masked(desk, pan):
    """Outside its own field, which may hold it, the whole PAN is nowhere."""
    tree = "\n".join(line for line in desk.tree().splitlines() if "] 'PAN' " not in line)
    expect(pan not in re.sub(r"\s", "", tree), f"the whole PAN can be read in:\n{tree}")


# ---- the passages -----------------------------------------------------------------------------------------------
def main_job(tour, pictures, palette="light", scale=1):
    """PAN and password in, status out, OTP and AccessToken in, data."""
    desk = tour.desk
    with tour.passage(palette, scale):
        with tour.step("PAN and password typed"):
            enter_credentials(desk, PAN, submit=False)
            tour.picture("credentials-" + pictures)
        with tour.step("Enter sends; the OTP step comes") as told:
            desk.key("Return")
            told["says"] = desk.wait_text(r"OTP has been sent successfully\.")
            desk.control("OTP")
            desk.wait_text(MASKED_PAN)
            expect_pan_masked(desk, PAN)
            tour.picture("otp-" + pictures)
        with tour.step("AccessToken and OTP typed; the data arrives") as told:
            desk.fill("AccessToken", ACCESS_TOKEN)
            desk.fill("OTP", OTP)
            desk.push("Continue")
            told["says"] = desk.wait_text(r"\b(arrived|received)\b")
            tour.picture("data-" + pictures)
        with tour.step("no assistive technology could read the password"):
            expect_no_leak(desk)


def first_look(tour):
    """What a person meets before anything is sent."""
    desk = tour.desk
    with tour.passage():
        with tour.step("the title names the program and the sandbox") as told:
            told["says"] = desk.title()
            expect("ITR Desk" in told["says"] and "SANDBOX" in told["says"], f"the title is {told['says']!r}")
        with tour.step("Request OTP waits for a PAN and a password"):
            expect(not desk.enabled("Request OTP"), "Request OTP is enabled on an empty form")
        with tour.step("the PAN's holder letter is explained") as told:
            desk.fill("PAN", PAN)
            told["says"] = desk.wait_text("Individual")
        with tour.step("the password is typed, shown and hidden by keyboard"):
            desk.fill("Portal password", PASSWORD)
            desk.push("Show password")
            tour.picture("password-shown")
            desk.key("space")
        with tour.step("Tab reaches every control, and comes round") as told:
            names = [name for _, name in desk.tab_walk()]
            missing = {"PAN", "Portal password", "Show password", "Request OTP"} - set(names)
            expect(not missing, f"Tab does not reach {sorted(missing)}; it reaches {names}")
            told["says"] = " → ".join(names)
        with tour.step("no assistive technology could read the password"):
            expect_no_leak(desk)


def wrong_password(tour):
    """A refused password is gone and awaited again; the PAN stays; the portal's lock is warned of in time."""
    desk = tour.desk
    with tour.passage():
        for tries in (1, 2, 3):
            with tour.step(f"password refused, try {tries}") as told:
                if tries == 1:
                    enter_credentials(desk, WRONG_PASSWORD_PAN)
                else:
                    desk.type(PASSWORD)
                    desk.wait_enabled("Request OTP")    # so the PAN was kept
                    desk.key("Return")
                # In this order: Request OTP is disabled from the start of the request, Cancel only until its end.
                desk.wait(lambda: not desk.enabled("Request OTP") and not desk.enabled("Cancel"),
                          "Request OTP is enabled: the password was kept")
                desk.wait_focus("Portal password")
                told["says"] = desk.wait_text("invalid.credentials")
                tour.picture(f"refused-{tries}")
        with tour.step("the third refusal warns of the portal's lock") as told:
            told["says"] = desk.wait_text(r"\block(s|ed)?\b")
        with tour.step("no assistive technology could read the password"):
            expect_no_leak(desk)


def unknown_words(tour):
    """The operator decides what words mean that the desk does not know."""
    desk = tour.desk
    with tour.passage():
        with tour.step("unknown words bring a question") as told:
            enter_credentials(desk, UNKNOWN_WORDS_PAN)
            desk.control("Yes")
            desk.control("No")
            told["says"] = desk.wait_text(r"\?")
            tour.picture("question")
        with tour.step("No stays on the form"):
            desk.answer("No")
            desk.control("Request OTP")
        with tour.step("Yes goes on to the OTP step"):
            enter_credentials(desk, UNKNOWN_WORDS_PAN)
            desk.control("Yes")
            desk.answer("Yes")
            desk.control("OTP")


def cancelled(tour):
    """A slow answer need not be waited for, and what cancelling means is said."""
    desk = tour.desk
    with tour.passage():
        with tour.step("a slow answer can be cancelled") as told:
            enter_credentials(desk, SLOW_PAN)
            desk.wait_enabled("Cancel")
            tour.picture("running")
            desk.push("Cancel")
            told["says"] = desk.wait_text("cancel+ed|stopped")
            desk.control("Request OTP")
            tour.picture("cancelled")


def every_outcome(tour):
    """Each test PAN of the sandbox brings the stop and the words that its row in outcomes.py names."""
    todo = list(OUTCOMES)
    while todo:
        with tour.passage():
            take_outcome(tour, todo.pop(0))
            # Words that are there before prove nothing: such a row begins in a new window.
            while todo and not tour.desk.said(todo[0].says[0]):
                take_outcome(tour, todo.pop(0))


def take_outcome(tour, outcome):
    desk = tour.desk
    with tour.step(f"{outcome.pan}, {outcome.what}") as told:
        enter_credentials(desk, outcome.pan, submit=False)
        expect(not desk.said(outcome.says[0]), f"{outcome.says[0]!r} is said before anything was sent")
        desk.key("Return")
        said = [desk.wait_text(words, outcome.patience) for words in outcome.says]
        told["says"] = " / ".join(dict.fromkeys(said))
        expect_pan_masked(desk, outcome.pan)
        if outcome.stop is Stop.FORM:
            desk.control("Request OTP")
        elif outcome.stop is Stop.QUESTION:
            desk.answer("No")
            desk.control("Request OTP")
        else:
            desk.control("OTP")
        tour.picture(f"outcome-{outcome.pan}")
        if outcome.then_says:
            desk.fill("AccessToken", ACCESS_TOKEN)
            desk.fill("OTP", OTP)
            desk.push("Continue")
            told["says"] = desk.wait_text(outcome.then_says)
            tour.picture(f"outcome-{outcome.pan}-then")
        if outcome.stop is Stop.OTP:
            begin_again(desk)


def killed(tour):
    """The sandbox does not outlive a desk that is killed."""
    desk = tour.desk
    with tour.passage():
        with tour.step("the sandbox runs as a child of the desk"):
            sandboxes = desk.wait(lambda: desk.children("itr-desk-sandbox"), "there is no itr-desk-sandbox")
        with tour.step("the sandbox ends when the desk is killed"):
            desk.kill()
            desk.wait(lambda: not any(map(processes.alive, sandboxes)), "itr-desk-sandbox is still running")


def looks(tour):
    """Light and dark, 100 % and 200 %."""
    for palette in ("light", "dark"):
        for scale in (1, 2):
            main_job(tour, f"{palette}-{scale * 100}", palette, scale)
    with contextlib.suppress(Stuck):
        with tour.step("dark is dark and light is light") as told:
            light, dark = (brightness(tour, f"credentials-{name}-100.png") for name in ("light", "dark"))
            told["says"] = f"mean brightness {light:.2f} and {dark:.2f}"
            expect(light > 0.6 and dark < 0.4, told["says"])
        with tour.step("200 % is twice as large") as told:
            small, large = (width(tour, f"credentials-light-{scale}.png") for scale in (100, 200))
            told["says"] = f"{small} and {large} pixels wide"
            expect(1.8 < large / small < 2.2, told["says"])


def measure(tour, picture, what):
    path = os.path.join(tour.out, picture)
    expect(os.path.exists(path), f"{picture} was not taken")
    return float(subprocess.run(["/usr/bin/identify", "-format", what, path], check=True, capture_output=True,
                                timeout=60).stdout)


def brightness(tour, picture):
    return measure(tour, picture, "%[fx:mean]")


def width(tour, picture):
    return int(measure(tour, picture, "%w"))


def table_is_whole(tour):
    """No test PAN is left out of the tour."""
    with contextlib.suppress(Stuck), tour.step("the tour knows every test PAN of the sandbox") as told:
        pans = known_pans(os.path.join(ROOT, "app", "sandbox", "TestPans.h"))
        missing = pans - {outcome.pan for outcome in OUTCOMES}
        expect(pans and not missing, f"outcomes.py lacks {sorted(missing)}")
        told["says"] = f"{len(pans)} of them"


PASSAGES = [looks, first_look, wrong_password, unknown_words, cancelled, killed, table_is_whole, every_outcome]


def put_into_readme(out):
    folder = os.path.join(ROOT, "resources", "screenshots")
    os.makedirs(folder, exist_ok=True)
    for name, picture in README_PICTURES.items():
        shutil.copyfile(os.path.join(out, picture), os.path.join(folder, name))
    return folder


def read_arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build", "release", "bin", "itr-desk"),
                        help="the itr-desk to drive; itr-desk-sandbox lies beside it (default: the release build's)")
    parser.add_argument("--out", default=os.path.join(ROOT, ".build", "tour"),
                        help="folder for the pictures, emptied first (default: .build/tour)")
    parser.add_argument("--only", action="append", choices=[passage.__name__ for passage in PASSAGES],
                        help="take this passage only; may be given again")
    parser.add_argument("--readme", action="store_true", help="write the README's pictures to resources/screenshots")
    return parser.parse_args()


def main():
    arguments = read_arguments()
    program, out = os.path.abspath(arguments.program), os.path.abspath(arguments.out)
    if not os.access(program, os.X_OK):
        sys.exit(f"There is no program {program}. Build it first: sh packaging/run.sh --tour")
    os.makedirs(out, exist_ok=True)
    for name in os.listdir(out):
        if name.endswith((".png", ".txt")):
            os.remove(os.path.join(out, name))
    with Desk() as desk:
        tour = Tour(desk, program, out)
        for passage in PASSAGES:
            if not arguments.only or passage.__name__ in arguments.only:
                passage(tour)
    print(f"\n{tour.passed} steps came out, {tour.failed} failed. The pictures lie in {out}")
    if arguments.readme and not tour.failed:
        print(f"The README's pictures lie in {put_into_readme(out)}")
    return 1 if tour.failed else 0


if __name__ == "__main__":
    sys.exit(main())
