"""Words that are being typed and are not saved yet, kept on the workstation so that a crash loses none."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Mapping
from dataclasses import asdict, dataclass, is_dataclass
from datetime import UTC, date, datetime
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, get_args, get_origin, get_type_hints
from uuid import uuid4

from pressdesk.catalogue.references import Kind, Reference
from pressdesk.services.authorities import AuthorityForm
from pressdesk.services.bulletin_selection import BulletinForm
from pressdesk.services.editing import Opened, ReleaseForm
from pressdesk.services.events import MeetingForm
from pressdesk.storage import durable

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True)
class PhotosForm:
    """What stands in the fields of photos that are chosen; ``versions`` are those they were read in, by reference.

    ``people`` and ``meeting`` are ids, each with its name as shown.
    """

    versions: Mapping[str, int]
    captions: Mapping[str, str]
    people: tuple[tuple[int, str], ...] = ()
    meeting: tuple[tuple[int, str], ...] = ()
    credit: str = ""
    rights: str = ""


Form = ReleaseForm | MeetingForm | AuthorityForm | BulletinForm | PhotosForm
FORMS: dict[Kind, type[Form]] = {
    Kind.RELEASE: ReleaseForm,
    Kind.EVENT: MeetingForm,
    Kind.AUTHORITY: AuthorityForm,
    Kind.BULLETIN: BulletinForm,
    Kind.PHOTO: PhotosForm,
}
"""The form of each kind of record that is kept while somebody writes it."""
_IMPORTED_FOR_TYPES = {"date": date, "Mapping": Mapping}


@dataclass(frozen=True)
class Draft:
    """Words kept in ``file``: what was opened, what stands on the form, and when that was, in UTC."""

    file: Path
    kind: Kind
    opened: Opened[Any]
    form: Any
    at: datetime

    def title(self, code: str) -> str:
        """What stands on the form as the name of the record, in ``code`` if it can be; empty while there is none."""
        form = self.form
        if isinstance(form, ReleaseForm):
            names: Mapping[str, str] = {text.language: text.headline for text in form.texts}
        elif isinstance(form, MeetingForm):
            names = form.titles
        elif isinstance(form, AuthorityForm):
            names = form.names
        elif isinstance(form, PhotosForm):
            names = form.captions
        else:
            names = {code: form.number}
        return names.get(code) or next((name for name in names.values() if name), "")


class DraftFile:
    """One draft on the disk; ``keep`` is called in a thread of work, ``forget`` in any."""

    def __init__(self, file: Path) -> None:
        """Keep words in ``file``."""
        self.file = file
        self._lock = threading.Lock()
        self._is_over = False

    def keep(self, opened: Opened[Any], form: Form) -> None:
        """Keep the words, durably, instead of what was kept before; nothing once it was forgotten.

        Raises ArchiveError when the disk does not take them.
        """
        kept = {
            "kind": next(kind for kind, cls in FORMS.items() if isinstance(form, cls)).value,
            "reference": str(opened.reference) if opened.reference else None,
            "version": opened.version,
            "base": asdict(opened.form),
            "form": asdict(form),
            "at": datetime.now(UTC).isoformat(),
        }
        data = json.dumps(kept, default=date.isoformat).encode("ascii")
        with self._lock, durable.explaining(self.file):
            if not self._is_over:
                durable.make_folder(self.file.parent)
                durable.write_file(self.file, data)

    def forget(self) -> None:
        """Drop what was kept, and keep nothing any more. Raises ArchiveError."""
        with self._lock, durable.explaining(self.file):
            self._is_over = True
            self.file.unlink(missing_ok=True)


def new_draft(folder: Path, archive: Path) -> DraftFile:
    """A draft in ``folder`` for a record of the archive in the folder ``archive``."""
    return DraftFile(folder / f"{_archive_key(archive)}-{uuid4().hex}.json")


def drafts(folder: Path, archive: Path) -> list[Draft]:
    """What is kept for the archive in ``archive``, the oldest first; a file that is no draft is left alone."""
    found = []
    for file in sorted(folder.glob(f"{_archive_key(archive)}-*.json")):
        try:
            kept = json.loads(file.read_text("utf-8"))
            kind = Kind(kept.get("kind", Kind.RELEASE.value))  # once nothing else was kept
            reference = Reference.parse(kept["reference"]) if kept["reference"] else None
            opened = Opened(reference, kept["version"], _read(FORMS[kind], kept["base"]))
            form = _read(FORMS[kind], kept["form"])
            found.append(Draft(file, kind, opened, form, datetime.fromisoformat(kept["at"])))
        except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError):
            continue
    return sorted(found, key=lambda draft: draft.at)


def _read(wanted: Any, kept: Any) -> Any:  # noqa: ANN401 - the type of a field, and what JSON made of its value
    """The value of the type ``wanted`` that JSON holds as ``kept``. Raises TypeError or ValueError otherwise."""
    origin, parts = get_origin(wanted), get_args(wanted)
    if origin is UnionType:
        return None if kept is None else _read(next(part for part in parts if part is not NoneType), kept)
    if origin is tuple:
        if parts[-1] is Ellipsis:
            return tuple(_read(parts[0], one) for one in _checked(list, kept))
        return tuple(_read(part, one) for part, one in zip(parts, _checked(list, kept), strict=True))
    if origin in (dict, Mapping):
        return {key: _read(parts[1], one) for key, one in _checked(dict, kept).items()}
    if isinstance(wanted, type) and is_dataclass(wanted):
        fields = get_type_hints(wanted, localns=_IMPORTED_FOR_TYPES)
        known = {name: kept[name] for name in fields if name in _checked(dict, kept)}
        return wanted(**{name: _read(fields[name], value) for name, value in known.items()})
    if wanted is date:
        return date.fromisoformat(kept)
    return wanted(kept) if hasattr(wanted, "__members__") else _checked(wanted, kept)


def _checked(wanted: type[Any], kept: Any) -> Any:  # noqa: ANN401 - what JSON made of a value
    if not isinstance(kept, wanted):
        raise TypeError(f"{kept!r} is no {wanted.__name__}")
    return kept


def _archive_key(archive: Path) -> str:
    return hashlib.sha256(str(archive.absolute()).encode("utf-8", "surrogateescape")).hexdigest()[:16]
