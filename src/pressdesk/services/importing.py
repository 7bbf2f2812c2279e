"""Taking in files: texts become releases, pictures become photos, each file in a transaction of its own."""

from __future__ import annotations

import os
import re
import stat
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from pressdesk import language
from pressdesk.catalogue.attention import UNCONFIRMED, sentence
from pressdesk.catalogue.photos import Caption, Photo
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Release, ReleaseSource, ReleaseText, Status, text_digest
from pressdesk.errors import ArchiveError, IntakeError, PressdeskError
from pressdesk.formats import documents, html, images, kinds, parting
from pressdesk.formats.isolation import Worker
from pressdesk.services.changes import Changes
from pressdesk.services.saving import saving
from pressdesk.storage import durable

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from sqlalchemy.orm import Session

    from pressdesk.storage.archive import Archive

_IGNORED = frozenset({"thumbs.db", "desktop.ini"})
_DATE_LOOKED_FOR = 1_000
_DATES_LOOKED_FOR = 50_000
_LONGEST_DATELINE = 60
# “Thursday, 12 October 2023, Baku” is a dateline, “Under the law of 1 July 2013 the office opens” a sentence.
_MOST_BESIDE_A_DATE = 3
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEVER_LATER = timedelta(days=60)


@dataclass(frozen=True)
class Imported:
    """One file that was taken in; ``warnings`` are what a person must still look at, in words."""

    source: Path
    reference: Reference
    language: str | None
    title: str
    date: date | None
    warnings: tuple[str, ...]


@dataclass(frozen=True)
class Skipped:
    """One file whose content is in the archive already."""

    source: Path
    reason: str
    duplicate_of: Reference


@dataclass(frozen=True)
class Failed:
    """One file that could not be taken in."""

    source: Path
    error: PressdeskError


@dataclass
class ImportReport:
    """What became of each file of an import; ``changes`` undo all of it."""

    imported: list[Imported] = field(default_factory=list)
    skipped: list[Skipped] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)

    def add(self, outcome: Outcome) -> None:
        """Enter what became of one file."""
        if isinstance(outcome, Imported):
            self.imported.append(outcome)
        elif isinstance(outcome, Skipped):
            self.skipped.append(outcome)
        else:
            self.failed.append(outcome)


@dataclass(frozen=True)
class Given:
    """What the person says of the whole batch, so that nothing is guessed: day and status of its releases."""

    day: date | None = None
    status: Status | None = None


Outcome = Imported | Skipped | Failed


def import_paths(
    archive: Archive,
    paths: Iterable[Path],
    *,
    by: str,
    given: Given | None = None,
    heard: Callable[[Outcome, int, int], None] | None = None,
) -> ImportReport:
    """Take in files and folders of them; what cannot be taken is reported and the rest of the batch is done.

    ``heard`` gets each outcome once it is durable, with files done and files in all.
    """
    report = ImportReport()
    files = list(_files(paths))
    changes: list[Changes] = []
    with Worker() as worker:
        for done, path in enumerate(files, 1):
            outcome: Outcome
            try:
                try:
                    outcome, change = _import_file(archive, path, by, given or Given(), worker)
                except ArchiveError as error:
                    if error.code != "index_damaged":
                        raise
                    outcome, change = _import_file(archive, path, by, given or Given(), worker)  # it is built anew
                changes.append(change)
            except PressdeskError as error:
                outcome = Failed(path, error)
            except OSError as error:
                outcome = Failed(path, IntakeError("source_unreadable", path=path, reason=error.strerror or str(error)))
            report.add(outcome)
            if heard is not None:
                heard(outcome, done, len(files))
    report.changes = Changes(tuple(step for change in changes for step in change.steps))
    return report


def _files(paths: Iterable[Path]) -> Iterator[Path]:
    """Every file named or below a folder named, once, in order; a link to a folder is not followed."""
    seen: set[Path] = set()
    for path in paths:
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
                yield file


def _walk(path: Path, unreadable: list[Path]) -> Iterator[tuple[Path, list[str], list[str]]]:
    for name, folders, names in os.walk(path, onerror=lambda error: unreadable.append(Path(error.filename))):
        folder = Path(name)
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        archives = [inner for inner in folders if _is_archive(folder / inner)]
        folders[:] = [inner for inner in folders if inner not in archives]
        yield folder, folders, [*archives, *names]


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


def _import_file(archive: Archive, path: Path, by: str, given: Given, worker: Worker) -> tuple[Outcome, Changes]:
    mode = _mode(path)
    if stat.S_ISDIR(mode):
        if _is_archive(path):
            raise IntakeError("source_is_archive", path=path)
        os.scandir(path).close()  # raises what kept us from looking into it
        raise IntakeError("source_unreadable", path=path, reason="it changed while it was looked at")
    if mode and not stat.S_ISREG(mode):  # reading a pipe or a terminal would wait for ever
        raise IntakeError("source_unreadable", path=path, reason="it is not a file")
    kind = kinds.sniff(path)
    if kind.is_picture:
        return import_photo(archive, path, by=by)
    return _import_text(archive, path, by, given, worker)


def import_photo(
    archive: Archive, path: Path, *, by: str, complete: Callable[[Photo], None] | None = None
) -> tuple[Outcome, Changes]:
    """Take in one picture; ``complete`` may say more of the photo before it is saved. Raises PressdeskError."""
    facts = images.read_image(path)
    staged = archive.photos.stage(path)
    try:
        with archive.session() as session:
            same = session.execute(select(Photo.id, Photo.binned_at).where(Photo.sha256 == staged.sha256)).first()
        if same is not None:
            archive.photos.withdraw(staged)
            return Skipped(
                path, _same("photo", is_binned=same.binned_at is not None), Reference(Kind.PHOTO, same.id)
            ), Changes()
        with saving(archive, by=by, why="imported") as unit:
            photo = Photo(
                path=unit.place(staged, _name(path), facts.taken_at.date() if facts.taken_at else None),
                original_name=_name(path)[-400:],
                sha256=staged.sha256,
                size=staged.size,
                format=facts.format,
                width=facts.width,
                height=facts.height,
                taken_at=facts.taken_at,
                credit=(facts.credit or facts.creator or "")[:1000] or None,
                rights=facts.rights,
                keywords=list(facts.keywords),
                embedded=dict(facts.embedded),
                captions=_captions(facts, archive.languages),
                people=[],
            )
            if complete is not None:
                complete(photo)
            unit.add(photo)
    except Exception:
        archive.photos.withdraw(staged)
        raise
    reference = Reference(Kind.PHOTO, photo.id)
    noted = facts.warnings if photo.captions else (*facts.warnings, "caption_missing")
    warnings = [sentence(_noted(warning)) for warning in noted]
    title = photo.caption(archive.languages[0]) or photo.original_name
    code = photo.captions[0].language if photo.captions else None
    day = photo.taken_at.date() if photo.taken_at else None
    return Imported(path, reference, code, title, day, tuple(warnings)), unit.changes


def _captions(facts: images.ImageFacts, languages: tuple[str, ...]) -> list[Caption]:
    if not facts.caption:
        return []
    code = language.detect(facts.caption, languages).language or languages[0]
    return [Caption(language=code, caption=facts.caption)]


def _import_text(archive: Archive, path: Path, by: str, given: Given, worker: Worker) -> tuple[Outcome, Changes]:
    try:
        sha256 = durable.sha256_of(path)
    except OSError as error:
        raise IntakeError("source_unreadable", path=path, reason=error.strerror) from error
    with archive.session() as session:
        query = select(ReleaseSource.release_id).where(ReleaseSource.sha256 == sha256)
        if (same := session.scalar(query)) is not None:
            return _skipped(session, path, "file", same), Changes()
    document = documents.read(path, worker)
    words = html.plain(document.html)
    code = language.detect(words, archive.languages).language
    if code is None:
        raise IntakeError("source_language", path=path, languages=", ".join(archive.languages))
    parted = parting.part(document)
    digest = text_digest(parted.headline, "", parted.body)
    with archive.session() as session:
        query = select(ReleaseText.release_id).where(ReleaseText.digest == digest)
        if (same := session.scalar(query)) is not None:
            return _skipped(session, path, "text", same), Changes()
    release = _release(parted, document.warnings, code, path, sha256, given)
    with saving(archive, by=by, why="imported") as unit:
        unit.add(release)
    warnings = tuple(sentence(item) for item in release.attention)
    reference = Reference(Kind.RELEASE, release.id)
    return Imported(path, reference, code, parted.headline, release.date, warnings), unit.changes


def _release(
    parted: parting.Parted, warnings: tuple[str, ...], code: str, path: Path, sha256: str, given: Given
) -> Release:
    attention = [_noted(warning) for warning in (*parted.warnings, *warnings)]
    day, month = None, None
    stated = given.day
    if stated is None:
        found, is_dateline = _stated_day(parted, code)
        if found is None:
            attention.append({"code": "date_missing"})
        elif found.year is None:
            day, month = found.day, found.month
            attention.append({"code": "year_not_stated", "day": day, "month": month, "text": found.text})
        else:
            stated = date(found.year, found.month, found.day)
            if not is_dateline:
                attention.append({"code": "date_from_text", "text": found.text})
    is_blocked = any(item["code"] in UNCONFIRMED for item in attention)
    # Back files are what went out already; but what has no certain day cannot be called published.
    status = given.status or (Status.DRAFT if is_blocked else Status.PUBLISHED)
    return Release(
        date=stated,
        day=day,
        month=month,
        status=status,
        attention=attention,
        texts=[ReleaseText(language=code, headline=parted.headline[:1000], body=parted.body, lead="", state=status)],
        sources=[ReleaseSource(language=code, name=_name(path)[-1000:], sha256=sha256, stripped=list(parted.stripped))],
        authorities=[],
        photos=[],
    )


def _noted(warning: str) -> dict[str, Any]:
    """A warning of the readers as an item of attention; some end in a count."""
    code, colon, count = warning.partition(":")
    return {"code": code, "count": int(count)} if colon else {"code": warning}


def _stated_day(parted: parting.Parted, code: str) -> tuple[language.FoundDate | None, bool]:
    """The day the text itself names first, and whether it stands in a line of its own, as a dateline does.

    A year is never borrowed from another sentence: the same day of an earlier meeting has it too. A day in the
    future is a plan and not the day of the release.
    """
    lines = language.normalise(html.plain(parted.body)[:_DATES_LOOKED_FOR]).splitlines()
    for line in [line for line in (lines[:3] + lines[-2:]) if len(line) <= _LONGEST_DATELINE]:
        for found in language.find_dates(line, code):
            rest = _WORD.findall(f"{line[: found.start]} {line[found.end :]}")
            if found.year is not None and len(rest) <= _MOST_BESIDE_A_DATE and not _is_planned(found):
                return found, True
    dates = language.find_dates("\n".join(lines), code)
    return next((one for one in dates if one.start < _DATE_LOOKED_FOR and not _is_planned(one)), None), False


def _is_planned(found: language.FoundDate) -> bool:
    return found.year is not None and date(found.year, found.month, found.day) > date.today() + _NEVER_LATER


def _skipped(session: Session, path: Path, what: str, number: int) -> Skipped:
    is_binned = session.scalar(select(Release.binned_at).where(Release.id == number)) is not None
    return Skipped(path, _same(what, is_binned=is_binned), Reference(Kind.RELEASE, number))


def _same(what: str, *, is_binned: bool) -> str:
    return f"the same {what} is in the {'bin' if is_binned else 'archive'} already"
