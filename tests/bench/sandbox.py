"""The sandbox program, for benchmarks that need one."""

import contextlib
import os
import subprocess
import time


@contextlib.contextmanager
def sandbox(command, profile):
    """Runs the sandbox by @p command until the block is left; begins once it has written the profile."""
    process = subprocess.Popen([*command, "--quiet", "--end-with-stdin", "--write-profile", profile],
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL)
    try:
        end = time.monotonic() + 20
        while not os.path.exists(profile):      # it comes last, when everything else stands
            if process.poll() is not None or time.monotonic() > end:
                raise RuntimeError("the sandbox did not start")
            time.sleep(0.02)
        yield
    finally:
        process.stdin.close()
        process.wait()
