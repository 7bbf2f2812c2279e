"""The keys under which a word is found, and the one key it is indexed under."""

from __future__ import annotations

from functools import lru_cache

from pressdesk.language import azerbaijani, russian, snowball
from pressdesk.language.letters import fold

# A large archive has about this many different words; an entry costs some 300 bytes.
_REMEMBERED = 200_000
# Words of two letters are left as they are: too many would become one.
_SHORTEST_INFLECTED = 3
# No word is longer; what is has lost its spaces, and is known by how it begins.
_LONGEST = 100


def keys(word: str, language: str) -> frozenset[str]:
    """Return the folded keys of a word; two words of a language are forms of one when they share a key.

    The folded word itself is always among them. Which other keys there are is the business of the module of the
    language: all possible stems in Azerbaijani, dictionary forms in Russian, the Snowball stem elsewhere.
    """
    return _analyse(word, language)[0]


def canonical(word: str, language: str) -> str:
    """Return the one of the word's keys that its other forms most often have too.

    The forms of one word can still have different canonical keys: a search goes from the keys of the word typed to the
    forms sharing one of them, and takes the canonical keys of all those.
    """
    return _analyse(word, language)[1]


def load(language: str, text: str) -> None:
    """Load whatever dictionary the words of ``text`` will need in ``language``, which takes a moment the first time."""
    if language == "ru":
        russian.load(text)
    elif language != "az":
        snowball.stem("load", language)


@lru_cache(maxsize=_REMEMBERED)
def _analyse(word: str, language: str) -> tuple[frozenset[str], str]:
    folded = fold(word[:_LONGEST])
    if len(word) > _LONGEST or len(folded) < _SHORTEST_INFLECTED or not folded.isalpha():
        return frozenset((folded,)), folded
    if language == "az":
        chosen = fold(azerbaijani.shortest_safe_stem(word))
        return frozenset((folded, chosen, *map(fold, azerbaijani.stems(word)))), chosen
    found = russian.lemmas(word) if language == "ru" else (snowball.stem(word, language),)
    return frozenset((folded, *found)), next(iter(found), folded)
