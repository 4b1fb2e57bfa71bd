#!/bin/sh
# Builds the last commit twice, in two folders of different names, without a compiler cache, and compares the packages
# byte by byte. Ends with 0 when they are the same.
#
#   sh packaging/reproducible.sh [deb|rpm|source|bundle…]     without a kind: deb, source
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

[ $# -gt 0 ] || set -- deb source
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
mkdir -p -- "$logs"
: >"$logs/reproducible.log"
for folder in one another-folder-with-a-longer-name; do
  git -C "$root" worktree prune
  git clone -q --no-hardlinks "$root" "$work/$folder"
  (
    cd -- "$work/$folder"
    # Nothing of the first time may help the second, and the other time must not look like it: hour, language, umask.
    export CCACHE_DISABLE=1
    if [ "$folder" != one ]; then
      export TZ=Asia/Kolkata LANG=C
      umask 077
    fi
    run_logged "$logs/reproducible.log" cmake --preset release -DBUILD_TESTING=OFF -DITRDESK_AT_ONCE=ON
    for kind; do run_logged "$logs/reproducible.log" cmake --build --preset release --target "package-$kind"; done
  )
done
(cd -- "$work/one/.build/release/packages" && find . -maxdepth 1 -type f -exec sha256sum {} +) | LC_ALL=C sort -k 2 >"$work/sums"
[ -s "$work/sums" ] || stop 1 'Nothing was made.'
cat -- "$work/sums"
(cd -- "$work/another-folder-with-a-longer-name/.build/release/packages" && sha256sum --quiet -c "$work/sums") ||
  stop 1 'FAILED  two builds of one commit differ.'
say "ok      two builds of one commit, in two folders, are the same bytes."
