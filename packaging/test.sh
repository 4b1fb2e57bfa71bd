#!/bin/sh
# Makes every package and does with each what an administrator does, in fresh systems (needs root). Takes a quarter of an
# hour; a last line says what came of each.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

sh "$root/packaging/build-all.sh"
packages=$root/.build/release/packages
outcome=
failures=0
# try NAME ARGUMENT...: packaging/NAME.sh, and its line of the outcome.
try() {
  name=$1
  shift
  say "--- $name"
  if sh "$root/packaging/$name.sh" "$@"; then
    outcome="$outcome $name passed;"
  else
    outcome="$outcome $name FAILED;"
    failures=1
  fi
}
try lint "$packages"
try test-deb "$packages"/itr-desk_*.deb
try test-kiosk "$packages"/itr-desk_*.deb "$packages"/itr-desk-kiosk_*.deb
try test-rpm "$packages"/*.rpm
try test-bundle "$packages"/*-linux-*.tar.xz "$packages"/*-linux-*.run
say "Packages:$outcome"
exit "$failures"
