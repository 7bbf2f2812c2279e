"""Taking in files: texts become releases, pictures become photos, each file in a transaction of its own.

``look`` says beforehand what would become of each; it reads as ``import_paths`` does, and saves nothing.
"""

from __future__ import annotations

import os
import stat
from contextlib import nullcontext
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from itertools import chain, takewhile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from pressdesk import language
from pressdesk.catalogue.attention import DOUBTS, UNCONFIRMED, message
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseSource, ReleaseText, Status, text_digest
from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import ArchiveError, IntakeError, Message, PressdeskError
from pressdesk.formats.doubts import is_doubtful_headline
from pressdesk.formats.kinds import begins_as_picture
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.changes import Changes
from pressdesk.services.records import show
from pressdesk.services.saving import saving
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from sqlalchemy import ColumnElement
    from sqlalchemy.orm import InstrumentedAttribute

    from pressdesk.formats.images import ImageFacts
    from pressdesk.formats.text_intake import ReadText
    from pressdesk.storage.archive import Archive

_IGNORED = frozenset({"thumbs.db", "desktop.ini"})
_SAME_IN_ARCHIVE = {"file": "same_file_in_archive", "text": "same_text_in_archive", "photo": "same_photo_in_archive"}
_SAME_IN_BIN = {"file": "same_file_in_bin", "text": "same_text_in_bin", "photo": "same_photo_in_bin"}
_SAME_EARLIER = {"file": "same_file_earlier", "text": "same_text_earlier", "photo": "same_photo_earlier"}
_SHOWN_OF_A_CAPTION = 1_000


@dataclass(frozen=True)
class Imported:
    """One file that was taken in; ``warnings`` are what a person must still look at."""

    source: Path
    reference: Reference
    language: str | None
    title: str
    date: date | None
    warnings: tuple[Message, ...]


@dataclass(frozen=True)
class Skipped:
    """One file whose content is in the archive already."""

    source: Path
    reason: Message
    duplicate_of: Reference


@dataclass(frozen=True)
class Failed:
    """One file that could not be taken in."""

    source: Path
    error: PressdeskError


@dataclass
class ImportReport:
    """What became of each file of an import; ``changes`` undo all of it, ``is_stopped`` says that files were left."""

    imported: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)
    is_stopped: bool = False

    def add(self, outcome: ImportOutcome) -> None:
        """Enter what became of one file."""
        if isinstance(outcome, Imported):
            self.imported.append(outcome)
        elif isinstance(outcome, Skipped):
            self.skipped.append(outcome)
        else:
            self.failed.append(outcome)


@dataclass(frozen=True)
class StatedFacts:
    """What the person says, so that it is not guessed: of a release its day, status, headline and language.

    Of a photo the day it was taken, its caption, and the language of that.
    """

    day: date | None = None
    status: Status | None = None
    title: str | None = None
    language: str | None = None

    def over(self, other: StatedFacts) -> StatedFacts:
        """This, and where it says nothing what ``other`` says."""
        return StatedFacts(
            self.day or other.day,
            self.status or other.status,
            self.title or other.title,
            self.language or other.language,
        )


ImportOutcome = Imported | Skipped | Failed


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
            attention=tuple(item for item in self.attention if item["code"] not in _settled_by(given)),
        )
        return replace(said, date=given.day, day=None, month=None, stated="") if given.day else said


def look(
    archive: Archive,
    paths: Iterable[Path],
    *,
    heard: Callable[[FilePreview, int, int], None],
    stopped: Callable[[], bool] = lambda: False,
) -> None:
    """Say of each file, and of each in the folders, what would become of it; nothing is saved.

    ``heard`` gets each with files done and files in all; ``stopped`` is asked between files. Raises ArchiveError.
    """
    links: set[Path] = set()
    files = list(takewhile(lambda _path: not stopped(), _files(paths, links)))
    seen: dict[str, FilePreview] = {}
    with ParserClient() as worker:
        for done, path in enumerate(_read_ahead(archive, files, links, worker), 1):
            if stopped():
                return
            try:
                _must_be_no_link(path, links)
                found = _look_at(archive, path, worker, seen)
            except ArchiveError:
                raise
            except (PressdeskError, OSError) as error:
                found = FilePreview(path, error=_failed(path, error).error)
            heard(found, done, len(files))


def import_paths(
    archive: Archive,
    paths: Iterable[Path],
    *,
    by: str,
    given: StatedFacts | None = None,
    corrections: Mapping[Path, StatedFacts] | None = None,
    heard: Callable[[ImportOutcome, int, int], None] | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> ImportReport:
    """Take in files and folders of them; what cannot be taken is reported and the rest of the batch is done.

    ``given`` is said of all releases, ``corrections`` of single files. ``heard`` gets each outcome once it is durable,
    with files done and files in all; ``stopped`` is asked between files, and what was taken in before stays.
    """
    report = ImportReport()
    links: set[Path] = set()
    files = list(takewhile(lambda _path: not stopped(), _files(paths, links)))
    changes: list[Changes] = []
    with ParserClient() as worker:
        for done, path in enumerate(_read_ahead(archive, files, links, worker), 1):
            if stopped():
                report.is_stopped = True
                break
            outcome: ImportOutcome
            said = given or StatedFacts(), (corrections or {}).get(path, StatedFacts())
            try:
                _must_be_no_link(path, links)
                try:
                    outcome, change = _import_file(archive, path, by, *said, worker)
                except ArchiveError as error:
                    if error.code != "index_damaged":
                        raise
                    outcome, change = _import_file(archive, path, by, *said, worker)  # it is built anew
                changes.append(change)
            except (PressdeskError, OSError) as error:
                outcome = _failed(path, error)
            report.add(outcome)
            if heard is not None:
                heard(outcome, done, len(files))
    report.changes = Changes(tuple(step for change in changes for step in change.steps), "imported")
    return report


def _must_be_no_link(path: Path, links: set[Path]) -> None:
    """Raise IntakeError when ``path`` is one of the ``links`` that were met in a folder.

    Whoever names a link knows of it; one met in a folder may lead to any file that this person can read, such as
    one the sender of the folder wants to see published.
    """
    if path in links:
        raise IntakeError("source_is_link", path=path)


def _read_ahead(archive: Archive, files: list[Path], links: set[Path], worker: ParserClient) -> Iterator[Path]:
    """Each of the files, while the one after it is being read beside the program; ``links`` are not read."""
    for number, path in enumerate(files):
        for near in files[number + bool(number) : number + 2]:
            if near not in links:
                _expect(archive, near, worker)
        yield path


def _expect(archive: Archive, path: Path, worker: ParserClient) -> None:
    try:
        if _is_picture(path):
            worker.expect_picture(path)
        elif _same_file(archive, path, _sha256(path)) is None:
            worker.expect_text(path, archive.languages)
    except (PressdeskError, OSError):
        return  # when its turn comes it is looked at again, and told


def _failed(path: Path, error: PressdeskError | OSError) -> Failed:
    if isinstance(error, OSError):
        error = IntakeError("source_unreadable", path=path, reason=error.strerror or str(error))
    return Failed(path, error)


def _files(paths: Iterable[Path], links: set[Path]) -> Iterator[Path]:
    """Every file named or below a folder named, once, in order.

    Those that are links and were met in a folder, not named, are entered into ``links``.
    """
    seen: set[Path] = set()
    named = list(paths)
    for path in named:
        found: Iterable[Path] = [path]
        unreadable: list[Path] = []
        if stat.S_ISDIR(_mode(path)) and not _is_archive(path):
            found = (
                folder / name
                for folder, _folders, names in _walk(path, unreadable)
                for name in sorted(names)
                if not name.startswith(".") and name.casefold() not in _IGNORED
            )
        for file in chain(found, unreadable):
            if file not in seen:
                seen.add(file)
                if file not in named and os.path.islink(file):  # noqa: PTH114 - pathlib raises for a name that is too long
                    links.add(file)
                yield file


def _walk(path: Path, unreadable: list[Path]) -> Iterator[tuple[Path, list[str], list[str]]]:
    for name, folders, names in os.walk(path, onerror=lambda error: unreadable.append(Path(error.filename))):
        folder = Path(name)
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        closed = [inner for inner in folders if os.path.islink(folder / inner) or _is_archive(folder / inner)]  # noqa: PTH114
        folders[:] = [inner for inner in folders if inner not in closed]
        yield folder, folders, [*closed, *names]


def _is_archive(folder: Path) -> bool:
    return stat.S_ISREG(_mode(folder / "archive.toml"))


def _mode(path: Path) -> int:
    """What is at ``path``, as the system tells it; 0 when it does not."""
    try:
        return path.stat().st_mode
    except (OSError, ValueError):
        return 0


def _name(path: Path) -> str:
    """The file's name as the catalogue can hold it: a name in another encoding has letters that no database takes."""
    return path.name.encode("utf-8", "replace").decode()


def _is_picture(path: Path) -> bool:
    """Whether the file begins as a picture does; its reader looks closer.

    Raises IntakeError, or OSError for a folder that cannot be looked into.
    """
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        if _is_archive(path):
            raise IntakeError("source_is_archive", path=path)
        os.scandir(path).close()  # raises what kept us from looking into it
        raise IntakeError("source_unreadable", path=path, reason=Message("file_changed"))
    if mode and not stat.S_ISREG(mode):  # reading a pipe or a terminal would wait for ever
        raise IntakeError("source_unreadable", path=path, reason=Message("file_none"))
    return begins_as_picture(path)


def _import_file(
    archive: Archive, path: Path, by: str, given: StatedFacts, correction: StatedFacts, worker: ParserClient
) -> tuple[ImportOutcome, Changes]:
    if _is_picture(path):
        return import_photo(archive, path, by=by, given=correction, worker=worker)
    return _import_text(archive, path, by, correction.over(given), worker)


def _look_at(archive: Archive, path: Path, worker: ParserClient, seen: dict[str, FilePreview]) -> FilePreview:
    """What would become of the file; ``seen`` are those looked at before, by the digests of file and text."""
    is_picture = _is_picture(path)
    sha256 = _sha256(path)
    if sha256 in seen:
        return _again(path, "photo" if is_picture else "file", seen[sha256])
    if is_picture:
        found = _look_at_photo(archive, path, sha256, worker)
    else:
        text = _read_text(archive, path, sha256, worker)
        if isinstance(text, Skipped):
            found = _known(archive, text)
        elif text.digest in seen:
            return _again(path, "text", seen[text.digest])
        else:
            found = _look_at_text(archive, text, path)
            seen[text.digest] = found
    seen[sha256] = found
    return found


def _look_at_text(archive: Archive, text: _Text, path: Path) -> FilePreview:
    release, taken = _release(archive, text, path, StatedFacts()), text.taken
    stated = taken.day.text if taken.day is not None and taken.is_dateline else ""
    return FilePreview(
        path,
        Kind.RELEASE,
        release.texts[0].headline,
        taken.language,
        release.date,
        release.day,
        release.month,
        tuple(release.attention),
        stated,
    )


def _look_at_photo(archive: Archive, path: Path, sha256: str, worker: ParserClient) -> FilePreview:
    facts = worker.picture(path)
    if (same := _same_photo(archive, path, sha256)) is not None:
        return _known(archive, same)
    captions = _captions(facts, archive.languages, StatedFacts())
    return FilePreview(
        path,
        Kind.PHOTO,
        captions[0].caption[:_SHOWN_OF_A_CAPTION] if captions else _name(path),
        captions[0].language if captions else None,
        facts.taken_at.date() if facts.taken_at else None,
        attention=tuple(_photo_attention(facts, captions)),
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


def _again(path: Path, what: str, first: FilePreview) -> FilePreview:
    """A file with the same in it as one that was looked at before."""
    if first.duplicate_of is not None:
        return replace(first, source=path)
    return replace(first, source=path, duplicate_of=first.source, reason=Message(_SAME_EARLIER[what]))


def import_photo(
    archive: Archive,
    path: Path,
    *,
    by: str,
    given: StatedFacts | None = None,
    complete: Callable[[Photo], None] | None = None,
    worker: ParserClient | None = None,
) -> tuple[ImportOutcome, Changes]:
    """Take in one picture; ``complete`` may say more of the photo before it is saved. Raises PressdeskError.

    It is read in ``worker``; give one to take in many, otherwise each starts its own.
    """
    said = given or StatedFacts()
    with nullcontext(worker) if worker is not None else ParserClient() as reader:
        facts = reader.picture(path)
    taken_at = facts.taken_at
    if said.day is not None:  # the camera's clock may be right where its calendar is not
        taken_at = datetime.combine(said.day, taken_at.time() if taken_at else datetime.min.time())
    staged = archive.photos.stage(path)
    try:
        if (same := _same_photo(archive, path, staged.sha256)) is not None:
            archive.photos.withdraw(staged)
            return same, Changes()
        with saving(archive, by=by, why=Cause.IMPORTED) as unit:
            photo = Photo(
                path=unit.place(staged, _name(path), taken_at.date() if taken_at else None),
                original_name=_name(path)[-400:],
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
                captions=_captions(facts, archive.languages, said),
                people=[],
            )
            if complete is not None:
                complete(photo)
            unit.add(photo)
    except Exception:
        archive.photos.withdraw(staged)
        raise
    reference = Reference(Kind.PHOTO, photo.id)
    warnings = [message(item) for item in _photo_attention(facts, photo.captions)]
    title = photo.caption(archive.languages[0]) or photo.original_name
    code = photo.captions[0].language if photo.captions else None
    day = photo.taken_at.date() if photo.taken_at else None
    return Imported(path, reference, code, title, day, tuple(warnings)), unit.changes


def _same_photo(archive: Archive, path: Path, sha256: str) -> Skipped | None:
    with archive.session() as session:
        same = session.execute(select(Photo.id, Photo.binned_at).where(Photo.sha256 == sha256)).first()
    if same is None:
        return None
    return Skipped(path, _same("photo", is_binned=same.binned_at is not None), Reference(Kind.PHOTO, same.id))


def _photo_attention(facts: ImageFacts, captions: list[Caption]) -> list[dict[str, Any]]:
    return [_noted(warning) for warning in (facts.warnings if captions else (*facts.warnings, "caption_missing"))]


def _captions(facts: ImageFacts, languages: tuple[str, ...], given: StatedFacts) -> list[Caption]:
    caption = given.title or facts.caption
    if not caption:
        return []
    code = given.language or language.detect(caption, languages).language or languages[0]
    return [Caption(language=code, caption=caption)]


@dataclass(frozen=True)
class _Text:
    """A text as it was taken out of a file, with the digests of the file and of its words."""

    taken: ReadText
    sha256: str
    digest: str


def _import_text(
    archive: Archive, path: Path, by: str, given: StatedFacts, worker: ParserClient
) -> tuple[ImportOutcome, Changes]:
    text = _read_text(archive, path, _sha256(path), worker)
    if isinstance(text, Skipped):
        return text, Changes()
    release = _release(archive, text, path, given)
    with saving(archive, by=by, why=Cause.IMPORTED) as unit:
        unit.add(release)
    warnings = tuple(message(item) for item in release.attention)
    reference = Reference(Kind.RELEASE, release.id)
    words = release.texts[0]
    return Imported(path, reference, words.language, words.headline, release.date, warnings), unit.changes


def _read_text(archive: Archive, path: Path, sha256: str, worker: ParserClient) -> _Text | Skipped:
    """The text of a file, or why it is not needed. Raises PressdeskError."""
    if (same := _same_file(archive, path, sha256)) is not None:
        return same
    taken = worker.text(path, archive.languages)
    digest = text_digest(taken.headline, "", taken.body)
    if (same := _same_text(archive, path, "text", ReleaseText.release_id, ReleaseText.digest == digest)) is not None:
        return same
    return _Text(taken, sha256, digest)


def _sha256(path: Path) -> str:
    try:
        return durable.sha256_of(path)
    except OSError as error:
        raise IntakeError("source_unreadable", path=path, reason=error.strerror) from error


def _settled_by(given: StatedFacts) -> frozenset[str]:
    """The codes of attention that need nobody's any more once a person said this."""
    return (UNCONFIRMED - DOUBTS if given.day else frozenset()) | (
        {"headline_made", "headline_doubtful", "caption_missing"} if given.title else set()
    )


def _release(archive: Archive, text: _Text, path: Path, given: StatedFacts) -> Release:
    taken = text.taken
    attention = [_noted(warning) for warning in taken.warnings]
    stated, day, month, found = given.day, None, None, taken.day
    if found is None:
        attention.append({"code": "date_missing"})
    elif found.year is None:
        attention.append({"code": "year_not_stated", "day": found.day, "month": found.month, "text": found.text})
        day, month = (found.day, found.month) if stated is None else (None, None)
    else:
        stated = stated or date(found.year, found.month, found.day)
        if not taken.is_dateline:
            attention.append({"code": "date_from_text", "text": found.text})
    attention += _doubts(archive, taken)
    attention = [item for item in attention if item["code"] not in _settled_by(given)]
    is_blocked = any(item["code"] in UNCONFIRMED for item in attention)
    # Back files are what went out already; but what has no certain day, or speaks against it, cannot be called so.
    status = given.status or (Status.DRAFT if is_blocked else Status.PUBLISHED)
    code, headline = given.language or taken.language, (given.title or taken.headline)[:1000]
    return Release(
        date=stated,
        day=day,
        month=month,
        status=status,
        attention=attention,
        texts=[ReleaseText(language=code, headline=headline, body=taken.body, lead="", state=status)],
        sources=[
            ReleaseSource(language=code, name=_name(path)[-1000:], sha256=text.sha256, stripped=list(taken.stripped))
        ],
        authorities=[],
        photos=[],
    )


def _doubts(archive: Archive, taken: ReadText) -> list[dict[str, Any]]:
    """Why a text cannot be called published as it was read, each with the words that say so."""
    office = archive.manifest
    names = (*office.office.values(), *office.parent.values())
    is_doubtful = is_doubtful_headline(taken.headline, taken.language, names)
    said = {
        "embargo_stated": taken.embargo,
        "several_languages": taken.passage,
        "headline_doubtful": taken.headline if is_doubtful else "",
    }
    return [{"code": code, "text": words} for code, words in said.items() if words]


def _noted(warning: str) -> dict[str, Any]:
    """A warning of the readers as an item of attention; some end in a count."""
    code, colon, count = warning.partition(":")
    return {"code": code, "count": int(count)} if colon else {"code": warning}


def _same_file(archive: Archive, path: Path, sha256: str) -> Skipped | None:
    return _same_text(archive, path, "file", ReleaseSource.release_id, ReleaseSource.sha256 == sha256)


def _same_text(
    archive: Archive, path: Path, what: str, column: InstrumentedAttribute[int], is_same: ColumnElement[bool]
) -> Skipped | None:
    """Why the file is not needed, when a row ``is_same``; ``column`` is its release."""
    with archive.session() as session:
        query = select(column, Release.binned_at).join(Release, Release.id == column).where(is_same)
        same = session.execute(query).first()
    if same is None:
        return None
    return Skipped(path, _same(what, is_binned=same[1] is not None), Reference(Kind.RELEASE, same[0]))


def _same(what: str, *, is_binned: bool) -> Message:
    return Message((_SAME_IN_BIN if is_binned else _SAME_IN_ARCHIVE)[what])
