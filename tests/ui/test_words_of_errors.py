"""What a person reads of an error in the window: no short ids, numbers of processes or offsets from UTC."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.errors import SENTENCES, PressdeskError

if TYPE_CHECKING:
    from collections.abc import Iterator

qt = pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)
RESOURCES = Path(__file__).parents[2] / "resources"
INTERNAL = re.compile(r"\b[reapbsq]\d+\b|[+-]\d\d:\d\d|\b13487\b|\dT\d")
MOMENT = datetime(2026, 3, 4, 23, 5, 6, tzinfo=UTC)


@pytest.fixture(params=["az", "en", "ru"])
def language(request: pytest.FixtureRequest, qapp: qt.QApplication) -> Iterator[str]:
    from PySide6.QtCore import QLocale

    from pressdesk.ui.translation import Translation

    before = QLocale()
    translation = Translation(RESOURCES / "i18n", request.param)
    qapp.installTranslator(translation)
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    qapp.removeTranslator(translation)
    QLocale.setDefault(before)


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("code", SENTENCES)
def test_nothing_internal_is_said(code: str) -> None:
    from pressdesk.ui.words import error_sentence

    names = {name for _text, name, _spec, _conversion in Formatter().parse(SENTENCES[code]) if name}
    shown = set()
    for wanted in [Reference(kind, 2) for kind in Kind]:
        for at in (MOMENT, MOMENT.isoformat(), MOMENT.isoformat(" ", "seconds"), date(2026, 3, 4)):
            for one in (wanted, str(wanted), f"{wanted}, r7"):
                details: dict[str, object] = dict.fromkeys(names, "…") | {"pid": 13487}
                details |= {key: one for key in ("id", "what") if key in names}
                details |= {key: at for key in ("moment", "since", "start", "end") if key in names}
                sentence = error_sentence(PressdeskError(code, **{key: details[key] for key in names | {"pid"}}))
                assert not INTERNAL.search(sentence), sentence
                shown.add(sentence)
    assert all(shown)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("az", "Arxiv artıq başqa pəncərədə açıqdır (vm, {since})."),
        ("en", "The archive is already open in another window (vm, {since})."),
        ("ru", "Архив уже открыт в другом окне (vm, {since})."),
    ],
    indirect=["language"],
)
def test_who_has_the_archive_open(language: str, sentence: str) -> None:
    from pressdesk.ui.words import error_sentence

    now = datetime.now().astimezone()
    error = PressdeskError("archive_busy", path="/a", host="vm", pid=7, since=now.isoformat(" ", "seconds"))
    assert error_sentence(error) == sentence.format(since=f"{now:%H:%M}"), language
