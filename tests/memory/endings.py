"""The ways in which a step of a case ends, each with fresh secrets, and what may be left after it."""

import os
import subprocess

import secret_texts
from desktop import DriveError
from tour import begin_again, give_consent

ACCEPTED = "XXXPX0001T"
WRONG_OTP = "XXXPX0003T"
EXPIRED_OTP = "XXXPX0004T"
TOO_SOON = "XXXPX0011T"
REFUSED_PASSWORD = "XXXPX0014T"
UNAUTHORIZED = "XXXPX0401T"
SERVER_ERROR = "XXXPX0500T"
SLOW = "XXXPX0901T"
SILENT = "XXXPX0902T"
HANGS_UP = "XXXPX0903T"
HALF_ANSWER = "XXXPX0904T"


# ---- ways to enter ----------------------------------------------------------------------------------------------
def typed(desk, field, text):
    desk.fill(field, text)


def corrected(desk, field, text):
    """With a wrong end, taken back, and a slip in the middle."""
    desk.fill(field, text + "xyz")
    desk.key("BackSpace", "BackSpace", "BackSpace", "Left", "Left", "Left")
    desk.type("8")
    desk.key("BackSpace", "Home", "Delete")
    desk.type(text[0])
    desk.key("End")


def offer(desk, text, selection="clipboard"):
    """Puts text into the clipboard or the primary selection, as another program."""
    subprocess.run(["xclip", "-selection", selection, "-in"], env=desk.environment, input=text.encode(), check=True,
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def offered(desk, selection):
    """What is there to be pasted."""
    asked = subprocess.run(["xclip", "-selection", selection, "-out"], env=desk.environment, capture_output=True)
    return asked.stdout.decode(errors="replace")


def pasted(desk, field, text):
    for selection in ("clipboard", "primary"):
        offer(desk, text, selection)
    desk.tab_to(field)
    desk.key("ctrl+a", "ctrl+v")
    for selection in ("clipboard", "primary"):
        desk.wait(lambda: text not in offered(desk, selection), f"the {selection} selection still offers what was pasted")


def revealed(desk, field, text):
    desk.fill(field, text)
    if field == "Portal password":
        desk.push("Show password")
        desk.wait_text("Hide password|Show password")


def composed(desk, field, text):
    """With characters at the end that keys make together."""
    desk.fill(field, text.removesuffix(composed.tail))
    if text.endswith(composed.tail):
        desk.key("dead_acute", "e")
        desk.key("Multi_key", "equal", "R")


composed.tail = "é₹"


# ---- steps ------------------------------------------------------------------------------------------------------
def to_form(desk):
    """To an empty form, from wherever the case stands."""
    if desk.showing("Consent given"):
        give_consent(desk)


def request(trace, pan, enter=typed, go=True):
    desk = trace.desk
    to_form(desk)
    desk.fill("PAN", pan)
    password = trace.know("password", secret_texts.password() + getattr(enter, "tail", ""))
    enter(desk, "Portal password", password)
    desk.wait_enabled("Request OTP")
    expect_password_field(desk, len(password))
    if go:
        desk.push("Request OTP")
    return password


def expect_password_field(desk, length):
    """What an assistive technology sees: a password field with that many characters, each a bullet."""
    seen = desk.control("Portal password", "password text")
    text = desk.text(seen)
    if text != length * "\N{BULLET}":
        raise DriveError(f"an assistive technology reads {len(text)} characters of {length}, not all of them bullets")


def answer_otp(trace, otp, token, enter=typed):
    desk = trace.desk
    enter(desk, "AccessToken", token)
    enter(desk, "OTP", otp)
    desk.push("Continue")


def made_up_otp(trace):
    return trace.know("OTP", secret_texts.otp())


def real_otp(trace):
    """The one that the service accepts; and its AccessToken."""
    return trace.know("OTP", trace.service.otp), trace.know("AccessToken", trace.service.access_token)


# ---- endings ----------------------------------------------------------------------------------------------------
def shown(trace, enter):
    request(trace, ACCEPTED, enter)
    trace.desk.control("OTP")
    trace.ended("answer shown")
    begin_again(trace.desk)


def started_again(trace, enter):
    """From the OTP step, with an OTP entered and not sent."""
    desk = trace.desk
    request(trace, ACCEPTED, enter)
    desk.control("OTP")
    enter(desk, "AccessToken", trace.know("AccessToken", secret_texts.access_token()))
    enter(desk, "OTP", made_up_otp(trace))
    begin_again(desk)
    trace.ended("start again")


def accepted(trace, enter):
    desk = trace.desk
    request(trace, ACCEPTED, enter)
    desk.control("OTP")
    answer_otp(trace, *real_otp(trace), enter)
    desk.wait_text("The ITR data")
    trace.ended("OTP accepted, data shown")
    desk.push("Close case")
    desk.answer("Yes")
    desk.wait_text("has been logged out")
    trace.ended("case closed after the data")
    desk.push("New case")
    desk.wait_enabled("Consent given")


def otp_refused(trace, enter, pan, ending, says):
    desk = trace.desk
    request(trace, pan, enter)
    desk.control("OTP")
    answer_otp(trace, made_up_otp(trace), trace.know("AccessToken", trace.service.access_token), enter)
    desk.wait_text(says)
    trace.ended(ending, AccessToken=1)      # stays in its field for the next OTP
    begin_again(desk)


def wrong_otp(trace, enter):
    otp_refused(trace, enter, WRONG_OTP, "wrong OTP", "The OTP is wrong")


def expired_otp(trace, enter):
    otp_refused(trace, enter, EXPIRED_OTP, "expired OTP", "The OTP has expired")


def token_refused(trace, enter):
    desk = trace.desk
    request(trace, ACCEPTED, enter)
    desk.control("OTP")
    answer_otp(trace, made_up_otp(trace), trace.know("AccessToken", secret_texts.access_token()), enter)
    desk.wait_text("ITR-32")
    trace.ended("AccessToken refused (401)")
    begin_again(desk)


def form_again(pan, ending, says):
    def run(trace, enter):
        request(trace, pan, enter)
        trace.desk.wait_text(says)
        trace.desk.wait(lambda: not trace.desk.enabled("Cancel"), "the request goes on")
        trace.ended(ending)
    run.__name__ = ending.replace(" ", "_")
    return run


def cancelled(trace, enter):
    request(trace, SLOW, enter)
    trace.desk.wait_enabled("Cancel")
    trace.desk.push("Cancel")
    trace.desk.wait_text("cancel+ed|stopped")
    trace.ended("cancelled")


def closed(trace, enter):
    """While another case is open, with everything entered and nothing sent."""
    desk = trace.desk
    desk.key("ctrl+n")
    desk.wait_enabled("Consent given")
    request(trace, ACCEPTED, enter, go=False)
    close_case(desk)
    trace.ended("case closed before sending")
    desk.push("New case")
    desk.wait_enabled("Consent given")


def close_case(desk):
    desk.key("ctrl+w")
    said = desk.wait(lambda: desk.showing("Yes") or desk.said("closed|ended"), "Ctrl+W did nothing")
    if not isinstance(said, str):
        desk.answer("Yes")
    desk.control("New case")


def withdrawn(trace, enter):
    desk = trace.desk
    request(trace, ACCEPTED, enter, go=False)
    desk.push("Withdraw consent")
    desk.answer("Yes")
    desk.wait_text("Consent was withdrawn")
    trace.ended("consent withdrawn")
    desk.push("New case")
    desk.wait_enabled("Consent given")


def held(trace, enter):
    """With otp/holdPassword: one copy, in its locked page, until it is of no more use."""
    desk = trace.desk
    request(trace, ACCEPTED, enter)
    desk.control("OTP")
    trace.ended("held for a resend", password=1)
    answer_otp(trace, *real_otp(trace), enter)
    desk.wait_text("The ITR data")
    trace.ended("held, then OTP accepted")
    desk.push("Close case")
    desk.answer("Yes")
    desk.wait_text("has been logged out")
    desk.push("New case")
    request(trace, ACCEPTED, enter)
    desk.control("OTP")
    begin_again(desk)
    trace.ended("held, then case left")


refused_status = form_again(TOO_SOON, "error status", "OTP_REQUEST_TOO_SOON")
refused_password = form_again(REFUSED_PASSWORD, "password refused", "invalid.credentials")
unauthorized = form_again(UNAUTHORIZED, "refused by the server (401)", "ITR-32")
server_error = form_again(SERVER_ERROR, "server error (500)", "ITR-37")
lost = form_again(HANGS_UP, "connection lost", "ITR-21")
half_answer = form_again(HALF_ANSWER, "half an answer", "ITR-52|ITR-21")
timed_out = form_again(SILENT, "timed out", "ITR-22")
