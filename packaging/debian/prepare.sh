#!/bin/sh
# See what of Debian or Ubuntu is missing here, and install it when root: `prepare.sh desktop tests venv=3.11`.
# Exit status 0: all of it is there now. 1: something is missing, and one sentence says how to get it.
set -eu

# What the bundled Qt asks of the system, as `library package`.
desktop="
libEGL.so.1 libegl1
libGL.so.1 libgl1
libX11-xcb.so.1 libx11-xcb1
libdbus-1.so.3 libdbus-1-3
libfontconfig.so.1 libfontconfig1
libglib-2.0.so.0 libglib2.0-0
libgssapi_krb5.so.2 libgssapi-krb5-2
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1 libwayland-egl1
libxcb-cursor.so.0 libxcb-cursor0
libxcb-icccm.so.4 libxcb-icccm4
libxcb-image.so.0 libxcb-image0
libxcb-keysyms.so.1 libxcb-keysyms1
libxcb-randr.so.0 libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0 libxcb-shape0
libxcb-sync.so.1 libxcb-sync1
libxcb-xfixes.so.0 libxcb-xfixes0
libxcb-xkb.so.1 libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libxkbcommon.so.0 libxkbcommon0
"

# What some tests hold the program's documents against, as `command package`.
tests="
Xvfb xvfb
pdftotext poppler-utils
soffice libreoffice-writer-nogui
strace strace
"

say() { printf '%s\n' "$*" >&2; }

missing=""
for kind in "$@"; do
    case $kind in
    desktop)
        known=$(PATH="$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)
        while read -r library package; do
            [ -n "$library" ] || continue
            case $known in
            *"$library ("*) ;;
            *) missing="$missing $package" ;;
            esac
        done <<END
$desktop
END
        ;;
    tests)
        while read -r command package; do
            [ -n "$command" ] || continue
            command -v "$command" >/dev/null || missing="$missing $package"
        done <<END
$tests
END
        [ -e /usr/share/fonts/truetype/dejavu/DejaVuSans.ttf ] || missing="$missing fonts-dejavu-core"
        ;;
    venv=*) missing="$missing python${kind#venv=}-venv" ;;
    *)
        say "prepare.sh: what is “$kind”?"
        exit 2
        ;;
    esac
done
missing=${missing# }
[ -n "$missing" ] || exit 0

if ! command -v apt-get >/dev/null; then
    say "Not all of pressdesk works here without these (named as Debian names them): $missing"
    exit 1
fi

install="apt-get install -y --no-install-recommends $missing"
if [ "$(id -u)" != 0 ]; then
    say "Not all of pressdesk works here yet. This command installs what is missing:"
    say "    sudo $install"
    exit 1
fi

export DEBIAN_FRONTEND=noninteractive
patience="-o Acquire::http::Timeout=20 -o Acquire::https::Timeout=20 -o Acquire::Retries=1 -o DPkg::Lock::Timeout=60"
say "Installing $missing ..."
# The lists of packages may be missing or older than what the mirror holds now: they are fetched at the second try.
# shellcheck disable=SC2086
$install $patience -q >/dev/null 2>&1 || { apt-get update $patience -q >/dev/null 2>&1 && $install $patience -q >/dev/null; } || {
    say "These could not be installed: $missing. Once there is a network, this does it: $install"
    exit 1
}
