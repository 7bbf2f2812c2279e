"""Handing out copies of photos, with what the archive knows of them written into each."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from enum import StrEnum
from textwrap import shorten
from typing import TYPE_CHECKING, Any

from sqlalchemy import select
from sqlalchemy.orm import selectinload

from pressdesk.catalogue import fixity
from pressdesk.catalogue.authorities import Authority
from pressdesk.catalogue.events import EventTitle
from pressdesk.catalogue.photos import Photo, PhotoPerson
from pressdesk.catalogue.references import Kind
from pressdesk.errors import ArchiveError, IntakeError
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.output_paths import check_output
from pressdesk.services.photos import LONGEST_TITLE, PhotoCard, photo_cards
from pressdesk.storage import durable
from pressdesk.storage.photo_files import safe_name

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from pressdesk.storage.archive import Archive


@dataclass(frozen=True)
class Copied:
    """How many photos were copied, and the names of those whose file is missing or cannot be read.

    ``beside`` cannot hold what is known of them, which lies beside them; ``failed`` were not copied as it was not in
    the copy afterwards.
    """

    number: int
    missing: tuple[str, ...]
    beside: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()


class CopyName(StrEnum):
    """How copies that are handed out are called: as the photos came, or by their day, event and number."""

    ORIGINAL = "original"
    DESCRIBED = "described"


def copy_originals(
    archive: Archive,
    ids: Sequence[int],
    folder: Path,
    *,
    names: CopyName = CopyName.ORIGINAL,
    is_stopped: Callable[[], bool] = lambda: False,
) -> Copied:
    """Copy the photos into ``folder``, with what is known of them written into them.

    A name that is taken gets a number; the originals are not touched. ``is_stopped`` is asked before each. Raises
    OutputError or ArchiveError.
    """
    cards = photo_cards(archive, ids, archive.languages[0])
    number, missing, beside, failed = 0, [], [], []
    with ParserClient() as worker:
        for place, card in enumerate((cards[one] for one in ids if one in cards), 1):
            if is_stopped():
                break
            name = card.name if names is CopyName.ORIGINAL else _described(archive, card, place)
            target = _free(folder, safe_name(name))
            check_output(archive, target, target.suffix, overwrite=False)
            scratch = durable.unfinished(target)
            try:
                known = _known(archive, card.id)
                with durable.explaining(target):
                    durable.copy_file(archive.photos.path(card.path), scratch)
            except (IntakeError, ArchiveError) as error:
                if error.code in ("no_space", "write_failed", "disk_read_only", "record_damaged"):
                    raise
                missing.append(card.name)
                continue
            try:
                packet = worker.describe(scratch, known) if known else ""
                with durable.explaining(target), scratch.open("rb") as source:
                    if packet:
                        with durable.replacing(target.with_suffix(".xmp"), handed_out=True) as stream:
                            stream.write(packet.encode())
                        beside.append(target.name)
                    with durable.replacing(target, handed_out=True) as stream:
                        shutil.copyfileobj(source, stream, 1 << 20)
            except IntakeError:
                failed.append(card.name)
                continue
            finally:
                durable.remove_unfinished(scratch)
            number += 1
    return Copied(number, tuple(missing), tuple(beside), tuple(failed))


def _known(archive: Archive, number: int) -> dict[str, Any]:
    """What the archive knows of a photo, as ``handing_out.describe`` takes it; empty where it knows nothing."""
    names = selectinload(Authority.names)
    parts = (
        selectinload(Photo.captions),
        selectinload(Photo.people).selectinload(PhotoPerson.authority).options(names),
        selectinload(Photo.place).options(names),
    )
    code = archive.languages[0]
    with archive.session() as session:
        fixity.must_be_whole(session, Kind.PHOTO, [number])
        session.expunge_all()
        photo = session.get_one(Photo, number, options=parts)
        captions = {one.language: one.caption for one in photo.captions if one.caption}
        known = {
            "captions": {one: captions[one] for one in sorted(captions, key=lambda one: (one != code, one))},
            "credit": photo.credit,
            "rights": photo.rights,
            "place": photo.place.name(code) if photo.place is not None else "",
            "people": [link.authority.name(code) for link in photo.people],
            "keywords": [str(word) for word in photo.keywords],
            "day": photo.taken_at.isoformat() if photo.taken_at is not None else "",
        }
    known = {name: value for name, value in known.items() if value}
    return {**known, "languages": list(archive.languages)} if known else {}


def _described(archive: Archive, card: PhotoCard, place: int) -> str:
    """The name of a copy by the photo's day, its event or else its caption, and its place among those handed out."""
    with archive.session() as session:
        query = select(EventTitle.title).join(Photo, Photo.event_id == EventTitle.event_id).where(Photo.id == card.id)
        query = query.order_by(EventTitle.language != archive.languages[0], EventTitle.language)
        title = session.scalar(query.limit(1)) or card.caption
    stem, _dot, suffix = card.name.rpartition(".")
    day = card.taken_at.date().isoformat() if card.taken_at is not None else ""
    words = shorten(title or stem, LONGEST_TITLE, placeholder="").replace("/", "_").replace("\\", "_")
    return f"{' '.join(filter(None, [day, words, f'{place:02}']))}.{suffix}"


def _free(folder: Path, name: str) -> Path:
    """A file that is not there yet, nor one beside it in which its caption would stand."""
    stem, dot, suffix = name.rpartition(".")
    stem, suffix = (stem, dot + suffix) if stem else (name, "")
    target, number = folder / name, 1
    while target.exists() or target.is_symlink() or target.with_suffix(".xmp").exists():
        number += 1
        target = folder / f"{stem}-{number}{suffix}"
    return target
