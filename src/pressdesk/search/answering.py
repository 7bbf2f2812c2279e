"""The answer: which records a question finds, best or newest first, how many of each sort, and what was meant."""

from __future__ import annotations

import dataclasses
import json
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from sqlalchemy import text

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.search.question import Either, Every, Filters, Node, Phrase, Question, Word
from pressdesk.search.vocabulary import Vocabulary

if TYPE_CHECKING:
    from sqlalchemy import Connection

_MOST_PHRASES = 64
# A word in the title tells more than one in the body; a name the record was linked with lies between.
_RANK = "bm25(search_words, 6.0, 1.0, 2.0)"


class Found(NamedTuple):
    """One record that was found: the language that matches best, all that match, and a score, higher is better."""

    reference: Reference
    language: str
    languages: tuple[str, ...]
    score: float


@dataclass(frozen=True)
class Answer:
    """What a question finds.

    ``forms`` are, for each typed word, the forms of the archive it stands for; ``suggestion`` is the question as it
    was probably meant, which ``is_corrected`` says has been asked instead; ``is_partial`` says that no record holds
    all the words, and these hold most.
    """

    found: tuple[Found, ...] = ()
    total: int = 0
    facets: dict[str, dict[str, int]] = field(default_factory=dict)
    forms: dict[str, frozenset[str]] = field(default_factory=dict)
    suggestion: str | None = None
    is_corrected: bool = False
    is_partial: bool = False


class Answerer:
    """Asks the index on an open connection."""

    def __init__(self, connection: Connection, languages: tuple[str, ...]) -> None:
        """Answer from the index behind ``connection``; typed words are read in each of ``languages``."""
        self._connection = connection
        self._vocabulary = Vocabulary(connection, languages)
        self._known: dict[Word, list[str]] = {}

    def answer(self, question: Question, typed: str, *, limit: int, newest: bool = False) -> Answer:
        """The first ``limit`` records that ``question`` finds: by all words, else mended ones, else most of them."""
        if question.wanted is None:
            # Asking for nothing finds nothing; a question of filters alone finds all they let through.
            return Answer() if question.filters == Filters() else self._gather(question, None, limit, newest)
        answer = self._gather(question, question.wanted, limit, newest)
        if answer.total:
            return answer
        mended = {word.word: near for word in question.words() if (near := self._mend(word))}
        if mended:
            wanted = _replaced(question.wanted, mended)
            suggestion = re.sub(r"\w+", lambda found: mended.get(found[0], found[0]), typed)
            found = self._gather(question, wanted, limit, newest)
            if found.total:
                return dataclasses.replace(found, suggestion=suggestion, is_corrected=True)
            answer = dataclasses.replace(answer, suggestion=suggestion)
        known = [Word(word.word, word.title, word.prefix) for word in question.words() if self._canonicals(word)]
        if known and len(known) * 2 > len(question.words()) and not isinstance(question.wanted, Phrase):
            found = self._gather(question, Either(tuple(known)), limit, newest)
            return dataclasses.replace(found, suggestion=answer.suggestion, is_partial=bool(found.total))
        return answer

    def _gather(self, question: Question, wanted: Node | None, limit: int, newest: bool) -> Answer:
        conditions, values = _conditions(question.filters)
        source = "search_entry e"
        rank = "0.0"
        if wanted is not None:
            expression = self._expression(wanted)
            if not expression:
                return Answer()
            matching = f"SELECT rowid AS id, {_RANK} AS rank FROM search_words WHERE search_words MATCH :wanted"
            source = f"({matching}) m JOIN search_entry e ON e.id = m.id"
            values["wanted"] = expression
            rank = "m.rank"
        for number, unwanted in enumerate(question.unwanted):
            if expression := self._expression(unwanted):
                values[f"unwanted{number}"] = expression
                conditions.append(
                    "(e.kind, e.record_id) NOT IN (SELECT u.kind, u.record_id FROM search_words w "
                    f"JOIN search_entry u ON u.id = w.rowid WHERE search_words MATCH :unwanted{number})"
                )
        where = " AND ".join(conditions) or "1"
        rows = self._connection.execute(
            text(
                f"SELECT e.kind, e.record_id, e.language, e.date, e.status, {rank} AS rank FROM {source} WHERE {where}"
            ),
            values,
        ).all()
        records: dict[tuple[str, int], list[Any]] = {}
        for row in rows:
            records.setdefault((row.kind, row.record_id), []).append(row)
        ordered = sorted(records.items(), key=lambda item: _order(item[1], newest=newest))
        found = []
        for (kind, number), matches in ordered[:limit]:
            matches.sort(key=lambda row: row.rank)
            codes = tuple(dict.fromkeys(row.language for row in matches if row.language))
            best = matches[0]
            found.append(Found(Reference(Kind(kind), number), best.language, codes, round(-best.rank, 4)))
        words = {word.word: self._vocabulary.forms(self._canonicals(word)) for word in _words(wanted)}
        return Answer(tuple(found), len(records), _facets(records.values()), words)

    def _canonicals(self, word: Word) -> list[str]:
        if word not in self._known:
            look = self._vocabulary.beginning if word.prefix else self._vocabulary.canonicals
            self._known[word] = look(word.word)
        return self._known[word]

    def _mend(self, word: Word) -> str | None:
        return None if self._canonicals(word) or word.prefix else self._vocabulary.nearest(word.word)

    def _expression(self, node: Node) -> str:
        """What FTS5 is asked for ``node``; empty when the archive has no such word at all."""
        if isinstance(node, Word):
            keys = self._canonicals(node)
            return _in_title(node, " OR ".join(map(_quoted, keys))) if keys else ""
        if isinstance(node, Phrase):
            phrases: list[list[str]] = [[]]
            for word in node.words:
                keys = self._canonicals(Word(word))
                phrases = [[*phrase, key] for phrase in phrases for key in keys][:_MOST_PHRASES]
            return _in_title(node, " OR ".join(_quoted(" ".join(phrase)) for phrase in phrases)) if phrases else ""
        parts = [self._expression(part) for part in node.parts]
        if isinstance(node, Every):
            return f"({' AND '.join(parts)})" if all(parts) else ""
        return f"({' OR '.join(filter(None, parts))})" if any(parts) else ""


def _words(node: Node | None) -> list[Word]:
    return Question(node, [], Filters(), []).words()


def _replaced(node: Node, mended: dict[str, str]) -> Node:
    if isinstance(node, Word):
        return dataclasses.replace(node, word=mended.get(node.word, node.word))
    if isinstance(node, Phrase):
        return dataclasses.replace(node, words=tuple(mended.get(word, word) for word in node.words))
    return dataclasses.replace(node, parts=tuple(_replaced(part, mended) for part in node.parts))


def _quoted(key: str) -> str:
    return '"' + key.replace('"', "") + '"'


def _in_title(node: Word | Phrase, expression: str) -> str:
    return f"(title : ({expression}))" if node.title else f"({expression})"


def _conditions(filters: Filters) -> tuple[list[str], dict[str, Any]]:
    conditions: list[str] = []
    values: dict[str, Any] = {}
    for name, column, allowed in (
        ("languages", "language", filters.languages),
        ("kinds", "kind", filters.kinds),
        ("statuses", "status", filters.statuses),
    ):
        if allowed:
            conditions.append(f"e.{column} IN (SELECT value FROM json_each(:{name}))")
            values[name] = json.dumps(sorted(allowed))
    for name, sign, day in (("since", ">=", filters.since), ("until", "<=", filters.until)):
        if day is not None:
            conditions.append(f"e.date {sign} :{name}")
            values[name] = day.isoformat()
    if filters.has_photo:
        conditions.append("e.has_photo")
    return conditions, values


def _order(matches: list[Any], *, newest: bool) -> tuple[Any, ...]:
    """Best first, the newer of equals before the older; or newest first, what has no date last."""
    rank = min(row.rank for row in matches)
    day = next((-int(row.date.replace("-", "")) for row in matches if row.date), 0)
    record = (matches[0].kind, -matches[0].record_id)
    return (day, rank, record) if newest else (rank, day, record)


def _facets(records: Any) -> dict[str, dict[str, int]]:  # noqa: ANN401 - a view of a dictionary
    """How many of the records are of each language, kind, status and year; a record counts once in each."""
    facets: dict[str, dict[str, int]] = {"language": {}, "kind": {}, "status": {}, "year": {}}
    for matches in records:
        for name, values in (
            ("language", {row.language for row in matches}),
            ("kind", {matches[0].kind}),
            ("status", {matches[0].status}),
            ("year", {(matches[0].date or "")[:4]}),
        ):
            for value in values:
                if value:
                    facets[name][value] = facets[name].get(value, 0) + 1
    return {name: dict(sorted(counts.items())) for name, counts in facets.items()}
