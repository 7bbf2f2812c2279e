"""A text as it is taken over from a file: parted, with its language and the day it names.

Everything here runs in the process of ``worker``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from pressdesk import language
from pressdesk.errors import IntakeError
from pressdesk.formats import article_extraction, documents, html
from pressdesk.formats.doubts import foreign_passage, stated_embargo
from pressdesk.formats.embargo import embargo_in

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from pressdesk.language import FoundDate

_DATE_LOOKED_FOR = 1_000
_DATES_LOOKED_FOR = 50_000
_LONGEST_DATELINE = 60
# “Thursday, 12 October 2023, Baku” is a dateline, “Under the law of 1 July 2013 the office opens” a sentence.
_MOST_BESIDE_A_DATE = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEVER_LATER = timedelta(days=60)


@dataclass(frozen=True)
class ReadText:
    """A text taken apart as ``parting`` has it; ``warnings`` are the reader's and the parting's codes.

    ``day`` is the day it names, which is certain where ``is_dateline``. ``embargo`` is the sentence that forbids to
    publish it before its hour, ``passage`` how a paragraph in another language begins, each "" where there is none.
    """

    headline: str
    body: str
    stripped: tuple[str, ...]
    warnings: tuple[str, ...]
    language: str
    day: FoundDate | None
    is_dateline: bool
    embargo: str
    passage: str


def read_text(path: Path, languages: Sequence[str]) -> ReadText:
    """Return the text in the file ``path``.

    Raises IntakeError as ``documents.parse`` does, and ``source_language`` where it is in none of ``languages``.
    """
    document = documents.parse(path)
    code = language.detect(html.words_of(document.blocks), languages).language
    if code is None:
        raise IntakeError("source_language", path=path, languages=", ".join(languages))
    article = article_extraction.extract_article(document)
    day, is_dateline = _stated_day(html.words_of(article.blocks), code)
    warnings = (*article.warnings, *document.warnings)
    lines = [line for block in document.blocks for line in block.text.split("\n")]
    embargo = stated_embargo(document.title, lines)
    passage = foreign_passage(document.blocks, code, languages)
    return ReadText(
        article.headline, article.body, article.stripped, warnings, code, day, is_dateline, embargo, passage
    )


def _stated_day(words: str, code: str) -> tuple[language.FoundDate | None, bool]:
    """The day the text itself names first, and whether it stands in a line of its own, as a dateline does.

    A year is never borrowed from another sentence: the same day of an earlier meeting has it too. A day in the
    future is a plan and not the day of the release.
    """
    lines = language.normalise(words[:_DATES_LOOKED_FOR]).splitlines()
    lines = [line for line in lines if not embargo_in(line)]  # until when it must wait is not the day it bears
    for line in [line for line in (lines[:3] + lines[-2:]) if len(line) <= _LONGEST_DATELINE]:
        for found in language.find_dates(line, code):
            rest = _WORD.findall(f"{line[: found.start]} {line[found.end :]}")
            if found.year is not None and len(rest) <= _MOST_BESIDE_A_DATE and not _is_planned(found):
                return found, True
    dates = language.find_dates("\n".join(lines), code)
    return next((one for one in dates if one.start < _DATE_LOOKED_FOR and not _is_planned(one)), None), False


def _is_planned(found: language.FoundDate) -> bool:
    return found.year is not None and date(found.year, found.month, found.day) > date.today() + _NEVER_LATER
