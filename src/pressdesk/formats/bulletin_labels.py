"""The words a bulletin brings itself, in each language, and what of a release's words is printed."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pressdesk.formats.bulletin import BulletinDocument, BulletinPhoto

# What XML 1.0 cannot hold, and therefore Word cannot open.
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_BLANKS = re.compile("[ \t\r\n]+")
_SENTENCE_END = (".", "!", "?", "…", "»", "”", ")")


class Labels(NamedTuple):
    """What a bulletin says in one language besides its releases.

    ``page`` has places for ``page`` and ``pages``, ``nth`` for ``number`` and ``count``.
    """

    tag: str
    contents: str
    page: str
    number: str
    photo: str
    nth: str


# Every label the document brings itself. A language without a line here has English labels and its own code.
_WORDS = {
    "az": Labels("az-Latn-AZ", "Mündəricat", "Səhifə {page} / {pages}", "№", "Foto", "foto {number}/{count}"),
    "en": Labels("en-GB", "Contents", "Page {page} of {pages}", "No.", "Photo", "photo {number} of {count}"),
    "ru": Labels("ru-RU", "Содержание", "Стр. {page} из {pages}", "№", "Фото", "фото {number} из {count}"),
}
# Word and LibreOffice show i as I when a style asks for capitals, whatever the language: these languages get
# theirs written out.
_DOTTED = {"az", "tr"}
_CAPITALS = str.maketrans("abcçdeəfgğhxıijkqlmnoöprsştuüvwyz", "ABCÇDEƏFGĞHXIİJKQLMNOÖPRSŞTUÜVWYZ")


def labels(language: str) -> Labels:
    """What a bulletin in ``language`` says besides its releases."""
    return _WORDS.get(language, _WORDS["en"]._replace(tag=language))


def capitals(text: str, language: str) -> str:
    """``text`` as a style that asks for capitals is handed it: with those of a dotted i written out."""
    return text.translate(_CAPITALS) if language in _DOTTED else text


def numbered(bulletin: BulletinDocument) -> str:
    """The number of the bulletin as it is printed, or nothing."""
    number = line(bulletin.number or "")
    return f"{labels(bulletin.language).number}\u00a0{number}" if number else ""


def caption_line(photo: BulletinPhoto, language: str) -> str:
    """What is printed under a photo: its caption and who took it."""
    caption = line(photo.caption)
    if credit := line(photo.credit):
        stop = "." if caption and not caption.endswith(_SENTENCE_END) else ""
        caption = f"{caption}{stop} {labels(language).photo}: {credit}".strip()
    return caption


def caption_lines(photos: Sequence[BulletinPhoto], language: str) -> str:
    """What is printed under the photos of a release: the words of each by its number, and once what all share."""
    said = [caption_line(photo, language) for photo in photos]
    if len(set(said)) < 2:
        return said[0] if said else ""
    shared = ""
    if len({line(photo.credit) for photo in photos}) == 1:
        shared = caption_line(replace(photos[0], caption=""), language)
        said = [caption_line(replace(photo, credit=""), language) for photo in photos]
    lines = [f"{number}. {words}" for number, words in enumerate(said, 1) if words]
    return "\n".join(filter(None, (*lines, shared)))


def legal(text: str) -> str:
    """``text`` without what no XML can hold."""
    return _ILLEGAL.sub("", text.replace("\r\n", "\n"))


def line(text: str) -> str:
    """``text`` as one line."""
    return _BLANKS.sub(" ", _ILLEGAL.sub("", text)).strip()
