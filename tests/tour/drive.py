#!/usr/bin/python3
"""Drives a Qt desktop program from outside, as an assistive technology and a keyboard do, on a display of its own.

    from drive import Desk
    with Desk() as desk:
        desk.open(["/path/program", "--flag"], palette="dark", scale=2)
        desk.tab_to("Portal password")
        desk.type("made-up")
        desk.key("Return")
        desk.wait_text("OTP sent")
        desk.screenshot("sent.png")

The X server (Xvfb), window manager (openbox), session bus, accessibility bus, HOME and XDG_RUNTIME_DIR are private to
one Desk and gone with it; only processes started here, and their descendants, are ever ended. Controls are found by
what a screen reader would say (AT-SPI role and name), keys are real key presses (xdotool), and every wait is a wait
for a condition. One Desk per process: libatspi keeps to the accessibility bus that it saw first.

Debian packages: xvfb dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi xdotool imagemagick openbox.
"""

import os
import re
import subprocess
import sys
import time
import warnings

try:
    import gi
except ImportError:
    # Debian's bindings belong to Debian's python3; another one that comes first in PATH hands over to it.
    debian = "/usr/bin/python3"
    if os.path.realpath(sys.executable) == os.path.realpath(debian) or not os.path.exists(sys.argv[0]):
        raise
    os.execv(debian, [debian, *sys.argv])

import processes
from desktop import DriveError, PrivateDesktop
from palettes import write_kdeglobals

warnings.filterwarnings("ignore", category=DeprecationWarning)

EVENTS = ("object:announcement", "object:text-changed", "object:property-change", "object:state-changed",
          "object:children-changed", "window:activate")


class Desk:
    """One private desktop with at most one program on it at a time."""

    def __init__(self, timeout=20):
        """timeout: seconds that a wait lasts unless it says otherwise."""
        self.timeout = timeout
        self.events = []            # (time, type, role, name, text) of every AT-SPI event since the start
        self.program = None         # the running program's process
        self.app = None             # and its accessible
        self._listeners = []
        self._desktop = PrivateDesktop(timeout=timeout)
        self.log_path = os.path.join(self._desktop.folder, "program.log")
        self._listen()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()
        self._desktop.quit()

    @property
    def folder(self):
        """Where home, runtime folder and logs of this desktop lie."""
        return self._desktop.folder

    @property
    def environment(self):
        """Of every program on this desktop."""
        return self._desktop.env

    def _listen(self):
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, GLib
        self.atspi, self._glib = Atspi, GLib
        Atspi.init()
        for kind in EVENTS:
            listener = Atspi.EventListener.new(self._note)
            listener.register(kind)
            self._listeners.append(listener)

    def _note(self, event):
        try:
            role, name = event.source.get_role_name(), event.source.get_name()
        except (AttributeError, self._glib.Error):      # the widget is gone already
            role, name = None, None
        self.events.append((time.time(), event.type, role, name or "", str(event.any_data)))

    # ---- the program --------------------------------------------------------------------------------------------
    def open(self, argv, palette="light", scale=1, env=None):
        """Starts the program and waits for its window. palette: "light" or "dark", as a KDE desktop hands it to Qt."""
        if self.program:
            raise DriveError("a program is open already")
        write_kdeglobals(self._desktop.home, palette)
        theme = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_FULL_SESSION": "true", "KDE_SESSION_VERSION": "5"}
        with open(self.log_path, "ab") as log:
            self.program = self._desktop.start(argv, "program", stdout=log, stderr=log, env={
                **theme, "QT_SCALE_FACTOR": str(scale), **(env or {})})
        self.app = self.wait(self._find_app, lambda: f"no accessible window came; the program says: {self.log()}")
        self.wait(lambda: self.xdo("getactivewindow") in self.windows(), "the window did not become the active one")

    def _find_app(self):
        if self.program.poll() is not None:
            raise DriveError(f"the program ended with {self.program.returncode} and said: {self.log()}")
        desktop = self.atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(i)
            if app and app.get_process_id() == self.program.pid and app.get_child_count():
                return app
        return None

    def close(self):
        """Ends the program politely (SIGTERM), after three seconds by force."""
        if self.program and self.program.poll() is None:
            self.program.terminate()
            try:
                self.program.wait(3)
            except subprocess.TimeoutExpired:
                self.program.kill()
                self.program.wait()
        self.program = self.app = None

    def kill(self):
        """Kills the program (SIGKILL), as a crash or the kernel would."""
        self.program.kill()
        self.program.wait()
        self.program = self.app = None

    def children(self, name=None):
        """Ids of the program's descendants, by the name of their executable if one is given."""
        return [pid for pid in processes.descendants([self.program.pid])
                if name is None or processes.name(pid) == name]

    def log(self):
        """What the program printed so far, its last 2,000 characters."""
        with open(self.log_path, errors="replace") as log:
            return log.read()[-2000:]

    # ---- looking ------------------------------------------------------------------------------------------------
    def pump(self):
        """Takes in the AT-SPI events that have arrived."""
        context = self._glib.MainContext.default()
        while context.iteration(False):
            pass

    def wait(self, condition, otherwise, timeout=None):
        """Waits until condition() is true and returns what it returned; raises with `otherwise` (text or function)."""
        end = time.monotonic() + (self.timeout if timeout is None else timeout)
        while True:
            self.pump()
            try:
                result = condition()
            except (self._glib.Error, subprocess.CalledProcessError):   # a widget or window went away meanwhile
                result = None
            if result:
                return result
            if time.monotonic() > end:
                raise DriveError(otherwise() if callable(otherwise) else otherwise)
            time.sleep(0.03)

    def walk(self, root=None, depth=0):
        """Every accessible below root, with its depth. Never out of the cache: a stale name proves nothing."""
        root = root or self.app
        try:
            root.clear_cache()
            yield root, depth
            for i in range(root.get_child_count()):
                child = root.get_child_at_index(i)
                if child:
                    yield from self.walk(child, depth + 1)
        except self._glib.Error:
            return

    def shown(self, root=None):
        """Every accessible on the screen, with its states. Nothing below a hidden one is looked at: the pages of all
        the other cases are there."""
        root = root or self.app
        try:
            root.clear_cache()
            states = self.states(root)
            if "showing" not in states:
                return
            yield root, states
            for i in range(root.get_child_count()):
                child = root.get_child_at_index(i)
                if child:
                    yield from self.shown(child)
        except self._glib.Error:
            return

    @staticmethod
    def states(accessible):
        return {state.value_nick for state in accessible.get_state_set().get_states()}

    def text(self, accessible):
        """What the widget says: its text where it has one, else its name."""
        text = accessible.get_text_iface()
        return self.atspi.Text.get_text(text, 0, -1) if text else accessible.get_name() or ""

    def showing(self, name, role=None):
        """The control of that name that can take the focus and is on the screen, or None. Labels are no controls."""
        for accessible, states in self.shown():
            if "focusable" in states and accessible.get_name() == name and \
                    (role is None or accessible.get_role_name() == role):
                return accessible
        return None

    def control(self, name, role=None, timeout=None):
        """Waits for the control of that name."""
        return self.wait(lambda: self.showing(name, role), lambda: f"no control {name!r} in:\n{self.tree()}", timeout)

    def enabled(self, name):
        control = self.showing(name)
        return bool(control) and "sensitive" in self.states(control)

    def wait_enabled(self, name, timeout=None):
        return self.wait(lambda: self.enabled(name), lambda: f"{name!r} is not enabled in:\n{self.tree()}", timeout)

    def said(self, pattern):
        """What something on the screen says that holds `pattern` (regular expression, any case), or None. What is
        typed into a field is not said by the program."""
        sought = re.compile(pattern, re.IGNORECASE)
        for accessible, states in self.shown():
            if "editable" in states:
                continue
            for words in {self.text(accessible), accessible.get_name() or ""}:
                if sought.search(words):
                    return words
        return None

    def wait_text(self, pattern, timeout=None):
        """Waits until something on the screen says `pattern`; returns what it says."""
        return self.wait(lambda: self.said(pattern), lambda: f"{pattern!r} was not said in:\n{self.tree()}", timeout)

    def focused(self):
        """The control that has the keyboard, or None. Qt calls a container focused too when a control in it is, and the
        current tab, cell or item of any view, so these count only where nothing else does."""
        part_of_a_view = None
        for accessible, states in self.shown():
            if {"focused", "focusable"} <= states:
                if accessible.get_role_name() not in ("page tab", "table cell", "list item"):
                    return accessible
                part_of_a_view = part_of_a_view or accessible
        return part_of_a_view

    def wait_focus(self, name, timeout=None):
        def found():
            control = self.focused()
            return control if control and control.get_name() == name else None
        return self.wait(found, lambda: f"{name!r} does not have the focus in:\n{self.tree()}", timeout)

    def words(self):
        """What can be read on the screen, in fields too: (role, name, text, description) of each accessible."""
        return [(accessible.get_role_name(), accessible.get_name() or "", self.text(accessible),
                 accessible.get_description() or "") for accessible, _ in self.shown()]

    def tree(self):
        """All that an assistive technology can read, one accessible a line."""
        lines = []
        for accessible, depth in self.walk():
            name, text = accessible.get_name() or "", self.text(accessible)
            line = f"{'  ' * depth}[{accessible.get_role_name()}] {name!r}"
            if text != name:
                line += f" text={text!r}"
            if accessible.get_description():
                line += f" description={accessible.get_description()!r}"
            lines.append(line + " " + ",".join(sorted(self.states(accessible))))
        return "\n".join(lines)

    def leaks(self, secret, tree=None):
        """Where an assistive technology could read the secret: in the tree as it is now, in one of the events since
        the start, or in the characters of one widget's text events put together. Empty when nowhere. tree: what tree()
        gave, where several secrets are asked for."""
        self.pump()
        found = ["the tree"] if secret in (tree or self.tree()) else []
        joined = {}
        for _, kind, role, name, text in self.events:
            if secret in text or secret in name:
                found.append(f"an event {kind} of {role} {name!r}")
            if kind.startswith("object:text-changed"):
                key = (kind.split(":")[2], role, name)
                joined[key] = joined.get(key, "") + text
        return found + [f"the {key[0]} events of {key[1]} {key[2]!r} put together"
                        for key, text in joined.items() if secret in text]

    # ---- doing --------------------------------------------------------------------------------------------------
    def xdo(self, *arguments, typed=None):
        result = subprocess.run(["xdotool", *map(str, arguments)], env=self._desktop.env, check=True, timeout=60,
                                capture_output=True, input=typed)
        return result.stdout.decode().strip()

    def windows(self):
        """X ids of the program's visible windows."""
        return self.xdo("search", "--onlyvisible", "--pid", self.program.pid).split()

    def title(self):
        return self.xdo("getwindowname", self.xdo("getactivewindow"))

    def type(self, text):
        """Real key presses. The text goes by stdin, so that no process list shows a password."""
        self.xdo("type", "--delay", 15, "--file", "-", typed=text.encode())
        self.pump()

    def key(self, *keys):
        """Real key presses by their X names, e.g. "Tab", "ctrl+a", "Return"."""
        self.xdo("key", "--delay", 15, *keys)
        self.pump()

    def tab(self, key="Tab"):
        """Presses Tab and waits for the focus to move; returns the control that has it then."""
        before = self.focused()

        def moved():
            now = self.focused()
            return now if now and now != before else None
        self.key(key)
        return self.wait(moved, lambda: f"{key} does not move the focus in:\n{self.tree()}", 5)

    def tab_to(self, name, key="Tab"):
        """Walks by Tab to the control of that name, as a person without a mouse does; once round at most."""
        self.wait_enabled(name)
        here = self.focused()
        passed = []
        while not here or here.get_name() != name:
            if here in passed:
                names = [control.get_name() for control in passed if control]
                raise DriveError(f"{key} does not lead to {name!r}; it goes round by {names}, in:\n{self.tree()}")
            passed.append(here)
            here = self.tab(key)
        return here

    def tab_walk(self, most=60):
        """The keyboard's way round the window: (role, name) of each stop until the first comes again."""
        first = self.tab()
        stops, here = [], first
        while not stops or (here != first and len(stops) < most):
            stops.append((here.get_role_name(), here.get_name()))
            here = self.tab()
        return stops

    def fill(self, name, text):
        """Goes to the field by Tab and replaces what it holds by typing."""
        self.tab_to(name)
        self.key("ctrl+a", "BackSpace")
        self.type(text)

    def push(self, name):
        """Goes to the button by Tab and presses Space."""
        self.tab_to(name)
        self.key("space")

    def answer(self, name):
        """Goes to the answer of a question and gives it; until it could be read the question takes no key."""
        self.tab_to(name)

        def taken():
            return self.program.poll() is not None or not self.showing(name)

        def given():
            self.key("space")
            try:
                return self.wait(taken, "the question stays", timeout=1)
            except DriveError:
                return False
        self.wait(given, f"{name!r} is not taken as an answer")

    def choose_file(self, path):
        """In Qt's own file dialog, which opens soon."""
        self.wait_focus("File name:")
        self.key("ctrl+a")
        self.type(path)
        self.key("Return")
        self.wait(lambda: not self.showing("File name:"), "the file dialog stays")

    def run(self, argv):
        """Runs a command to its end in the program's surroundings, as in a terminal there."""
        return subprocess.run(argv, env=self._desktop.env, timeout=60, capture_output=True, text=True)

    def sandbox_journal(self):
        """Where the program keeps the sandbox's journal."""
        return os.path.join(self._desktop.home, ".local", "share", "itr-desk", "sandbox", "journal.sqlite")

    def screenshot(self, path):
        """The program's active window with its frame, as PNG."""
        subprocess.run(["/usr/bin/import", "-silent", "-frame", "-window", self.xdo("getactivewindow"), path],
                       env=self._desktop.env, check=True, timeout=60, capture_output=True)
        return path
