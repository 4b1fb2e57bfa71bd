"""Light and dark desktops for Qt programs, without installing a desktop.

Qt's built-in KDE platform theme reads its palette and font from ~/.config/kdeglobals; it is the only one that Debian
12's Qt 6.4 has without further packages.
"""

import os

FONT = "DejaVu Sans,10,-1,5,50,0,0,0,0,0"

# Group/key of kdeglobals: (light, dark), as the Breeze colour schemes have them.
COLOURS = {
    "Colors:Window": {
        "BackgroundNormal": ("239,240,241", "42,46,50"),
        "ForegroundNormal": ("35,38,41", "252,252,252"),
    },
    "Colors:View": {
        "BackgroundNormal": ("255,255,255", "27,30,32"),
        "BackgroundAlternate": ("247,247,247", "35,38,41"),
        "ForegroundNormal": ("35,38,41", "252,252,252"),
        "ForegroundLink": ("41,128,185", "29,153,243"),
        "ForegroundVisited": ("155,89,182", "155,89,182"),
    },
    "Colors:Button": {
        "BackgroundNormal": ("252,252,252", "49,54,59"),
        "ForegroundNormal": ("35,38,41", "252,252,252"),
    },
    "Colors:Selection": {
        "BackgroundNormal": ("61,174,233", "61,174,233"),
        "ForegroundNormal": ("255,255,255", "252,252,252"),
    },
    "Colors:Tooltip": {
        "BackgroundNormal": ("247,247,247", "49,54,59"),
        "ForegroundNormal": ("35,38,41", "252,252,252"),
    },
}


def write_kdeglobals(home, palette):
    """Makes the desktop of the person whose home this is "light" or "dark"."""
    column = ("light", "dark").index(palette)
    lines = ["[General]", f"font={FONT}", f"menuFont={FONT}", f"toolBarFont={FONT}"]
    for group, keys in COLOURS.items():
        lines.append(f"\n[{group}]")
        lines += [f"{key}={values[column]}" for key, values in keys.items()]
    folder = os.path.join(home, ".config")
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "kdeglobals"), "w") as file:
        file.write("\n".join(lines) + "\n")
