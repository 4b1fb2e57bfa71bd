#!/bin/sh
# From a bare Debian 12 to the window of ITR Desk in one command.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

usage() {
  cat <<'END'
Usage: sh packaging/run.sh [--tour] [ITR-DESK-OPTION…]

Installs the Debian packages that ITR Desk needs (as root or through sudo), builds it and opens its window with the
sandbox: no account, no real data. Options that are not listed here go to itr-desk.

Without a display it takes the tour instead: it drives the real window on a virtual display through the sandbox, tells
how each step came out, and leaves pictures in .build/tour.

  --tour   take the tour although there is a display
  --help   this text
END
}

# Sockets tell whether somebody listens; a display on another machine (ssh -X) is believed.
has_display() {
  if [ -n "${WAYLAND_DISPLAY:-}" ]; then
    case $WAYLAND_DISPLAY in
      /*) socket=$WAYLAND_DISPLAY ;;
      *) socket=${XDG_RUNTIME_DIR:-/nowhere}/$WAYLAND_DISPLAY ;;
    esac
    if [ -S "$socket" ]; then return 0; fi
  fi
  case ${DISPLAY:-} in
    '') return 1 ;;
    :*)
      number=${DISPLAY#:}
      socket=/tmp/.X11-unix/X${number%%.*}
      [ -S "$socket" ] || grep -q "@$socket\$" /proc/net/unix
      ;;
  esac
}

tour=no
case ${1:-} in
  --help | -h)
    usage
    exit 0
    ;;
  --tour)
    tour=yes
    shift
    ;;
esac
if [ "$tour" = no ] && ! has_display; then
  say "There is no display here, so ITR Desk takes the tour on a virtual one."
  tour=yes
fi

packages="$build_packages $run_packages"
if [ "$tour" = yes ]; then
  packages="$packages $tour_packages"
elif [ -n "${WAYLAND_DISPLAY:-}" ]; then
  packages="$packages qt6-wayland"
fi
# shellcheck disable=SC2086 # package names, one word each
install_packages $packages
build release -DBUILD_TESTING=OFF -- itr-desk itr-desk-sandbox

bin=$root/.build/release/bin
if [ "$tour" = yes ]; then
  [ $# -eq 0 ] || stop 2 "The tour takes no options for itr-desk: $*"
  exec /usr/bin/python3 "$root/tests/tour/tour.py" --program "$bin/itr-desk"
fi
say 'Opening ITR Desk with the sandbox…'
# A profile of one's own takes the sandbox's place.
case " $* " in
  *' --profile'*) ;;
  *) set -- --sandbox "$@" ;;
esac
exec "$bin/itr-desk" "$@"
