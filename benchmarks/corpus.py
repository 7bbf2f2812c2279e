"""Generated releases in three languages: always the same ones, their vocabulary growing as that of real ones does."""

from __future__ import annotations

import json
import random
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from pressdesk import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LANGUAGES = ("az", "en", "ru")
_SEED = 20231012
_FIRST_DAY = date(2004, 1, 1)
# A word is new with the chance of a Pitman–Yor process, which gives the growth of Heaps (V ~ n**_GROWTH) and the
# frequencies of Zipf: Pitman & Yor, "The two-parameter Poisson–Dirichlet distribution", 1997.
_GROWTH, _START = 0.62, 300.0
_MEDIAN_WORDS, _SPREAD = 150, 0.6
# Suffixes hung on words without their last vowels; Russian, whose forms need a dictionary, is inflected by one.
_SUFFIXES = {
    "az": "lar lər ın in ı i da də dan dən a ə nın nin ları lərin larda lərə lı li lıq lik çı çi sız".split(),
    "en": "s ed ing er ers ly ment al ation ness".split(),
}
_VOWELS = "aeiouəöüıаеёиоуыэюяй"


class Made(NamedTuple):
    """A generated release: its day, and headline and body (HTML) by language."""

    day: str
    texts: dict[str, tuple[str, str]]


class _Writer:
    """Writes one language: words it has used before by how often it used them, now and then a new one."""

    def __init__(self, code: str, seeds: list[str], chance: random.Random) -> None:
        self._chance = chance
        self._used = list(seeds)
        self._different = len(set(seeds))
        self._stems = sorted({word.rstrip(_VOWELS) for word in seeds if word.isalpha() and len(word) > 4})
        self._forms = [stem + suffix for stem in self._stems for suffix in _SUFFIXES.get(code, ())]
        if code == "ru":
            self._forms = _russian_forms(seeds)

    def words(self, count: int) -> list[str]:
        chance, used = self._chance, self._used
        for _ in range(count):
            if chance.random() * (len(used) + _START) < _START + _GROWTH * self._different:
                self._different += 1
                used.append(self._new())
            else:
                used.append(used[int(chance.random() * len(used))])
        return used[len(used) - count :]

    def _new(self) -> str:
        kind = self._chance.random()
        if kind < 0.1:
            return str(self._chance.randrange(10_000))
        if kind < 0.3:  # a name nobody has met
            stem, other = self._chance.choice(self._stems), self._chance.choice(self._stems)
            return (stem[: len(stem) // 2 + 1] + other[len(other) // 2 :]).capitalize()
        return self._chance.choice(self._forms)


def generate(count: int) -> Iterator[Made]:
    """``count`` releases of one text in each language; the first of a longer run are those of a shorter one."""
    chance = random.Random(_SEED)
    writers = {code: _Writer(code, seeds, chance) for code, seeds in _seeds().items()}
    for number in range(count):
        length = max(20, int(chance.lognormvariate(0, _SPREAD) * _MEDIAN_WORDS))
        texts = {code: _text(writer.words(length + 10)) for code, writer in writers.items()}
        yield Made((_FIRST_DAY + timedelta(days=number % 7300)).isoformat(), texts)


def write(count: int, file: Path) -> None:
    """Generate into ``file``, a release a line, from which every round then reads."""
    with file.open("w", encoding="utf-8") as stream:
        stream.writelines(json.dumps(made, ensure_ascii=False) + "\n" for made in generate(count))


def read(file: Path) -> list[Made]:
    """The releases that ``write`` wrote."""
    with file.open(encoding="utf-8") as stream:
        rows = [json.loads(line) for line in stream]
    return [Made(day, {code: (headline, body) for code, (headline, body) in texts.items()}) for day, texts in rows]


def plain(body: str) -> str:
    """The words of a generated body."""
    return body.replace("<p>", "").replace("</p>", "\n")


def _text(words: list[str]) -> tuple[str, str]:
    headline, rest = words[:10], words[10:]
    sentences = [" ".join(rest[at : at + 17]) + "." for at in range(0, len(rest), 17)]
    paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    return " ".join(headline), "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)


def _russian_forms(seeds: list[str]) -> list[str]:
    from pymorphy3 import MorphAnalyzer

    analyser = MorphAnalyzer(lang="ru")
    likeliest = (analyser.parse(word)[0] for word in sorted(set(seeds)) if word.isalpha())
    return sorted({form.word for reading in likeliest for form in reading.lexeme})


def _seeds() -> dict[str, list[str]]:
    """The words of the demo archive's releases, in order, by language."""
    rows = json.loads((paths.resources() / "demo" / "releases.json").read_text("utf-8"))
    found: dict[str, list[str]] = {code: [] for code in LANGUAGES}
    for row in rows:
        for code, text in row["texts"].items():
            words = re.sub(r"<[^>]*>", " ", f"{text['headline']} {text['body']}")
            found[code] += re.findall(r"[^\W_]+", words)
    return found
