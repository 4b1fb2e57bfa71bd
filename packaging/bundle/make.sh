#!/bin/sh
# Makes the bundle: the desk with Qt, its plugins, fonts and what they need but glibc, from the Debian 12 that it is built
# on. Ends with two files beside each other, NAME.tar.xz and NAME.run.
#
#   sh packaging/bundle/make.sh BUILD-FOLDER NAME       with SOURCE_DATE_EPOCH in the environment
# shellcheck disable=SC2016 # $ORIGIN is the loader's
set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
# shellcheck source=packaging/setup-debian.sh
. "$root/packaging/setup-debian.sh"

[ $# -eq 2 ] || stop 2 'Usage: sh packaging/bundle/make.sh BUILD-FOLDER NAME'
build=$1
name=$2
install_packages patchelf makeself icu-devtools qt6-wayland libqt6svg6 fonts-dejavu-core fonts-lohit-beng-bengali \
  fonts-lohit-deva fonts-lohit-gujr fonts-lohit-knda fonts-lohit-mlym fonts-lohit-taml fonts-lohit-telu fonts-noto-ui-core \
  libqt6sql6-sqlite xz-utils
umask 022
libraries=/usr/lib/$(gcc -dumpmachine)
plugins=$libraries/qt6/plugins
work=$(mktemp -d)
trap 'rm -rf -- "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
top=$work/${name##*/}
mkdir -p "$top/bin" "$top/lib" "$top/plugins" "$top/share/fonts" "$top/licences"

# ---- programs, plugins, fonts --------------------------------------------------------------------------------------
cp -- "$build/bin/itr-desk" "$build/bin/itr-desk-sandbox" "$top/bin/"
printf '[Paths]\nPrefix=..\nPlugins=plugins\n' >"$top/bin/qt.conf"
for plugin in platforms/libqxcb platforms/libqwayland-generic platforms/libqoffscreen sqldrivers/libqsqlite \
  tls/libqopensslbackend wayland-shell-integration/libxdg-shell wayland-decoration-client/libbradient \
  imageformats/libqsvg \
  platforminputcontexts/libcomposeplatforminputcontextplugin platforminputcontexts/libibusplatforminputcontextplugin; do
  mkdir -p "$top/plugins/${plugin%/*}"
  cp -- "$plugins/$plugin.so" "$top/plugins/${plugin%/*}/"
done
cp -- /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf /usr/share/fonts/truetype/dejavu/DejaVuSans-Bold.ttf \
  /usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf "$top/share/fonts/"
# Each language's script; of Noto the one face that joins Urdu's letters.
while read -r font; do cp -- "/usr/share/fonts/truetype/$font" "$top/share/fonts/"; done <<END
lohit-bengali/Lohit-Bengali.ttf
lohit-devanagari/Lohit-Devanagari.ttf
lohit-gujarati/Lohit-Gujarati.ttf
lohit-kannada/Lohit-Kannada.ttf
lohit-malayalam/Lohit-Malayalam.ttf
lohit-tamil/Lohit-Tamil.ttf
lohit-telugu/Lohit-Telugu.ttf
noto/NotoSansArabicUI-Regular.ttf
END
cp -- "$root/packaging/bundle/fonts.conf" "$root/packaging/desktop/itr-desk.desktop" \
  "$root/resources/icons/itr-desk.svg" "$root/packaging/debian/policy.ini" "$top/share/"
cp -- "$root/packaging/bundle/itr-desk" "$root/packaging/bundle/install.sh" "$root/README.md" "$root/CHANGELOG.md" "$top/"
chmod 755 "$top/itr-desk"

# ---- libraries: whatever those load, but glibc; libssl is loaded by name -------------------------------------------
{
  find "$top/bin" "$top/plugins" -type f ! -name qt.conf -exec ldd {} +
  ldd "$libraries/libssl.so.3"
  printf ' => %s (\n' "$libraries/libssl.so.3"
} | sed -n 's/.* => \(\/[^ ]*\) (.*/\1/p' |
  grep -v -E '/(libc|libm|libdl|libpthread|librt|libresolv|libutil)\.so\.[0-9]+$' | LC_ALL=C sort -u >"$work/libraries"
while read -r library; do cp -L -- "$library" "$top/lib/"; done <"$work/libraries"

# ---- ICU: of its 30 MB Qt reads the order of letters and the time zones; languages are those of the desk -----------
data=$top/lib/libicudata.so.72
[ -f "$data" ] || stop 1 'This is made for ICU 72, which Debian 12 has.'
# shellcheck disable=SC2046 # address and size
set -- $(readelf --dyn-syms -W "$data" | awk '$8 == "icudt72_dat" { print $2, $3 }') \
  $(readelf -S -W "$data" | awk '$2 == ".rodata" { print $4, $5 } $3 == ".rodata" { print $5, $6 }')
[ $# -eq 4 ] || stop 1 "The data in $data is not where it used to be."
tail -c +$((0x$1 - 0x$3 + 0x$4 + 1)) "$data" >"$work/icudt72l.dat"
icupkg -l "$work/icudt72l.dat" | LC_ALL=C sort >"$work/items"
grep -E '^((coll/)?(res_index|root|ucadata|en|en_001|en_IN|en_US|hi)\.(res|icu)|(pool|zoneinfo64|timezoneTypes|windowsZones|metaZones|metadata|supplementalData|likelySubtags|keyTypeData|numberingSystems|plurals|icustd|icuver|genderList|dayPeriods|pluralRanges)\.res|[^/]*\.(icu|nrm|spp)|(curr|lang|region|unit|zone|rbnf)/(root|res_index|pool)\.res)$' \
  "$work/items" >"$work/used.txt"
mkdir "$work/icu"
icupkg -d "$work/icu" -x "$work/used.txt" "$work/icudt72l.dat"
icupkg -tl -s "$work/icu" -a "$work/used.txt" new "$work/icudt72l-small.dat"
cat >"$work/icudata.s" <<END
.globl icudt72_dat
.type icudt72_dat, @object
.section .rodata
.balign 16
icudt72_dat:
.incbin "$work/icudt72l-small.dat"
.size icudt72_dat, .-icudt72_dat
.section .note.GNU-stack,"",@progbits
END
gcc -shared -nostdlib -Wl,-soname,libicudata.so.72 -Wl,-z,relro,-z,now -o "$data" "$work/icudata.s"

# ---- each finds the others from where it lies ----------------------------------------------------------------------
find "$top/bin" "$top/lib" "$top/plugins" -type f ! -name qt.conf -exec strip --strip-unneeded --remove-section=.comment {} +
for file in "$top"/lib/*; do patchelf --set-rpath '$ORIGIN' "$file"; done
for file in "$top/bin/itr-desk" "$top/bin/itr-desk-sandbox"; do patchelf --set-rpath '$ORIGIN/../lib' "$file"; done
for file in "$top"/plugins/*/*; do patchelf --set-rpath '$ORIGIN/../../lib' "$file"; done
chmod 644 "$top"/lib/* "$top"/plugins/*/*

# ---- whose it is: the copyright file of each Debian package that a part came from, and how to put another Qt in ------
{
  cat -- "$work/libraries"
  find "$top/plugins" -type f | sed "s|$top/plugins|$plugins|"
  find "$top/share/fonts" -type f | while read -r font; do find /usr/share/fonts/truetype -name "${font##*/}"; done
} | while read -r file; do
  # A file may be known to dpkg by its place before /usr was merged.
  dpkg-query -S "$file" 2>/dev/null || dpkg-query -S "${file#/usr}" 2>/dev/null || dpkg-query -S "$(readlink -f "$file")"
done | cut -d : -f 1 | LC_ALL=C sort -u >"$work/owners"
# shellcheck disable=SC2046 # package names, one word each
dpkg-query -W -f '${Package} ${Version} ${Architecture} ${source:Package} ${source:Version}\n' $(cat -- "$work/owners") |
  LC_ALL=C sort >"$top/licences/packages.txt"
while read -r package; do cp -L -- "/usr/share/doc/$package/copyright" "$top/licences/$package.txt"; done <"$work/owners"
for licence in LGPL-2.1 LGPL-3 GPL-2 GPL-3; do cp -L -- "/usr/share/common-licenses/$licence" "$top/licences/"; done
cp -- "$root/LICENSE" "$top/licences/itr-desk.txt"
cp -- "$root/packaging/bundle/LICENCES" "$top/licences/README"

# ---- what glibc it needs, and the two files -------------------------------------------------------------------------
glibc=$(find "$top/bin" "$top/lib" "$top/plugins" -type f ! -name qt.conf -exec objdump -T {} + 2>/dev/null |
  sed -n 's/.*(\{0,1\}GLIBC_\([0-9.]*\))\{0,1\} .*/\1/p' | sort -uV | tail -n 1)
printf 'Needs glibc %s or newer.\n' "$glibc" >"$top/GLIBC"
find "$top" -exec touch -h -d "@${SOURCE_DATE_EPOCH:?}" {} +
mkdir -p -- "$(dirname -- "$name")"
same='--sort=name --owner=0 --group=0 --numeric-owner --format=gnu'
# shellcheck disable=SC2086 # options, one word each
tar -C "$work" $same -cf "$work/bundle.tar" "${name##*/}"
xz -9e -T1 <"$work/bundle.tar" >"$name.tar.xz"
export XZ_OPT=-9e
TZ=UTC makeself --quiet --xz --complevel 9 --nox11 --nomd5 --nocrc --sha256 --tar-format gnu --tar-extra "$same" \
  --packaging-date "$(date -u -d "@$SOURCE_DATE_EPOCH" '+%Y-%m-%d')" "$top" "$name.run" 'ITR Desk' sh ./install.sh
say "$name.tar.xz and .run: $(wc -c <"$name.tar.xz") and $(wc -c <"$name.run") bytes; $(du -sk "$top" | cut -f 1) KiB unpacked; glibc $glibc or newer"
