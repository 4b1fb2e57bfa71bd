#!/bin/sh
# Sets up ITR Desk's relay with nginx on Debian. The Bearer token is read from standard input: it stands on no command
# line. As root:
#   packaging/relay/setup.sh --name relay.example --upstream api.example:443 --desk desk-1 < token
#   --name NAME          by which the desks reach the relay: a host name or an address
#   --upstream HOST:PORT the verification service
#   --upstream-name NAME in the service's certificate, where that is not HOST
#   --upstream-ca FILE   PEM of the CA that the service is trusted by; the system's when left out
#   --listen [ADDR:]PORT 443 when left out
#   --desk DESK          makes a certificate for this desk; may be repeated
#   --into FOLDER        writes all of it there and installs nothing: for a look, for tests
#   --rate, --burst      per desk; 30r/m and 10 when left out
set -eu
umask 077
here=$(cd "$(dirname "$0")" && pwd)

wrong() { echo "$1" >&2; exit 2; }
name='' upstream='' upstream_name='' upstream_ca=/etc/ssl/certs/ca-certificates.crt listen=443 desks='' into='' rate=30r/m burst=10
while [ $# -gt 0 ]; do
    [ $# -ge 2 ] || wrong "$1 needs a value."
    case $1 in
    --name) name=$2 ;;
    --upstream) upstream=$2 ;;
    --upstream-name) upstream_name=$2 ;;
    --upstream-ca) upstream_ca=$(cd "$(dirname "$2")" && pwd)/$(basename "$2") ;;
    --listen) listen=$2 ;;
    --desk) desks="$desks $2" ;;
    --into) into=$2 ;;
    --rate) rate=$2 ;;
    --burst) burst=$2 ;;
    *) wrong "“$1” is not understood; the head of $0 says what is." ;;
    esac
    shift 2
done
[ -n "$name" ] || wrong "--name is missing: by which name do the desks reach the relay?"
case $upstream in *:*[0-9]) ;; *) wrong "--upstream is missing, or is not HOST:PORT." ;; esac
[ -n "$upstream_name" ] || upstream_name=${upstream%:*}
[ -r "$upstream_ca" ] || wrong "$upstream_ca can not be read."
for text in "$name" "$upstream" "$upstream_name" "$upstream_ca" "$listen" "$rate" "$burst" "$into"; do
    case $text in *[!A-Za-z0-9.:/_@-]*) wrong "“$text”: allowed are letters, digits and . : / _ -" ;; esac
done

if [ -z "$into" ]; then
    [ "$(id -u)" = 0 ] || wrong "Run this as root, or give --into FOLDER."
    command -v nginx > /dev/null || apt-get install -y --no-install-recommends nginx openssl
    folder=/etc/itr-relay logs=/var/log/nginx config=/etc/nginx/conf.d/itr-relay.conf
else
    mkdir -p "$into"
    folder=$(cd "$into" && pwd) logs=$(cd "$into" && pwd) config=$folder/itr-relay.conf
fi

[ -e "$folder/ca.key" ] || sh "$here/make-certificates.sh" init "$folder" "$name"
for desk in $desks; do
    [ -e "$folder/desks/$desk.pem" ] || sh "$here/make-certificates.sh" desk "$folder" "$desk"
done

[ ! -t 0 ] || echo "Type or paste the Bearer token, then Enter; it is not shown." >&2
[ ! -t 0 ] || stty -echo
IFS= read -r token || [ -n "$token" ] || wrong "No Bearer token came on standard input."
[ ! -t 0 ] || stty echo
case $token in *[!A-Za-z0-9._~+/=-]*|'') wrong "That is no Bearer token; allowed is one on one line." ;; esac
# Replaced as a whole, and never readable by others, not even for a moment.
printf 'proxy_set_header Authorization "Bearer %s";\n' "$token" > "$folder/authorization.conf.new"
mv "$folder/authorization.conf.new" "$folder/authorization.conf"
token=

sed -e "s|@NAME@|$name|" -e "s|@LISTEN@|$listen|" -e "s|@FOLDER@|$folder|" -e "s|@LOGS@|$logs|" -e "s|@UPSTREAM@|$upstream|" \
    -e "s|@UPSTREAM_NAME@|$upstream_name|" -e "s|@UPSTREAM_CA@|$upstream_ca|" -e "s|@RATE@|$rate|" -e "s|@BURST@|$burst|" \
    "$here/itr-relay.conf.in" > "$config"

if [ -z "$into" ]; then
    nginx -t -q
    if [ -d /run/systemd/system ]; then systemctl enable --quiet nginx && systemctl reload-or-restart nginx
    elif [ -s /run/nginx.pid ]; then nginx -s reload
    else nginx; fi
fi
cat <<END
The relay is set up. On each desk, in its profile:
    [service]
    baseUrl=https://$name$([ "${listen##*:}" = 443 ] || echo ":${listen##*:}")/
    caFile=ca.pem                       ($folder/ca.pem)
    clientCertificate=DESK.pem          ($folder/desks/DESK.pem; chmod 600)
END
