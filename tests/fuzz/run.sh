#!/bin/sh
# Builds the fuzz targets with clang and runs each for a while, as many at a time as there are processors.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
root=$(CDPATH='' cd -- "$here/../.." && pwd -P)
work=$root/.build/fuzz

usage() {
  cat <<'END'
Usage: sh tests/fuzz/run.sh [--together] [SECONDS] [TARGET…]

Runs each TARGET (all of corpus/ when none is named) for SECONDS (60), and prints a line for each: inputs tried, a
second, coverage, findings. Ends with 1 when something was found, and says how to see it again.
With --together all run at once, as tests/run.sh has it: the same time by the clock, less of the processors for each.
What was learned is kept in .build/fuzz/learned/TARGET and built on the next time.
END
}

case ${1:-} in
  -h | --help)
    usage
    exit 0
    ;;
esac
at_a_time=$(nproc)
if [ "${1:-}" = --together ]; then
  at_a_time=1000
  shift
fi
seconds=60
case ${1:-} in
  '' | *[!0-9]*) ;;
  *)
    seconds=$1
    shift
    ;;
esac

mkdir -p "$work"
{
  cd -- "$root"
  cmake --preset fuzz && cmake --build --preset fuzz
} >"$work/build.log" 2>&1 || {
  tail -n 25 "$work/build.log" >&2
  printf 'The targets could not be built; the whole of it is in %s.\n' "$work/build.log" >&2
  exit 2
}
known=$("$work/bin/fuzz" 2>&1 | sed 's/.*: *//') || true
[ $# -gt 0 ] || eval "set -- $known"
for target; do
  case " $known " in *" $target "*) ;; *)
    printf 'There is no target %s; there are: %s\n' "$target" "$known" >&2
    exit 2
    ;;
  esac
done

# Scratch files of the targets: in memory where there is room for that, gone afterwards.
scratch=$(mktemp -d "$([ -w /dev/shm ] && echo /dev/shm || echo "${TMPDIR:-/tmp}")/itr-desk-fuzz.XXXXXX")
trap 'rm -rf -- "$scratch"' EXIT
trap 'exit 130' INT TERM

# one TARGET: its line of the table; a file in $scratch/found when something was found.
one() {
  target=$1
  learned=$work/learned/$target
  found=$work/found/$target
  log=$work/$target.log
  mkdir -p "$learned" "$found" "$scratch/$target"
  longest=4096
  [ "$target" != itr_data ] || longest=16384
  [ "$target" != journal ] || longest=256
  status=0
  FUZZ_TARGET=$target TMPDIR=$scratch/$target ASAN_OPTIONS=detect_leaks=1:${ASAN_OPTIONS:-} \
    "$work/bin/fuzz" -max_total_time="$seconds" -max_len="$longest" -timeout=20 -rss_limit_mb=2048 \
    -dict="$here/words.dict" -artifact_prefix="$found/" -print_final_stats=1 \
    "$learned" "$here/corpus/$target" >"$log" 2>&1 || status=$?
  count=$(sed -n 's/^stat::number_of_executed_units: *//p' "$log" | tail -n 1)
  rate=$(sed -n 's/^stat::average_exec_per_sec: *//p' "$log" | tail -n 1)
  cover=$(sed -n 's/.* cov: \([0-9]*\) .*/\1/p' "$log" | tail -n 1)
  finding=none
  if [ "$status" != 0 ]; then
    finding=$(grep -aE -m 1 '^broken:|ERROR: |runtime error:' "$log" || echo "status $status, see $log")
    case=$(sed -n 's/.*Test unit written to //p' "$log" | tail -n 1)
    printf '%s\n  Found in %s. To see it again:\n    FUZZ_TARGET=%s %s/bin/fuzz %s\n' \
      "$target" "$log" "$target" "$work" "${case:-?}" >"$scratch/$target.found"
  fi
  printf '%-14s %10s inputs %7s/s %6s edges  %s\n' "$target" "${count:-0}" "${rate:-0}" "${cover:-0}" "$finding"
}

running=0
for target; do
  one "$target" &
  running=$((running + 1))
  # sh can not wait for the first of several: they take the same time, so whole rows of them are waited for.
  if [ "$running" -ge "$at_a_time" ]; then
    wait
    running=0
  fi
done
wait

status=0
for finding in "$scratch"/*.found; do
  [ -e "$finding" ] || continue
  cat "$finding"
  status=1
done
exit "$status"
