#!/usr/bin/env bash
# Makes the style sheet, fonts and scripts: build.sh <folder to write them into>. Called by Maven.
set -euo pipefail
out=${1:?"Say where to write: build.sh <folder>"}
mkdir -p "$out"
out=$(cd "$out" && pwd)
cd "$(dirname "$0")"

if ! command -v node >/dev/null || ! command -v npm >/dev/null; then
  echo "Integrity needs Node.js 20 or newer (with npm) to build its style sheet: install it and run the build again." >&2
  exit 1
fi
# npm writes this file last, so it tells whether what is there is whole and as new as the lock
if [ ! -e node_modules/.package-lock.json ] || [ package-lock.json -nt node_modules/.package-lock.json ]; then
  npm ci --no-audit --no-fund --loglevel=error
  touch node_modules/.package-lock.json
fi
node build.mjs "$out"
