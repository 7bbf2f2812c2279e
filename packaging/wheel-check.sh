#!/bin/sh
# Install the wheel of folder $2 with the interpreter $1 in a bare environment, and use it from another folder.
set -eu
python=$1
wheel=$(ls "$(cd "$2" && pwd)"/pressdesk-*.whl)
unset PYTHONPATH
bare=$(mktemp -d)
trap 'rm -rf "$bare"' EXIT INT TERM

"$python" -m venv "$bare/venv"
"$bare/venv/bin/python" -m pip install -qq --disable-pip-version-check --only-binary :all: "$wheel"
mkdir "$bare/elsewhere"
cd "$bare/elsewhere"
"$bare/venv/bin/pressdesk" demo "$bare/archive"
"$bare/venv/bin/pressdesk" --archive "$bare/archive" check
echo "The wheel works outside the checkout: $(basename "$wheel")"
