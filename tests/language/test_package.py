"""What importing the package costs."""

from __future__ import annotations

import subprocess
import sys

HEAVY = ("numpy", "pymorphy3", "py3langid", "snowballstemmer")


def test_importing_loads_no_dictionary() -> None:
    code = f"import sys, pressdesk.language; print([name for name in {HEAVY} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
