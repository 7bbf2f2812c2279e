#!/bin/sh
# Make .venv and install pressdesk into it: `venv.sh run` what it needs to run, `venv.sh dev` also what its tests need.
# $PYTHON may name the interpreter; otherwise the newest one that works is taken.
set -eu
cd "$(dirname "$0")/.."
prepare="packaging/debian/prepare.sh"

say() { printf '%s\n' "$*" >&2; }

# Print the path of the first interpreter that is recent enough and has the modules $1. Names are looked for in every
# folder of PATH, since the first one found may be a version manager's shim that only fails.
find_python() {
    check="import sys, $1; sys.version_info >= (3, 11) or sys.exit(1); print(sys.executable)"
    if [ -n "${PYTHON:-}" ]; then
        "$PYTHON" -c "$check" 2>/dev/null || true
        return
    fi
    for name in python3.13 python3.12 python3.11 python3; do
        rest="$PATH:"
        while [ -n "$rest" ]; do
            folder=${rest%%:*}
            rest=${rest#*:}
            if [ -x "$folder/$name" ] && "$folder/$name" -c "$check" 2>/dev/null; then return; fi
        done
    done
}

make_venv() {
    python=$(find_python "ensurepip, ssl, venv, zlib")
    if [ -z "$python" ]; then
        python=$(find_python "ssl, zlib")
        if [ -z "$python" ]; then
            say "pressdesk needs Python 3.11 or newer and found none${PYTHON:+ at $PYTHON}. Install one, or name it:" \
                "make PYTHON=/path/to/python3"
            exit 1
        fi
        version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        sh "$prepare" "venv=$version"
    fi
    say "Making .venv with $python ..."
    "$python" -m venv --clear .venv
}

usable() {
    [ "$(cat .venv/made-in 2>/dev/null)" = "$(pwd -P)" ] && .venv/bin/python -m pip --version >/dev/null 2>&1
}

case $1 in
run) what=. ;;
dev) what='.[dev]' ;;
*)
    say "venv.sh run|dev"
    exit 2
    ;;
esac

# The terminal works without the window's libraries, and the tests skip what they cannot do: both go on without.
if [ "$1" = dev ]; then sh "$prepare" desktop tests || true; else sh "$prepare" desktop || true; fi

if ! usable; then
    make_venv
    pwd -P | tr -d '\n' >.venv/made-in
fi
say "Installing what pressdesk needs ..."
if ! .venv/bin/python -m pip install -qq --disable-pip-version-check --only-binary :all: --editable "$what"; then
    say "pip could not finish; its reason is above. Behind a proxy set https_proxy. Then run make again: it goes on from here."
    exit 1
fi
touch .venv/run.stamp
if [ "$1" = dev ]; then touch .venv/dev.stamp; fi
