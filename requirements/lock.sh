#!/bin/sh
# Pin every *.in with hashes, for all supported Pythons and platforms at once; no index address is written.
set -eu
cd "$(dirname "$0")"
lock() { uv pip compile --universal --generate-hashes --no-emit-index-url --no-header --python-version 3.11 --quiet "$@"; }
lock dev.in -o dev.txt
lock -c dev.txt runtime.in -o runtime.txt
lock -c dev.txt mock.in -o mock.txt
lock -c dev.txt testing.in -o testing.txt
lock fuzz.in -o fuzz.txt
lock judge.in -o judge.txt
