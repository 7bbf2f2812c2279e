"""What the archive knows of a photo, written into a copy that is handed out, in XMP and IPTC, and read back.

Everything here runs in the process of ``worker``.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pressdesk.errors import IntakeError, Message
from pressdesk.formats.images import decoded
from pressdesk.formats.kinds import FileKind
from pressdesk.formats.picture_fields import alternatives_in, exiv2, iptc_in

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# The most bytes of each field (IIM 4.2, chapter 6); XMP has no such limits.
_IPTC_BYTES = {"Caption": 2000, "Credit": 32, "Copyright": 128, "SubLocation": 32, "Keywords": 64, "DateCreated": 10}
_IPTC = "Iptc.Application2."
_UTF_8 = {"Iptc.Envelope.CharacterSet": "\x1b%G"}  # dataset 1:90, without which others read their system's encoding
_ROWS = 256
_NO_CHARACTER = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML 1.0 has no place for, such as the line break that comes out of Word as a vertical tab."""


@dataclass(frozen=True)
class Described:
    """A copy that was described; ``packet`` is the XMP to be laid beside it, "" where the copy has it in itself."""

    packet: str


def describe(path: Path, known: Mapping[str, Any]) -> Described:
    """Write what is ``known`` into the picture ``path``, a copy that may be altered, but for its pixels.

    ``known`` has ``captions`` by language, the first being the default, ``credit``, ``rights``, ``place``, ``people``
    from left to right, ``keywords`` and ``day``; what it has not is left as the file has it, and so are words in
    languages other than those of the captions and ``languages``, the archive's. Raises IntakeError where the copy
    does not say afterwards what was written, or shows another picture.
    """
    known = {name: _printable(value) for name, value in known.items()}
    kind, pixels = _pixels(path)
    xmp = _xmp(known, _alternatives(path, known))
    if kind is FileKind.HEIC:  # which exiv2 only reads
        return Described(_packet(xmp))
    iptc = {} if kind is FileKind.WEBP else _iptc(known)
    with exiv2().Image(str(path)) as image:
        if iptc:
            # Fields that stay are written anew: in whatever encoding they were, from now on they are in UTF-8.
            iptc = {**iptc_in(path), **iptc}
        if known.get("day"):
            iptc.pop(_IPTC + "TimeCreated", None)  # the hour of another day
        image.modify_xmp(xmp)
        image.modify_iptc({**_UTF_8, **iptc} if iptc else {})
        image.modify_exif(_exif(known))
    if iptc and kind is FileKind.PNG:
        with exiv2().Image(str(path)) as image:
            # WORKAROUND: exiv2 0.28 loses the IPTC block of a PNG at one length of every 256; a field more is another.
            if not image.read_iptc():
                iptc[_IPTC + "Program"] = "pressdesk"
                image.modify_iptc({**_UTF_8, **iptc})
    with exiv2().Image(str(path)) as image:
        _compare(path, xmp, image.read_xmp())
        _compare(path, {**_UTF_8, **iptc} if iptc else {}, image.read_iptc())
    if _pixels(path) != (kind, pixels):
        raise _fault(path, "its pixels")
    return Described("")


def _exif(known: Mapping[str, Any]) -> dict[str, str]:
    """What cameras write there, so that a copy does not contradict itself."""
    captions: dict[str, str] = known.get("captions", {})
    day = str(known.get("day", ""))[:19].replace("-", ":").replace("T", " ")
    fields = {
        "Exif.Image.ImageDescription": next(iter(captions.values()), ""),
        "Exif.Image.Copyright": known.get("rights"),
        "Exif.Photo.DateTimeOriginal": day if len(day) == len("2023:10:12 09:30:00") else "",
    }
    return {name: value for name, value in fields.items() if value}


def _printable(value: Any) -> Any:  # noqa: ANN401 - words, or several by language or in order
    """Words without the characters that XML cannot hold, and none that are empty."""
    if isinstance(value, dict):
        return {key: words for key, one in value.items() if (words := _printable(one))}
    if isinstance(value, list):
        return [words for one in value if (words := _printable(one))]
    words = _NO_CHARACTER.sub(" ", value).strip() if _NO_CHARACTER.search(value or "") else value
    return words if words and words.strip() else ""


def _packet(xmp: dict[str, Any]) -> str:
    from PIL import Image

    carrier = BytesIO()
    Image.new("L", (1, 1)).save(carrier, "JPEG")
    with exiv2().ImageData(carrier.getvalue()) as image:
        image.modify_xmp(xmp)
        packet: str = image.read_raw_xmp()
    return packet


def _alternatives(path: Path, known: Mapping[str, Any]) -> dict[str, dict[str, str]]:
    """What the file says in languages that the archive does not speak, by field; "en-GB" is a kind of "en"."""
    ours = {
        code.partition("-")[0].casefold() for code in ("x", *known.get("languages", ()), *known.get("captions", ()))
    }
    return {
        name: {
            f'lang="{code}"': words
            for code, words in _printable(by_language).items()
            if code.partition("-")[0].casefold() not in ours
        }
        for name, by_language in alternatives_in(path).items()
    }


def _xmp(known: Mapping[str, Any], others: Mapping[str, dict[str, str]]) -> dict[str, Any]:
    captions: dict[str, str] = known.get("captions", {})
    rights = known.get("rights")
    alternatives = {f'lang="{code}"': words for code, words in captions.items()}
    fields = {
        "Xmp.dc.description": {'lang="x-default"': next(iter(captions.values()), ""), **alternatives},
        "Xmp.dc.rights": {'lang="x-default"': rights},
        "Xmp.photoshop.Credit": known.get("credit"),
        "Xmp.dc.subject": known.get("keywords"),
        "Xmp.iptcExt.PersonInImage": known.get("people"),
        "Xmp.iptc.Location": known.get("place"),
        "Xmp.photoshop.DateCreated": known.get("day"),
    }
    return {
        name: {**others.get(name, {}), **value} if isinstance(value, dict) else value
        for name, value in fields.items()
        if (any(value.values()) if isinstance(value, dict) else value)
    }


def _iptc(known: Mapping[str, Any]) -> dict[str, Any]:
    captions: dict[str, str] = known.get("captions", {})
    texts = {
        "Caption": next(iter(captions.values()), ""),
        "Credit": known.get("credit"),
        "Copyright": known.get("rights"),
        "SubLocation": known.get("place"),
        "DateCreated": str(known.get("day", ""))[:10],
    }
    fields: dict[str, Any] = {_IPTC + name: fitting(text, _IPTC_BYTES[name]) for name, text in texts.items() if text}
    keywords = [fitting(word, _IPTC_BYTES["Keywords"]) for word in known.get("keywords", ())]
    return {**fields, _IPTC + "Keywords": keywords} if keywords else fields


def fitting(text: str, most: int) -> str:
    """Return as much of ``text`` as has ``most`` bytes in UTF-8, without half a letter."""
    kept = text.encode()[:most].decode(errors="ignore")
    while kept and len(kept) < len(text) and unicodedata.combining(text[len(kept)]):
        kept = kept[:-1]
    return kept


def _compare(path: Path, written: Mapping[str, Any], found: Mapping[str, Any]) -> None:
    for name, value in written.items():
        if _plain(found.get(name)) != _plain(value):
            raise _fault(path, name)


def _plain(value: object) -> object:
    """A value as it compares: one that may be there several times comes back alone when it is there once.

    Codes of languages are the same whatever their capitals.
    """
    if isinstance(value, dict):
        return {str(key).casefold(): words for key, words in value.items()}
    return value[0] if isinstance(value, list) and len(value) == 1 else value


def _fault(path: Path, what: str) -> IntakeError:
    return IntakeError("source_broken", path=path, reason=Message("metadata_not_kept", what=what))


def _pixels(path: Path) -> tuple[FileKind, str]:
    """The kind of the picture and a digest of its pixels, a few rows at a time."""
    digest = hashlib.sha256()
    with decoded(path) as (kind, image):
        digest.update(repr((image.size, image.mode)).encode())
        for top in range(0, image.height, _ROWS):
            digest.update(image.crop((0, top, image.width, min(top + _ROWS, image.height))).tobytes())
    return kind, digest.hexdigest()
