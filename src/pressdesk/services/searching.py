"""Finding records and showing why each was found."""

from __future__ import annotations

import time
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar

from sqlalchemy import select
from sqlalchemy.exc import DatabaseError
from sqlalchemy.orm import configure_mappers

from pressdesk import language
from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.records import CLASSES, complete, reference
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Status
from pressdesk.errors import ArchiveError, Message
from pressdesk.search.documents import documents, words_of
from pressdesk.search.query import load_parser, parse_query
from pressdesk.search.searcher import Searcher
from pressdesk.search.snippets import passage
from pressdesk.services.indexing import index_attempts, make_usable
from pressdesk.storage import database
from pressdesk.storage.index_state import IndexCondition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from sqlalchemy.orm import Session

    from pressdesk.catalogue.base import Record
    from pressdesk.catalogue.references import Reference
    from pressdesk.search.searcher import Answer, Match
    from pressdesk.storage.archive import Archive

__all__ = ["Hit", "QueryResult", "SearchResult", "run_query", "search"]

T = TypeVar("T")


@dataclass(frozen=True)
class Hit:
    """One record that was found.

    ``snippet`` is HTML whose only markup is ``<mark>``; ``why`` names, for each typed word that is not there as it was
    typed, what is there instead.
    """

    reference: Reference
    date: date | None
    title: str
    language: str
    languages: tuple[str, ...]
    snippet: str
    why: tuple[str, ...]
    score: float


@dataclass(frozen=True)
class QueryResult(Generic[T]):
    """An answer, what of the question was ignored, what was loaded with it, and the seconds that start-up took."""

    answer: Answer
    ignored: tuple[str, ...]
    loaded: T
    start_up: float


@dataclass(frozen=True)
class SearchResult:
    """The hits of a question, how many there are in all, and counts for narrowing it; ``took_ms`` is milliseconds."""

    query: str
    total: int
    hits: tuple[Hit, ...]
    facets: dict[str, dict[str, int]]
    suggestion: str | None
    notes: tuple[Message, ...]
    took_ms: float


def search(
    archive: Archive, query: str, *, filters: Filter | None = None, limit: int = 20, newest: bool = False
) -> SearchResult:
    """What ``query`` finds within ``filters``: whatever is typed, there is an answer.

    ``notes`` say what was ignored or mended.
    """
    began = time.perf_counter()
    asked = run_query(archive, replace(filters or Filter(), text=query), limit=limit, newest=newest, load=_load_found)
    answer, records = asked.answer, asked.loaded
    hits = tuple(
        _hit(found, records[found.reference], answer.forms, archive.languages[0])
        for found in answer.found
        if found.reference in records
    )
    notes = [Message("question_ignored", what=what) for what in asked.ignored]
    if answer.is_corrected:
        notes.append(Message("question_corrected", query=query, suggestion=answer.suggestion))
    if answer.is_partial:
        notes.append(Message("question_partial"))
    took = round((time.perf_counter() - began - asked.start_up) * 1000, 2)
    return SearchResult(query, answer.total, hits, answer.facets, answer.suggestion, tuple(notes), took)


def run_query(
    archive: Archive,
    wanted: Filter,
    *,
    limit: int | None,
    newest: bool,
    load: Callable[[Session, Answer], T],
    is_typing: bool = False,
) -> QueryResult[T]:
    """The answer to ``wanted`` and what ``load`` makes of it in the same view of the catalogue.

    Without a ``limit`` it has the numbers of all records, and only them. Who ``is_typing`` may be in the middle of the
    last word. An index that turns out to be damaged is built anew and asked again. Raises ArchiveError.
    """
    began = time.perf_counter()
    load_parser()
    configure_mappers()
    for code in archive.languages:
        language.load(code, wanted.text)
    make_usable(archive)
    # Loading the parser, the mappers and a dictionary is start-up, which is not the answer's time.
    start_up = time.perf_counter() - began
    question = parse_query(wanted, is_typing=is_typing)
    question.filters, impossible = _possible(question.filters, archive.languages)
    for attempt in index_attempts(archive):
        with attempt:
            with archive.session() as session:
                searcher = Searcher(session.connection(), archive.languages)
                with _damage_of(archive):
                    answer = searcher.answer(question, wanted.text, limit=limit, newest=newest)
                loaded = load(session, answer)
            if not answer.total:
                _check_soundness(archive)
    return QueryResult(answer, (*question.ignored, *impossible), loaded, start_up)


@contextmanager
def _damage_of(archive: Archive) -> Iterator[None]:
    """Raise ArchiveError ``index_damaged`` when the index cannot be read in the block."""
    try:
        yield
    except (DatabaseError, ValueError, TypeError) as error:  # also a kind or a day in it that there is not
        if isinstance(error, DatabaseError) and "locked" in str(error.orig):
            raise
        raise ArchiveError("index_damaged", path=archive.folder) from error


def _check_soundness(archive: Archive) -> None:
    """Raise ArchiveError ``index_damaged`` for a broken tree, which may look like an empty one."""
    if archive.index.condition is not IndexCondition.VERIFIED:
        if database.damage(archive.catalogue).index:
            raise ArchiveError("index_damaged", path=archive.folder)
        archive.index.report_sound()


def _possible(filters: Filter, languages: tuple[str, ...]) -> tuple[Filter, list[Message]]:
    """``filters`` without what nothing can fulfil, and what was taken out."""
    dropped = [Message("question_language", value=code) for code in filters.languages - {*languages}]
    dropped += [Message("question_status", value=status) for status in filters.statuses - {*Status}]
    since, until = filters.since, filters.until
    if since and until and until < since:
        dropped.append(Message("question_period", end=until, start=since))
        since = until = None
    codes, statuses = filters.languages & {*languages}, filters.statuses & {*Status}
    return replace(filters, languages=codes, statuses=statuses, since=since, until=until), dropped


def _load_found(session: Session, answer: Answer) -> dict[Reference, Record]:
    return _load(session, [found.reference for found in answer.found])


def _load(session: Session, wanted: Sequence[Reference]) -> dict[Reference, Record]:
    found: dict[Reference, Record] = {}
    for kind in Kind:
        numbers = [one.number for one in wanted if one.kind is kind]
        if numbers:
            cls = CLASSES[kind]
            rows = session.scalars(select(cls).where(cls.id.in_(numbers)).options(*complete(kind))).unique()
            found.update((reference(row), row) for row in rows)
    return found


def _hit(found: Match, record: Record, forms: dict[str, frozenset[str]], office_language: str) -> Hit:
    """A hit with its title in the language that matched best, and the passage that shows why."""
    ready = documents(record)
    document = next((one for one in ready if one.language == found.language), ready[0])
    code = document.language or office_language
    body = passage(words_of(document) or document.title, code, forms)
    title = passage(document.title, code, forms)
    snippet = title.snippet if title.matched and not body.matched else body.snippet
    matched = title.matched | body.matched
    why: list[str] = []
    for typed in forms:
        there = matched.get(typed)
        if there is None:
            named = ((name, passage(name, of or office_language, {typed: forms[typed]})) for of, name in document.names)
            name = next((name for name, met in named if met.matched), None)
            if name is not None:
                why.append(Message("linked_with", name=name) if name == typed else f"{typed} = {name}")
        elif language.lower(there, code) != language.lower(typed, code):
            why.append(f"{typed} = {there}")
    languages = found.languages
    shown = document.title or (record.original_name if isinstance(record, Photo) else "")
    return Hit(found.reference, document.date, shown, code, languages, snippet, tuple(why), found.score)
