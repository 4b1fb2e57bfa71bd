#!/bin/sh
# Does with the bundle what a person does who has no package for their system: in a fresh Debian 12 without Qt unpacks the
# tar.xz, then runs the .run, and takes one case through the sandbox with each.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"
# shellcheck source=packaging/chroot.sh
. "$root/packaging/chroot.sh"

if [ $# -ne 2 ] || ! [ -f "$1" ] || ! [ -f "$2" ]; then stop 2 'Usage: sh packaging/test-bundle.sh FILE.tar.xz FILE.run'; fi
install_packages mmdebstrap
out=$root/.build/test-bundle
mkdir -p -- "$out" "$logs"
: >"$logs/chroot.log"
started=$(date +%s)
step() { say "ok      $* ($(($(date +%s) - started)) s)"; }
failed() { stop 1 "FAILED  $*"; }

new_system bundle
apt_inside update
# What drives the window, and what any desktop has: X11's libraries come with it. No Qt, no font of ours.
# shellcheck disable=SC2086,SC2154 # package names, one word each; from setup-debian.sh
apt_inside install xz-utils bzip2 ca-certificates $tour_packages
if inside dpkg-query -W 2>/dev/null | grep -i 'libqt6'; then failed 'there is a Qt'; fi
mkdir -p "$system/srv/itr-desk" "$system/home/anita/A folder"
cp -R -- "$root/tests" "$root/packaging" "$system/srv/itr-desk/"
cp -- "$1" "$system/home/anita/A folder/desk.tar.xz"
cp -- "$2" "$system/home/anita/A folder/desk.run"
inside chown -R anita: "/home/anita/A folder"

# case PROGRAM NAME: one case through the sandbox.
case_with() {
  as_operator "$1" --version || failed "$2 does not start"
  as_operator python3 -B /srv/itr-desk/packaging/test/one_case.py "$1" "/tmp/$2" "/home/anita/$2" || failed "the case did not come out with $2"
  cp -- "$system/tmp/$2"/*.png "$out/"
}
as_operator tar -C '/home/anita/A folder' -xf '/home/anita/A folder/desk.tar.xz'
folder=$(inside sh -c 'ls -d "/home/anita/A folder/"itr-desk-*/')
case_with "${folder}itr-desk" archive
step "the archive, in a folder with a space, takes a case from consent to logout; unpacked $(du -sm "$system$folder" | cut -f 1) MB"

as_operator sh '/home/anita/A folder/desk.run' --quiet -- --help >/dev/null 2>&1 || true
as_operator sh '/home/anita/A folder/desk.run' --quiet </dev/null || failed 'the .run does not install'
program=$(inside find /home/anita/.local -name itr-desk -perm /111 '(' -type f -o -type l ')' | head -n 1)
[ -n "$program" ] || failed 'the .run has left no program'
case_with "$program" installed
step "the .run installs for one person, and takes a case from there: $program"
