#!/bin/sh
# Does with the two packages what sets up a kiosk, in a fresh Debian 12, as far as that goes without a machine of its own:
# installs them, sets the PIN, starts the session as its user with a virtual screen, has it painted, ends it, purges it.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"
# shellcheck source=packaging/chroot.sh
. "$root/packaging/chroot.sh"

if [ $# -ne 2 ] || ! [ -f "$1" ] || ! [ -f "$2" ]; then
  stop 2 'Usage: sh packaging/test-kiosk.sh ITR-DESK.deb ITR-DESK-KIOSK.deb'
fi
install_packages mmdebstrap
out=$root/.build/test-kiosk
mkdir -p -- "$out" "$logs"
: >"$logs/chroot.log"
started=$(date +%s)
step() { say "ok      $* ($(($(date +%s) - started)) s)"; }
failed() { stop 1 "FAILED  $*"; }

new_system kiosk
cp -- "$1" "$system/root/itr-desk.deb"
cp -- "$2" "$system/root/itr-desk-kiosk.deb"
apt_inside update
apt_inside install /root/itr-desk.deb /root/itr-desk-kiosk.deb
inside id itr-kiosk >/dev/null || failed 'the kiosk has no user'
[ "$(inside stat -c '%a %U' /var/lib/itr-desk-kiosk)" = '700 itr-kiosk' ] || failed 'its data can be read by others'
inside systemd-analyze --man=no verify itr-desk-kiosk.service || failed 'systemd does not take the unit'
step 'both packages are installed, with a user for the kiosk'

printf '246810\n246810\n' | inside itr-desk-kiosk-pin || failed 'the PIN can not be set'
pin=/var/lib/itr-desk-kiosk/itr-desk/kiosk-pin
[ "$(inside stat -c '%a %U' "$pin")" = '600 itr-kiosk' ] || failed "the PIN's hash can be read by others"
inside systemctl enable itr-desk-kiosk.service 2>/dev/null || failed 'the unit can not be enabled'
step 'the PIN is set, and the kiosk starts with the computer'

# The session as the unit starts it, but on a screen inside a virtual one; a picture of it after ten seconds, then the end.
apt_inside install xvfb xauth imagemagick procps
inside install -d -m 700 -o itr-kiosk -g itr-kiosk /run/itr-desk-kiosk /run/user/kiosk /srv/picture
cat >"$system/srv/session.sh" <<'END'
/usr/lib/itr-desk-kiosk/session &
session=$!
sleep 10
import -window root /srv/picture/kiosk.png
pkill -TERM -u itr-kiosk -x itr-desk
wait "$session"
END
inside runuser -u itr-kiosk -- env HOME=/run/itr-desk-kiosk XDG_DATA_HOME=/var/lib/itr-desk-kiosk OPTIONS=--sandbox \
  RUNTIME_DIRECTORY=/run/itr-desk-kiosk XDG_RUNTIME_DIR=/run/user/kiosk WLR_BACKENDS=x11 WLR_RENDERER=pixman \
  xvfb-run -a -s '-screen 0 1024x768x24 -nolisten tcp' sh /srv/session.sh >"$logs/kiosk.log" 2>&1 ||
  failed "the session ended with $?, see $logs/kiosk.log"
cp -- "$system/srv/picture/kiosk.png" "$out/"
colours=$(inside identify -format '%k' /srv/picture/kiosk.png)
[ "$colours" -gt 50 ] || failed "nothing was painted, see $out/kiosk.png"
strange=$(inside find /run/itr-desk-kiosk /tmp -type f -user itr-kiosk ! -name ended-with)
[ -z "$strange" ] || failed "the session left files: $strange"
step "the session paints and ends in order; picture in $out"

apt_inside purge --autoremove itr-desk-kiosk itr-desk
inside test -e /etc/systemd/system/display-manager.service -o -L /etc/systemd/system/display-manager.service &&
  failed 'it is still enabled'
inside test ! -e "$pin" || failed 'the PIN is left'
inside test -e /var/lib/itr-desk-kiosk/itr-desk || failed "the kiosk's journal is gone"
say "Left of the kiosk:"
inside find /var/lib/itr-desk-kiosk -type f | sed 's/^/  /'
step 'purged: nothing is left but the journal'
