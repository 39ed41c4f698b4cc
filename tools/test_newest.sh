#!/usr/bin/env bash
# Runs the test suite on the newest QGIS Debian has (Debian testing), in a chroot made for it. Made once, then
# only the project is copied again; delete CHROOT_DIR to get a newer testing. All mounts live in a mount namespace
# of this script's own and end with it, however it ends: nothing stays mounted in CHROOT_DIR.
#   usage: tools/test_newest.sh CHROOT_DIR [pytest args...]
set -euo pipefail

usage='usage: tools/test_newest.sh CHROOT_DIR [pytest args...]'
self=$(realpath "$0")
here=$(dirname "$(dirname "$self")")
chroot=$(realpath -m "${1:?$usage}")
shift
keyring=/usr/share/keyrings/debian-archive-keyring.gpg
host_ca=/etc/ssl/certs/ca-certificates.crt
packages=(qgis python3-qgis python3-venv python3-numpy python3-scipy python3-lxml xvfb xauth fonts-dejavu-core make git
          ca-certificates)

say() { printf '%s\n' "test-newest: $*" >&2; }

# What of the caller's environment goes through sudo and into the chroot: how to reach the package index, how to test.
passed() {
    compgen -e | grep -E '^(PIP|SSL|PYTEST|HYPOTHESIS|LKS)_|^(REQUESTS|CURL)_CA_BUNDLE$|^CI$|^TERM$|^(https?|no)_proxy$|^(HTTPS?|NO)_PROXY$' |
        grep -vxE 'PIP_(CACHE_DIR|PREFIX|PYTHON|REQUIRE_VIRTUALENV|ROOT|TARGET|USER)' || true
}

# Become root, one run at a time, in a mount namespace of our own.
if [ "${LKS_NEWEST_STAGE:-}" != "$chroot" ]; then
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || { say "a chroot needs root or sudo"; exit 1; }
        exec sudo --preserve-env="HOME,XDG_CONFIG_HOME,$(passed | paste -sd,)" "$BASH" "$self" "$chroot" "$@"
    fi
    mkdir -p "$chroot"
    unshare --mount true 2>/dev/null || { say "this machine does not let root mount: no chroot can be set up"; exit 1; }
    LKS_NEWEST_STAGE=$chroot exec flock --close "$chroot" \
        unshare --mount --propagation private "$BASH" "$self" "$chroot" "$@"
fi
unset LKS_NEWEST_STAGE

# --- the chroot ------------------------------------------------------------------------------------------------

inside() (
    keep=" $(passed | paste -sd' ') "
    for name in $(compgen -e); do
        case "$keep" in *" $name "*) ;; *) unset "$name" ;; esac
    done
    export HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive XDG_RUNTIME_DIR=/run/user-0
    export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
    [ ! -e "$chroot/run/host-apt.conf" ] || export APT_CONFIG=/run/host-apt.conf
    exec chroot "$chroot" "$@"
)

bind_ro() { # SOURCE PATH_INSIDE
    local target="$chroot$2"
    if [ -d "$1" ]; then mkdir -p "$target"
    elif [ ! -e "$target" ]; then mkdir -p "$(dirname "$target")"; : >"$target"; fi
    mount --bind "$1" "$target"
    mount -o remount,bind,ro "$target"
}

mount_system() {
    mkdir -p "$chroot"/{proc,sys,run,tmp,dev/shm,dev/pts}
    mount -t proc proc "$chroot/proc"
    mount -t sysfs -o ro sysfs "$chroot/sys"
    mount -t tmpfs -o mode=755 tmpfs "$chroot/run"
    mount -t tmpfs -o mode=1777 tmpfs "$chroot/tmp"
    mount -t tmpfs -o mode=1777 tmpfs "$chroot/dev/shm"
    mount -t devpts -o newinstance,ptmxmode=0666 devpts "$chroot/dev/pts"
    mkdir -m 700 "$chroot/run/user-0"
    mkdir "$chroot/run/lock"
}

# The mirror that serves this release also serves testing: no host is written down here.
mirror() {
    local codename
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-testing}")
    apt-get indextargets --format '$(SITE)' "Codename: $codename" "Created-By: Packages" | awk 'NR == 1'
}

make_base() {
    local uri
    if [ -n "$(ls -A "$chroot")" ]; then # what an interrupted run left behind, or something that is not ours
        [ -e "$chroot/.lks-newest" ] || { say "$chroot is neither empty nor made by this script"; exit 1; }
        if awk -v under="$chroot/" 'index($5, under) == 1 {found = 1} END {exit !found}' /proc/self/mountinfo; then
            say "something is mounted in $chroot: unmount it first"; exit 1
        fi
        find "$chroot" -xdev -mindepth 1 -delete
    fi
    : >"$chroot/.lks-newest"
    if ! command -v debootstrap >/dev/null; then
        apt-get update -q
        DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends debootstrap debian-archive-keyring
    fi
    uri=$(mirror)
    [ -n "$uri" ] || { apt-get update -q; uri=$(mirror); }
    [ -n "$uri" ] || { say "no package source for this release is configured"; exit 1; }
    say "debootstrap of Debian testing in $chroot"
    debootstrap --variant=minbase --keyring="$keyring" testing "$chroot" "$uri" sid >&2 ||
        { tail -n 20 "$chroot/debootstrap/debootstrap.log" >&2; exit 1; }
    printf 'deb [signed-by=%s] %s testing main\n' "$keyring" "$uri" >"$chroot/etc/apt/sources.list"
    printf 'force-unsafe-io\n' >"$chroot/etc/dpkg/dpkg.cfg.d/unsafe-io"
    printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d" # no services in here
    chmod 755 "$chroot/usr/sbin/policy-rc.d"
    cat >"$chroot/etc/apt/apt.conf.d/90lks" <<'END'
Acquire::Check-Valid-Until "false";
Acquire::Check-Date "false";
Acquire::Languages "none";
Acquire::IndexTargets::deb::DEP-11 { DefaultEnabled "false"; };
END
    : >"$chroot/.base"
}

# The host's way to its mirror: proxy, certificates and logins, lent for this run and not left in the chroot.
lend_apt() {
    local path
    cp -L /etc/resolv.conf /etc/hosts "$chroot/etc/"
    (umask 077; apt-config dump | grep -E '^Acquire::(http|https)::' >"$chroot/run/host-apt.conf" || true)
    if [ -e "$host_ca" ]; then # apart from the chroot's own bundle, which ca-certificates writes
        bind_ro "$host_ca" /run/host-ca.crt
        grep -q '^Acquire::https::CAInfo' "$chroot/run/host-apt.conf" ||
            printf 'Acquire::https::CAInfo "/run/host-ca.crt";\n' >>"$chroot/run/host-apt.conf"
    fi
    while read -r path; do
        [ ! -f "$path" ] || [ -e "$chroot$path" ] || bind_ro "$path" "$path"
    done < <(sed -nE 's/^Acquire::https::.*(CAInfo|SslCert|SslKey) "(\/.*)";$/\2/p' "$chroot/run/host-apt.conf")
    for path in /etc/apt/auth.conf /etc/apt/auth.conf.d; do
        [ ! -e "$path" ] || bind_ro "$path" "$path"
    done
}

# The host's way to its package index, likewise: pip's configuration and the files and folders it names.
lend_pip() {
    local conf path name
    local confs=()
    lend_conf() { [ ! -f "$1" ] || { confs+=("$1"); bind_ro "$1" "$2"; }; }
    lend_conf /etc/pip.conf /etc/pip.conf
    lend_conf "$HOME/.pip/pip.conf" /root/.pip/pip.conf
    lend_conf "${XDG_CONFIG_HOME:-$HOME/.config}/pip/pip.conf" /root/.config/pip/pip.conf
    [ ! -f "${PIP_CONFIG_FILE:-}" ] || lend_conf "$PIP_CONFIG_FILE" "$PIP_CONFIG_FILE"
    while read -r path; do
        case "$path" in file:///*) path=${path#file://} ;; /*) ;; *) continue ;; esac
        path=${path%/}
        case "$path" in */simple) path=${path%/simple} ;; esac # an index links to the files beside it
        if [ -f "$path" ]; then bind_ro "$path" "$path"
        elif [ -d "$path" ] && [ ! -e "$chroot$path" ]; then bind_ro "$path" "$path"
        elif [ -d "$path" ] && rmdir --ignore-fail-on-non-empty "$chroot$path" && [ ! -e "$chroot$path" ]; then
            bind_ro "$path" "$path" # the mount point of an earlier run
        fi
    done < <({
        printf '%s\n' "$host_ca"
        for conf in "${confs[@]}"; do cat "$conf"; printf '\n'; done
        for name in $(passed | grep -E '^(PIP_|SSL_CERT_FILE$|REQUESTS_|CURL_)'); do printf '%s\n' "${!name}"; done
    } | tr -s ' \t=,"'"'" '\n' | sort -u)
}

install_system() {
    local tools
    inside dpkg --configure -a >&2 # after an interrupted run
    inside apt-get update -q >&2
    # The translation compiler and PyQt's tools, of the Qt this QGIS is linked to.
    if inside apt-cache depends python3-qgis | grep 'Depends: python3-pyqt6' >/dev/null; then
        tools=(qt6-l10n-tools pyqt6-dev-tools)
    else
        tools=(qttools5-dev-tools pyqt5-dev-tools)
    fi
    say "installing QGIS and ${tools[*]}"
    inside apt-get install -y -q --no-install-recommends "${packages[@]}" "${tools[@]}" >&2
    inside apt-get clean
}

# As in tools/setup.sh: on the distribution's Python, with QGIS' own numpy.
install_python() {
    local numpy
    say "making the Python environment"
    numpy=$(inside /usr/bin/python3 -c 'import numpy; print(numpy.__version__)')
    rm -rf "$chroot/venv"
    inside /usr/bin/python3 -m venv --system-site-packages /venv
    cp "$here/requirements.txt" "$here/requirements-dev.txt" "$chroot/tmp/"
    printf 'numpy==%s\n' "$numpy" >"$chroot/tmp/constraints.txt"
    inside /venv/bin/python -m pip install --quiet --disable-pip-version-check --no-cache-dir \
        --constraint /tmp/constraints.txt -r /tmp/requirements.txt -r /tmp/requirements-dev.txt
}

hash_of() { sha256sum | cut -c1-16; }

system_stamp="$chroot/.system-$(printf '%s\n' "${packages[@]}" | hash_of)"
stamp="$chroot/.ready-$({ cat "$here/requirements.txt" "$here/requirements-dev.txt"
                          printf '%s\n' "${packages[@]}"; } | hash_of)"
[ -e "$chroot/.base" ] || make_base
mount_system
if [ ! -e "$stamp" ]; then
    rm -f "$chroot"/.ready-*
    lend_apt
    if [ ! -e "$system_stamp" ]; then
        rm -f "$chroot"/.system-*
        install_system
        : >"$system_stamp"
    fi
    lend_pip
    install_python
    : >"$stamp"
fi

# --- the project and its tests -----------------------------------------------------------------------------------

project="$chroot/project/lks"
rm -rf --one-file-system "$project"
mkdir -p "$project"
{
    git -c safe.directory="$here" -C "$here" ls-files -z -co --exclude-standard
    cd "$here" && printf '%s\0' i18n/*.qm # built by make, ignored by git
} |
    while IFS= read -r -d '' file; do # a tracked file may be deleted already, not yet committed so
        if [ -f "$here/$file" ] || [ -L "$here/$file" ]; then printf '%s\0' "$file"; fi
    done |
    tar -C "$here" --null --no-recursion --verbatim-files-from -T - -cf - |
    tar -C "$project" --no-same-owner -xf -
shared=$(dirname "$here")/shared
[ ! -d "$shared" ] || bind_ro "$shared" /project/shared

inside env QT_QPA_PLATFORM=offscreen /venv/bin/python -c '
import platform
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(f"test-newest: QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}")'
inside env -C /project/lks QT_QPA_PLATFORM=offscreen /venv/bin/python -m pytest -q "$@"
