"""How much of a stranger's file is taken over, for the process that reads it and for the program that believes it."""

from __future__ import annotations

import re

from pressdesk.errors import IntakeError, Message

MAX_ANSWER = 16_000_000
"""The most bytes of an answer of the process that reads."""
# A speech of an hour has 60,000 characters and a report of two hundred pages 600,000.
MAX_CHARACTERS = 1_000_000
MAX_PARAGRAPHS = 20_000
# A report of a hundred pages in Russian, whose words have the most forms, has some 10,000 different ones. The forms of
# so many that no dictionary has are worked out in 8 seconds on a slow machine; a file has 10.
MAX_DIFFERENT = 10_000
# Letters and digits without a break. The longest words of a language have some dozens; a code or an address may run on.
MAX_WORD = 2_000

FIELDS = {
    "title": 1_000,
    "caption": 10_000,
    "credit": 1_000,
    "rights": 4_000,
    "creator": 1_000,
    "place": 1_000,
    "camera": 200,
    "keywords": 200,
    "people": 200,
    "embedded": 4_000,
}
"""The most characters of each field of a picture; of a keyword, a name or an embedded field each."""
QUOTED = {"embargo": 200, "passage": 200}
"""The most characters that are quoted of a text to say why it waits."""
NUMBERS = {"keywords": 200, "people": 200, "embedded": 400}
"""The most values of a field that has several."""
MAX_EMBEDDED = 200_000
"""The most characters of all embedded fields of a picture."""
MAX_PACKET = 16_000_000
"""The most bytes of all that a picture says of itself in one place."""

_WORD = re.compile(r"\w+")
_ENDLESS = re.compile(rf"\w{{{MAX_WORD + 1}}}")


def check_text(body: str) -> None:
    """Raise IntakeError for a clean ``body`` above the limits on a text.

    Such a text is refused whole: half a document in the archive would pass for all of it.
    """
    paragraphs = sum(body.count(end) for end in ("</p>", "</li>", "</h2>", "</h3>", "<br>"))
    if len(body) > MAX_CHARACTERS:
        raise IntakeError(
            "source_too_large", path=Message("the_text"), limit=Message("limit_characters", count=f"{MAX_CHARACTERS:,}")
        )
    if paragraphs > MAX_PARAGRAPHS:
        raise IntakeError(
            "source_too_large", path=Message("the_text"), limit=Message("limit_paragraphs", count=f"{MAX_PARAGRAPHS:,}")
        )
    if _ENDLESS.search(body):
        reason = Message("file_long_word", count=f"{MAX_WORD:,}")
        raise IntakeError("source_hostile", path=Message("the_text"), reason=reason)
    if len(set(_WORD.findall(body))) > MAX_DIFFERENT:
        reason = Message("file_many_words", count=f"{MAX_DIFFERENT:,}")
        raise IntakeError("source_hostile", path=Message("the_text"), reason=reason)
