# What packaging/run.sh and tests/run.sh share: the Debian packages, and building one preset. Sourced, not run.
# Set before: root (the source tree). Set here: logs (folder of the log files).
# shellcheck shell=sh disable=SC2034 # the package lists are read by the scripts that source this

# What compiles the two programs, and what they need when they run: fonts for its ten languages, the system's CAs.
build_packages='g++ cmake ninja-build qt6-base-dev qt6-tools-dev qt6-l10n-tools libgl-dev libfontconfig-dev libssl-dev
  libsimdjson-dev libsodium-dev libsqlite3-dev libxkbcommon-dev qtkeychain-qt6-dev'
run_packages='ca-certificates libqt6sql6-sqlite fonts-dejavu-core fonts-lohit-beng-bengali fonts-lohit-deva
  fonts-lohit-gujr fonts-lohit-knda fonts-lohit-mlym fonts-lohit-taml fonts-lohit-telu fonts-noto-ui-core'
# What the tour needs to drive the real window (tests/tour/drive.py), and what the tests need besides.
tour_packages='xvfb xauth dbus-daemon at-spi2-core gir1.2-atspi-2.0 python3-gi xdotool imagemagick openbox'
test_packages='gdb dbus-bin poppler-utils zlib1g-dev gnome-keyring nginx-light openssl xclip clang lld
  libclang-rt-14-dev'

logs=${root:?}/.build/log

say() { printf '%s\n' "$*"; }

# stop STATUS SENTENCE...: says why and ends.
stop() {
  status=$1
  shift
  printf '%s\n' "$*" >&2
  exit "$status"
}

# run_logged LOG COMMAND...: the command's output goes to the log; of a failure the person sees the end of it.
run_logged() {
  log=$1
  shift
  "$@" >>"$log" 2>&1 || {
    status=$?
    printf 'This failed: %s\nThe last lines of %s:\n' "$*" "$log" >&2
    tail -n 25 -- "$log" >&2
    return "$status"
  }
}

# missing_packages PACKAGE...: those that dpkg does not have installed, on one line.
missing_packages() {
  command -v dpkg-query >/dev/null 2>&1 ||
    stop 2 "This script installs what it needs with apt, and this is no Debian. Packages by their Debian names: $*"
  # Asked for all at once: one dpkg-query for each costs half a second on a second run.
  have=" $(dpkg-query -W -f '${Package}=${db:Status-Status} ' "$@" 2>/dev/null || true)"
  gone=
  for package; do
    case $have in *" $package=installed "*) ;; *) gone="$gone $package" ;; esac
  done
  printf '%s' "${gone# }"
}

# install_packages PACKAGE...: what is missing comes by apt, as root or through sudo. Ends with 2 where neither is had.
install_packages() {
  gone=$(missing_packages "$@") || exit
  [ -n "$gone" ] || return 0
  # shellcheck disable=SC2086 # package names, one word each
  set -- $gone
  by_hand="apt-get update && apt-get install --no-install-recommends $gone"
  as_root='env DEBIAN_FRONTEND=noninteractive'
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null 2>&1 ||
      stop 2 "These packages are missing and only root can install them. As root, type:
  $by_hand
Then start this script again."
    say "Some packages are missing; sudo may ask for your password to install them."
    sudo true || stop 2 "sudo did not let us install the packages. Ask your administrator to type:
  $by_hand"
    as_root="sudo $as_root"
  fi
  mkdir -p -- "$logs"
  if [ $# -eq 1 ]; then say "Installing 1 package ($gone)…"; else say "Installing $# packages ($gone)…"; fi
  say "  what apt says: $logs/apt.log"
  : >"$logs/apt.log"
  # A machine just started may be running its own upgrades: wait for the lock instead of failing.
  apt="$as_root apt-get -q -y -o DPkg::Lock::Timeout=300"
  # shellcheck disable=SC2086 # a command of several words
  if ! { run_logged "$logs/apt.log" $apt update &&
    run_logged "$logs/apt.log" $apt install --no-install-recommends "$@"; }; then
    stop 1 'The packages could not be installed.'
  fi
}

# build PRESET [-DOPTION...] [-- TARGET...]: configures the preset's folder if nobody has, then builds the targets.
# A folder that is configured already keeps its options: someone may have chosen them.
build() {
  preset=$1
  folder=$root/.build/$preset
  shift
  mkdir -p -- "$logs"
  options=
  while [ $# -gt 0 ] && [ "$1" != -- ]; do
    options="$options $1"
    shift
  done
  [ $# -eq 0 ] || shift
  if ! [ -f "$folder/build.ninja" ] || ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
    # ccache is used where it is, not asked for. --fresh: a folder copied from elsewhere has that place's paths in it.
    if command -v ccache >/dev/null 2>&1; then
      options="$options -DCMAKE_CXX_COMPILER_LAUNCHER=ccache"
    else
      options="$options -DITRDESK_AT_ONCE=ON"
    fi
    say "Configuring ITR Desk ($preset)…"
    : >"$logs/configure-$preset.log"
    # shellcheck disable=SC2086 # options, one word each
    (cd -- "$root" && run_logged "$logs/configure-$preset.log" cmake --preset "$preset" --fresh $options) || return
  fi
  if ninja -C "$folder" -n "$@" 2>/dev/null | grep -q 'no work to do'; then
    say "Nothing to build ($preset)."
    return 0
  fi
  say "Building ITR Desk ($preset)…"
  if [ -t 1 ]; then
    ninja -C "$folder" "$@" # its one line of progress is what a person wants to see
  else
    : >"$logs/build-$preset.log"
    run_logged "$logs/build-$preset.log" ninja -C "$folder" "$@"
  fi
}
