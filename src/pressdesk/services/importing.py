"""Taking in files: texts become releases, pictures become photos, each file in a transaction of its own."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from pressdesk.catalogue.revisions import Cause
from pressdesk.errors import ArchiveError, PressdeskError
from pressdesk.formats.parser_client import ParserClient
from pressdesk.services.changes import Changes, Step
from pressdesk.services.import_results import Imported, ImportReport, StatedFacts, failed
from pressdesk.services.photo_import import import_photo
from pressdesk.services.read_ahead import sniffed_files
from pressdesk.services.source_files import find_files
from pressdesk.services.text_import import import_text, same_file

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

    from pressdesk.services.import_results import ImportOutcome
    from pressdesk.services.read_ahead import SniffedFile
    from pressdesk.storage.archive import Archive


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
    report, steps = ImportReport(), list[Step]()
    files = list(takewhile(lambda _file: not stopped(), find_files(paths)))
    saved: set[str] = set()
    with ParserClient() as client:
        for done, sniffed in enumerate(sniffed_files(archive, files, client), 1):
            if stopped():
                report.is_stopped = True
                break
            path = sniffed.file.path
            correction = (corrections or {}).get(path, StatedFacts())
            try:
                if sniffed.sha256 in saved:  # taken in since it was looked at
                    sniffed = replace(sniffed, duplicate=same_file(archive, path, sniffed.sha256))
                outcome, changes = _import(archive, sniffed, by, given or StatedFacts(), correction, client)
                steps += changes.steps
            except (PressdeskError, OSError) as error:
                outcome = failed(path, error)
            if isinstance(outcome, Imported):
                saved.add(sniffed.sha256)
            report.add(outcome)
            if heard is not None:
                heard(outcome, done, len(files))
    report.changes = Changes(tuple(steps), Cause.IMPORTED)
    return report


def _import(
    archive: Archive,
    sniffed: SniffedFile,
    by: str,
    given: StatedFacts,
    correction: StatedFacts,
    client: ParserClient,
) -> tuple[ImportOutcome, Changes]:
    if sniffed.error is not None:
        raise sniffed.error

    def once() -> tuple[ImportOutcome, Changes]:
        if sniffed.is_picture:
            return import_photo(archive, sniffed.file, by=by, given=correction, client=client)
        return import_text(archive, sniffed, by, correction.over(given), client)

    try:
        return once()
    except ArchiveError as error:
        if error.code != "index_damaged":
            raise
    return once()  # the next save begins with building the index anew
