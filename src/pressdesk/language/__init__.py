"""How Azerbaijani, English and Russian are read: letters, words, their forms, dates, order, and which is which."""

from __future__ import annotations

from pressdesk.language.alphabet import sort_key
from pressdesk.language.analysis import canonical, keys, load
from pressdesk.language.dates import FoundDate, find_dates
from pressdesk.language.detection import LANGUAGES, Detection, detect
from pressdesk.language.letters import fold, lower, normalise
from pressdesk.language.months import format_date, format_day, format_period
from pressdesk.language.names import name_language
from pressdesk.language.tokenizer import Token, tokens

__all__ = [
    "LANGUAGES",
    "Detection",
    "FoundDate",
    "Token",
    "canonical",
    "detect",
    "find_dates",
    "fold",
    "format_date",
    "format_day",
    "format_period",
    "keys",
    "load",
    "lower",
    "name_language",
    "normalise",
    "sort_key",
    "tokens",
]
