#!/bin/sh
# Does with the deb what an administrator does, in a fresh Debian 12: installs it, has a person take one case through the
# sandbox, installs it again over a changed policy, purges it. Nothing but the person's journal may be left.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"
# shellcheck source=packaging/chroot.sh
. "$root/packaging/chroot.sh"

if [ $# -ne 1 ] || ! [ -f "$1" ]; then stop 2 'Usage: sh packaging/test-deb.sh FILE.deb'; fi
install_packages mmdebstrap
out=$root/.build/test-deb
mkdir -p -- "$out" "$logs"
: >"$logs/chroot.log"
started=$(date +%s)
step() { say "ok      $* ($(($(date +%s) - started)) s)"; }
failed() { stop 1 "FAILED  $*"; }

new_system deb
cp -- "$1" "$system/root/itr-desk.deb"
apt_inside update

# With what the package depends on and nothing else: what is missing there would be missing on 500 machines.
apt_inside install /root/itr-desk.deb
missing=$(inside ldd /usr/bin/itr-desk /usr/bin/itr-desk-sandbox | grep 'not found' || true)
[ -z "$missing" ] || failed "libraries are missing: $missing"
as_operator itr-desk --version
as_operator itr-desk config check || failed 'the empty policy is not accepted'
as_operator sh -c 'itr-desk config explain otp/holdPassword' | grep -q 'Now: false' || failed 'the policy does not count'
size=$(inside du -xsm / | cut -f 1)
step "it installs with its dependencies alone; the whole system has $size MB"

apt_inside purge --autoremove itr-desk
# shellcheck disable=SC2086,SC2154 # package names, one word each; from setup-debian.sh
apt_inside install fonts-dejavu-core fonts-lohit-deva $tour_packages
files_inside >"$out/before.txt"
apt_inside install /root/itr-desk.deb
mkdir "$system/srv/itr-desk"
cp -R -- "$root/tests" "$root/packaging" "$system/srv/itr-desk/"
as_operator python3 -B /srv/itr-desk/packaging/test/one_case.py /usr/bin/itr-desk /tmp/pictures /home/anita ||
  failed 'the case did not come out'
cp -- "$system"/tmp/pictures/*.png "$out/"
as_operator itr-desk journal verify --file /home/anita/.local/share/itr-desk/sandbox/journal.sqlite ||
  failed 'the journal can not be verified'
step "a case went from consent to logout; pictures in $out"

echo '# ours' >>"$system/etc/itr-desk/policy.ini"
apt_inside install --reinstall /root/itr-desk.deb
grep -q '^# ours$' "$system/etc/itr-desk/policy.ini" || failed "the administrator's policy was lost"
step "a policy that was changed outlives a new installation"

apt_inside purge --autoremove itr-desk
files_inside >"$out/after.txt"
# Lines of diff, so that the names follow a mark: > is new, < is gone.
diff "$out/before.txt" "$out/after.txt" >"$out/left.txt" || true
strange=$(grep '^[<>]' "$out/left.txt" | grep -v '^> /home/anita/' || true)
[ -z "$strange" ] || failed "purging left or took away: $strange"
grep -q '^> /home/anita/.local/share/itr-desk/' "$out/left.txt" || failed 'the journal is gone'
say "Left in the person's home:"
sed -n 's/^> /  /p' "$out/left.txt"
step "purged: nothing is left of it but what is the person's own"
