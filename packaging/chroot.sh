# What packaging/test-deb.sh and packaging/test-bundle.sh share: a Debian of its own to install into. Sourced, not run,
# after packaging/setup-debian.sh.
# shellcheck shell=sh
chroots=${root:?}/.build/chroot
system=

# new_system NAME: a fresh minimal Debian 12 in $system, gone when the script ends. The first one is fetched and kept packed.
new_system() {
  [ "$(id -u)" -eq 0 ] || stop 2 'A system to install into needs root (chroot, mount).'
  mkdir -p -- "$chroots" "${logs:?}"
  if ! [ -f "$chroots/bookworm.tar" ]; then
    say 'Fetching a minimal Debian 12…'
    : >"$logs/mmdebstrap.log"
    run_logged "$logs/mmdebstrap.log" mmdebstrap --variant=minbase bookworm "$chroots/bookworm.part.tar"
    mv -- "$chroots/bookworm.part.tar" "$chroots/bookworm.tar"
  fi
  system=$(mktemp -d "$chroots/$1.XXXXXX")
  trap leave_system EXIT
  trap 'exit 129' HUP
  trap 'exit 130' INT
  trap 'exit 143' TERM
  tar -C "$system" -xpf "$chroots/bookworm.tar"
  mount -t proc proc "$system/proc"
  mount -t tmpfs tmpfs "$system/dev"
  for device in null zero full random urandom tty; do
    : >"$system/dev/$device"
    mount --bind "/dev/$device" "$system/dev/$device"
  done
  mkdir "$system/dev/shm" "$system/dev/pts"
  chmod 1777 "$system/dev/shm"
  mount -t devpts -o newinstance,ptmxmode=0666 devpts "$system/dev/pts"
  ln -s pts/ptmx "$system/dev/ptmx"
  ln -s /proc/self/fd "$system/dev/fd"
  mkdir -p "$system/tmp/.X11-unix"
  chmod 1777 "$system/tmp/.X11-unix"
  cp /etc/resolv.conf "$system/etc/resolv.conf"
  inside useradd --create-home --user-group anita
}

# What still runs in there is ended with it: by its root folder, so nobody else's.
leave_system() {
  [ -n "$system" ] || return 0
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/root" 2>/dev/null)" = "$system" ]; then kill -KILL "${process#/proc/}" 2>/dev/null || true; fi
  done
  while grep -q " $system/" /proc/self/mounts; do
    umount -l -- "$(grep " $system/" /proc/self/mounts | tail -n 1 | cut -d ' ' -f 2)" || return
  done
  rm -rf --one-file-system -- "$system"
  system=
}

# inside COMMAND...: as root in that system; as_operator: as the person who sits there.
inside() {
  env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive chroot "$system" "$@"
}
as_operator() {
  inside runuser -u anita -- env HOME=/home/anita "$@"
}

# apt_inside ARGUMENT...: quietly, without what is recommended.
apt_inside() {
  run_logged "${logs:?}/chroot.log" inside apt-get -q -y -o Dpkg::Use-Pty=0 --no-install-recommends "$@"
}

# files_inside: every file that installing could leave behind; not the package manager's own notes and caches, nor the
# files that the system's own tools make anew from what is installed.
files_inside() {
  inside find /etc /usr /var /opt /home /root -xdev '(' -path '/var/lib/apt' -o -path '/var/lib/dpkg' -o -path '/var/cache' \
    -o -path '/var/log' -o -name __pycache__ -o -path /etc/ld.so.cache ')' -prune -o -print | LC_ALL=C sort
}
