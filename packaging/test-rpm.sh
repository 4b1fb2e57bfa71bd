#!/bin/sh
# Installs the rpm into an alternate root beside a fresh Debian 12, verifies every file, starts the desk there, and takes
# it away again. Debian's libraries stand in for those that a Red Hat system would bring: that its names of them are right
# is compared, that they can be had there is not.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"
# shellcheck source=packaging/chroot.sh
. "$root/packaging/chroot.sh"

if [ $# -ne 1 ] || ! [ -f "$1" ]; then stop 2 'Usage: sh packaging/test-rpm.sh FILE.rpm'; fi
install_packages mmdebstrap rpm
mkdir -p -- "$logs"
: >"$logs/chroot.log"
started=$(date +%s)
step() { say "ok      $* ($(($(date +%s) - started)) s)"; }
failed() { stop 1 "FAILED  $*"; }

new_system rpm
cp -- "$1" "$system/root/itr-desk.rpm"
apt_inside update
# shellcheck disable=SC2086,SC2154 # package names, one word each; from setup-debian.sh
apt_inside install rpm $run_packages libqt6widgets6 libqt6network6 libqt6sql6-sqlite libqt6printsupport6 \
  libqt6concurrent6 libqt6keychain1 libsimdjson14 libsodium23 $tour_packages
needed=$(inside rpm -qp --requires /root/itr-desk.rpm | sed -n 's/^\(lib[^ (]*\.so[^ (]*\).*/\1/p' | sort -u)
for library in $needed; do
  inside ldconfig -p | grep -qF "$library" || failed "it asks for $library, which no library is called"
done
inside rpm -i --nodeps /root/itr-desk.rpm
wrong=$(inside rpm -V --nodeps itr-desk || true)
[ -z "$wrong" ] || failed "rpm -V says: $wrong"
as_operator itr-desk --version
as_operator itr-desk config check || failed 'the empty policy is not accepted'
mkdir "$system/srv/itr-desk"
cp -R -- "$root/tests" "$root/packaging" "$system/srv/itr-desk/"
as_operator python3 -B /srv/itr-desk/packaging/test/one_case.py /usr/bin/itr-desk /tmp/pictures /home/anita ||
  failed 'the case did not come out'
step 'it installs, verifies and takes a case from consent to logout'

echo '# ours' >>"$system/etc/itr-desk/policy.ini"
inside rpm -e --nodeps itr-desk
grep -q '^# ours$' "$system/etc/itr-desk/policy.ini.rpmsave" || failed 'a changed policy is lost'
left=$(inside find /usr /etc -xdev -path '*itr-desk*' ! -name policy.ini.rpmsave ! -path /etc/itr-desk)
[ -z "$left" ] || failed "it leaves: $left"
inside test -f /home/anita/.local/share/itr-desk/sandbox/journal.sqlite || failed 'the journal is gone'
step 'removed: the changed policy lies in policy.ini.rpmsave, the journal stays'
