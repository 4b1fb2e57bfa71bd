"""A desk under a Wayland compositor. Weston runs in a window of the private X display, so the keys are as real as there:
XTest presses them, weston takes them from X and hands them on as a wl_keyboard's."""

import os

from drive import Desk, DriveError


class WaylandDesk(Desk):
    SOCKET = "wayland-memory"

    def __init__(self, timeout=20):
        super().__init__(timeout)
        config = os.path.join(self.folder, "weston.ini")
        with open(config, "w") as file:     # on a busy machine a key's release can be late, and the key would repeat
            file.write("[keyboard]\nrepeat-rate=0\n")
        self._weston = self._desktop.start(
            ["weston", "--backend=x11-backend.so", "--use-pixman", f"--config={config}", "--idle-time=0", "--width=1600",
             "--height=1200", f"--socket={self.SOCKET}"], "weston")
        socket = os.path.join(self.environment["XDG_RUNTIME_DIR"], self.SOCKET)
        self.wait(lambda: os.path.exists(socket) and self.windows(), self._what_weston_says)

    def _what_weston_says(self):
        with open(os.path.join(self.folder, "weston.err"), errors="replace") as said:
            return "weston did not start: " + said.read()[-500:]

    def windows(self):
        """The X id of weston's window: the program has none."""
        active = self.xdo("getactivewindow")
        return [active] if "Weston" in self.xdo("getwindowname", active) else []

    def open(self, argv, palette="light", scale=1, env=None):
        super().open(argv, palette, scale, {"QT_QPA_PLATFORM": "wayland", "WAYLAND_DISPLAY": self.SOCKET,
                                            "XDG_SESSION_TYPE": "wayland", **(env or {})})
        if not any("wayland" in line.lower() for line in open(f"/proc/{self.program.pid}/maps")):
            raise DriveError("the program does not run under Wayland")
