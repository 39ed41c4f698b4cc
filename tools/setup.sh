#!/usr/bin/env bash
# Installs what the project needs on Debian (or a derivative) and nothing twice:
# QGIS >= 3.40 with its Python bindings, Qt's translation compiler, and a venv with the Python packages.
#   usage: tools/setup.sh VENV
set -euo pipefail

venv=${1:?usage: tools/setup.sh VENV}
here=$(cd "$(dirname "$0")/.." && pwd)
wanted=3.40
packages=(qgis python3-qgis qttools5-dev-tools pyqt5-dev-tools python3-venv python3-numpy xvfb xauth fonts-dejavu-core)

say() { printf '%s\n' "setup: $*" >&2; }

as_root() {
    if [ "$(id -u)" -eq 0 ]; then "$@"
    elif command -v sudo >/dev/null; then sudo "$@"
    else say "installing packages needs root or sudo: $*"; exit 1; fi
}

apt_install() { as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; }

# The mirror that serves this release already also serves its backports: no host is written down here.
add_backports() {
    local codename=$1 uri
    uri=$(apt-get indextargets --format '$(SITE)' "Codename: $codename" "Created-By: Packages" | head -n 1)
    [ -n "$uri" ] || { say "no package source for $codename is configured"; exit 1; }
    say "adding $codename-backports from the configured mirror"
    printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s %s-backports main\n' "$uri" "$codename" |
        as_root tee "/etc/apt/sources.list.d/$codename-backports.list" >/dev/null
    as_root apt-get update -q
}

install_system() {
    local codename candidate target=()
    as_root apt-get update -q
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-testing}")
    candidate=$(apt-cache policy qgis | awk '/Candidate:/ {print $2}')
    if ! dpkg --compare-versions "${candidate:-0}" ge "$wanted"; then
        add_backports "$codename"
        target=(-t "$codename-backports")
    fi
    apt_install "${target[@]}" "${packages[@]}"
}

installed_version() { dpkg-query -W -f '${Version}' qgis 2>/dev/null || true; }

# The insight page: Node builds its scripts, Chromium tries it in the tests. Without them the rest works.
optional() {
    local program=$1
    shift
    command -v "$program" >/dev/null && return
    (apt_install "$@") || say "$* could not be installed: what needs $program is left out, and says so"
}

missing=0
for package in "${packages[@]}"; do
    dpkg-query -W -f '${Status}\n' "$package" 2>/dev/null | grep -q ' installed$' || missing=1
done
if [ "$missing" = 1 ] || ! dpkg --compare-versions "$(installed_version)" ge "$wanted"; then
    install_system
fi
if ! dpkg --compare-versions "$(installed_version)" ge "$wanted"; then
    say "QGIS $wanted or newer is needed, found '$(installed_version)'"
    exit 1
fi

optional npm nodejs npm
optional chromium chromium

# The venv sits on the distribution's Python, the one QGIS is linked to, and keeps QGIS' own numpy:
# its compiled bindings (GDAL, matplotlib) are built against exactly that one.
numpy=$(/usr/bin/python3 -c 'import numpy; print(numpy.__version__)')
stamp="$venv/.installed-$(cat "$here/requirements.txt" "$here/requirements-dev.txt" <(printf '%s' "$numpy") | sha256sum | cut -c1-16)"
if [ ! -e "$stamp" ]; then
    say "making the Python environment in $venv"
    rm -rf "$venv"
    /usr/bin/python3 -m venv --system-site-packages "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --constraint <(printf 'numpy==%s\n' "$numpy") \
        -r "$here/requirements.txt" -r "$here/requirements-dev.txt"
    touch "$stamp"
fi
