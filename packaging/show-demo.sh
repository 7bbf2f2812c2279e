#!/bin/sh
# Shows the demo archive that was just made: in the desktop, or without a screen by pictures of its pages.
set -eu
python=$1
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] && [ -t 0 ]; then
    echo "Opening it on the desktop; close the window to go on."
    exec "$python" -m pressdesk --archive demo-archive
fi
if ! "$python" -c "import PySide6.QtWidgets" 2>/dev/null; then
    echo "Pictures of the desktop were left out, as Qt's system libraries are missing; \"make run\" installs them."
    exit 0
fi
echo
"$python" packaging/screenshots.py demo-screenshots light en 2>/dev/null
