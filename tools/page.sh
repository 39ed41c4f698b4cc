#!/usr/bin/env bash
# The scripts of the insight page. Needs Node and npm; without them it says what is missing, and all else still works.
#   usage: tools/page.sh build | lint      (ends with 3 where the packages cannot be fetched)
set -euo pipefail
cd "$(dirname "$0")/.."
target=lks_plugin/insight/page/build

say() { printf '%s\n' "page: $*" >&2; }

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
    say "Node and npm are missing: the scripts of the insight page are not $([ "$1" = lint ] && echo checked || echo built)," \
        "and lks:insight cannot run until make page has built them. All else works."
    exit 0
fi

# The packages of the lock file, installed once.
packages() {
    local stamp=node_modules/.installed wanted
    wanted=$(sha256sum package-lock.json | cut -c1-16)
    [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ] && return
    npm ci --no-audit --no-fund --loglevel=error || {
        say "npm could not fetch the packages of package-lock.json: the scripts stay as they are. All else works."
        exit 3
    }
    printf '%s' "$wanted" >"$stamp"
}

case ${1:?usage: tools/page.sh build | lint} in
build)
    newer=(lks_plugin/insight/page/src lks_plugin/insight/page/style package-lock.json tools/build_page.mjs)
    [ -e "$target/page.js" ] && [ -z "$(find "${newer[@]}" -newer "$target/page.js" -print -quit)" ] && exit 0
    packages
    node tools/build_page.mjs
    ;;
lint)
    node -e 'process.exit(Number(process.versions.node.split(".")[0]) >= 20 ? 0 : 1)' || {
        say "ESLint needs Node 20 or newer, here is $(node --version): the page's scripts are not linted."
        exit 0
    }
    packages
    npm run --silent lint
    ;;
*)
    say "unknown command: $1"
    exit 2
    ;;
esac
