"""The errors a person can be told about: a code, details, and one English sentence for each code."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

# Every sentence says what happened, what was kept and, where there is something to do, what to do.
# The window translates the sentence of a code, the terminal prints it as it stands here; what can be done only in one
# of the two is told by that one: labels.py and cli/terminal.py.
SENTENCES: dict[str, str] = {
    # archive and storage
    "archive_missing": "There is no archive in {path}.",
    "archive_exists": "{path} already holds an archive. It was left as it is.",
    "archive_not_empty": "{path} is not empty. Choose an empty or a new folder; nothing was written.",
    "archive_unreadable": "{path} cannot be read as an archive: {reason}. Nothing was changed.",
    "archive_newer": "{path} was written by a newer pressdesk and needs {needs}. Nothing was changed.",
    "archive_busy": "{path} is being written by process {pid} on {host}, since {since}. Nothing was changed.",
    "archive_read_only": "{path} is read-only, so nothing was changed. Searching and reading work.",
    "archive_gone": "The archive {path} was removed or replaced while it was open. "
    "What was saved before went with it; the last change may not be saved.",
    "archive_forbidden": "{path} cannot be opened: {reason}. Nothing was changed.",
    "catalogue_damaged": "The catalogue {path} is damaged: {reason}. It was left as it is; "
    "restore the newest good backup.",
    "index_damaged": "The index of {path} is damaged. Nothing was changed.",
    "index_preparing": "The search is being prepared and answers in a moment. Reading and writing work meanwhile.",
    "opening_stopped": "Opening {path} was stopped. Nothing was changed.",
    "index_unready": "The index of {path} has to be built anew before anything can be found, which cannot be done now: "
    "{reason} Everything else works.",
    "server_unsupported": "{path} keeps its catalogue on a server, which this version cannot open yet.",
    "no_space": "There is no space left for {path}. What was saved before is kept; free some space and try again.",
    "disk_read_only": "{path} lies on a read-only disk and could not be written. What was saved before is kept.",
    "write_failed": "{path} could not be written: {reason}. What was saved before is kept.",
    "file_exists": "{path} already exists and was left as it is. Choose another name.",
    "output_exists": "{path} already exists and was left as it is. Choose another name or allow it to be replaced.",
    "output_in_archive": "{path} lies inside the archive, which keeps its own files there. Choose another place.",
    "output_no_file": "{path} is not an ordinary file and was left as it is. Choose another name.",
    "output_suffix": "{path} has to end in {suffix}, as that is what is written. Choose a name with that ending; "
    "nothing was written.",
    "backup_bad": "The backup {path} did not pass its check: {reason}. Nothing was changed.",
    "path_outside": "“{name}” leads outside {path}. It was neither read nor written.",
    "photo_missing": "The file of photo {id}, {path}, is missing from the archive.",
    "record_damaged": "{id} is no longer what was saved: {what}. Nothing was changed; a check of the archive says what "
    "can be put back.",
    # records and their rules
    "not_found": "There is no record {id} in this archive.",
    "not_a_release": "{id} is a record of another kind ({kind}); only releases can be edited here. Nothing was saved.",
    "not_a_photo": "{id} is a record of another kind ({kind}); only photos can be put with a release. "
    "Nothing was saved.",
    "photo_binned": "{id} is in the bin. Nothing was saved; take it out first.",
    "conflict": "{id} was changed by somebody else in the meantime. Your version was not saved over theirs; "
    "open it again and repeat your change.",
    "release_undated": "{id} has no full date, so it cannot be published. Nothing was saved; give it a date first.",
    "release_without_headline": "{id} has no headline in {language}, so that text cannot be published. "
    "Nothing was saved.",
    "release_without_text": "{id} has no text, so it cannot be published. Nothing was saved.",
    "embargo_past": "The embargo of {id} must lie in the future; {moment} has passed. Nothing was saved.",
    "embargo_runs": "{id}: the embargo runs until {moment}. Nothing was published or saved.",
    "language_twice": "{id} has more than one {what} in {language}. Nothing was saved.",
    "language_unknown": "“{language}” is not one of this archive’s languages ({languages}). Nothing was saved.",
    "name_missing": "{id} has no name in any language. Nothing was saved.",
    "period_reversed": "{id} ends ({end}) before it begins ({start}). Nothing was saved.",
    "day_impossible": "{id}: there is no day {day} in month {month}. Nothing was saved.",
    "broader_circle": "{id} would be broader than itself. Nothing was saved.",
    "ordinal_taken": "{id}: another event of the series has that ordinal. Nothing was saved.",
    "part_twice": "{id} names the same thing twice ({what}). Nothing was saved.",
    "number_taken": "{id}: the number {number} already belongs to another release, perhaps one in the bin. "
    "Nothing was saved.",
    "undo_stale": "{id} has been changed since, so the earlier step cannot be undone.",
    # intake
    "source_missing": "{path} does not exist.",
    "source_unreadable": "{path} could not be read: {reason}.",
    "source_is_archive": "{path} is a pressdesk archive. Nothing was taken from it.",
    "source_is_link": "{path} is a link to another place and was not followed. "
    "Choose what it leads to by itself to take it in.",
    "source_empty": "{path} is empty. Nothing was taken from it.",
    "source_too_large": "{path} is larger than {limit}. Nothing was taken from it.",
    "source_old_format": "{path} is {holds}, which cannot be read. Save it as a Word document (.docx) and try again. "
    "Nothing was taken from it.",
    "source_unknown_kind": "{path} is neither a text, a web page, a Word or PDF document nor a picture. "
    "Nothing was taken from it.",
    "source_not_what_it_says": "{path} is not what its name says: it holds {holds}. Nothing was taken from it.",
    "source_encoding": "{path} is in an encoding that was not recognised. Nothing was taken from it.",
    "source_broken": "{path} is damaged: {reason}. Nothing was taken from it.",
    "source_hostile": "{path} was refused: {reason}. Nothing was taken from it.",
    "source_no_text": "{path} holds no text. Nothing was taken from it.",
    "source_language": "{path} is not written in a language of this archive ({languages}). Nothing was taken from it.",
    "source_too_slow": "{path} took longer than {seconds} seconds to read. Nothing was taken from it.",
    "source_needs_memory": "{path} needs more than {megabytes} MB of memory to read. Nothing was taken from it.",
    # bulletins and exports
    "bulletin_empty": "No published release from {start} to {end} has a text in {language}. No bulletin was written.",
    "bulletin_number_taken": "The number {number} belongs to a bulletin that was issued: {title}, {start} to {end} "
    "({language}). Nothing was written; the next free number is {free}.",
    "picture_unreadable": "The picture of “{name}” cannot be printed: {reason}. No bulletin was written.",
    "demo_elsewhere": "{path} holds an archive that is not the demo’s. It was left as it is; choose another folder.",
    "demo_missing": "The demo material is not part of this installation.",
    "desktop_missing": "The desktop cannot be opened here: {reason}.",
}

# What stands within a sentence, or beside one: reasons, limits, notes on a question, warnings.
# Each begins small, but for what an error is about.
MESSAGES: dict[str, str] = {
    # what an error is about
    "new_release": "The new release",
    "new_event": "The new meeting",
    "new_series": "The new series",
    "new_authority": "The new record",
    "new_photo": "The new photo",
    "new_bulletin": "The new bulletin",
    "new_search": "The new search",
    "the_release": "The release",
    "the_event": "The meeting",
    "the_series": "The series",
    "the_photo": "The photo",
    "the_bulletin": "The bulletin",
    "the_record": "The record",
    "the_text": "The text",
    # of a question
    "question_long": "everything after the first {count} characters",
    "question_words": "everything after the first {count} words",
    "question_quote": "a quotation mark without its partner",
    "question_brackets": "brackets that do not pair",
    "question_operator": "AND, OR or NOT with nothing beside it",
    "question_not": "NOT inside brackets or beside OR",
    "question_language": "lang:{value}, which is no language of this archive",
    "question_status": "status:{value}, which no release can have",
    "question_period": "the period, which ends ({end}) before it begins ({start})",
    "question_ignored": "ignored: {what}",
    "question_corrected": "nothing was found for “{query}”; searched for “{suggestion}”",
    "question_partial": "no record holds all the words; these hold most of them",
    "linked_with": "linked with {name}",
    # of a release
    "embargo_lifted": "{name}: the embargo ran until {moment}; it was lifted",
    # of a bulletin
    "left_out_binned": "{name} is in the bin; it is left out",
    "left_out_no_text": "{name} has no text in {language}; it is left out",
    "left_out_unpublished": "{name} is not published in {language} ({status}); it is left out",
    "left_out_embargo": "{name} is under embargo until {moment}; it is left out",
    "left_out_undated_one": "{count} release has no date and belongs to no period",
    "left_out_undated": "{count} releases have no date and belong to no period",
    "photo_left_out": "{name} goes without a photo: {reason}",
    "caption_missing_in": "{name}, photo {photo}: caption missing in {language}",
    # of what waits for a person, and why a file is not taken in
    "year_not_stated": "{day} {month_name}, year not stated",
    "date_missing": "no date was found",
    "date_from_text": "the date comes from a sentence: “{text}”",
    "embargo_stated": "possible embargo: “{text}”",
    "several_languages": "more than one language: “{text}”",
    "headline_doubtful": "possibly not a headline: “{text}”",
    "headline_made": "the first sentence is the headline",
    "body_twice": "the text stood in the file twice and is kept once",
    "pictures_left_out": "pictures left out: {count}",
    "tables_flattened": "tables made into lines of text: {count}",
    "caption_missing": "no caption",
    "metadata_damaged": "what the file says of itself could not be read",
    "fields_left_out": "captions, keywords or names that are too long or too many, left out: {count}",
    "same_file_in_archive": "the same file is in the archive already",
    "same_file_in_bin": "the same file is in the bin already",
    "same_file_earlier": "the same file comes earlier in this import",
    "same_text_in_archive": "the same text is in the archive already",
    "same_text_in_bin": "the same text is in the bin already",
    "same_text_earlier": "the same text comes earlier in this import",
    "same_photo_in_archive": "the same photo is in the archive already",
    "same_photo_in_bin": "the same photo is in the bin already",
    "same_photo_earlier": "the same photo comes earlier in this import",
    # of a file
    "file_changed": "it changed while it was looked at",
    "file_none": "it is not a file",
    "file_folder": "it is a folder",
    "file_password": "it is protected by a password",
    "file_no_pdf": "it does not have the structure of a PDF",
    "file_no_structure": "it does not have the structure of its kind",
    "file_deep": "its parts are nested too deeply",
    "file_system": "the system cannot read it",
    "file_no_word": "no Word text is in it",
    "file_nothing": "nothing of {holds} is in it",
    "file_parts": "it is cut short or its parts do not fit together",
    "file_entries": "it has more than {count} parts",
    "file_unpacked": "it would unpack to more than {count} MB",
    "file_ratio": "it would unpack to more than {count} times its size",
    "file_part_ratio": "a part of it would unpack to more than {count} times its size",
    "file_entities": "its XML defines entities",
    "file_long_word": "a word in it has more than {count} letters",
    "file_many_words": "it has more than {count} different words",
    "file_attributes": "a tag in it has too many attributes",
    "file_tags_deep": "its tags are nested too deeply",
    "file_tags_hide": "its tags hide one another",
    "file_wrong": "what was read of it cannot be right",
    "file_ended": "reading it ended before its time",
    "picture_cut": "the picture is cut short",
    "picture_bad": "the picture in it cannot be decoded",
    "limit_characters": "{count} characters of text",
    "limit_paragraphs": "{count} paragraphs",
    "limit_pages": "{count} pages",
    "limit_megapixels": "{count} megapixels",
    "limit_tags": "{count} tags",
    "holds_text": "plain text",
    "holds_html": "a web page",
    "holds_docx": "a Word document",
    "holds_pdf": "a PDF document",
    "holds_jpeg": "a JPEG picture",
    "holds_png": "a PNG picture",
    "holds_tiff": "a TIFF picture",
    "holds_webp": "a WebP picture",
    "holds_heic": "a HEIC picture",
    "holds_excel": "an Excel workbook",
    "holds_powerpoint": "a PowerPoint presentation",
    "holds_opendocument": "an OpenDocument file (.odt)",
    "holds_rich_text": "a Rich Text document (.rtf)",
    "holds_locked": "an Office document protected by a password",
    "holds_old_word": "an old Word document (.doc)",
    "holds_old_office": "an old Office document",
    # of an archive
    "file_missing": "{name} is missing",
    "file_altered": "{name} is not what it was when it was taken in",
    "file_changed_since": "{name} is not what it was",
    "file_leads_out": "{name} leads out of it",
    "file_left_out": "{name} leads out of the archive and was left out",
    "file_homeless": "{name} has no place in an archive",
    "file_no_file": "{name} is not a file",
    "file_unordinary": "{name} is not an ordinary file and was left out",
    "file_unreadable": "{name} cannot be read: {reason}",
    "folder_unreadable": "{name} cannot be looked into: {reason}",
    "backup_no_list": "it is not a backup of an archive ({error})",
    "backup_catalogue": "its catalogue is damaged: {fault}",
    "record_changed": "catalogue: {id} is not what was saved: {what}",
    "metadata_not_kept": "it does not keep what is written into it: {what}",
    "catalogue_program": "it holds “{name}”, which acts by itself and is not pressdesk's",
    "rows_homeless": "catalogue: {count} rows name others that are not there",
    "backup_none": "it is neither a backup nor an archive with one",
    "place_in_backup": "it lies inside the backup",
    "copy_changed": "{name} changed while it was copied",
    "host_unknown": "an unknown host",
    "since_now": "just now",
    "archive_no_file": "{name} is not a file",
    "archive_lacks": "{name} is missing from it",
    "needs_version": "version {version} or later",
    "needs_revision": "the one that wrote catalogue revision {revision}",
    "needs_newer": "that one",
    "catalogue_holds": "it holds {error}",
    "manifest_wrong": "{name} is not what it should be",
    "manifest_no_format": "{name} names no format",
    "manifest_no_languages": "{name} names no languages",
    "picture_none": "it is no JPEG or PNG, or damaged",
    "issue_other": "it is not the file that was issued",
    "issue_changed": "it was changed while it was being issued",
    "archive_occupied": "another program is busy with it; try again",
    "manifest_place": "{name} keeps the catalogue in {place}",
    "manifest_damaged": "{name} is damaged ({error})",
    "catalogue_beginning": "it does not begin like a catalogue",
    "catalogue_row": "a row names one that is not there",
    "catalogue_revision": "it does not say which revision it has",
    "catalogue_description": "its own description cannot be read",
    # of a check
    "is_gone": "it is gone",
    "gone_with_history": "it is gone, but its history is there",
    "record_unreadable": "it cannot be read ({reason})",
    "history_unreadable": "its history cannot be read ({reason})",
    "history_missing": "its history is missing",
    "history_changed": "version {version} in its history was changed",
    "checking_catalogue": "The catalogue is being checked",
    "backing_up": "A backup is being made",
    "migrating": "The archive is being brought up to date",
    "building_index": "The search is being prepared",
    "history_disordered": "the order of its history was changed",
    "version_wrong": "it says it is version {version}",
    "words_altered": "the words in {language} are not those that were saved",
    "column_altered": "{column}: “{before}” → “{after}”",
    "rows_altered": "{column}: {before} → {after}",
    "record_altered": "{id} is not what was saved: {what}",
    "altered": "is not what was saved: {what}",
    "altered_history_whole": "is not what was saved: {what}; version {version} in its history is whole",
    "altered_backup_whole": "is not what was saved: {what}; the backup {name} has it whole",
    "catalogue_fault": "is damaged: {fault}",
    "row_homeless": "names a row of {table} that is not there",
    "file_not_looked_at": "{name} leads out of the archive and was not looked at",
    "emblem_leads_out": "{name} leads out of the archive",
    "file_stray": "belongs to no record",
    "index_missing": "missing",
    "index_stale": "stale",
    "index_left_over": "left over",
    "index_no_words": "rows without words",
}


class Message(str):
    """A saying in English that keeps its ``code`` and ``details``, by which the window says it in its own language."""

    code: str
    details: dict[str, object]

    def __new__(cls, code: str, **details: object) -> Message:
        """Say what MESSAGES holds for ``code``."""
        said = super().__new__(cls, MESSAGES[code].format(**details))
        said.code, said.details = code, details
        return said

    def __getnewargs_ex__(self) -> tuple[tuple[str], dict[str, object]]:
        """What a copy is made of."""
        return (self.code,), self.details


class Messages(str):
    """Sayings one after another, as the terminal says them, that keep their ``parts``."""

    parts: tuple[str, ...]

    def __new__(cls, parts: Iterable[str]) -> Messages:
        """Say all ``parts``."""
        kept = tuple(parts)
        said = super().__new__(cls, ", ".join(kept))
        said.parts = kept
        return said

    def __getnewargs_ex__(self) -> tuple[tuple[tuple[str, ...]], dict[str, object]]:
        """What a copy is made of."""
        return (self.parts,), {}


class PressdeskError(Exception):
    """Something the user can be told: ``code`` names it, ``details`` fill its sentence.

    ``titles`` are those of the records that the details name, by their short ids, once somebody has looked them up.
    """

    def __init__(self, code: str, **details: object) -> None:
        """Keep the code, which must have a sentence, and the details that the sentence names."""
        self.code = code
        self.details = details
        self.titles: dict[str, str] = {}
        super().__init__(SENTENCES[code].format(**details))


class ArchiveError(PressdeskError):
    """An archive, or a file in it, cannot be opened, read or written."""


class RuleError(PressdeskError):
    """A record breaks one of the rules of its kind."""


class ConflictError(PressdeskError):
    """A record was changed by somebody else since it was read."""


class IntakeError(PressdeskError):
    """A file offered for intake cannot be taken; the others of its batch can."""


class OutputError(PressdeskError):
    """A document or a copy cannot be made."""
