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
undefined-behaviour sanitizers, and runs every test. Meanwhile it builds the release, drives its real window through the
sandbox on a virtual display, and (as root) searches its memory for the secrets that were typed. Last it fuzzes what reads
strangers' data, a minute each. Ends with 0 only if everything passed; what fuzzing finds anew is told and does not count.

  --quick               the tests alone
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

cd -- "$root"

# What drives the release build's real window. A step that came out leaves a mark.
drive_window() {
  build release -DBUILD_TESTING=OFF -- itr-desk itr-desk-sandbox || return 0
  say 'Taking the tour…'
  /usr/bin/python3 tests/tour/tour.py --program .build/release/bin/itr-desk && : >"$logs/tour.passed"
  # Only root can look into the desk's memory.
  if [ "$(id -u)" -eq 0 ]; then
    say 'Searching its memory…'
    /usr/bin/python3 tests/memory/memory.py --quick && : >"$logs/memory.passed"
  fi
}

# Tests and tour mostly wait, each for its own windows and servers: side by side they take half the time.
rm -f -- "$logs"/*.passed "$logs/fuzz.found" "$logs/window.log"
if [ "$quick" = no ]; then
  say "Building the release, then driving its window, while the tests run: $logs/window.log"
  drive_window >"$logs/window.log" 2>&1 &
  window=$!
  # The shell lets what it starts in the background ignore Ctrl+C.
  trap 'trap "" TERM; kill -TERM 0; exit 130' INT
fi

# The pipe shows what ctest says while it says it; its status comes through the file, for sh keeps only tee's.
say 'Running the tests…'
{
  # A test that wants a real X server finds one; the others name the offscreen platform themselves.
  xvfb-run -a -s '-screen 0 1280x800x24 -nolisten tcp' \
    ctest --preset dev --no-tests=error -j "$(nproc)" "$@" && : >"$logs/ctest.passed"
} 2>&1 | tee "$logs/ctest.log"
if [ "$quick" = no ]; then
  say 'Fuzzing, a minute for each target…'
  # A random search finds what was there before: it is told, and does not fail the change that is tested. What was found
  # once and cured is in the corpus, which the tests above replay.
  found=0
  sh tests/fuzz/run.sh --together 60 || found=$?
  case $found in
    0) : >"$logs/fuzz.passed" ;;
    1) : >"$logs/fuzz.found" ;;
  esac
fi
counted=$(sed -n 's/.*tests passed, \([0-9]*\) tests failed out of \([0-9]*\)$/\1 of \2 failed/p' "$logs/ctest.log")

if [ "$quick" = no ]; then
  tail -n +1 -f --pid="$window" -- "$logs/window.log" # what is there, then what comes, until the end
  wait "$window" || true
fi

failures=0
outcome="${counted:-tests did not finish}"
# judge STEP: what came of it, for the last line; a step without its mark fails the whole.
judge() {
  if [ -f "$logs/$1.passed" ]; then
    outcome="$outcome; $1 passed"
  else
    outcome="$outcome; $1 FAILED"
    failures=1
  fi
}
judge ctest
if [ "$quick" = yes ]; then
  outcome="$outcome; tour, memory and fuzzing left out"
else
  judge tour
  if [ -f "$logs/fuzz.found" ]; then outcome="$outcome; fuzzing FOUND SOMETHING (see above)"; else judge fuzz; fi
  if [ "$(id -u)" -eq 0 ]; then judge memory; else outcome="$outcome; memory left out (needs root)"; fi
fi

took=$(($(date +%s) - started))
if [ "$failures" = 0 ]; then result=PASSED; else result=FAILED; fi
say "$result: $outcome; $((took / 60)) min $((took % 60)) s."
exit "$failures"
