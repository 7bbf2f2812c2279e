"""Pictures: whether one is sound and what it says, small copies to look at, and copies fit for print."""

from __future__ import annotations

import warnings
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pressdesk.errors import IntakeError, Message
from pressdesk.formats.kinds import FileKind, sniff
from pressdesk.formats.limits import MAX_PACKET
from pressdesk.formats.picture_fields import read_fields, write_caption_fields

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime
    from pathlib import Path
    from types import ModuleType

    from PIL import Image

__all__ = ["ImageFacts", "decoded", "fit_for_print", "pixels", "read_image", "thumbnail", "write_caption_fields"]

MAX_PIXELS = 100_000_000
MAX_BYTES = 500_000_000
# What a decoder may need for all pixels at once: within the memory of ``isolation``, with the program and the file.
_DECODER_BYTES = 400_000_000
# How many bytes decoders were measured to need for each pixel.
_PER_PIXEL = {FileKind.WEBP: 16, FileKind.HEIC: 8}

_DECODERS = {
    FileKind.JPEG: ("JPEG", "MPO"),
    FileKind.PNG: ("PNG",),
    FileKind.TIFF: ("TIFF",),
    FileKind.WEBP: ("WEBP",),
    FileKind.HEIC: ("HEIF",),
}
_ORIENTATION = 0x0112
_STRIPS, _TILES = 273, 324
_LONGEST_EDGE = 8_192
_OF_A_DRAWING = 32  # shades of grey


@dataclass(frozen=True)
class ImageFacts:
    """A picture that can be decoded, and what its file says about it.

    ``format`` is ``jpeg``, ``png``, ``tiff``, ``webp`` or ``heic``; ``width`` and ``height`` are pixels as displayed;
    ``taken_at`` is the camera's own local time, without a zone; ``embedded`` has every textual field by its full name.
    ``warnings`` are codes: ``metadata_damaged`` where part of what the file says could not be read, and
    ``fields_left_out:N`` where N values are longer or more than ``limits`` allow.
    """

    format: str
    width: int
    height: int
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
    embedded: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


def read_image(path: Path) -> ImageFacts:
    """Return the facts of the picture ``path``, every byte of which was decoded once to see that it is whole.

    Raises IntakeError: what ``kinds.sniff`` raises, ``source_not_what_it_says`` for a document, ``source_too_large``
    above MAX_PIXELS, MAX_BYTES or what its decoder can hold, before anything is decoded, and ``source_broken`` for a
    damaged picture.
    """
    with _opened(path) as (kind, image):
        width, height = image.size if _orientation(image, kind) < 5 else image.size[::-1]
        # Every byte of a JPEG is read for a copy an eighth of its size too, in a fraction of the time and memory.
        image.draft("RGB", (width // 8 or 1, height // 8 or 1))
        image.load()
        # Where memory does not suffice for so large a packet, its reader says nothing of it at all.
        packets = sum(len(one) > MAX_PACKET for one in image.info.values() if isinstance(one, bytes | str))
    fields = read_fields(path)
    left_out = fields.left_out or min(packets, 1)
    return ImageFacts(
        format=kind.value,
        width=width,
        height=height,
        taken_at=fields.taken_at,
        title=fields.title,
        caption=fields.caption,
        credit=fields.credit,
        rights=fields.rights,
        creator=fields.creator,
        place=fields.place,
        keywords=fields.keywords,
        people=fields.people,
        camera=fields.camera,
        embedded=dict(fields.embedded or {}),
        warnings=tuple(
            code
            for code, is_so in (
                ("metadata_damaged", not fields.readable),
                (f"fields_left_out:{left_out}", left_out),
            )
            if is_so
        ),
    )


@contextmanager
def decoded(path: Path) -> Iterator[tuple[FileKind, Image.Image]]:
    """The kind of the picture ``path`` and its pixels. Raises IntakeError as ``read_image`` does.

    A JPEG whose pixels would not fit into memory is read as ``read_image`` reads it.
    """
    with _opened(path) as (kind, image):
        if image.width * image.height > _DECODER_BYTES // 10:
            image.draft("RGB", (image.width // 8, image.height // 8))
        image.load()
        yield kind, image


def thumbnail(path: Path, edge: int) -> bytes:
    """Return the picture ``path`` as a JPEG for the screen, upright, in sRGB, its longer edge at most ``edge`` pixels.

    Raises IntakeError as ``read_image`` does.
    """
    return _saved(_small(path, edge), "JPEG", quality=85)


def pixels(jpeg: bytes) -> tuple[int, int, bytes]:
    """Return width, height and pixels of a thumbnail, four bytes each: blue, green, red and 255.

    Raises OSError for anything that is no picture.
    """
    image = _pillow().open(BytesIO(jpeg), formats=("JPEG",))
    if max(image.size) > _LONGEST_EDGE:
        raise OSError("a picture of this size is not small")
    image = image.convert("RGB").convert("RGBA")
    return image.width, image.height, image.tobytes("raw", "BGRA")


def fit_for_print(path: Path, edge: int) -> bytes:
    """Return the picture ``path`` for a Word document, upright, in sRGB, its longer edge at most ``edge`` pixels.

    A JPEG, or a PNG where the picture has so few colours that it is a drawing; without its metadata, which may say
    more than an office means to send out. Raises IntakeError as ``read_image`` does.
    """
    image = _small(path, edge)
    colours = image.getcolors(256)
    # A photo in black and white has so few too, but they are all grey.
    if colours is not None and (len(colours) <= _OF_A_DRAWING or not _is_grey(colours)):
        return _saved(image, "PNG", optimize=True)
    return _saved(image, "JPEG", quality=90, optimize=True)


def _is_grey(colours: list[tuple[int, Any]]) -> bool:
    return all(red == green == blue for _count, (red, green, blue) in colours)


@contextmanager
def _opened(path: Path) -> Iterator[tuple[FileKind, Image.Image]]:
    """Open the picture ``path`` and turn whatever its decoder raises into an IntakeError."""
    kind = sniff(path)
    if not kind.is_picture:
        raise IntakeError("source_not_what_it_says", path=path, holds=kind.description)
    if path.stat().st_size > MAX_BYTES:
        raise IntakeError("source_too_large", path=path, limit=f"{MAX_BYTES // 1_000_000} MB")
    pillow = _pillow()
    try:
        with warnings.catch_warnings():
            # Pillow warns of odd but harmless things in a file's metadata; the limit on pixels is held here.
            warnings.filterwarnings("ignore", module=r"PIL\.")
            with pillow.open(path, formats=_DECODERS[kind]) as image:
                most = _most_pixels(image, kind)
                if image.width * image.height > most:
                    raise _too_large(path, most)
                yield kind, image
    except (IntakeError, MemoryError):
        raise
    except pillow.DecompressionBombError:
        raise _too_large(path, MAX_PIXELS) from None
    except Exception as error:
        # Decoders raise a dozen different errors for damaged files; to the user they are one.
        cut = "truncated" in str(error) or "end of file" in str(error).casefold() or isinstance(error, EOFError)
        reason = Message("picture_cut" if cut else "picture_bad")
        raise IntakeError("source_broken", path=path, reason=reason) from error


def _too_large(path: Path, pixels: int) -> IntakeError:
    return IntakeError("source_too_large", path=path, limit=Message("limit_megapixels", count=pixels // 1_000_000))


def _most_pixels(image: Image.Image, kind: FileKind) -> int:
    """How many pixels a picture like this one may have, as its header describes it.

    Only the first of several frames or pages is ever decoded, so that their number does not count.
    """
    needed = _PER_PIXEL.get(kind)
    if needed is None and kind is FileKind.JPEG:
        needed = 1  # read in strips, at a fraction of its size
        if image.info.get("progressive"):
            # Its coefficients are held, two bytes each and of colours fewer than of brightness, and then all pixels.
            sampled = [across * down for _id, across, down, _table in getattr(image, "layer", ())]
            needed = 4 - (-2 * sum(sampled) // max(sampled, default=1))
    elif needed is None:
        # The picture, a copy of half its edges, and what comes before both: indexes, two bytes of grey, a raw strip.
        if _is_layered(image):
            needed = 12 if image.mode in ("P", "PA") else 10
        else:
            needed = 9 if image.mode.startswith("I;16") else 6
        if kind is FileKind.TIFF and image.info.get("compression", "raw") != "raw" and len(_strips(image)) < 2:
            needed = max(needed, 4 + len(image.getbands()))
    return min(MAX_PIXELS, _DECODER_BYTES // needed)


def _strips(image: Image.Image) -> tuple[int, ...]:
    """Where the strips or tiles of a TIFF stand."""
    tags = getattr(image, "tag_v2", {})
    found = tags.get(_STRIPS) or tags.get(_TILES) or ()
    return tuple(found) if isinstance(found, tuple | list) else (found,)


def _is_layered(image: Image.Image) -> bool:
    """Whether parts of the picture may be transparent: such a one is held twice where it is made smaller."""
    return image.mode in ("RGBA", "LA", "La", "RGBa", "PA") or "transparency" in image.info


@cache
def _pillow() -> ModuleType:
    import pillow_heif
    from PIL import Image

    pillow_heif.register_heif_opener(thumbnails=False)
    Image.MAX_IMAGE_PIXELS = MAX_PIXELS
    return Image


def _orientation(image: Image.Image, kind: FileKind) -> int:
    """Return the orientation by EXIF, 1 to 8; Pillow itself turns TIFF and HEIC."""
    if kind in (FileKind.TIFF, FileKind.HEIC):
        return 1
    try:
        value = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - damaged EXIF says nothing about the picture, which is then shown as it is
        return 1
    return value if value in range(1, 9) else 1


def _small(path: Path, edge: int) -> Image.Image:
    from PIL import Image

    turns = {
        2: (Image.Transpose.FLIP_LEFT_RIGHT,),
        3: (Image.Transpose.ROTATE_180,),
        4: (Image.Transpose.FLIP_TOP_BOTTOM,),
        5: (Image.Transpose.TRANSPOSE,),
        6: (Image.Transpose.ROTATE_270,),
        7: (Image.Transpose.TRANSVERSE,),
        8: (Image.Transpose.ROTATE_90,),
    }
    with _opened(path) as (kind, image):
        orientation = _orientation(image, kind)
        image.draft("RGB", (2 * edge, 2 * edge))
        image.load()
        small = image
        if image.mode == "1":
            small = image.convert("L")
        elif image.mode in ("P", "PA"):
            small = image.convert("RGBA" if _is_layered(image) else "RGB")
        elif image.mode.startswith("I;16"):
            small = image.convert("I")  # the only one of sixteen bits that can be made smaller
        small.thumbnail((edge, edge), Image.Resampling.LANCZOS, reducing_gap=2.0)
        small = _in_srgb(_flat(small), image.info.get("icc_profile"))
        for turn in turns.get(orientation, ()):
            small = small.transpose(turn)
        return small


def _flat(image: Image.Image) -> Image.Image:
    """Return ``image`` without transparency, on white, and with eight bits a channel."""
    from PIL import Image

    if image.mode.startswith("I;16") or image.mode == "I":
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.mode == "F":
        return image.point(lambda value: value * 255).convert("L")
    if _is_layered(image):
        layer = image.convert("RGBA")
        paper = Image.new("RGBA", layer.size, "white")
        return Image.alpha_composite(paper, layer).convert("RGB")
    return image


def _in_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    from PIL import ImageCms

    if profile and image.mode in ("RGB", "CMYK", "L"):
        try:
            source = ImageCms.ImageCmsProfile(BytesIO(profile))
            converted = ImageCms.profileToProfile(image, source, ImageCms.createProfile("sRGB"), outputMode="RGB")
        except (ImageCms.PyCMSError, OSError, ValueError):
            converted = None  # a profile that does not fit its picture: the colours are shown as they stand
        if converted is not None:
            return converted
    return image.convert("RGB")


def _saved(image: Image.Image, form: str, **options: int) -> bytes:
    buffer = BytesIO()
    # A fresh copy: what the source carried in its info would be written too.
    image.info = {}
    image.save(buffer, form, **options)
    return buffer.getvalue()
