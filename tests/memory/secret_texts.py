"""Fresh random secrets of the shapes that people enter."""

import secrets
import string

SPECIAL = "!#$%&*+-./:=?@_~\"\\"


def password(length=14):
    """Upper and lower case, digits, special characters, no character twice in a row."""
    while True:
        text = "".join(secrets.choice(string.ascii_letters + string.digits + SPECIAL) for _ in range(length))
        kinds = (string.ascii_lowercase, string.ascii_uppercase, string.digits, SPECIAL)
        if all(any(c in kind for c in text) for kind in kinds) and all(a != b for a, b in zip(text, text[1:])):
            return text


def otp():
    """Six different digits that do not count up or down."""
    while True:
        digits = secrets.SystemRandom().sample(string.digits, 6)
        steps = {int(b) - int(a) for a, b in zip(digits, digits[1:])}
        if len(steps) > 2:
            return "".join(digits)


def access_token():
    return secrets.token_urlsafe(24)
