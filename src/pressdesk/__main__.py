"""``python -m pressdesk``."""

from __future__ import annotations

from pressdesk.cli import main

if __name__ == "__main__":
    main()
