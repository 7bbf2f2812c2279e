"""Taking in pictures: each becomes a photo, its file copied into the archive as it is."""

from __future__ import annotations

from contextlib import nullcontext
from datetime import datetime
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from pressdesk import language
from pressdesk.catalogue.attention import message, noted
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.revisions import Cause
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.changes import Changes
from pressdesk.services.import_results import Imported, StatedFacts, skipped
from pressdesk.services.saving import saving

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pressdesk.formats.images import ImageFacts
    from pressdesk.services.import_results import ImportOutcome, Skipped
    from pressdesk.services.source_files import SourceFile
    from pressdesk.storage.archive import Archive


def import_photo(
    archive: Archive,
    file: SourceFile,
    *,
    by: str,
    given: StatedFacts | None = None,
    complete: Callable[[Photo], None] | None = None,
    client: ParserClient | None = None,
) -> tuple[ImportOutcome, Changes]:
    """Take in one picture; ``complete`` may say more of the photo before it is saved. Raises PressdeskError.

    It is read by ``client``; give one to take in many, otherwise each starts its own.
    """
    said = given or StatedFacts()
    with nullcontext(client) if client is not None else ParserClient() as reader:
        facts = reader.picture(file.path)
    taken_at = facts.taken_at
    if said.day is not None:  # the camera's clock may be right where its calendar is not
        taken_at = datetime.combine(said.day, taken_at.time() if taken_at else datetime.min.time())
    staged = archive.photos.stage(file.path)
    try:
        if (same := same_photo(archive, file.path, staged.sha256)) is not None:
            archive.photos.withdraw(staged)
            return same, Changes()
        with saving(archive, by=by, why=Cause.IMPORTED) as unit:
            photo = Photo(
                path=unit.place(staged, file.name, taken_at.date() if taken_at else None),
                original_name=file.name[-400:],
                sha256=staged.sha256,
                size=staged.size,
                format=facts.format,
                width=facts.width,
                height=facts.height,
                taken_at=taken_at,
                credit=(facts.credit or facts.creator or "")[:1000] or None,
                rights=facts.rights,
                keywords=list(facts.keywords),
                embedded=dict(facts.embedded),
                captions=captions_of(facts, archive.languages, said),
                people=[],
            )
            if complete is not None:
                complete(photo)
            unit.add(photo)
    except Exception:
        archive.photos.withdraw(staged)
        raise
    reference = Reference(Kind.PHOTO, photo.id)
    warnings = [message(item) for item in photo_attention(facts, photo.captions)]
    title = photo.caption(archive.languages[0]) or photo.original_name
    code = photo.captions[0].language if photo.captions else None
    day = photo.taken_at.date() if photo.taken_at else None
    return Imported(file.path, reference, code, title, day, tuple(warnings)), unit.changes


def same_photo(archive: Archive, path: Path, sha256: str) -> Skipped | None:
    """Why the picture at ``path`` is not needed, where there is a photo of the same ``sha256``. Raises ArchiveError."""
    with archive.session() as session:
        same = session.execute(select(Photo.id, Photo.binned_at).where(Photo.sha256 == sha256)).first()
    if same is None:
        return None
    return skipped(path, "photo", Reference(Kind.PHOTO, same.id), is_binned=same.binned_at is not None)


def photo_attention(facts: ImageFacts, captions: list[Caption]) -> list[dict[str, Any]]:
    """What a person must look at of a photo with these captions, as items of attention."""
    return [noted(warning) for warning in (facts.warnings if captions else (*facts.warnings, "caption_missing"))]


def captions_of(facts: ImageFacts, languages: tuple[str, ...], given: StatedFacts) -> list[Caption]:
    """The captions of a photo: what a person says, else what the file says, in the language it is in."""
    caption = given.title or facts.caption
    if not caption:
        return []
    code = given.language or language.detect(caption, languages).language or languages[0]
    return [Caption(language=code, caption=caption)]
