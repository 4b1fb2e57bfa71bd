#!/bin/sh
# What the distributions' own tools say of the packages. Ends with 0 only where they have nothing to say but what the
# overrides explain.
#
#   sh packaging/lint.sh [FOLDER]     without one: .build/release/packages
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

packages=${1:-$root/.build/release/packages}
install_packages lintian rpmlint desktop-file-utils appstream devscripts shellcheck rpm cpio
failures=0
# lint NAME COMMAND...: what it says counts, also where it ends with 0.
lint() {
  name=$1
  shift
  if said=$("$@" 2>&1) && [ -z "$said" ]; then
    say "ok      $name"
  else
    printf 'FAILED  %s\n%s\n' "$name" "$said"
    failures=$((failures + 1))
  fi
}
# silent_if_well COMMAND...: what it says only where it fails.
silent_if_well() {
  said_now=$("$@" 2>&1) || printf '%s\n' "$said_now"
}
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

found=0
for deb in "$packages"/*.deb; do
  [ -f "$deb" ] || continue
  found=1
  # Root is told each time that it should not be root.
  lint "lintian --pedantic ${deb##*/}" lintian --pedantic --allow-root --fail-on error,warning,info,pedantic "$deb"
  dpkg-deb -x "$deb" "$work"
done
[ "$found" = 1 ] || stop 2 "There is no deb in $packages. First: sh packaging/build-all.sh"
lint desktop-file-validate desktop-file-validate "$work/usr/share/applications/itr-desk.desktop"
# Its advice counts as well as its errors; of what is well it says a line, too.
lint 'appstreamcli validate' silent_if_well appstreamcli validate --no-net --pedantic \
  "$work/usr/share/metainfo/example.itr_desk.desk.metainfo.xml"
# No call is left that _FORTIFY_SOURCE would replace; see debian/lintian-overrides. Landing pads are compiled in, but the
# linker marks the program only where Debian's own start files have them, too.
for program in itr-desk itr-desk-sandbox; do
  lint "hardening-check $program" hardening-check --quiet --nofortify --nocfprotection "$work/usr/bin/$program"
done
for rpm in "$packages"/*.rpm; do
  [ -f "$rpm" ] || continue
  lint "rpmlint ${rpm##*/}" silent_if_well rpmlint --strict -c "$root/packaging/rpmlint.toml" "$rpm"
done
# shellcheck disable=SC2046 # file names of the project, none with a space
# SC1111: the quotation marks are meant.
lint shellcheck shellcheck -S warning -e SC1111 -x -P "$root" $(git -C "$root" ls-files '*.sh' | sed "s|^|$root/|")
[ "$failures" = 0 ] || stop 1 "$failures of them have something to say."
