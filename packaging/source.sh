#!/bin/sh
# Writes the source of the last commit as FILE (tar.xz). What is not committed is not in it.
set -eu
[ $# -eq 1 ] || {
  echo 'Usage: sh packaging/source.sh FILE.tar.xz' >&2
  exit 2
}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
git -C "$root" rev-parse --verify -q HEAD >/dev/null || {
  echo 'package-source packs the last commit, and this is no git checkout.' >&2
  exit 2
}
name=${1##*/}
mkdir -p -- "$(dirname -- "$1")"
git -C "$root" -c tar.umask=0022 -c core.autocrlf=false archive --format=tar --prefix="${name%-source.tar.xz}/" -o "$1.tar" HEAD
# One thread: the number of blocks would follow the number of processors.
xz -9e -T1 <"$1.tar" >"$1"
rm -- "$1.tar"
echo "$1"
