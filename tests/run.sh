#!/bin/sh
# From a bare Debian 12 to the result of every test in one command. Needs no display: it brings its own.
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

usage() {
  cat <<'END'
Usage: sh tests/run.sh [--quick] [-- CTEST-ARGUMENT…]

Installs the Debian packages that the tests need (as root or through sudo), builds ITR Desk with the address and
undefined-behaviour sanitizers, runs every test, and then drives the release build's real window through the sandbox
on a virtual display. Ends with 0 only if everything passed.

  --quick               leave out the release build and its tour
  -- CTEST-ARGUMENT…    handed to ctest, e.g. -- -R ItrApi
  --help                this text
END
}

quick=no
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --quick) quick=yes ;;
    --)
      shift
      break
      ;;
    *) stop 2 "Unknown option: $1. Try --help." ;;
  esac
  shift
done

started=$(date +%s)
# shellcheck disable=SC2086 # package names, one word each
install_packages $build_packages $run_packages $tour_packages $test_packages
build dev -DBUILD_TESTING=ON
grep -q '^BUILD_TESTING:BOOL=ON' "$root/.build/dev/CMakeCache.txt" ||
  stop 2 "$root/.build/dev is configured without tests. Remove that folder, or type: cmake --preset dev -DBUILD_TESTING=ON"

# The pipe shows what ctest says while it says it; its status comes through the file, for sh keeps only tee's.
cd -- "$root"
say 'Running the tests…'
rm -f -- "$logs/ctest.status"
{
  code=0
  # A test that wants a real X server finds one; the others name the offscreen platform themselves.
  xvfb-run -a -s '-screen 0 1280x800x24 -nolisten tcp' \
    ctest --preset dev --no-tests=error -j "$(nproc)" "$@" || code=$?
  printf '%s' "$code" >"$logs/ctest.status"
} 2>&1 | tee "$logs/ctest.log"
failures=0
if [ "$(cat "$logs/ctest.status" 2>/dev/null)" != 0 ]; then failures=1; fi
counted=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 of \2 failed/p' "$logs/ctest.log")

if [ "$quick" = yes ]; then
  toured='tour left out'
elif build release -DBUILD_TESTING=OFF -- itr-desk itr-desk-sandbox; then
  say 'Taking the tour…'
  toured='tour passed'
  /usr/bin/python3 tests/tour/tour.py --program .build/release/bin/itr-desk || {
    failures=1
    toured='tour FAILED'
  }
else
  failures=1
  toured='tour NOT RUN: the release build failed'
fi

took=$(($(date +%s) - started))
if [ "$failures" = 0 ]; then result=PASSED; else result=FAILED; fi
say "$result: ctest ${counted:-did not finish}; $toured; $((took / 60)) min $((took % 60)) s."
exit "$failures"
