"""Saying what would become of files if they were taken in; nothing is saved."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from pressdesk.catalogue.attention import UNCONFIRMED, message
from pressdesk.catalogue.photos import Photo
from pressdesk.catalogue.references import Kind
from pressdesk.catalogue.releases import Release
from pressdesk.errors import ArchiveError, Message, PressdeskError
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.import_results import Skipped, StatedFacts, failed
from pressdesk.services.photo_import import captions_of, photo_attention, same_photo
from pressdesk.services.read_ahead import sniffed_files
from pressdesk.services.records import show
from pressdesk.services.source_files import find_files
from pressdesk.services.text_import import read_new_text, release_of, settled_by

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import date
    from pathlib import Path

    from pressdesk.catalogue.references import Reference
    from pressdesk.services.read_ahead import SniffedFile
    from pressdesk.services.source_files import SourceFile
    from pressdesk.services.text_import import NewText
    from pressdesk.storage.archive import Archive

_SAME_EARLIER = {"file": "same_file_earlier", "text": "same_text_earlier", "photo": "same_photo_earlier"}
_SHOWN_OF_A_CAPTION = 1_000


@dataclass(frozen=True)
class FilePreview:
    """One file as it would be taken in: what it becomes, and what a person must look at.

    ``kind`` is None where it is not known, as of a file that has an ``error``. ``stated`` are the words of the line
    that its day was read from. ``duplicate_of`` is the record, or the earlier file of the batch, that has the same in
    it, and ``reason`` says so.
    """

    source: Path
    kind: Kind | None = None
    title: str = ""
    language: str | None = None
    date: date | None = None
    day: int | None = None
    month: int | None = None
    attention: tuple[dict[str, Any], ...] = ()
    stated: str = ""
    duplicate_of: Reference | Path | None = None
    reason: Message | None = None
    error: PressdeskError | None = None

    @property
    def can_be_taken(self) -> bool:
        """Whether taking it in would make a record."""
        return self.error is None and self.duplicate_of is None

    @property
    def is_certain(self) -> bool:
        """Whether nobody has to confirm anything before it counts."""
        return self.can_be_taken and not any(item["code"] in UNCONFIRMED for item in self.attention)

    @property
    def warnings(self) -> tuple[Message, ...]:
        """What a person must look at."""
        return tuple(message(item) for item in self.attention)

    def corrected(self, given: StatedFacts) -> FilePreview:
        """The file as it would be taken in with what a person says of it."""
        said = replace(
            self,
            title=given.title or self.title,
            language=given.language or self.language,
            attention=tuple(item for item in self.attention if item["code"] not in settled_by(given)),
        )
        return replace(said, date=given.day, day=None, month=None, stated="") if given.day else said


def preview(
    archive: Archive,
    paths: Iterable[Path],
    *,
    heard: Callable[[FilePreview, int, int], None],
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Say of each file, and of each in the folders, what would become of it; nothing is saved.

    ``heard`` gets each with files done and files in all; ``stopped`` is asked between files. Raises ArchiveError.
    """
    files = list(takewhile(lambda _file: not stopped(), find_files(paths)))
    seen: dict[str, FilePreview] = {}
    with ParserClient() as client:
        for done, sniffed in enumerate(sniffed_files(archive, files, client), 1):
            if stopped():
                return
            try:
                if sniffed.error is not None:
                    raise sniffed.error
                result = _preview(archive, sniffed, client, seen)
            except ArchiveError:
                raise
            except (PressdeskError, OSError) as error:
                path = sniffed.file.path
                result = FilePreview(path, error=failed(path, error).error)
            heard(result, done, len(files))


def _preview(archive: Archive, sniffed: SniffedFile, client: ParserClient, seen: dict[str, FilePreview]) -> FilePreview:
    """What would become of the file; ``seen`` are those looked at before, by the digests of file and text."""
    file = sniffed.file
    sha256 = sniffed.sha256 or file.sha256()
    if sha256 in seen:
        return _again(file, "photo" if sniffed.is_picture else "file", seen[sha256])
    if sniffed.is_picture:
        result = _preview_photo(archive, file, sha256, client)
    else:
        new = read_new_text(archive, sniffed, client)
        if isinstance(new, Skipped):
            result = _known(archive, new)
        elif new.digest in seen:
            return _again(file, "text", seen[new.digest])
        else:
            result = seen[new.digest] = _preview_text(archive, new, file)
    seen[sha256] = result
    return result


def _preview_text(archive: Archive, new: NewText, file: SourceFile) -> FilePreview:
    release, text = release_of(archive, new, file, StatedFacts()), new.text
    return FilePreview(
        file.path,
        Kind.RELEASE,
        release.texts[0].headline,
        text.language,
        release.date,
        release.day,
        release.month,
        tuple(release.attention),
        text.day.text if text.day is not None and text.is_dateline else "",
    )


def _preview_photo(archive: Archive, file: SourceFile, sha256: str, client: ParserClient) -> FilePreview:
    facts = client.picture(file.path)
    if (same := same_photo(archive, file.path, sha256)) is not None:
        return _known(archive, same)
    captions = captions_of(facts, archive.languages, StatedFacts())
    return FilePreview(
        file.path,
        Kind.PHOTO,
        captions[0].caption[:_SHOWN_OF_A_CAPTION] if captions else file.name,
        captions[0].language if captions else None,
        facts.taken_at.date() if facts.taken_at else None,
        attention=tuple(photo_attention(facts, captions)),
    )


def _known(archive: Archive, same: Skipped) -> FilePreview:
    """A file that is in the archive already, shown as the archive has it."""
    record = show(archive, same.duplicate_of)
    found = FilePreview(same.source, same.duplicate_of.kind, duplicate_of=same.duplicate_of, reason=same.reason)
    if isinstance(record, Photo):
        day = record.taken_at.date() if record.taken_at else None
        return replace(found, title=record.caption(archive.languages[0]) or record.original_name, date=day)
    assert isinstance(record, Release)
    texts = sorted(record.texts, key=lambda text: (*archive.languages, text.language).index(text.language))
    if texts:
        found = replace(found, title=texts[0].headline, language=texts[0].language)
    return replace(found, date=record.date, day=record.day, month=record.month)


def _again(file: SourceFile, what: str, first: FilePreview) -> FilePreview:
    """A file with the same in it as one that was looked at before."""
    if first.duplicate_of is not None:
        return replace(first, source=file.path)
    return replace(first, source=file.path, duplicate_of=first.source, reason=Message(_SAME_EARLIER[what]))
