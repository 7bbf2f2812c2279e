"""The direction of imports: each rule is broken on purpose in a copy of the package, and the check has to say so."""

from __future__ import annotations

import ast
import importlib
import shutil
import sys
import tomllib
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parents[1]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]

LAYERS = "Imports point one way"
QT = "Qt only in ui and app"
SQLALCHEMY = "SQLAlchemy only in catalogue, storage, search and services"
DATABASE = "The SQLite driver and the migrations only in storage"
FORMATS = "File formats only in formats"
WHOOSH = "Whoosh only in search"
TERMINAL = "The terminal's libraries only in cli"
HANDED = "Only app and cli read settings and paths"
ONE_DOOR = "The terminal reaches the desktop only through app"

# What each layer may not say, and which rule is to notice.
OFFENCES = [
    # every layer, and the one next above it
    ("cli", "import pressdesk.__main__", LAYERS),
    ("app", "import pressdesk.cli", LAYERS),
    ("ui", "import pressdesk.app", LAYERS),
    ("services", "import pressdesk.ui", LAYERS),
    ("search", "import pressdesk.services", LAYERS),
    ("formats", "import pressdesk.search", LAYERS),
    ("storage", "import pressdesk.search", LAYERS),
    ("language", "import pressdesk.formats", LAYERS),
    ("language", "import pressdesk.storage", LAYERS),
    ("catalogue", "import pressdesk.language", LAYERS),
    ("settings", "import pressdesk.catalogue", LAYERS),
    ("paths", "import pressdesk.catalogue", LAYERS),
    ("errors", "import pressdesk.catalogue", LAYERS),
    # neighbours
    ("formats", "import pressdesk.storage", LAYERS),
    ("storage", "import pressdesk.formats", LAYERS),
    ("settings", "import pressdesk.paths", LAYERS),
    ("paths", "import pressdesk.errors", LAYERS),
    ("errors", "import pressdesk.settings", LAYERS),
    # a room that stands in no layer, and an import hidden in a function
    ("helpers", "import pressdesk.errors", LAYERS),
    ("catalogue", "def later():\n    import pressdesk.services", LAYERS),
    # what belongs in one place
    ("cli", "import PySide6.QtCore", QT),
    ("services", "from PySide6 import QtGui", QT),
    ("formats", "import shiboken6", QT),
    ("ui", "import sqlalchemy.orm", SQLALCHEMY),
    ("language", "import sqlalchemy", SQLALCHEMY),
    ("search", "import alembic", DATABASE),
    ("services", "import pysqlite3", DATABASE),
    ("services", "import docx", FORMATS),
    ("ui", "from PIL import Image", FORMATS),
    ("storage", "import pyexiv2", FORMATS),
    ("app", "import pillow_heif", FORMATS),
    ("search", "import mammoth", FORMATS),
    ("language", "import trafilatura", FORMATS),
    ("catalogue", "import nh3", FORMATS),
    ("cli", "import pypdfium2", FORMATS),
    ("services", "import whoosh.qparser", WHOOSH),
    ("services", "import click", TERMINAL),
    ("app", "import rich.progress", TERMINAL),
    ("services", "import pressdesk.settings", HANDED),
    ("storage", "from pressdesk.paths import resources", HANDED),
    ("ui", "from pressdesk import settings", HANDED),
    ("cli", "from pressdesk import ui", ONE_DOOR),
]


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a copy of the package that may be spoilt, and that is found in place of the package itself."""
    package = tmp_path / "pressdesk"
    shutil.copytree(ROOT / "src" / "pressdesk", package, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "pressdesk", raising=False)
    monkeypatch.setenv("COLUMNS", "200")
    importlib.invalidate_caches()
    return package


def spoil(package: Path, layer: str, statement: str) -> None:
    """Add ``statement`` to ``layer`` of ``package``: to its module, or to a new module of its folder."""
    module = package / layer / "offence.py" if (package / layer).is_dir() else package / f"{layer}.py"
    with module.open("a", encoding="utf-8") as lines:
        lines.write(f"\n{statement}\n")


def lint(capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """Return the exit status of the import check, and what it printed."""
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    return status, capsys.readouterr().out


@pytest.mark.usefixtures("copy")
def test_the_package_keeps_every_rule(capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing of the package itself breaks a rule."""
    status, said = lint(capsys)
    assert status == 0, said
    assert f"{len(CONTRACTS)} kept, 0 broken" in said


def test_every_rule_is_broken_once() -> None:
    """A rule that no line above breaks would hold nothing."""
    assert {rule for _, _, rule in OFFENCES} == {contract["name"] for contract in CONTRACTS}


@pytest.mark.parametrize(("layer", "statement", "rule"), OFFENCES)
def test_a_broken_rule_is_named(
    copy: Path, capsys: pytest.CaptureFixture[str], layer: str, statement: str, rule: str
) -> None:
    """The check fails, and says which rule was broken."""
    spoil(copy, layer, statement)
    status, said = lint(capsys)
    assert status == 1, said
    assert f"{rule} BROKEN" in said


UI = ROOT / "src" / "pressdesk" / "ui"
PLAIN = UI / "plain.py"
# What shows words and takes them for mark-up if they look like it, or opens what they name.
GUESSERS = {
    "QErrorMessage",
    "QInputDialog",
    "QLabel",
    "QMessageBox",
    "QProgressDialog",
    "QSplashScreen",
    "QStaticText",
    "QSystemTrayIcon",
    "QTextBrowser",
    "QToolTip",
    "QWhatsThis",
    "QWizard",
}
SETTERS = {"setToolTip", "setTabToolTip", "setWhatsThis", "setTextFormat", "setItemTooltip", "setStatusTip"}
ROLES = {"ToolTipRole", "WhatsThisRole", "StatusTipRole"}


def guesses(source: str) -> list[str]:
    """Where a module of the window shows words other than through ``ui.plain``."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Name(id=name) | ast.Attribute(attr=name) | ast.alias(name=name) if name in GUESSERS:
                found.append(f"{node.lineno}: {name}")
            case ast.Attribute(attr=name) if name in SETTERS:
                found.append(f"{node.lineno}: {name}")
            case ast.ClassDef(body=body):
                answers = [one for one in body if isinstance(one, ast.FunctionDef)]
                found += [
                    f"{one.lineno}: {one.name} answers for tooltips"
                    for one in answers
                    if one.name in ("data", "headerData")
                    and not any(isinstance(by, ast.Name) and by.id == "plain_tooltips" for by in one.decorator_list)
                    and any(isinstance(part, ast.Attribute) and part.attr in ROLES for part in ast.walk(one))
                ]
            case ast.Call(func=ast.Attribute(attr="setData"), args=args) if any(
                isinstance(part, ast.Attribute) and part.attr in ROLES for arg in args for part in ast.walk(arg)
            ):
                found.append(f"{node.lineno}: setData for a tooltip")
    return found


def test_words_are_shown_through_one_module() -> None:
    """No other module of the window makes what takes words for mark-up."""
    modules = [module for module in sorted(UI.rglob("*.py")) if module != PLAIN]
    found = {str(module.relative_to(UI)): guesses(module.read_text(encoding="utf-8")) for module in modules}
    assert len(found) > 50
    assert {name: places for name, places in found.items() if places} == {}


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtWidgets import QLabel",
        "from PySide6 import QtWidgets as w\nw.QMessageBox.warning(None, 'title', headline)",
        "from PySide6.QtWidgets import QInputDialog as Dialog",
        "button.setToolTip(headline)",
        "item.setData(Qt.ItemDataRole.ToolTipRole, headline)",
        "label.setTextFormat(Qt.TextFormat.AutoText)",
        "class M(QAbstractListModel):\n    def data(self, index, role):\n"
        "        return self.title if role == Qt.ItemDataRole.ToolTipRole else None",
    ],
)
def test_words_shown_otherwise_are_noticed(source: str) -> None:
    """Each way around that module is named."""
    assert guesses(source)
