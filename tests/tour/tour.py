#!/usr/bin/python3
"""Takes the real window of ITR Desk through the sandbox, by keyboard and accessible labels alone, and tells each
step's outcome in one line. Leaves a picture of every stop. Ends with 0 only if every step came out.

Needs no display and touches nobody's: see drive.py.
"""

import argparse
import contextlib
import json
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
from score import Stuck, Tour, brightness, expect, width

PAN = "XXXPX0001T"
MASKED_PAN = "XXXPXXXXXT"
WRONG_PASSWORD_PAN = "XXXPX0014T"
UNKNOWN_WORDS_PAN = "XXXPX0015T"
SLOW_PAN = "XXXPX0901T"
PASSWORD = "Tour-Pass9word"
ITR_2_PAN = "XXXPX0022T"
REFERENCE = "LOAN-0412"
OTP = "123456"
ACCESS_TOKEN = "sandbox-access-token"

TEN_PANS = ["XXXPX0001T", "XXXCX0001T", "XXXPX0022T", "XXXPX0023T", "XXXPX0024T", "XXXPX0002T", "XXXPX0005T",
            "XXXPX0007T", "XXXPX0031T", "XXXPX0032T"]
# What the journal tells of a case that went well, in this order.
STORY = [("case.opened", ""), ("consent.given", ""), ("request.sent", "get_otp"), ("request.answered", "get_otp"),
         ("request.sent", "get_data"), ("request.answered", "get_data"), ("case.exported", ""),
         ("request.sent", "logout"), ("request.answered", "logout"), ("case.closed", "")]

# The README's pictures: the name there, and the tour's picture that it is.
README_PICTURES = {
    "credentials.png": "credentials-light-100.png",
    "otp.png": "otp-light-100.png",
    "data.png": "data-light-100.png",
    "cases.png": "cases-light-100.png",
    "cases-dark.png": "cases-dark-100.png",
    "consent.png": "consent-light-100.png",
    "journal.png": "journal.png",
}


def give_consent(desk, reference=""):
    """The first step of a case. Until it could be read it takes no consent."""
    desk.wait_enabled("Consent given")
    if reference:
        desk.fill("Your reference", reference)

    def given():
        desk.key("Return")
        try:
            return desk.wait(lambda: desk.showing("PAN"), "the consent is not taken", timeout=1)
        except DriveError:
            return False
    desk.wait(given, "Enter does not give the consent")


def enter_credentials(desk, pan, submit=True):
    if desk.showing("Consent given"):
        give_consent(desk)
    desk.fill("PAN", pan)
    desk.fill("Portal password", PASSWORD)
    desk.wait_enabled("Request OTP")
    if submit:
        desk.key("Return")


def begin_again(desk):
    """To a new case: from the data by finishing, from the OTP step after a question if something was entered there."""
    if desk.enabled("Close case"):
        desk.push("Close case")
        desk.answer("Yes")      # although nothing was exported
        desk.push("New case")
    else:
        desk.push("Start again")
        if desk.wait(lambda: desk.showing("Yes") or desk.showing("Consent given"), "Start again did nothing") \
                .get_name() == "Yes":
            desk.answer("Yes")
    desk.wait_enabled("Consent given")


def expect_no_leak(desk):
    leaks = desk.leaks(PASSWORD)
    expect(not leaks, f"an assistive technology could read the password in {', '.join(leaks)}")


def expect_pan_masked(desk, pan):
    """Outside its own field, which may hold it, the whole PAN is nowhere."""
    for role, name, text, description in desk.words():
        if (role, name) != ("text", "PAN"):
            expect(pan not in re.sub(r"\s", "", f"{name}{text}{description}"), f"the whole PAN can be read in {name!r}")


# ---- the passages -----------------------------------------------------------------------------------------------
def main_job(tour, pictures, palette, scale):
    """PAN and password in, status out, OTP and AccessToken in, data."""
    desk = tour.desk
    with tour.passage(palette, scale):
        with tour.step("the notice is shown, the consent given") as told:
            told["says"] = desk.wait_text("asks for your consent")
            desk.fill("Your reference", REFERENCE)
            tour.picture("consent-" + pictures)
            give_consent(desk)
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
            told["says"] = desk.wait_text("The ITR data")
            tour.picture("data-" + pictures)
        with tour.step("finished; the portal session is logged out") as told:
            desk.push("Close case")
            desk.wait_text("Nothing of its data has been exported")
            desk.answer("Yes")
            told["says"] = desk.wait_text("has been logged out")
            tour.picture("end-" + pictures)
        with tour.step("no assistive technology could read the password"):
            expect_no_leak(desk)


def first_look(tour):
    """What a person meets before anything is sent."""
    desk = tour.desk
    with tour.passage():
        with tour.step("the title names the program and the sandbox") as told:
            told["says"] = desk.title()
            expect("ITR Desk" in told["says"] and "SANDBOX" in told["says"], f"the title is {told['says']!r}")
        with tour.step("Tab reaches every control of the consent, and comes round") as told:
            names = [name for _, name in desk.tab_walk()]
            missing = {"English", "Consent notice", "Your reference", "Consent given",
                       "Close case"} - set(names)
            expect(not missing, f"Tab does not reach {sorted(missing)}; it reaches {names}")
            told["says"] = " → ".join(names)
        with tour.step("the notice is there in Hindi too"):
            desk.tab_to("English")
            desk.key("Down")
            desk.wait_text("सहमति")
            tour.picture("consent-hindi")
            desk.key("Up")
            desk.wait_text("asks for your consent")
        with tour.step("Request OTP waits for a PAN and a password"):
            give_consent(desk)
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


def many_cases(tour, pictures, palette, scale):
    """Several cases side by side: an answer for one arrives while another is worked on."""
    desk = tour.desk
    with tour.passage(palette, scale):
        with tour.step("cases in different steps"):
            for reference, pan in (("LOAN-0412", PAN), ("LOAN-0413", WRONG_PASSWORD_PAN), ("LOAN-0414", UNKNOWN_WORDS_PAN),
                                   ("LOAN-0415", ITR_2_PAN)):
                give_consent(desk, reference)
                enter_credentials(desk, pan)
                desk.wait(lambda: desk.showing("OTP") or desk.showing("Yes")
                          or desk.said(r"invalid.credentials"), "no answer came")
                desk.key("ctrl+n")
        with tour.step("an answer arrives while another case is open; nothing moves there") as told:
            give_consent(desk, "LOAN-0416")
            enter_credentials(desk, SLOW_PAN)
            desk.wait_enabled("Cancel")
            desk.key("ctrl+n")
            give_consent(desk, "LOAN-0417")
            desk.type(PAN[:5])
            told["says"] = desk.wait_text(r"LOAN-0416.*Ctrl\+Tab")
            desk.wait_focus("PAN")
            tour.picture("cases-" + pictures)
        with tour.step("Ctrl+Tab goes there, with the focus where one goes on"):
            desk.key("ctrl+Tab")
            desk.wait_focus("OTP")
        with tour.step("Ctrl+F finds a case; Enter goes on with it"):
            desk.key("ctrl+f")
            desk.wait_focus("Search cases")
            desk.type("0414")
            tour.picture("cases-search-" + pictures)
            desk.key("Return")
            desk.control("Yes")
        with tour.step("consent is withdrawn after a question") as told:
            desk.push("Withdraw consent")
            tour.picture("cases-withdraw-" + pictures)
            desk.answer("Yes")
            told["says"] = desk.wait_text("Consent was withdrawn")
            desk.wait_text("has been logged out|no session")
            tour.picture("cases-withdrawn-" + pictures)
        with tour.step("quitting asks, logs out and ends") as told:
            desk.key("ctrl+q")
            told["says"] = desk.wait_text("End them and quit")
            tour.picture("cases-quit-" + pictures)
            desk.answer("Yes")
            desk.wait(lambda: desk.program.poll() is not None, "the program did not end")


def ten_cases(tour):
    """Ten cases from a work list, all under way at once, to exported reports; the journal tells the whole story."""
    desk = tour.desk
    cases = [(f"LOAN-{number}", pan) for number, pan in enumerate(TEN_PANS, 501)]
    folder = os.path.join(tour.out, "ten-cases")
    shutil.rmtree(folder, ignore_errors=True)
    os.makedirs(folder)
    work_list = os.path.join(folder, "work-list.csv")
    with open(work_list, "w") as file:
        file.write("Reference,PAN\n" + "".join(f"{reference},{pan}\n" for reference, pan in cases))
    with tour.passage():
        with tour.step("the work list is imported") as told:
            desk.key("ctrl+i")
            desk.push("Choose a file…")
            desk.choose_file(work_list)
            told["says"] = desk.wait_text("10 cases can be opened")
            tour.picture("work-list")
            desk.key("Return")
            desk.wait_text("LOAN-501")
        with tour.step("an OTP is requested for each"):
            for reference, _ in cases:
                find_case(desk, reference)
                give_consent(desk)
                desk.wait_focus("Portal password")     # the PAN is known
                desk.type(PASSWORD)
                desk.key("Return")
                desk.control("OTP")
            tour.picture("ten-cases")
        with tour.step("each OTP brings its data; each report is exported") as told:
            for reference, _ in cases:
                find_case(desk, reference)
                desk.fill("AccessToken", ACCESS_TOKEN)
                desk.fill("OTP", OTP)
                desk.push("Continue")
                desk.wait_text("The ITR data", 60)
                desk.key("ctrl+e")
                desk.push("Save as…")
                desk.choose_file(os.path.join(folder, reference + ".pdf"))
                desk.wait_text("The file was written")
                desk.push("Close")
                desk.key("ctrl+w")
                desk.wait_text("has been logged out")
            reports = [name for name in sorted(os.listdir(folder)) if name.endswith(".pdf")]
            expect(len(reports) == len(cases), f"only {reports} were exported")
            for name in reports:
                with open(os.path.join(folder, name), "rb") as file:
                    expect(file.read(5) == b"%PDF-", f"{name} is no PDF")
                expect(os.stat(os.path.join(folder, name)).st_mode & 0o777 == 0o600, f"{name} can be read by others")
            told["says"] = f"{len(reports)} reports"
        with tour.step("the journal's window verifies it") as told:
            desk.key("ctrl+j")
            desk.wait_text("Case closed")
            desk.push("Verify")
            told["says"] = desk.wait_text("The journal is whole")
            tour.picture("journal")
        with tour.step("so does the terminal, and the journal holds every step of each case") as told:
            told["says"] = tell_journal(desk, tour.program, cases)


def find_case(desk, reference):
    desk.key("ctrl+f")
    desk.wait_focus("Search cases")
    desk.type(reference)
    desk.key("Return")

    def found():
        chosen = [item.get_name() for item, states in desk.shown() if "selected" in states]
        return any(name.startswith(reference) for name in chosen) and desk.focused().get_name() != "Search cases"
    desk.wait(found, f"{reference} is not opened")


def tell_journal(desk, program, cases):
    verified = desk.run([program, "journal", "verify", "--file", desk.sandbox_journal()])
    expect(verified.returncode == 0, f"verify ended with {verified.returncode}: {verified.stdout}{verified.stderr}")
    lines = desk.run([program, "journal", "export", "--format", "jsonl", "--file", desk.sandbox_journal()]).stdout
    entries = [json.loads(line) for line in lines.splitlines()]
    for reference, pan in cases:
        ids = {entry["case_id"] for entry in entries if entry.get("consent_reference") == reference}
        expect(len(ids) == 1, f"{reference} has the cases {ids}")
        story = [(entry["event"], entry.get("endpoint") or "") for entry in entries if entry.get("case_id") in ids]
        rest = iter(story)
        expect(all(event in rest for event in STORY), f"{reference} went {story}")
    expect(PASSWORD not in lines and OTP not in lines and not any(pan in lines for _, pan in cases),
           "the journal holds what it must not")
    return verified.stdout.splitlines()[0]


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
    """The sandbox does not outlive a desk that is killed, and the next start offers the logout of the case."""
    desk = tour.desk
    with tour.passage():
        with tour.step("a case has its OTP"):
            give_consent(desk, REFERENCE)
            enter_credentials(desk, PAN)
            desk.control("OTP")
        with tour.step("the sandbox runs as a child of the desk"):
            sandboxes = desk.wait(lambda: desk.children("itr-desk-sandbox"), "there is no itr-desk-sandbox")
        with tour.step("the sandbox ends when the desk is killed"):
            desk.kill()
            desk.wait(lambda: not any(map(processes.alive, sandboxes)), "itr-desk-sandbox is still running")
    with tour.passage():
        with tour.step("the next start tells of the case that was cut off") as told:
            told["says"] = desk.wait_text("was cut off")
            expect_pan_masked(desk, PAN)
            tour.picture("cut-off")
        with tour.step("its logout is made once its PAN is typed") as told:
            desk.answer("Log out…")
            desk.wait_focus("PAN")
            desk.type(WRONG_PASSWORD_PAN)
            desk.key("Return")
            desk.wait_text("This is not the PAN of the chosen case")
            desk.fill("PAN", PAN)
            desk.key("Return")
            # The sandbox of this start knows nothing of that session, as a portal where it has run out.
            told["says"] = desk.wait_text("The portal had no session to log out of any more")
            desk.wait_focus("Close")
            tour.picture("cut-off-done")
            desk.key("space")


def looks(tour):
    """Light and dark, 100 % and 200 %, one case and many."""
    main_job(tour, "light-100", "light", 1)
    main_job(tour, "dark-200", "dark", 2)
    many_cases(tour, "light-100", "light", 1)
    many_cases(tour, "dark-100", "dark", 1)
    with contextlib.suppress(Stuck):
        with tour.step("dark is dark and light is light") as told:
            light, dark = (brightness(tour, f"credentials-{name}.png") for name in ("light-100", "dark-200"))
            told["says"] = f"mean brightness {light:.2f} and {dark:.2f}"
            expect(light > 0.6 and dark < 0.4, told["says"])
        with tour.step("200 % is twice as large") as told:
            small, large = (width(tour, f"credentials-{name}.png") for name in ("light-100", "dark-200"))
            told["says"] = f"{small} and {large} pixels wide"
            expect(1.8 < large / small < 2.2, told["says"])


def table_is_whole(tour):
    """No test PAN is left out of the tour."""
    with contextlib.suppress(Stuck), tour.step("the tour knows every test PAN of the sandbox") as told:
        pans = known_pans(os.path.join(ROOT, "app", "sandbox", "TestPans.h"))
        missing = pans - {outcome.pan for outcome in OUTCOMES}
        expect(pans and not missing, f"outcomes.py lacks {sorted(missing)}")
        told["says"] = f"{len(pans)} of them"


PASSAGES = [looks, ten_cases, first_look, wrong_password, unknown_words, cancelled, killed, table_is_whole, every_outcome]


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
