#!/bin/sh
# A small CA of the organisation's own, for the relay and its desks.
#   make-certificates.sh init   FOLDER NAME    the CA, and the relay's certificate for the host NAME
#   make-certificates.sh desk   FOLDER DESK    a certificate for one desk: FOLDER/desks/DESK.pem, with its key
#   make-certificates.sh revoke FOLDER DESK    that desk is let in no more, once nginx has been reloaded
# Keys are EC P-256. The CA lives ten years, a certificate 397 days. Keep FOLDER/ca.key off the relay when you can.
set -eu
umask 077

wrong() { echo "$1" >&2; exit 2; }
[ $# -eq 3 ] || wrong "Use: $0 init FOLDER NAME | desk FOLDER DESK | revoke FOLDER DESK"
what=$1 folder=$2 name=$3
case $name in *[!A-Za-z0-9.-]*|''|-*|.*) wrong "“$name”: allowed are letters, digits, dots and dashes." ;; esac
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)

config() {
    cat <<END
[ca]
default_ca = ours
[ours]
dir = $folder
database = $folder/index.txt
new_certs_dir = $folder/issued
certificate = $folder/ca.pem
private_key = $folder/ca.key
rand_serial = yes
default_md = sha256
default_days = 397
default_crl_days = 3650
policy = any
unique_subject = no
[any]
commonName = supplied
[req]
distinguished_name = name
[name]
[authority]
basicConstraints = critical,CA:TRUE,pathlen:0
keyUsage = critical,keyCertSign,cRLSign
subjectKeyIdentifier = hash
[relay]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = $1:$name
[desk]
basicConstraints = critical,CA:FALSE
keyUsage = critical,digitalSignature
extendedKeyUsage = clientAuth
END
}
kind_of_name() { case $name in *[!0-9.]*) echo DNS ;; *) echo IP ;; esac; }

# request OUT-KEY OUT-REQUEST
request() {
    openssl req -config "$folder/openssl.cnf" -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$name" -keyout "$1" -out "$2" 2>/dev/null
}
sign() { openssl ca -batch -config "$folder/openssl.cnf" -extensions "$1" -in "$2" -out "$3" -notext 2>/dev/null || wrong "The certificate for $name could not be signed."; }
revocations() { openssl ca -config "$folder/openssl.cnf" -gencrl -out "$folder/ca.crl" 2>/dev/null; }

case $what in
init)
    [ ! -e "$folder/ca.key" ] || wrong "$folder has a CA already; it is left as it is."
    mkdir -p "$folder/issued" "$folder/desks"
    : > "$folder/index.txt"
    config "$(kind_of_name)" > "$folder/openssl.cnf"
    openssl req -x509 -config "$folder/openssl.cnf" -extensions authority -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes \
        -subj "/CN=ITR relay CA of $name" -days 3650 -sha256 -keyout "$folder/ca.key" -out "$folder/ca.pem" 2>/dev/null
    request "$folder/server.key" "$folder/server.csr"
    sign relay "$folder/server.csr" "$folder/server.pem"
    rm "$folder/server.csr"
    revocations
    echo "The CA and the relay's certificate for $name are in $folder."
    ;;
desk)
    [ -e "$folder/ca.key" ] || wrong "$folder has no CA; make one by: $0 init $folder NAME"
    [ ! -e "$folder/desks/$name.pem" ] || wrong "$folder/desks/$name.pem is there already; it is left as it is."
    request "$folder/desks/$name.key" "$folder/desks/$name.csr"
    sign desk "$folder/desks/$name.csr" "$folder/desks/$name.crt"
    cat "$folder/desks/$name.crt" "$folder/desks/$name.key" > "$folder/desks/$name.pem"
    rm "$folder/desks/$name.csr" "$folder/desks/$name.key"
    echo "The desk's certificate and key: $folder/desks/$name.pem. It is as good as a password: hand it over safely, then delete it here."
    ;;
revoke)
    [ -e "$folder/desks/$name.crt" ] || wrong "There is no desk $name in $folder/desks."
    openssl ca -config "$folder/openssl.cnf" -revoke "$folder/desks/$name.crt" 2>/dev/null || wrong "$name could not be revoked; perhaps it is already."
    revocations
    echo "$name is revoked. Reload nginx: nginx -s reload"
    ;;
*)
    wrong "Use: $0 init FOLDER NAME | desk FOLDER DESK | revoke FOLDER DESK"
    ;;
esac
