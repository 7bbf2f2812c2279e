"""Ten questions of the kinds that an office asks, from the question to the finished page of twenty hits."""

from __future__ import annotations

import random
import statistics
import time
from collections import Counter
from typing import TYPE_CHECKING

from benchmarks import corpus, saving
from benchmarks.measuring import Figure, Findings, fresh

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.measuring import Setting

_PAGE = 20
Question = tuple[str, list[tuple[str, ...]]]
"""What is typed, and its words as the bare index is asked for them: any of each tuple."""


def measure(setting: Setting) -> Findings:
    folder, source = saving.archive_of(setting), saving.releases(setting)
    middles, tails = [], []
    for _ in range(setting.pick(3, 1)):
        taken, floors = fresh(_ask, folder, source, setting.pick(20, 2)).value
        middles.append((_percentile(taken, 50), _percentile(floors, 50)))
        tails.append((_percentile(taken, 95), _percentile(floors, 95)))
    texts = f"{3 * setting.pick(3_334, 40):,}"
    floor = f"bare FTS5, ranked, LIMIT {_PAGE}"
    return Findings(
        [
            Figure(f"a search among {texts} texts with snippets, median of ten questions", floor, "ms", middles),
            Figure(f"a search among {texts} texts with snippets, 95th percentile", floor, "ms", tails),
        ]
    )


def _percentile(values: list[float], percent: int) -> float:
    return statistics.quantiles(values, n=100, method="inclusive")[percent - 1]


def _ask(folder: Path, source: Path, passes: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each asking, by pressdesk and by the bare index, in a process that has searched before."""
    import pysqlite3

    from pressdesk.services.opening import open_archive
    from pressdesk.services.searching import search

    asked = questions(source)
    taken, floors = [], []
    with open_archive(folder, write=False) as archive:
        bare = pysqlite3.connect(archive.catalogue)
        for number in range(passes + 1):
            for typed, words in asked:
                began = time.perf_counter()
                search(archive, typed, limit=_PAGE)
                between = time.perf_counter()
                expression = " AND ".join("(" + " OR ".join(f'"{key}"' for key in keys) + ")" for keys in words)
                bare.execute(
                    f"SELECT rowid FROM search_words WHERE search_words MATCH ? ORDER BY rank LIMIT {_PAGE}",
                    (expression,),
                ).fetchall()
                ended = time.perf_counter()
                if number:  # the first pass only warms
                    taken.append((between - began) * 1000)
                    floors.append((ended - between) * 1000)
        bare.close()
    return taken, floors


def questions(source: Path) -> list[Question]:
    """Frequent, middling and rare words, several of them, a phrase, a beginning, a period and a slip of the finger."""
    releases = corpus.read(source)
    chance = random.Random(8)
    counts: dict[str, Counter[str]] = {code: Counter() for code in corpus.LANGUAGES}
    for made in releases:
        for code, (headline, body) in made.texts.items():
            words = f"{headline} {corpus.plain(body)}".replace(".", "").split()
            counts[code].update({word for word in words if word.isalpha() and len(word) > 4})

    def word(code: str, share: float) -> str:
        """A word that about this share of the texts hold."""
        wanted = share * len(releases)
        near = sorted(counts[code].items(), key=lambda item: (abs(item[1] - wanted), item[0]))[:10]
        return chance.choice(near)[0]

    first, second = releases[7].texts["en"][0].split()[:2]
    common, begun = word("az", 0.05), word("en", 0.02)
    frequent, rare = {code: word(code, 0.1) for code in corpus.LANGUAGES}, word("ru", 0.001)
    typed = [
        *((frequent[code], [frequent[code]]) for code in corpus.LANGUAGES),
        *((one, [one]) for one in (word("az", 0.01), rare)),
        (f"{frequent['az']} {common}", [frequent["az"], common]),
        (f'"{first} {second}"', [first, second]),
        (f"{begun[:5]}*", [begun]),
        (f"{frequent['ru']} date:2012..2015", [frequent["ru"]]),
        (_slipped(frequent["en"]), [frequent["en"]]),
    ]
    return [(question, [_keys(one) for one in words]) for question, words in typed]


def _slipped(word: str) -> str:
    """The word with two letters in the middle swapped."""
    at = len(word) // 2
    return word[: at - 1] + word[at] + word[at - 1] + word[at + 1 :]


def _keys(word: str) -> tuple[str, ...]:
    from pressdesk import language

    return tuple(sorted({language.canonical(language.lower(word, code), code) for code in corpus.LANGUAGES}))
