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

from sandbox import sandbox

GOALS = {"desk, warm": 1.05, "desk, cold": 4.2}
STALL_GOAL = 1.0    # milliseconds over idle
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
    words = line.run_in(line.client, client, profile, how, env=quiet, stdout=subprocess.PIPE).stdout
    return (float(word) for word in words.split())


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
    stalls = []
    with tempfile.TemporaryDirectory() as folder, Line(program("delayline")) as line:
        profile = os.path.join(folder, "bench.ini")
        with sandbox(["ip", "netns", "exec", line.server, program("itr-desk-sandbox")], profile):
            for _ in range(arguments.rounds):
                round_trip, total = curl_cold(line, profile)
                round_trips.append(round_trip)
                samples["curl, cold"].append(total)
                for how in ("cold", "warm"):
                    time_taken, idle, busy = desk(line, program("otpclient"), profile, how)
                    samples["desk, " + how].append(time_taken)
                    stalls.append(busy - idle)

    unit = statistics.median(round_trips)
    print(f"Request OTP to status, in round trips (one took {unit:.1f} ms), median and worst of {arguments.rounds}:")
    all_met = True
    for name, times in samples.items():
        median = statistics.median(times) / unit
        goal = GOALS.get(name)
        met = goal is None or median <= goal
        all_met = all_met and met
        words = "" if goal is None else f"   (goal ≤ {goal}) {'met' if met else 'MISSED'}"
        print(f"  {name:<12}{median:6.2f}{max(times) / unit:8.2f}{words}")
    stall = statistics.median(stalls)
    met = stall <= STALL_GOAL
    print(f"longest turn of the event loop, first call, over idle: {stall:.2f} ms, worst {max(stalls):.2f} ms"
          f"   (goal ≤ {STALL_GOAL}) {'met' if met else 'MISSED'}")
    return 0 if all_met and met else 1


if __name__ == "__main__":
    sys.exit(main())
