#!/bin/sh
# Makes every package of this commit: deb, kiosk deb, rpm, bundle, source, with a list of what is in them (SBOM) and
# SHA256SUMS. All of it lies in .build/release/packages afterwards.
#
#   sh packaging/build-all.sh
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

packages=$root/.build/release/packages
# shellcheck disable=SC2086,SC2154 # package names, one word each; from setup-debian.sh
install_packages $build_packages $run_packages git rpm file patchelf makeself icu-devtools qt6-wayland xz-utils python3
build release -DBUILD_TESTING=OFF
rm -rf -- "$packages"
: >"$logs/packages.log"
for kind in deb deb-kiosk rpm bundle source; do
  say "Making $kind…"
  run_logged "$logs/packages.log" cmake --build "$root/.build/release" --target "package-$kind"
done
say 'Listing what is in them…'
python3 "$root/packaging/sbom.py" "$root/.build/release" "$packages"
cd -- "$packages"
find . -maxdepth 1 -type f ! -name SHA256SUMS -printf '%P\n' | LC_ALL=C sort | xargs -d '\n' sha256sum >SHA256SUMS
find . -maxdepth 1 -type f -printf '%10s  %P\n' | LC_ALL=C sort -k 2
say "All of it: $packages"
