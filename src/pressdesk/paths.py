"""Where things that are not in an archive are kept on this workstation."""

from __future__ import annotations

from pathlib import Path


def resources() -> Path:
    """Return the folder of what ships beside the code: the demo material, templates, icons.

    In an installed package it lies inside the package; in a checkout it is the checkout's own ``resources``.
    """
    package = Path(__file__).parent
    packaged = package / "resources"
    return packaged if packaged.is_dir() else package.parents[1] / "resources"


def log_file() -> Path:
    """Where an error of the program itself is written down: the user's log folder."""
    import platformdirs

    return Path(platformdirs.user_log_dir("pressdesk", appauthor=False)) / "pressdesk.log"


def preferences_file() -> Path:
    """Where the desktop remembers what was set in it: the user's configuration folder."""
    import platformdirs

    return Path(platformdirs.user_config_dir("pressdesk", appauthor=False)) / "preferences.json"


def picture_cache() -> Path:
    """Where small pictures of photos are kept, which can all be made again: the user's cache folder."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("pressdesk", appauthor=False)) / "pictures"


def drafts() -> Path:
    """Where words that are being typed are kept until they are saved: the user's data folder."""
    import platformdirs

    return Path(platformdirs.user_data_dir("pressdesk", appauthor=False)) / "drafts"


def archives() -> Path:
    """Where an archive is made unless somebody says otherwise: a folder among the user's documents."""
    import platformdirs

    return Path(platformdirs.user_documents_dir()) / "pressdesk"


def sockets() -> Path:
    """Where a second start finds the window of the first: a folder in the user's cache folder."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("pressdesk", appauthor=False)) / "windows"
