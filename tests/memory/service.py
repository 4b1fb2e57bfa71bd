"""The sandbox as a service of its own, with an OTP, an AccessToken and a Bearer token that nobody else knows."""

import configparser
import os
import shutil
import subprocess
import tempfile

import secret_texts


class Service:
    """The sandbox program and a profile for it. What it must know lies in a folder of its own, apart from the desk's
    home and temporary files."""

    def __init__(self, program, **settings):
        """settings: of the profile, as service_timeoutSeconds="2"."""
        self.otp, self.access_token = secret_texts.otp(), secret_texts.access_token()
        self.folder = tempfile.mkdtemp(prefix="service-")
        accepted = os.path.join(self.folder, "accepted")
        with open(accepted, "w") as file:
            file.write(f"{self.otp}\n{self.access_token}\n")
        written = os.path.join(self.folder, "trial.ini")
        self._process = subprocess.Popen(
            [program, "--write-profile", written, "--accept", accepted, "--quiet", "--end-with-stdin"],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, start_new_session=True)
        if not self._process.stdout.readline().startswith(b"ready"):
            raise RuntimeError("the sandbox did not start")
        os.remove(accepted)
        self.profile = os.path.join(self.folder, "desk.ini")
        self.bearer = self._write_profile(written, settings)

    def _write_profile(self, written, settings):
        profile = configparser.ConfigParser(comment_prefixes=(";",))
        profile.optionxform = str
        profile.read(written)
        for name, value in settings.items():
            section, key = name.split("_", 1)
            if not profile.has_section(section):
                profile.add_section(section)
            profile[section][key] = value
        with open(self.profile, "w") as file:
            profile.write(file, space_around_delimiters=False)
        os.chmod(self.profile, 0o600)
        with open(os.path.join(self.folder, profile["service"]["tokenFile"])) as file:
            return file.read().strip()

    def close(self):
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()
        shutil.rmtree(self.folder, ignore_errors=True)
