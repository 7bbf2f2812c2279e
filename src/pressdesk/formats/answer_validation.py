"""Values that came out of the process that reads strangers' files, checked for type and size before they are used."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from types import NoneType, UnionType
from typing import Any, TypeVar, get_args, get_origin, get_type_hints

from pressdesk.formats import limits
from pressdesk.formats.blocks import Block
from pressdesk.language import FoundDate

T = TypeVar("T")
_LONGEST = limits.MAX_ANSWER
_LIMITS = limits.FIELDS | limits.QUOTED


class InvalidAnswerError(Exception):
    """What the process answered is not what was asked for."""


def validated(wanted: type[T], value: object) -> T:
    """Return ``value``, as JSON has it, as the dataclass or type ``wanted``. Raises DisbeliefError where it is none."""
    found: T = _believed(wanted, value, "")
    return found


def _believed(hint: Any, value: object, name: str) -> Any:  # noqa: ANN401 - a type as annotations have it
    arguments = get_args(hint)
    if get_origin(hint) is UnionType:
        return None if value is None and NoneType in arguments else _believed(arguments[0], value, name)
    if get_origin(hint) is tuple and isinstance(value, list) and len(value) <= limits.NUMBERS.get(name, len(value)):
        return tuple(_believed(arguments[0], one, name) for one in value)
    if get_origin(hint) is dict and isinstance(value, dict) and len(value) <= limits.NUMBERS.get(name, len(value)):
        return {_believed(str, key, name): _believed(arguments[1], one, name) for key, one in value.items()}
    if dataclasses.is_dataclass(hint) or hint is FoundDate:
        hints = get_type_hints(hint, localns={"datetime": datetime, "FoundDate": FoundDate, "Block": Block})
        if isinstance(value, dict) and value.keys() == hints.keys():
            make: Any = hint
            return make(**{key: _believed(hints[key], one, key) for key, one in value.items()})
    elif hint is datetime and isinstance(value, str):
        try:
            return datetime.fromisoformat(value)
        except ValueError:
            raise InvalidAnswerError(name) from None
    elif type(value) is hint and not (isinstance(value, str) and len(value) > _LIMITS.get(name, _LONGEST)):
        return value
    raise InvalidAnswerError(name)
