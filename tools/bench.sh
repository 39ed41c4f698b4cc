#!/usr/bin/env bash
# Runs the benchmarks against the peers, in a venv of their own: none of these packages is needed for LKS or its tests.
#   usage: tools/bench.sh VENV TABLE.md [options of tests/benchmarks/bench.py]
set -euo pipefail

venv=${1:?usage: tools/bench.sh VENV TABLE.md [options]}
table=${2:?usage: tools/bench.sh VENV TABLE.md [options]}
shift 2
here=$(cd "$(dirname "$0")/.." && pwd)
packages=(numpy scipy scikit-learn networkx joblib pygeoda libpysal spopt shapely)

stamp="$venv/.installed-$(printf '%s\n' "${packages[@]}" | sha256sum | cut -c1-16)"
if [ ! -e "$stamp" ]; then
    printf '%s\n' "bench: making the Python environment in $venv" >&2
    rm -rf "$venv"
    /usr/bin/python3 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check "${packages[@]}"
    touch "$stamp"
fi
mkdir -p "$(dirname "$table")"
exec "$venv/bin/python" "$here/tests/benchmarks/bench.py" "$table" "$@"
