"""What of a record a person must still look at: a code, its details, and one English sentence for each code."""

from __future__ import annotations

import calendar
from typing import Any

SENTENCES = {
    "year_not_stated": "{day} {month_name}, year not stated",
    "date_missing": "no date was found",
    "date_from_text": "the date was read from the text (“{text}”); confirm it",
    "embargo_stated": "the text may say when it is to go out (“{text}”); confirm it",
    "several_languages": "part of the text is in another language (“{text}”); part it",
    "headline_doubtful": "this may be no headline (“{text}”); confirm it",
    "headline_made": "the first sentence was taken for the headline",
    "body_twice": "the text stood in the file twice and was kept once",
    "pictures_left_out": "pictures of the document left out: {count}",
    "tables_flattened": "tables of the document turned into lines of text: {count}",
    "caption_missing": "no caption",
    "metadata_damaged": "what the file says of itself could not be read",
    "fields_left_out": "captions, keywords or names that are too long or too many, left out: {count}",
}
UNDATED = frozenset({"year_not_stated", "date_missing"})
"""The codes that are dealt with once the release has a date."""
DOUBTS = frozenset({"embargo_stated", "several_languages", "headline_doubtful"})
"""The codes of what speaks against publishing a text as it was read, whatever its day."""
UNCONFIRMED = UNDATED | {"date_from_text"} | DOUBTS
"""The codes that are dealt with once a person has published the release; until then it is a draft."""


def sentence(item: dict[str, Any]) -> str:
    """The English sentence of an item, such as ``12 October, year not stated``."""
    details = dict(item)
    if "month" in item:
        details["month_name"] = calendar.month_name[item["month"]]
    return SENTENCES[item["code"]].format(**details)
