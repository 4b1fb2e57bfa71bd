#!/usr/bin/python3
"""Request OTP until its status is there, in round trips of an 80 ms line, beside curl in the same run.

Two network namespaces joined by delayline: the sandbox in one, the clients in the other. Needs root (namespaces and TUN
devices) and touches no network but its own.
"""

import argparse
import configparser
import contextlib
import os
import statistics
import subprocess
import sys
import tempfile
import time

GOAL = 1.05
ONE_WAY_MS = 40
SERVER_ADDRESS, CLIENT_ADDRESS = "10.99.0.1", "10.99.0.2"
BODY = '{"pan": "XXXPX0001T", "password": "Bench-Pass9word"}'


class Line:
    """Two network namespaces, server and client, with the delay between them; gone when left."""

    def __init__(self, delayline):
        self._stack = contextlib.ExitStack()
        self.server, self.client = (f"itrdesk-{side}-{os.getpid()}" for side in ("server", "client"))
        self._delayline = delayline

    def __enter__(self):
        with contextlib.ExitStack() as stack:
            for name in (self.server, self.client):
                subprocess.run(["ip", "netns", "add", name], check=True)
                stack.callback(subprocess.run, ["ip", "netns", "delete", name], check=True)
            line = subprocess.Popen(
                [self._delayline, self.server, SERVER_ADDRESS, self.client, CLIENT_ADDRESS, str(ONE_WAY_MS)],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
            stack.callback(line.wait)
            stack.callback(line.stdin.close)
            if line.stdout.readline() != "up\n":
                raise RuntimeError("the delay line did not come up")
            self._lead_loopback_over_the_line()
            self._stack = stack.pop_all()
        return self

    def __exit__(self, *_):
        self._stack.close()

    def _lead_loopback_over_the_line(self):
        """The sandbox listens on 127.0.0.1 alone, and its certificate is for nothing else: let the client's 127.0.0.1
        be the server's."""
        for name in (self.server, self.client):
            self.run_in(name, "sh", "-c", "echo 1 >/proc/sys/net/ipv4/conf/line0/route_localnet")
        self.run_in(self.client, "ip", "address", "del", "127.0.0.1/8", "dev", "lo")
        self.run_in(self.client, "ip", "route", "add", "127.0.0.1/32", "dev", "line0", "src", CLIENT_ADDRESS)

    @staticmethod
    def run_in(name, *command, **options):
        return subprocess.run(["ip", "netns", "exec", name, *command], check=True, timeout=60, text=True, **options)


@contextlib.contextmanager
def sandbox(line, program, profile):
    """The sandbox on the server's side, once it has written the profile."""
    process = subprocess.Popen(
        ["ip", "netns", "exec", line.server, program, "--quiet", "--end-with-stdin", "--write-profile", profile],
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


def curl_cold(line, profile):
    """(ms until connected: one round trip, ms in all) of one request on a new connection."""
    ini = configparser.ConfigParser()
    ini.read(profile)
    service, folder = ini["service"], os.path.dirname(profile)
    with open(os.path.join(folder, service["tokenFile"])) as file:
        bearer = file.read().strip()
    config = f'header = "Authorization: Bearer {bearer}"\n'     # by stdin: argv is there for all to read
    result = line.run_in(
        line.client, "curl", "--silent", "--show-error", "--fail", "--http1.1", "--noproxy", "*", "--config", "-",
        "--cacert", os.path.join(folder, service["caFile"]), "--header", "Content-Type: application/json",
        "--data", BODY, "--output", os.devnull, "--write-out", "%{time_namelookup} %{time_connect} %{time_total}",
        service["baseUrl"] + "/verification/v2/itr/get_otp", input=config, stdout=subprocess.PIPE)
    name, connect, total = (1000 * float(part) for part in result.stdout.split())
    return connect - name, total


def desk(line, client, profile, how):
    quiet = {**os.environ, "QT_LOGGING_RULES": "itrdesk.*=false"}
    return float(line.run_in(line.client, client, profile, how, env=quiet, stdout=subprocess.PIPE).stdout)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bin", help="folder of itr-desk-sandbox, otpclient and delayline")
    parser.add_argument("--rounds", type=int, default=15)
    arguments = parser.parse_args()
    if os.geteuid() != 0 or not os.path.exists("/dev/net/tun"):
        sys.exit("Run this as root on a machine with /dev/net/tun: it makes network namespaces with a line between.")

    def program(name):
        return os.path.join(os.path.abspath(arguments.bin), name)
    round_trips, samples = [], {"curl, cold": [], "desk, cold": [], "desk, warm": []}
    with tempfile.TemporaryDirectory() as folder, Line(program("delayline")) as line:
        profile = os.path.join(folder, "bench.ini")
        with sandbox(line, program("itr-desk-sandbox"), profile):
            for _ in range(arguments.rounds):
                round_trip, total = curl_cold(line, profile)
                round_trips.append(round_trip)
                samples["curl, cold"].append(total)
                for how in ("cold", "warm"):
                    samples["desk, " + how].append(desk(line, program("otpclient"), profile, how))

    unit = statistics.median(round_trips)
    print(f"Request OTP to status, in round trips (one took {unit:.1f} ms), median and worst of {arguments.rounds}:")
    for name, times in samples.items():
        print(f"  {name:<12}{statistics.median(times) / unit:6.2f}{max(times) / unit:8.2f}")
    warm = statistics.median(samples["desk, warm"]) / unit
    print(f"warm: {warm:.2f} (goal ≤ {GOAL}) {'met' if warm <= GOAL else 'MISSED'}")
    return 0 if warm <= GOAL else 1


if __name__ == "__main__":
    sys.exit(main())
