"""The answer: which records a question finds, best or newest first, how many of each sort, and what was meant."""

from __future__ import annotations

import dataclasses
import json
import re
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import (
    and_,
    bindparam,
    column,
    exists,
    func,
    literal_column,
    or_,
    select,
    table,
    text,
    tuple_,
)

from pressdesk.catalogue.filters import Filter, conditions
from pressdesk.catalogue.records import CLASSES
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.search.query import AllOf, AnyOf, Node, Phrase, Query, Word
from pressdesk.search.vocabulary import Vocabulary

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Sequence

    from sqlalchemy import ColumnElement, Connection, FromClause, Select

    from pressdesk.catalogue.filters import Facet

_MOST_PHRASES = 64
_ENTRY_TABLE = table(
    "search_entry", *map(column, ("id", "kind", "record_id", "language", "date", "status", "has_photo"))
)
_ENTRY = _ENTRY_TABLE.alias("e")
# Of equals the newer comes first; what has no date comes last.
_LAST = (_ENTRY.c.kind, _ENTRY.c.record_id.desc())
_BEST: tuple[ColumnElement[Any], ...] = (literal_column("rank"), _ENTRY.c.date.desc(), *_LAST)
_NEWEST: tuple[ColumnElement[Any], ...] = (_ENTRY.c.date.desc(), literal_column("rank"), *_LAST)


class _Matching(NamedTuple):
    """What is asked of the index for some words: the numbers of records, or the records with what is counted."""

    numbers: Select[Any]
    records: Select[Any]


def _matching(rank: str) -> _Matching:
    """What asks for the entries that match the words ``wanted``; without a ``rank`` for all entries."""
    source: FromClause = _ENTRY
    ranked: ColumnElement[Any] = literal_column("0.0")
    if rank:
        words = text(f"SELECT rowid AS id, {rank} AS rank FROM search_words WHERE search_words MATCH :wanted")
        found = words.columns(column("id"), column("rank")).cte("m").prefix_with("MATERIALIZED")
        source, ranked = found.join(_ENTRY, _ENTRY.c.id == found.c.id), found.c.rank
    # Beside min() the other columns are those of the row that has it: of the text that matches best.
    records = select(
        *(_ENTRY.c.kind, _ENTRY.c.record_id, _ENTRY.c.language, _ENTRY.c.date, _ENTRY.c.status),
        func.group_concat(_ENTRY.c.language).label("languages"),
        func.min(ranked).label("rank"),
    )
    return _Matching(
        select(_ENTRY.c.record_id, ranked.label("rank")).select_from(source),
        records.select_from(source).group_by(_ENTRY.c.kind, _ENTRY.c.record_id),
    )


_ALL, _UNRANKED, _RANKED = map(_matching, ("", "0.0", "bm25(search_words, 6.0, 1.0, 2.0)"))
"""A word in the title tells more than one in the body; a name the record was linked with lies between."""


def _has_words_in(codes: Collection[str]) -> ColumnElement[bool]:
    other = _ENTRY_TABLE.alias("o")
    same = and_(other.c.kind == _ENTRY.c.kind, other.c.record_id == _ENTRY.c.record_id)
    return exists(select(other.c.id).where(same, other.c.language.in_(codes)))


def _asked_of_the_records(name: str) -> Facet:
    """The facet ``name`` as the kinds of record have it that the index has no column for."""
    kinds = {kind: cls for kind, cls in CLASSES.items() if name in cls.facets()}
    return lambda values: or_(
        *(
            and_(_ENTRY.c.kind == kind.value, _ENTRY.c.record_id.in_(select(cls.id).where(cls.facets()[name](values))))
            for kind, cls in kinds.items()
        )
    )


_FACETS: dict[str, Facet] = {name: _asked_of_the_records(name) for cls in CLASSES.values() for name in cls.facets()} | {
    "since": lambda day: _ENTRY.c.date >= day.isoformat(),
    "until": lambda day: _ENTRY.c.date <= day.isoformat(),
    "languages": _has_words_in,
    "kinds": lambda values: _ENTRY.c.kind.in_(values),
    "statuses": lambda values: _ENTRY.c.status.in_(values),
    "has_photo": lambda _: _ENTRY.c.has_photo == 1,
}


class Match(NamedTuple):
    """One record that was found: the language that matches best, all that match, and a score, higher is better."""

    reference: Reference
    language: str
    languages: tuple[str, ...]
    score: float


@dataclass(frozen=True)
class Answer:
    """What a question finds.

    ``numbers`` are those of all records in order, where only they were asked for, and then nothing is ``found`` or
    counted. ``forms`` are, for each typed word, the forms of the archive it stands for; ``suggestion`` is the question
    as it was probably meant, which ``is_corrected`` says has been asked instead; ``is_partial`` says that no record
    holds all the words, and these hold most.
    """

    found: tuple[Match, ...] = ()
    numbers: tuple[int, ...] = ()
    total: int = 0
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    forms: dict[str, frozenset[str]] = field(default_factory=dict)
    suggestion: str | None = None
    is_corrected: bool = False
    is_partial: bool = False


class Searcher:
    """Asks the index on an open connection."""

    def __init__(self, connection: Connection, languages: tuple[str, ...]) -> None:
        """Answer from the index behind ``connection``; typed words are read in each of ``languages``."""
        self._connection = connection
        self._vocabulary = Vocabulary(connection, languages)
        self._known: dict[Word, list[str]] = {}

    def answer(self, question: Query, typed: str, *, limit: int | None, newest: bool = False) -> Answer:
        """The first ``limit`` records that ``question`` finds: by all words, else mended ones, else most of them.

        Without a limit, which a question for one kind of record can do without, the numbers of all.
        """
        if question.wanted is None:
            # Asking for nothing finds nothing; a question of filters alone finds all they let through.
            return Answer() if question.filters.is_empty else self._gather(question, None, limit, newest)
        answer = self._gather(question, question.wanted, limit, newest)
        if answer.total:
            return answer
        corrected = {word.word: near for word in question.words() if (near := self._correct(word))}
        if corrected:
            wanted = _replaced(question.wanted, corrected)
            suggestion = re.sub(r"\w+", lambda found: corrected.get(found[0], found[0]), typed)
            found = self._gather(question, wanted, limit, newest)
            if found.total:
                return dataclasses.replace(found, suggestion=suggestion, is_corrected=True)
            answer = dataclasses.replace(answer, suggestion=suggestion)
        known = [word for word in question.words() if self._terms(word)]
        if known and len(known) * 2 > len(question.words()) and not isinstance(question.wanted, Phrase):
            found = self._gather(question, AnyOf(tuple(known)), limit, newest)
            return dataclasses.replace(found, suggestion=answer.suggestion, is_partial=bool(found.total))
        return answer

    def _gather(self, question: Query, wanted: Node | None, limit: int | None, newest: bool) -> Answer:
        expression = ""
        if wanted is not None and not (expression := self._expression(wanted)):
            return Answer()
        # Only the numbers of the newest are not ranked: it is most of the work.
        matching = (_UNRANKED if newest and limit is None else _RANKED) if expression else _ALL
        values = {"wanted": expression} if expression else {}
        allowed = [*conditions(question.filters, _FACETS), *self._without(question.unwanted)]
        words = {word.word: self._forms(word) for word in _words(wanted)}
        order = _NEWEST if newest else _BEST
        if limit is None:
            # Of a record with several texts the first place counts. One value is read faster than as many rows.
            chosen = matching.numbers.where(*allowed).order_by(*order).subquery()
            whole = select(func.json_group_array(chosen.c.record_id))
            numbers = tuple(dict.fromkeys(json.loads(self._connection.scalar(whole, values) or "[]")))
            return Answer(numbers=numbers, total=len(numbers), forms=words)
        rows = self._connection.execute(matching.records.where(*allowed).order_by(*order), values).all()
        hits = tuple(
            Match(
                Reference(Kind(row.kind), row.record_id),
                row.language,
                _codes(row.language, row.languages),
                round(-row.rank, 4),
            )
            for row in rows[:limit]
        )
        return Answer(hits, total=len(rows), facets=_facets(rows), forms=words)

    def _without(self, unwanted: Iterable[Node]) -> Iterator[ColumnElement[bool]]:
        """The conditions that a record holds none of ``unwanted`` in any language."""
        for node in unwanted:
            if expression := self._expression(node):
                having = text(
                    "SELECT u.kind, u.record_id FROM search_words w JOIN search_entry u ON u.id = w.rowid "
                    "WHERE search_words MATCH :unwanted"
                )
                rows = having.bindparams(bindparam("unwanted", expression, unique=True))
                yield tuple_(_ENTRY.c.kind, _ENTRY.c.record_id).not_in(rows.columns(column("kind"), column("id")))

    def _terms(self, word: Word) -> list[str]:
        """What FTS5 is asked for the word; nothing when the archive has none like it."""
        if word not in self._known:
            terms = [] if word.prefix else list(map(_quoted, self._vocabulary.canonicals(word.word)))
            if word.prefix or word.is_unfinished:
                for start, goes_on in self._vocabulary.starts(word.word):
                    terms.append(_quoted(start) + "*" * goes_on)
            self._known[word] = list(dict.fromkeys(terms))
        return self._known[word]

    def _forms(self, word: Word) -> frozenset[str]:
        known = frozenset() if word.prefix else self._vocabulary.forms(self._vocabulary.canonicals(word.word))
        return known | self._vocabulary.beginning(word.word) if word.prefix or word.is_unfinished else known

    def _correct(self, word: Word) -> str | None:
        return None if self._terms(word) or word.prefix else self._vocabulary.nearest(word.word)

    def _expression(self, node: Node) -> str:
        """What FTS5 is asked for ``node``; empty when the archive has no such word at all."""
        if isinstance(node, Word):
            terms = self._terms(node)
            return _in_title(node, " OR ".join(terms)) if terms else ""
        if isinstance(node, Phrase):
            phrases: list[list[str]] = [[]]
            for word in node.words:
                keys = self._vocabulary.canonicals(word)
                phrases = [[*phrase, key] for phrase in phrases for key in keys][:_MOST_PHRASES]
            return _in_title(node, " OR ".join(_quoted(" ".join(phrase)) for phrase in phrases)) if phrases else ""
        parts = [self._expression(part) for part in node.parts]
        if isinstance(node, AllOf):
            return f"({' AND '.join(parts)})" if all(parts) else ""
        return f"({' OR '.join(filter(None, parts))})" if any(parts) else ""


def _words(node: Node | None) -> list[Word]:
    return Query(node, [], Filter(), []).words()


def _replaced(node: Node, corrected: dict[str, str]) -> Node:
    if isinstance(node, Word):
        return dataclasses.replace(node, word=corrected.get(node.word, node.word))
    if isinstance(node, Phrase):
        return dataclasses.replace(node, words=tuple(corrected.get(word, word) for word in node.words))
    return dataclasses.replace(node, parts=tuple(_replaced(part, corrected) for part in node.parts))


def _quoted(key: str) -> str:
    return '"' + key.replace('"', "") + '"'


def _in_title(node: Word | Phrase, expression: str) -> str:
    return f"(title : ({expression}))" if node.title else f"({expression})"


def _codes(best: str, languages: str) -> tuple[str, ...]:
    """The languages that match, the best first."""
    others = sorted({code for code in languages.split(",") if code} - {best})
    return (best, *others) if best else tuple(others)


def _facets(rows: Sequence[Any]) -> dict[str, dict[str, int]]:
    """How many of the records are of each language, kind, status and year; a record counts once in each."""
    facets = {
        "language": Counter(code for row in rows for code in {*row.languages.split(",")}),
        "kind": Counter(row.kind for row in rows),
        "status": Counter(row.status for row in rows),
        "year": Counter((row.date or "")[:4] for row in rows),
    }
    return {name: {value: counts[value] for value in sorted(counts) if value} for name, counts in facets.items()}
