#!/bin/sh
# Builds the benchmarks and runs them: sh tests/bench/run.sh [NAME] [--rounds N]. NAME is one of those in README.md.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

benches='startup roundtrip journal journalwindow itrdata datapage'
wanted=$benches
for bench in $benches; do
  if [ "${1:-}" = "$bench" ]; then
    wanted=$bench
    shift
    break
  fi
done
case ${1:-} in '' | --*) ;; *) stop 2 "Usage: sh tests/bench/run.sh [$benches] [--rounds N]" ;; esac
[ "$(id -u)" -eq 0 ] || stop 2 'The benchmarks need root; tests/bench/README.md says why.'

# shellcheck disable=SC2086 # package names, one word each
install_packages $build_packages $run_packages pkg-config libxcb1-dev libxcb-damage0-dev libsqlite3-dev \
  xvfb dbus-daemon python3 iproute2 curl
folder=$root/.build/bench
mkdir -p -- "$logs"
: >"$logs/bench.log"
say 'Building the benchmarks…'
run_logged "$logs/bench.log" cmake -S "$root/tests/bench" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release
run_logged "$logs/bench.log" ninja -C "$folder"

failures=0
for bench in $wanted; do
  say "Measuring $bench…"
  if [ -f "$root/tests/bench/$bench.py" ]; then
    /usr/bin/python3 "$root/tests/bench/$bench.py" "$folder/desk/bin" "$@" || failures=1
  else
    "$folder/desk/bin/$bench" "$@" || failures=1 # it takes its rounds itself
  fi
done
exit "$failures"
