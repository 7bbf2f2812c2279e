"""The question as it was typed, read by Whoosh's parser into what is asked for, whatever is wrong with it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any

from pressdesk import language
from pressdesk.errors import Message
from pressdesk.search.fields import FIELDS, narrowed

if TYPE_CHECKING:
    from whoosh.qparser import QueryParser

    from pressdesk.catalogue.filters import Filter

_Query = Any
# Whoosh's queries: each class has attributes of its own, which their common base doesn't name.

LONGEST = 1_000
"""Characters of a question that are read; what follows is ignored, and the answer says so."""

_MOST_WORDS = 40
_SHORTEST_BEGINNING = 2
_DANGLING = re.compile(r"^(?:\s*(?:AND|OR)(?=\s|$))+|(?:(?<!\S)(?:AND|OR|NOT)\s*)+$")


@dataclass(frozen=True)
class Word:
    """One word, in any of its inflections; ``title`` looks for it in titles only, ``prefix`` for any ending.

    One that ``is_unfinished`` is looked for both ways: somebody may still be typing it.
    """

    word: str
    title: bool = False
    prefix: bool = False
    is_unfinished: bool = False


@dataclass(frozen=True)
class Phrase:
    """Words that follow one another, each in any inflection."""

    words: tuple[str, ...]
    title: bool = False


@dataclass(frozen=True)
class AllOf:
    """All of the parts."""

    parts: tuple[Node, ...]


@dataclass(frozen=True)
class AnyOf:
    """At least one of the parts."""

    parts: tuple[Node, ...]


Node = Word | Phrase | AllOf | AnyOf


@dataclass
class Query:
    """What is asked for: ``wanted`` words, ``unwanted`` ones, ``filters``; ``ignored`` tells what could not be read."""

    wanted: Node | None
    unwanted: list[Node]
    filters: Filter
    ignored: list[str]

    def words(self) -> list[Word]:
        """Every word that is wanted, those of phrases too, in the order they were typed."""
        found: list[Word] = []

        def walk(node: Node | None) -> None:
            if isinstance(node, Word):
                found.append(node)
            elif isinstance(node, Phrase):
                found.extend(Word(word, node.title) for word in node.words)
            elif node is not None:
                for part in node.parts:
                    walk(part)

        walk(self.wanted)
        return found


def parse_query(wanted: Filter, *, is_typing: bool = False) -> Query:
    """What the text of ``wanted`` asks for within it; it never fails: what cannot be read is ignored, and said.

    Somebody who ``is_typing`` may be in the middle of the last word.
    """
    ignored: list[str] = []
    typed = wanted.text
    # Half a surrogate is what a terminal in another encoding hands over; no database takes it.
    typed = typed.encode("utf-8", "replace").decode().replace("\x00", " ")
    cleaned = " ".join(language.normalise(typed).split())
    if len(cleaned) > LONGEST:
        cleaned = cleaned[:LONGEST].rsplit(" ", 1)[0]
        ignored.append(Message("question_long", count=LONGEST))
    if cleaned.count('"') % 2:
        at = cleaned.rindex('"')
        cleaned = f"{cleaned[:at]} {cleaned[at + 1 :]}"
        ignored.append(Message("question_quote"))
    if not _balanced(cleaned):
        cleaned = re.sub("[()]", " ", cleaned)
        ignored.append(Message("question_brackets"))
    if (told := _DANGLING.sub(" ", cleaned)) != cleaned:
        cleaned = told
        ignored.append(Message("question_operator"))
    reader = _Reader(replace(wanted, text=""), ignored)
    node = reader.node(load_parser().parse(cleaned), top=True)
    if is_typing and node is not None and typed[-1:].isalnum():
        node = _unfinished(node, cleaned)
    return Query(node, reader.unwanted, reader.filters, ignored)


def _unfinished(node: Node, typed: str) -> Node:
    """``node`` with its last word open at the end, where that is what ``typed`` ends with."""
    if isinstance(node, AllOf | AnyOf):
        return replace(node, parts=(*node.parts[:-1], _unfinished(node.parts[-1], typed)))
    if isinstance(node, Word) and len(node.word) >= _SHORTEST_BEGINNING and typed.endswith(node.word):
        return replace(node, is_unfinished=True)
    return node


def _balanced(typed: str) -> bool:
    """Whether the brackets pair, and are not nested deeper than anybody means."""
    depth = 0
    for char in typed:
        depth += (char == "(") - (char == ")")
        if not 0 <= depth <= 8:
            return False
    return depth == 0


@cache
def load_parser() -> QueryParser:
    """Whoosh's parser with what our questions know; made once, and importing it is most of the work."""
    from whoosh import qparser

    plugins: Any = qparser
    return qparser.QueryParser(
        None,
        None,
        plugins=[
            plugins.WhitespacePlugin(),
            plugins.FieldsPlugin(f"(?P<text>{'|'.join(FIELDS)}):", remove_unknown=False),
            plugins.PhrasePlugin(),
            plugins.PrefixPlugin(),
            plugins.GroupPlugin(),
            plugins.OperatorsPlugin(
                Not=r'(^|(?<=[\s(]))(NOT(?=\s)|-(?=[\w"(]))', AndNot=None, AndMaybe=None, Require=None
            ),
        ],
    )


class _Reader:
    """Walks what Whoosh made of the question, and gathers filters and unwanted parts on the way."""

    def __init__(self, filters: Filter, ignored: list[str]) -> None:
        self.filters = filters
        self.unwanted: list[Node] = []
        self._ignored = ignored
        self._words = 0

    def node(self, query: _Query, *, top: bool = False) -> Node | None:
        """What is wanted by ``query``; only at the top can it be narrowed or take something away."""
        from whoosh import query as asked

        if isinstance(query, asked.Not):
            unwanted = self.node(query.query)
            if unwanted is not None and top:
                self.unwanted.append(unwanted)
            elif unwanted is not None:
                self._ignored.append(Message("question_not"))
            return None
        if isinstance(query, asked.Term | asked.Prefix | asked.Phrase):
            if query.fieldname in FIELDS and query.fieldname != "title":
                self._narrow(query, top=top)
                return None
            return self._words_of(query)
        parts = [self.node(part, top=top and isinstance(query, asked.And)) for part in query.children()]
        present = tuple(part for part in parts if part is not None)
        if len(present) < 2:
            return present[0] if present else None
        return AnyOf(present) if isinstance(query, asked.Or) else AllOf(present)

    def _words_of(self, query: _Query) -> Node | None:
        from whoosh import query as asked

        title = query.fieldname == "title"
        typed = " ".join(query.words) if isinstance(query, asked.Phrase) else str(query.text)
        words = [token.text for token in language.tokens(typed)]
        if self._words + len(words) > _MOST_WORDS:
            if self._words <= _MOST_WORDS:
                self._ignored.append(Message("question_words", count=_MOST_WORDS))
            self._words = _MOST_WORDS + 1
            return None
        self._words += len(words)
        if not words:
            return None
        if isinstance(query, asked.Prefix):
            return Word(words[-1], title, prefix=True)
        if len(words) == 1:
            return Word(words[0], title)
        if isinstance(query, asked.Phrase):
            return Phrase(tuple(words), title)
        return AllOf(tuple(Word(word, title) for word in words))

    def _narrow(self, query: _Query, *, top: bool) -> None:
        from whoosh import query as asked

        value = (" ".join(query.words) if isinstance(query, asked.Phrase) else str(query.text)).casefold()
        filters = narrowed(self.filters, query.fieldname, value) if top else None
        if filters is None:
            self._ignored.append(f"{query.fieldname}:{value}")
        else:
            self.filters = filters
