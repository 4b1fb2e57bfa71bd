"""What each test PAN of the sandbox (app/sandbox/TestPans.h) must bring: where one stands after it, and words.

The patterns look for the server's own words where it has some, for those are always shown beside the desk's reading.
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
    says: str                   # regular expression, any case
    then_says: str = ""         # after AccessToken, OTP and Continue; empty: the OTP step is the end
    patience: int = 20          # seconds


SENT = r"OTP has been sent successfully"
DATA = r"\b(arrived|received)\b"

OUTCOMES = [
    Outcome("XXXPX0001T", "sent, data of an ITR-1", Stop.OTP, SENT, DATA),
    Outcome("XXXCX0001T", "sent for a company", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0002T", "sent, data of an unknown shape", Stop.OTP, SENT, DATA),
    Outcome("XXXPX0003T", "sent, wrong OTP", Stop.OTP, SENT, r"OTP.*(wrong|invalid|incorrect|not right|refused|did not)"),
    Outcome("XXXPX0004T", "sent, expired OTP", Stop.OTP, SENT, r"expired"),
    Outcome("XXXPX0011T", "too soon", Stop.FORM, r"too.soon"),
    Outcome("XXXPX0012T", "limit reached", Stop.FORM, r"limit"),
    Outcome("XXXPX0013T", "Aadhaar not linked", Stop.FORM, r"aadhaar"),
    Outcome("XXXPX0014T", "password refused", Stop.FORM, r"invalid.credentials|password.*(wrong|refused|not accept)"),
    Outcome("XXXPX0015T", "unknown words", Stop.QUESTION, r"\?"),
    Outcome("XXXPX0016T", "no status", Stop.FORM, r"ITR-\d+|status"),
    Outcome("XXXPX0400T", "400 with field errors", Stop.FORM, r"ITR-\d+|not accept|refused|invalid"),
    Outcome("XXXPX0402T", "400 with an empty detail", Stop.FORM, r"ITR-\d+|refused|not accept"),
    Outcome("XXXPX0401T", "401", Stop.FORM, r"token|sign|access"),
    Outcome("XXXPX0422T", "422", Stop.FORM, r"ITR-\d+|refused|not accept|process"),
    Outcome("XXXPX0429T", "429 with Retry-After: 90", Stop.FORM, r"90|1:30|minute"),
    Outcome("XXXPX0500T", "500 that echoes the PAN", Stop.FORM, r"ITR-\d+|service.*(error|fail|trouble|problem)"),
    Outcome("XXXPX0502T", "502 with HTML", Stop.FORM, r"ITR-\d+|502|gateway|proxy|between"),
    Outcome("XXXPX0901T", "slow answer", Stop.OTP, SENT),
    Outcome("XXXPX0902T", "no answer", Stop.FORM, r"may have", patience=60),
    Outcome("XXXPX0903T", "hang-up", Stop.FORM, r"may have"),
    Outcome("XXXPX0904T", "half an answer", Stop.FORM, r"may have|half|incomplete|cut"),
]


def known_pans(header):
    """The PANs that the sandbox's header lists."""
    with open(header) as file:
        return set(re.findall(r'TestPan\{"([A-Z]{5}[0-9]{4}[A-Z])"', file.read()))
