"""What each test PAN of the sandbox (app/sandbox/TestPans.h) must bring: where one stands after it, and words.

Where the server says something, its own words are among what must be said: they are always shown beside the desk's.
"""

import enum
import re
from dataclasses import dataclass


class Stop(enum.Enum):
    FORM = "the form again"
    QUESTION = "the question whether an OTP came"
    OTP = "the OTP step"


@dataclass(frozen=True)
class Outcome:
    pan: str
    what: str
    stop: Stop
    says: tuple                 # regular expressions, any case; each must be said
    then_says: str = ""         # after AccessToken, OTP and Continue; empty: the OTP step is the end
    patience: int = 20          # seconds


SENT = (r"OTP has been sent successfully\.",)
DATA = r"The ITR data"
MAY_HAVE_ARRIVED = r"may have arrived"

OUTCOMES = [
    Outcome("XXXPX0001T", "sent, data of an ITR-1", Stop.OTP, SENT, r"ITR-1"),
    Outcome("XXXCX0001T", "sent for a company", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0022T", "sent, data of an ITR-2", Stop.OTP, SENT, r"ITR-2"),
    Outcome("XXXPX0023T", "sent, data of an ITR-3", Stop.OTP, SENT, r"ITR-3"),
    Outcome("XXXPX0024T", "sent, data of an ITR-4", Stop.OTP, SENT, r"ITR-4"),
    Outcome("XXXPX0002T", "sent, data of an unknown shape", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0005T", "sent, data with XML prefixes", Stop.OTP, SENT, r"ITR-1"),
    Outcome("XXXPX0006T", "sent, data of 20 MB", Stop.OTP, SENT, r"ITR-2", patience=60),
    Outcome("XXXPX0007T", "sent, data that is deeply nested", Stop.OTP, SENT, r"ITR-1"),
    Outcome("XXXPX0031T", "sent, data, some years missing", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0032T", "sent, data, every year fails", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0033T", "sent, data, the session ends", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0034T", "sent, data, logout fails", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0035T", "sent, data, logout without an answer", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0003T", "sent, wrong OTP", Stop.OTP, SENT, r"The OTP is wrong"),
    Outcome("XXXPX0004T", "sent, expired OTP", Stop.OTP, SENT, r"The OTP has expired"),
    Outcome("XXXPX0011T", "too soon", Stop.FORM, (r"OTP_REQUEST_TOO_SOON", r"too short a time ago")),
    Outcome("XXXPX0012T", "limit reached", Stop.FORM, (r"OTP_GENERATION_LIMIT_REACHED", r"no more OTPs")),
    Outcome("XXXPX0013T", "Aadhaar not linked", Stop.FORM, (r"aadhaar_not_linked", r"not linked with an Aadhaar")),
    Outcome("XXXPX0014T", "password refused", Stop.FORM, (r"invalid credentials", r"refused PAN or password")),
    Outcome("XXXPX0015T", "unknown words", Stop.QUESTION, (r"Request queued with the portal", r"\?")),
    Outcome("XXXPX0016T", "no status", Stop.FORM, (r"ITR-54", r"without saying what came of the request")),
    Outcome("XXXPX0400T", "400 with field errors", Stop.FORM,
            (r"ITR-31", r"PAN is not registered on the portal", r"not the password of this account")),
    Outcome("XXXPX0402T", "400 with an empty detail", Stop.FORM, (r"ITR-31", r"portal is closed for maintenance")),
    Outcome("XXXPX0401T", "401", Stop.FORM, (r"ITR-32", r"does not accept this desk's authorisation")),
    Outcome("XXXPX0422T", "422", Stop.FORM, (r"ITR-35", r"second factor that is not an OTP")),
    Outcome("XXXPX0429T", "429 with Retry-After: 90", Stop.FORM, (r"ITR-36", r"Wait 90 seconds")),
    Outcome("XXXPX0500T", "500 that echoes the PAN", Stop.FORM, (r"ITR-37", r"Portal session for PAN .* ended")),
    Outcome("XXXPX0502T", "502 with HTML", Stop.FORM, (r"ITR-38", r"A server on the way answered")),
    Outcome("XXXPX0901T", "slow answer", Stop.OTP, SENT),
    Outcome("XXXPX0902T", "no answer", Stop.FORM, (r"ITR-22", MAY_HAVE_ARRIVED), patience=60),
    Outcome("XXXPX0903T", "hang-up", Stop.FORM, (r"ITR-21", MAY_HAVE_ARRIVED)),
    Outcome("XXXPX0904T", "half an answer", Stop.FORM, (r"ITR-52|ITR-21",)),
]


def known_pans(header):
    """The PANs that the sandbox's header lists."""
    with open(header) as file:
        return set(re.findall(r'TestPan\{\s*"([A-Z]{5}[0-9]{4}[A-Z])"', file.read()))
