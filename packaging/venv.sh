#!/bin/sh
# Make .venv and install pressdesk into it: `venv.sh run` what it needs to run, `venv.sh dev` also what its tests need.
# $PYTHON may name the interpreter; otherwise the newest one that works is taken.
set -eu
cd "$(dirname "$0")/.."
prepare="packaging/debian/prepare.sh"

say() { printf '%s\n' "$*" >&2; }

complete="ensurepip, ssl, venv, zlib"

# Print the expression $2 of the first interpreter that is recent enough and has the modules $1. Names are looked for in
# every folder of PATH, since the first one found may be a version manager's shim that only fails.
find_python() {
    check="import sys, $1; sys.version_info >= (3, 11) or sys.exit(1); print($2)"
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

usable() {
    [ "$(cat .venv/made-in 2>/dev/null)" = "$(pwd -P)" ] && .venv/bin/python -m pip --version >/dev/null 2>&1
}

case $1 in
run) what=. wanted=desktop ;;
dev) what='.[dev]' wanted="desktop tests" ;;
*)
    say "venv.sh run|dev"
    exit 2
    ;;
esac

python=""
if ! usable; then
    python=$(find_python "$complete" sys.executable)
    if [ -z "$python" ]; then
        version=$(find_python "ssl, zlib" "'%d.%d' % sys.version_info[:2]")
        if [ -z "$version" ]; then
            say "pressdesk needs Python 3.11 or newer and found none${PYTHON:+ at $PYTHON}. Install one, or name it:" \
                "make PYTHON=/path/to/python3"
            exit 1
        fi
        wanted="$wanted venv=$version" # Debian keeps what makes a venv in a package of its own
    fi
fi

# shellcheck disable=SC2086
if ! sh "$prepare" $wanted; then
    case $wanted in *venv=*) exit 1 ;; esac
    say "Going on without: the terminal needs none of it, and tests that do are skipped."
fi

if ! usable; then
    python=${python:-$(find_python "$complete" sys.executable)}
    if [ -z "$python" ]; then
        say "No Python here can make a virtual environment: its modules venv and ensurepip are missing."
        exit 1
    fi
    say "Making .venv with $python ..."
    "$python" -m venv --clear .venv
    pwd -P | tr -d '\n' >.venv/made-in
fi
say "Installing what pressdesk needs ..."
if ! .venv/bin/python -m pip install -qq --disable-pip-version-check --only-binary :all: --editable "$what"; then
    say "pip could not finish; its reason is above. Behind a proxy set https_proxy. Then run make again: it goes on from here."
    exit 1
fi
touch .venv/run.stamp
if [ "$1" = dev ]; then touch .venv/dev.stamp; fi
