"""What an image file says about itself in EXIF, IPTC and XMP: read from any encoding, written in UTF-8."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import TYPE_CHECKING, Any

from pressdesk.formats import decoding, limits

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path
    from types import ModuleType

Fields = dict[str, str | list[str]]

# Where each fact stands, the first that is there counts: XMP before IPTC before EXIF, as the Metadata Working Group's
# guidelines (2.0, 2010) have it. The names in brackets of the IPTC standard are its own.
_TITLE = ("Xmp.photoshop.Headline", "Iptc.Application2.Headline", "Xmp.dc.title", "Iptc.Application2.ObjectName")
_CAPTION = ("Xmp.dc.description", "Iptc.Application2.Caption", "Exif.Image.ImageDescription", "Exif.Photo.UserComment")
_CREDIT = ("Xmp.photoshop.Credit", "Iptc.Application2.Credit")
_RIGHTS = ("Xmp.dc.rights", "Iptc.Application2.Copyright", "Exif.Image.Copyright")
_CREATOR = ("Xmp.dc.creator", "Iptc.Application2.Byline", "Exif.Image.Artist")
_KEYWORDS = ("Xmp.dc.subject", "Iptc.Application2.Keywords")
_PLACE = (
    ("Xmp.iptc.Location", "Iptc.Application2.SubLocation"),
    ("Xmp.photoshop.City", "Iptc.Application2.City"),
    ("Xmp.photoshop.State", "Iptc.Application2.ProvinceState"),
    ("Xmp.photoshop.Country", "Iptc.Application2.CountryName"),
)
_TAKEN = ("Exif.Photo.DateTimeOriginal", "Xmp.exif.DateTimeOriginal", "Xmp.photoshop.DateCreated", "Xmp.xmp.CreateDate")
_WANTED = frozenset(
    (*_TITLE, *_CAPTION, *_CREDIT, *_RIGHTS, *_CREATOR, *_KEYWORDS, *(name for two in _PLACE for name in two))
)
# What cameras write into the description when nobody did.
_CAMERA_SAYS = (
    "DIGITAL CAMERA",
    "SONY DSC",
    "DCIM",
    "DIGITAL IMAGE",
    "Processed with",
    "MINOLTA",
    "<",
    "ASCII",
)

_GROUPS = ("Exif.Image.", "Exif.Photo.", "Exif.GPSInfo.", "Iptc.", "Xmp.")
# The file's own plumbing and editors' histories: binary, or nothing a person would look for.
_PLUMBING = (
    "Exif.Image.0x",
    "Exif.Photo.0x",
    "Exif.Photo.MakerNote",
    "Exif.Image.PrintImageMatching",
    "Exif.Image.Strip",
    "Exif.Image.Tile",
    "Exif.Image.JPEG",
    "Exif.Image.InterColorProfile",
    "Exif.Image.ImageResources",
    "Exif.Image.XMLPacket",
    "Exif.Image.IPTCNAA",
    "Exif.Image.ExifTag",
    "Exif.Image.GPSTag",
    "Iptc.Envelope.CharacterSet",
    "Xmp.xmp.Thumbnails",
    "Xmp.xmpGImg",
    "Xmp.xmpMM.",
    "Xmp.crs.",
    "Xmp.xmpNote",
    "Xmp.GImage",
)
# A field in the file itself is looked at up to this length, some of it being repeated for each language.
_LONGEST_READ = 50_000
_DEFAULT = 'lang="x-default"'
_ALTERNATIVE = re.compile(r"(?P<name>Xmp\.[\w.]+)\[(?P<language>[A-Za-z][\w-]*)\]")


@dataclass(frozen=True)
class PictureFields:
    """The facts in a picture's metadata, None or empty where it has none; ``taken_at`` is the camera's local time.

    ``left_out`` counts what is there but longer or more than ``limits`` allow: half a caption might say the opposite.
    """

    taken_at: datetime | None = None
    title: str | None = None
    caption: str | None = None
    credit: str | None = None
    rights: str | None = None
    creator: str | None = None
    place: str | None = None
    keywords: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    camera: str | None = None
    embedded: Mapping[str, str] | None = None
    readable: bool = True
    left_out: int = 0


def read_fields(path: Path) -> PictureFields:
    """Return what the image file ``path`` says about itself; ``readable`` is False where part of it was damaged.

    Never raises for damaged metadata: a picture is a picture without them.
    """
    fields, readable, left_out = _raw(path)
    return _facts(fields, readable=readable, left_out=left_out)


def facts_in(embedded: Mapping[str, str]) -> PictureFields:
    """Return the facts in fields that were read from an image file before, as its ``embedded`` kept them."""
    return _facts(dict(embedded), readable=True, left_out=0)


def _facts(fields: Fields, *, readable: bool, left_out: int) -> PictureFields:
    pieces = (_first(fields, names) for names in _PLACE)
    camera = " ".join(dict.fromkeys(_one(fields, "Exif.Image.Make").split() + _one(fields, "Exif.Image.Model").split()))
    texts: dict[str, Any] = {
        "title": _first(fields, _TITLE),
        "caption": _caption(fields),
        "credit": _first(fields, _CREDIT),
        "rights": _first(fields, _RIGHTS),
        "creator": _first(fields, _CREATOR),
        "place": ", ".join(piece for piece in pieces if piece) or None,
        "camera": camera or None,
    }
    for name, text in texts.items():
        if text is not None and len(text) > limits.FIELDS[name]:
            texts[name] = None
            left_out += 1
    several: dict[str, Any] = {
        "keywords": next((found for name in _KEYWORDS if (found := _all(fields, name))), ()),
        "people": _people(fields),
    }
    for name, values in several.items():
        short = tuple(value for value in values if len(value) <= limits.FIELDS[name])[: limits.NUMBERS[name]]
        left_out += len(values) - len(short)
        several[name] = short
    embedded = dict(_embedded(fields))
    return PictureFields(
        taken_at=_taken(fields), embedded=embedded, readable=readable, left_out=left_out, **texts, **several
    )


def write_caption_fields(
    path: Path,
    *,
    caption: str | None = None,
    headline: str | None = None,
    credit: str | None = None,
    rights: str | None = None,
    creator: str | None = None,
    keywords: Sequence[str] = (),
    place: str | None = None,
    people: Sequence[str] = (),
    taken_at: datetime | None = None,
) -> None:
    """Write the facts given into the image file ``path`` itself, in IPTC, XMP and, where it has a place, EXIF.

    For pictures that pressdesk makes, never for originals. Do it last: saving a picture with Pillow drops IPTC.
    """
    xmp: dict[str, Any] = {
        "Xmp.dc.description": {_DEFAULT: caption} if caption else None,
        "Xmp.photoshop.Headline": headline,
        "Xmp.photoshop.Credit": credit,
        "Xmp.dc.rights": {_DEFAULT: rights} if rights else None,
        "Xmp.dc.creator": [creator] if creator else None,
        "Xmp.dc.subject": list(keywords),
        "Xmp.iptc.Location": place,
        "Xmp.iptcExt.PersonInImage": list(people),
        "Xmp.photoshop.DateCreated": taken_at.isoformat() if taken_at else None,
    }
    iptc: dict[str, Any] = {
        "Iptc.Application2.Caption": caption,
        "Iptc.Application2.Headline": headline,
        "Iptc.Application2.Credit": credit,
        "Iptc.Application2.Copyright": rights,
        "Iptc.Application2.Byline": [creator] if creator else None,
        "Iptc.Application2.Keywords": list(keywords),
        "Iptc.Application2.SubLocation": place,
        "Iptc.Application2.DateCreated": taken_at.strftime("%Y-%m-%d") if taken_at else None,
        "Iptc.Application2.TimeCreated": taken_at.strftime("%H:%M:%S+00:00") if taken_at else None,
    }
    exif: dict[str, Any] = {
        "Exif.Image.ImageDescription": caption,
        "Exif.Image.Copyright": rights,
        "Exif.Image.Artist": creator,
        "Exif.Photo.DateTimeOriginal": taken_at.strftime("%Y:%m:%d %H:%M:%S") if taken_at else None,
    }
    with exiv2().Image(str(path)) as image:
        image.modify_xmp({name: value for name, value in xmp.items() if value})
        # Without this mark other programs read IPTC in the encoding of their own system (IIM 4.2, dataset 1:90).
        iptc["Iptc.Envelope.CharacterSet"] = "\x1b%G"
        image.modify_iptc({name: value for name, value in iptc.items() if value})
        image.modify_exif({name: value for name, value in exif.items() if value})


@cache
def exiv2() -> ModuleType:
    """The library that reads and writes what pictures say of themselves."""
    import pyexiv2

    # At this level nothing is printed; what cannot be read is raised or left out.
    pyexiv2.set_log_level(4)
    module: ModuleType = pyexiv2
    return module


def iptc_in(path: Path) -> Fields:
    """Return the fields of IPTC in the image file ``path`` that have letters beyond ASCII, whatever their encoding."""
    fields, _readable, _left_out = _raw(path)
    return {
        name: value
        for name, value in fields.items()
        if name.startswith("Iptc.Application2.") and not "".join(value).isascii() and "Preview" not in name
    }


def alternatives_in(path: Path) -> dict[str, dict[str, str]]:
    """Return the words of each field of XMP in the image file ``path`` by language, but for the default ones."""
    fields, _readable, _left_out = _raw(path)
    found: dict[str, dict[str, str]] = {}
    for name, value in fields.items():
        field = _ALTERNATIVE.fullmatch(name)
        if field and isinstance(value, str) and value:
            found.setdefault(field["name"], {})[field["language"]] = value
    return found


def _raw(path: Path) -> tuple[Fields, bool, int]:
    fields: Fields = {}
    readable, left_out = True, 0
    try:
        with exiv2().Image(str(path)) as image:
            for read in (image.read_exif, image.read_iptc, image.read_xmp):
                try:
                    # Read as bytes of one letter each, so that a wrong encoding spoils one value, not all.
                    found = read("latin-1")
                except Exception:  # noqa: BLE001 - exiv2 raises all kinds for damaged metadata; the rest is still wanted
                    readable = False
                    continue
                short = {name: value for name, value in found.items() if _length(value) <= _LONGEST_READ}
                left_out += len(_WANTED & (found.keys() - short.keys()))
                fields |= _repaired(short)
    except Exception:  # noqa: BLE001 - as above; the file as a whole is judged by its picture
        readable = False
    return fields, readable, left_out


def _length(value: object) -> int:
    """How many characters a field has, in all its languages or values."""
    if isinstance(value, dict):
        return sum(len(str(text)) for text in value.values())
    return sum(len(str(text)) for text in value) if isinstance(value, list) else len(str(value))


def _repaired(found: Mapping[str, Any]) -> Fields:
    fields: Fields = {}
    for name, value in found.items():
        if isinstance(value, dict):
            for language, text in value.items():
                code = language.removeprefix("lang=").strip('"')
                fields[name if language == _DEFAULT else f"{name}[{code}]"] = _text(text)
            fields.setdefault(name, _text(next(iter(value.values()), "")))
        elif isinstance(value, list):
            fields[name] = [text for text in map(_text, value) if text]
        else:
            fields[name] = _text(value)
    return fields


def _text(value: object) -> str:
    text = str(value)
    try:
        data = text.encode("latin-1")
    except UnicodeEncodeError:
        data = None  # already real text: the Windows fields are UTF-16 in themselves
    if data is not None:
        try:
            text = data.decode("utf-8")
        except UnicodeDecodeError:
            text = decoding.single_byte(data) or data.decode("cp1252", "replace")
    text = "".join(char if char.isprintable() or char in "\n\t" else " " for char in text.replace("\r\n", "\n"))
    return text.strip()


def _one(fields: Fields, name: str) -> str:
    value = fields.get(name, "")
    return value if isinstance(value, str) else ", ".join(value)


def _all(fields: Fields, name: str) -> tuple[str, ...]:
    value = fields.get(name, [])
    return tuple(dict.fromkeys([value] if isinstance(value, str) and value else value))


def _first(fields: Fields, names: Iterable[str]) -> str | None:
    return next((text for name in names if (text := _one(fields, name))), None)


def _caption(fields: Fields) -> str | None:
    for name in _CAPTION:
        text = _one(fields, name)
        if name.endswith("UserComment") and text.startswith("charset="):
            text = text.partition(" ")[2].strip()
        if text and not any(text.startswith(said) or text.endswith(said) for said in _CAMERA_SAYS):
            return text
    return None


def _people(fields: Fields) -> tuple[str, ...]:
    named = list(_all(fields, "Xmp.iptcExt.PersonInImage"))
    # Faces marked in Lightroom, digiKam or Windows Photo Gallery.
    marked = ("mwg-rs:Name", "MPReg:PersonDisplayName")
    named += [text for name in fields if name.endswith(marked) and (text := _one(fields, name))]
    return tuple(dict.fromkeys(named))


def _taken(fields: Fields) -> datetime | None:
    dated = _one(fields, "Iptc.Application2.DateCreated")
    timed = _one(fields, "Iptc.Application2.TimeCreated")
    for text in (*(_one(fields, name) for name in _TAKEN), f"{dated}T{timed}" if timed else dated):
        day, space, time = text.replace("T", " ").partition(" ")
        try:
            moment = datetime.fromisoformat(day.replace(":", "-") + ("T" + time if space else ""))
        except ValueError:
            continue
        # The first photograph is of 1826; cameras whose clock was never set say 0000 or 1904.
        if moment.year > 1904 or 1826 <= moment.year < 1904:
            return moment.replace(tzinfo=None)
    return None


def _embedded(fields: Fields) -> Iterable[tuple[str, str]]:
    number = characters = 0
    for name in fields:
        text = _one(fields, name)
        if not text or not name.startswith(_GROUPS) or name.startswith(_PLUMBING):
            continue
        if max(len(text), len(name)) > limits.FIELDS["embedded"]:
            continue
        number, characters = number + 1, characters + len(name) + len(text)
        if number > limits.NUMBERS["embedded"] or characters > limits.MAX_EMBEDDED:
            return
        yield name, text
