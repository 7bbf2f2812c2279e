"""Undo and redo say what they take back, and what of it the public sees or doesn't see any more."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.catalogue.revisions import Cause
from pressdesk.services.release_commands import set_status
from pressdesk.services.trash import move_to_bin

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
ROOT = Path(__file__).parents[2]


def _reasons() -> Iterator[Cause]:
    """Every reason that a write is given anywhere in the program."""
    for file in (ROOT / "src" / "pressdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            given: list[ast.expr] = []
            if isinstance(node, ast.Call):
                given = [keyword.value for keyword in node.keywords if keyword.arg == "why"]
            elif isinstance(node, ast.FunctionDef):
                named = zip(node.args.kwonlyargs, node.args.kw_defaults, strict=True)
                given = [default for argument, default in named if argument.arg == "why" and default is not None]
            for value in given:
                for branch in (value.body, value.orelse) if isinstance(value, ast.IfExp) else (value,):
                    words = ast.unparse(branch)
                    if words.startswith("Cause."):
                        yield Cause[words.removeprefix("Cause.")]
                    else:
                        assert words in ("why", "self._why"), f"{file.name}: {words} is not a cause"


def test_every_write_has_a_name() -> None:
    from pressdesk.ui.steps import STEPS

    reasons = set(_reasons())
    assert reasons == {*Cause}
    assert reasons - STEPS.keys() == set()
    assert STEPS.keys() - reasons == {"published", "unpublished", "withdrawn"}  # told from what was written


@pytest.mark.parametrize("language", ["az", "ru"])
def test_every_name_is_in_the_language(language: str) -> None:
    from pressdesk.ui.steps import STEPS

    kept = ElementTree.parse(ROOT / "resources" / "i18n" / f"pressdesk_{language}.ts")
    words = {
        message.findtext("source"): message.findtext("translation", "")
        for context in kept.iter("context")
        if context.findtext("name") == "steps"
        for message in context.iter("message")
    }
    for verb, source in STEPS.items():
        assert "{what}" in source
        assert "{what}" in words[source], verb
        assert words[source] != source, verb


@pytest.mark.parametrize(
    ("language", "menu", "undone", "redone"),
    [
        (
            "en",
            "&Undo: Publishing of “Yeni && köhnə”",
            "Undone: Publishing of “Yeni & köhnə”. Not published any more: “Yeni xidmət mərkəzi”.",
            "Done again: Publishing of “Yeni & köhnə”. Published again: “Yeni & köhnə”.",
        ),
        (
            "az",
            "&Geri qaytar: Dərc: “Yeni && köhnə”",
            "Geri qaytarıldı: Dərc: “Yeni & köhnə”. Daha dərc olunmuş deyil: “Yeni xidmət mərkəzi”.",
            "Təkrarlandı: Dərc: “Yeni & köhnə”. Yenidən dərc olundu: “Yeni & köhnə”.",
        ),
        (
            "ru",
            "&Отменить: Публикация: «Yeni && köhnə»",
            "Отменено: Публикация: «Yeni & köhnə». Больше не опубликовано: «Yeni xidmət mərkəzi».",
            "Повторено: Публикация: «Yeni & köhnə». Снова опубликовано: «Yeni & köhnə».",
        ),
    ],
)
def test_the_menu_and_the_notice_say_it(
    filled: Path, open_desktop: Callable[..., Any], qtbot: Any, language: str, menu: str, undone: str, redone: str
) -> None:
    window = open_desktop(filled, language=language).window
    assert window.actions_["undo"].text() == {"en": "&Undo", "az": "&Geri qaytar", "ru": "&Отменить"}[language]
    window.editors.edit(Reference(Kind.RELEASE, 2))
    qtbot.waitUntil(lambda: bool(window.editors.windows))
    (editor,) = window.editors.windows
    editor.panes["az"].headline.setPlainText("Yeni & köhnə")
    editor.actions_["publish_release"].trigger()
    qtbot.waitUntil(lambda: window.tasks.is_idle and not editor.is_changed, timeout=20_000)
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    assert window.actions_["undo"].text() == menu
    window.actions_["undo"].trigger()
    qtbot.waitUntil(lambda: len(told) == 1)
    assert (told[0].level, told[0].sentence) == ("warning", undone)
    assert window.actions_["redo"].text().endswith(menu.partition(": ")[2])
    told[0].take()  # it offers to do it again
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (told[1].level, told[1].sentence) == ("warning", redone)
    assert window.actions_["undo"].text() == menu


def test_what_is_not_public_is_told_quietly(filled: Path, open_desktop: Callable[..., Any], qtbot: Any) -> None:
    window = open_desktop(filled).window
    chosen = [Reference(Kind.RELEASE, number) for number in (2, 3)]
    told: list[Any] = []
    window.notices.shown.connect(told.append)
    steps = (
        (lambda: move_to_bin(window.archive, chosen, by="tester"), "done", "Undone: Move to bin of 2 records."),
        (
            lambda: set_status(window.archive, [Reference(Kind.RELEASE, 1)], Status.WITHDRAWN, by="tester"),
            "warning",
            "Undone: Withdrawal of “A meeting was held in Baku”. Published again: “A meeting was held in Baku”.",
        ),
        (
            lambda: set_status(window.archive, [Reference(Kind.RELEASE, 1)], Status.DRAFT, by="tester"),
            "warning",
            "Undone: Unpublishing of “A meeting was held in Baku”. Published again: “A meeting was held in Baku”.",
        ),
    )
    for change, level, sentence in steps:
        told.clear()
        window.operations.make(change)
        qtbot.waitUntil(lambda: window.tasks.is_idle and window.operations.undoable is not None)
        window.actions_["undo"].trigger()
        qtbot.waitUntil(lambda: len(told) == 1)
        assert (told[0].level, told[0].sentence) == (level, sentence)
