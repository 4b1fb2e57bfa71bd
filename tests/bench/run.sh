#!/bin/sh
# Builds the benchmarks and runs them: sh tests/bench/run.sh [startup|roundtrip] [--rounds N]
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

case ${1:-all} in
  startup | roundtrip)
    wanted=$1
    shift
    ;;
  all | --rounds) wanted='startup roundtrip' ;;
  *) stop 2 'Usage: sh tests/bench/run.sh [startup|roundtrip] [--rounds N]' ;;
esac
[ "$(id -u)" -eq 0 ] || stop 2 'The benchmarks need root; tests/bench/README.md says why.'

# shellcheck disable=SC2086 # package names, one word each
install_packages $build_packages $run_packages pkg-config libxcb1-dev libxcb-damage0-dev \
  xvfb dbus-daemon python3 iproute2 curl
folder=$root/.build/bench
mkdir -p -- "$logs"
: >"$logs/bench.log"
say 'Building the benchmarks…'
run_logged "$logs/bench.log" cmake -S "$root/tests/bench" -B "$folder" -G Ninja -DCMAKE_BUILD_TYPE=Release
run_logged "$logs/bench.log" ninja -C "$folder" floor firstpaint delayline otpclient itr-desk \
  itr-desk-sandbox

failures=0
for bench in $wanted; do
  say "Measuring $bench…"
  /usr/bin/python3 "$root/tests/bench/$bench.py" "$folder/desk/bin" "$@" || failures=1
done
exit "$failures"
