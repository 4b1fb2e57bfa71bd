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
lint 'appstreamcli validate' sh -c 'said=$(appstreamcli validate --no-net --pedantic "$1") || printf "%s\n" "$said"' sh \
  "$work/usr/share/metainfo/example.itr_desk.desk.metainfo.xml"
# No call is left that _FORTIFY_SOURCE would replace; see debian/lintian-overrides.
for program in itr-desk itr-desk-sandbox; do
  lint "hardening-check $program" sh -c 'said=$(hardening-check --nofortify "$1") || printf "%s\n" "$said"' sh "$work/usr/bin/$program"
done
for rpm in "$packages"/*.rpm; do
  [ -f "$rpm" ] || continue
  lint "rpmlint ${rpm##*/}" sh -c 'said=$(rpmlint -r "$2" "$1") || true
    printf "%s\n" "$said" | grep -E ": [EW]: " || true' sh "$rpm" "$root/packaging/rpmlint.toml"
done
# shellcheck disable=SC2046 # file names of the project, none with a space
lint shellcheck shellcheck -x -P "$root" $(git -C "$root" ls-files '*.sh' | sed "s|^|$root/|")
[ "$failures" = 0 ] || stop 1 "$failures of them have something to say."
