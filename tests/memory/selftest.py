#!/usr/bin/python3
"""Plants copies of a secret in the memory of a process, one in each form, and wants each found; and nothing where there
is none. Without this, "nothing found" would prove nothing."""

import base64
import contextlib
import json
import os
import subprocess
import sys
import urllib.parse

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import secret_texts
from search import Dump, program

GAP = b"\xaa" * 512
KEYS = ("1234567890-=", "!@#$%^&*()_+", 2), ("qwertyuiop[]", "QWERTYUIOP{}", 16), \
    ("asdfghjkl;'`", 'ASDFGHJKL:"~', 30), ("\\zxcvbnm,./", "|ZXCVBNM<>?", 43)


def kernel_keys(text):
    number = {c: first + i for plain, shifted, first in KEYS for row in (plain, shifted) for i, c in enumerate(row)}
    return bytes(number[c] for c in text)


def apart(symbols, stride):
    return b"".join(bytes([symbol]) + b"\xbb" * (stride - 1) for symbol in symbols)


def planted(secret):
    """{form: bytes}: the secret as programs keep it."""
    plain = secret.encode()
    records = apart(plain, 24)
    return {
        "utf8": plain,
        "utf16le": secret.encode("utf-16-le"),
        "utf16be": b"\xaa" + secret.encode("utf-16-be"),
        "utf32le": secret.encode("utf-32-le"),
        "json": json.dumps(secret)[1:-1].encode(),
        "json-utf16": json.dumps(secret)[1:-1].encode("utf-16-le"),
        "json-escaped": "".join(f"\\u{ord(c):04x}" for c in secret).encode(),
        "percent": urllib.parse.quote(secret, safe="").encode(),
        "hex": plain.hex().encode(),
        "HEX": plain.hex().upper().encode(),
        **{f"base64 {n}": base64.b64encode(b"x" * n + plain) for n in range(3)},
        "base64url": base64.urlsafe_b64encode(plain),
        "strided": records,
        "strided 160": apart(plain, 160),
        "strided-kernel-keys": apart(kernel_keys(secret), 8),
        "strided-x11-keys": apart(bytes(8 + key for key in kernel_keys(secret)), 56),
        "strided-qt-keys": apart(secret.upper().encode(), 40),
        "glyphs": apart(bytes(c - 29 for c in plain), 4),
    }


@contextlib.contextmanager
def holding(content):
    """A process that holds these bytes in its memory."""
    process = subprocess.Popen([program(), "hold"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    process.stdin.write(content)
    process.stdin.close()
    process.stdout.readline()
    try:
        yield process.pid
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def found_in(content, secrets):
    with holding(content) as pid, Dump(pid) as dump:
        return dump.finds(secrets)


def main():
    wrong = []
    secret = 'aQ"7/k\\Z~?>9?mX'      # with what JSON, percent and base64url write in another way
    other = secret_texts.password()
    forms = planted(secret)
    blob = GAP.join([b"", *forms.values(), other[:5].encode(), other[-5:].encode("utf-16-le"), b""])
    finds = found_in(blob, {"secret": secret, "other": other})
    by_form = {}
    for find in finds:
        by_form[find.form] = by_form.get(find.form, 0) + 1
    for form in {name.split()[0] for name in forms}:
        count = sum(name.split()[0] == form for name in forms)
        if by_form.get(form, 0) < count:
            wrong.append(f"{count} planted as {form}, {by_form.get(form, 0)} found")
    if any(find.secret == "other" for find in finds):
        wrong.append("five characters were told as a find")
    for form in by_form:
        # What stands in two forms at once, as a run without special characters does in JSON, is a part in one of them.
        if not form.startswith(("base64", "json", "percent")) and max(find.length for find in finds if find.form == form) < len(secret):
            wrong.append(f"a whole copy as {form} was told as a part")

    digits = secret_texts.otp()
    for form, content in (("utf8", digits.encode()), ("utf16le", digits.encode("utf-16-le")),
                          ("utf32le", digits.encode("utf-32-le"))):
        finds = found_in(GAP + content + GAP, {"otp": digits})
        if [find.form for find in finds] != [form]:
            wrong.append(f"an OTP as {form} was found as {[find.form for find in finds]}")
    parts = found_in(GAP + secret[3:10].encode() + GAP, {"secret": secret})
    if [(find.form, find.length) for find in parts] != [("utf8", 7)]:
        wrong.append(f"seven characters in the middle were found as {parts}")
    if found_in(GAP * 100, {"secret": secret, "otp": digits, "other": other}):
        wrong.append("something was found where there is nothing")
    for line in wrong:
        print("FAILED  self-test:", line)
    if not wrong:
        print(f"ok      self-test: {len(forms)} planted copies are found, each in its form, and nothing else")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
