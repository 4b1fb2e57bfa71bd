"""A desktop of its own for one test run: display, window manager, buses and home, gone without a trace afterwards."""

import atexit
import ctypes
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import processes

PR_SET_CHILD_SUBREAPER = 36
PRIVATE = ("XDG_", "QT_", "DBUS_", "WAYLAND_", "GNOME_", "GTK_", "KDE_", "AT_SPI", "LC_", "LANG")


class DriveError(Exception):
    """What was expected did not come; the text says what was there instead."""


class PrivateDesktop:
    """Xvfb, openbox, session bus and accessibility bus, with a HOME and XDG_RUNTIME_DIR that nobody else uses. Only
    processes started here, and their descendants, are ever ended."""

    def __init__(self, size="2560x1800", lang="C.UTF-8", timeout=20, bare=False):
        """size: of the screen, in pixels. timeout: seconds that each part has to start. bare: without window manager
        and accessibility bus, for measuring a program that has nothing around it."""
        self.timeout = timeout
        self._processes = []
        self._before = set(processes.descendants([os.getpid()]))
        # What a program leaves behind when it is killed comes to us, so that we can see it end.
        ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.folder = tempfile.mkdtemp(prefix="drive-")
        self.home = os.path.join(self.folder, "home")
        for name in ("home", "run"):
            os.mkdir(os.path.join(self.folder, name), mode=0o700)
        self.env = {k: v for k, v in os.environ.items() if not k.startswith(PRIVATE)}
        self.env.update(HOME=self.home, XDG_RUNTIME_DIR=os.path.join(self.folder, "run"), XDG_SESSION_TYPE="x11",
                        LANG=lang, LC_ALL=lang)
        atexit.register(self.quit)
        for number in (signal.SIGTERM, signal.SIGHUP):
            signal.signal(number, lambda n, _frame: sys.exit(128 + n))
        try:
            self._start_display(size)
            self._start_session_bus()
            if not bare:
                self._start_window_manager()
                self._start_accessibility()
        except BaseException:
            self.quit()
            raise

    def quit(self):
        """Ends whatever was started here and removes the folder."""
        atexit.unregister(self.quit)
        own = [process.pid for process in reversed(self._processes)]
        late = set(processes.descendants([os.getpid()])) - self._before - set(own)
        processes.end([*late, *own])
        for process in self._processes:
            process.poll()
        shutil.rmtree(self.folder, ignore_errors=True)

    def start(self, argv, name, **options):
        """Starts a process on this desktop; what it says as an error goes to NAME.err in the folder."""
        options.setdefault("stdout", subprocess.DEVNULL)
        if "stderr" not in options:
            options["stderr"] = open(os.path.join(self.folder, name + ".err"), "wb")
        env = {**self.env, **options.pop("env", {})}
        process = subprocess.Popen(argv, env=env, stdin=subprocess.DEVNULL, start_new_session=True, **options)
        self._processes.append(process)
        return process

    def start_and_hear(self, argv, fd_option, name):
        """Starts a server that writes its address to the file descriptor given in fd_option; returns the address."""
        read, write = os.pipe()
        self.start([*argv, *[part.replace("FD", str(write)) for part in fd_option]], name, pass_fds=[write])
        os.close(write)
        heard, end = b"", time.monotonic() + self.timeout
        while not heard.endswith(b"\n"):
            if not select.select([read], [], [], max(0, end - time.monotonic()))[0]:
                raise DriveError(f"{name} did not start")
            part = os.read(read, 4096)
            if not part:
                with open(os.path.join(self.folder, name + ".err"), errors="replace") as said:
                    raise DriveError(f"{name} ended at its start: {said.read()[-500:]}")
            heard += part
        os.close(read)
        return heard.decode().split()[-1]

    def _start_display(self, size):
        # -r: no repeating keys. On a busy machine the release of a key can come late.
        number = self.start_and_hear(["Xvfb", "-screen", "0", size + "x24", "-nolisten", "tcp", "-noreset", "-r"],
                                     ["-displayfd", "FD"], "Xvfb")
        self.env["DISPLAY"] = os.environ["DISPLAY"] = ":" + number

    def _start_window_manager(self):
        self.start(["openbox"], "openbox")
        end = time.monotonic() + self.timeout
        while subprocess.run(["xdotool", "get_num_desktops"], env=self.env, capture_output=True).returncode:
            if time.monotonic() > end:
                raise DriveError("openbox did not start")
            time.sleep(0.02)

    def _start_session_bus(self):
        address = self.start_and_hear(["dbus-daemon", "--session", "--nofork", "--nopidfile"],
                                      ["--print-address=FD"], "dbus-daemon")
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def _start_accessibility(self):
        # libatspi in this process reads the same variables.
        for name in ("WAYLAND_DISPLAY", "AT_SPI_BUS_ADDRESS"):
            os.environ.pop(name, None)
        for name in ("DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"):
            os.environ[name] = self.env[name]
        from gi.repository import Gio, GLib
        flags = Gio.DBusConnectionFlags
        bus = Gio.DBusConnection.new_for_address_sync(
            self.env["DBUS_SESSION_BUS_ADDRESS"], flags.AUTHENTICATION_CLIENT | flags.MESSAGE_BUS_CONNECTION, None, None)
        bus.set_exit_on_close(False)
        self._bus = bus     # the bus forgets the properties below when nobody is connected
        wait = self.timeout * 1000
        bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, 0, wait, None)
        for name in ("IsEnabled", "ScreenReaderEnabled"):   # as a screen reader does when it starts
            value = GLib.Variant("(ssv)", ("org.a11y.Status", name, GLib.Variant("b", True)))
            bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set", value, None, 0,
                          wait, None)
