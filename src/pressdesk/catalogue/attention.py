"""What of a record a person must still look at: items that the record keeps, each a code of MESSAGES and details."""

from __future__ import annotations

import calendar
from typing import Any

from pressdesk.errors import Message

UNDATED = frozenset({"year_not_stated", "date_missing"})
"""The codes that are dealt with once the release has a date."""
DOUBTS = frozenset({"embargo_stated", "several_languages", "headline_doubtful"})
"""The codes of what speaks against publishing a text as it was read, whatever its day."""
UNCONFIRMED = UNDATED | {"date_from_text"} | DOUBTS
"""The codes that are dealt with once a person has published the release; until then it is a draft."""


def message(item: dict[str, Any]) -> Message:
    """An item as a message."""
    details = {key: value for key, value in item.items() if key != "code"}
    if "month" in item:
        details["month_name"] = calendar.month_name[item["month"]]
    return Message(item["code"], **details)


def noted(warning: str) -> dict[str, Any]:
    """A warning of the readers of files as an item; some end in a colon and a count."""
    code, colon, count = warning.partition(":")
    return {"code": code, "count": int(count)} if colon else {"code": warning}
