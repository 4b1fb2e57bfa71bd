#!/bin/sh
# Puts the unpacked bundle into a folder of its own and the desk into the menu. Started by the .run, or by hand.
set -eu

usage() {
  cat <<'END'
Usage: sh install.sh [--prefix FOLDER]     (of the .run: sh itr-desk-….run -- [--prefix FOLDER])

Installs ITR Desk into FOLDER, and a menu entry for it. Without --prefix: /opt/itr-desk for root, else
~/.local/opt/itr-desk. A desk that is there already is replaced; journals and settings lie elsewhere and stay.
To remove it: sh FOLDER/remove.sh
END
}

if [ "$(id -u)" -eq 0 ]; then
  prefix=/opt/itr-desk
  data=/usr/local/share
else
  prefix=$HOME/.local/opt/itr-desk
  data=${XDG_DATA_HOME:-$HOME/.local/share}
fi
while [ $# -gt 0 ]; do
  case $1 in
    --prefix)
      [ $# -gt 1 ] || {
        usage >&2
        exit 2
      }
      prefix=$2
      shift 2
      ;;
    --help | -h)
      usage
      exit 0
      ;;
    *)
      usage >&2
      exit 2
      ;;
  esac
done
case $prefix in
  /*) ;;
  *) prefix=$PWD/$prefix ;;
esac
case $prefix in
  *\'* | *[[:cntrl:]]*)
    echo "This folder's name has characters that a menu entry can not hold: $prefix" >&2
    exit 2
    ;;
esac
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

# Only a folder that this script made is ever replaced.
if [ -e "$prefix" ] && ! [ -f "$prefix/remove.sh" ]; then
  echo "$prefix is there and no ITR Desk; choose another folder with --prefix." >&2
  exit 2
fi
mkdir -p -- "$(dirname -- "$prefix")" "$data/applications" "$data/icons/hicolor/scalable/apps"
rm -rf -- "$prefix.new"
cp -R -- "$here" "$prefix.new"
if [ -e "$prefix" ]; then
  rm -rf -- "$prefix.old"
  mv -- "$prefix" "$prefix.old"
fi
mv -- "$prefix.new" "$prefix"
rm -rf -- "$prefix.old"

sed "s|^Exec=itr-desk|Exec=\"$prefix/itr-desk\"|" "$here/share/itr-desk.desktop" >"$data/applications/itr-desk.desktop"
cp -- "$here/share/itr-desk.svg" "$data/icons/hicolor/scalable/apps/itr-desk.svg"
cat >"$prefix/remove.sh" <<END
#!/bin/sh
# Removes ITR Desk from here. Journals and settings lie elsewhere and stay.
rm -rf -- '$prefix'
rm -f -- '$data/applications/itr-desk.desktop' '$data/icons/hicolor/scalable/apps/itr-desk.svg'
END
echo "ITR Desk is installed: $prefix/itr-desk"
