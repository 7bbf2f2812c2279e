"""What a person reads of an error in the window: no short ids, numbers of processes or offsets from UTC."""

from __future__ import annotations

import ast
import copy
import pickle
import re
from datetime import UTC, date, datetime
from pathlib import Path
from string import Formatter
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import inspect

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import MESSAGES, SENTENCES, Message, Messages, PressdeskError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pressdesk.catalogue.base import Base

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
    from pressdesk.ui.labels import error_sentence

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


@pytest.mark.usefixtures("language")
def test_nothing_of_the_terminal_is_said_in_the_window() -> None:
    from pressdesk.cli.terminal import HINTS
    from pressdesk.ui.labels import said

    assert HINTS.keys() <= SENTENCES.keys()
    told = []
    for code, template in (SENTENCES | MESSAGES).items():
        names = {name for _text, name, _spec, _conversion in Formatter().parse(template) if name}
        details: dict[str, object] = dict.fromkeys(names | {"text"}, "…")
        told.append(said(PressdeskError(code, **details) if code in SENTENCES else Message(code, **details)))
    assert [words for words in told if re.search(r"--|[“«‘'\"]pressdesk ", words)] == []


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
    from pressdesk.ui.labels import error_sentence

    now = datetime.now().astimezone()
    error = PressdeskError("archive_busy", path="/a", host="vm", pid=7, since=now.isoformat(" ", "seconds"))
    assert error_sentence(error) == sentence.format(since=f"{now:%H:%M}"), language


SOURCE = Path(__file__).parents[2] / "src" / "pressdesk"
BELOW = ["catalogue", "formats", "search", "services", "storage"]


@pytest.mark.usefixtures("language")
@pytest.mark.parametrize("code", MESSAGES)
def test_what_comes_from_below_is_said_in_the_language(language: str, code: str) -> None:
    from pressdesk.ui.labels import _IN_WINDOW, error_sentence, said

    names = {name for _text, name, _spec, _conversion in Formatter().parse(MESSAGES[code]) if name}
    one = Message(code, **dict.fromkeys(names | {"text"}, "7"))
    assert str(one) == MESSAGES[code].format(**dict.fromkeys(names, "7"))
    for kept in (one, copy.deepcopy(one), pickle.loads(pickle.dumps(one))):
        assert (said(kept) == str(one)) is (language == "en" and code not in _IN_WINDOW)
        assert said(kept) in error_sentence(PressdeskError("source_broken", path="/a", reason=kept))


def _calls() -> Iterator[ast.Call]:
    for room in BELOW:
        for file in (SOURCE / room).rglob("*.py"):
            yield from (node for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Call))


def test_no_reason_below_the_window_is_an_english_sentence() -> None:
    english = [
        ast.unparse(keyword.value)
        for call in _calls()
        for keyword in call.keywords
        if keyword.arg in ("reason", "holds", "limit")
        and isinstance(call.func, ast.Name)
        and call.func.id.endswith("Error")
        and isinstance(keyword.value, ast.Constant | ast.JoinedStr)
        and re.search(r"[A-Za-z]{3}", re.sub(r"\{.*?\}", "", ast.unparse(keyword.value)))
    ]
    assert english == []


def test_nothing_that_is_wrong_is_said_in_english_below_the_window() -> None:
    english = [
        ast.unparse(argument)
        for call in _calls()
        for argument in [*call.args, *(keyword.value for keyword in call.keywords)]
        if isinstance(call.func, ast.Name)
        and call.func.id in ("Problem", "Damage", "Drift", "Sayings")
        and isinstance(argument, ast.Constant | ast.JoinedStr)
        and " " in ast.unparse(argument).removeprefix("f").strip("'\"")
        and not re.fullmatch(r"f'\{table\} \{row\}'", ast.unparse(argument))
    ]
    assert english == []


def test_every_column_and_part_of_a_record_has_a_word() -> None:
    from pressdesk.catalogue.records import CLASSES
    from pressdesk.catalogue.revisions import written_down
    from pressdesk.ui.labels import _WORDS

    def names(record: Base) -> set[str]:
        found = set(written_down(record))
        for relation in inspect(type(record)).relationships:
            if relation.key in found:
                found |= names(relation.mapper.class_())
        return found

    everything = set().union(*(names(cls()) for cls in CLASSES.values()))
    assert len(everything) > 60
    assert everything - _WORDS.keys() == {"id"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("az", "Şəxslər və mövzular, Rol: əvvəl “sədr”, indi “qonaq”"),
        ("ru", "Люди и темы, Роль: было «председатель», стало «гость»"),
    ],
    indirect=["language"],
)
def test_damage_in_a_code_is_told_in_words(language: str, words: str) -> None:
    from pressdesk.ui.labels import said

    damage = Message("column_altered", column="authorities role", before="chair", after="guest")
    several = Messages([damage, Message("history_missing")])
    for kept in (several, copy.deepcopy(several), pickle.loads(pickle.dumps(several))):
        assert said(kept).startswith(words + ", "), language
        assert str(kept) == "authorities role: “chair” → “guest”, its history is missing"


def test_every_cause_of_a_revision_has_a_word() -> None:
    from pressdesk.ui.labels import _WORDS

    assert {*Cause} - _WORDS.keys() == set()
