"""Taking in photos of 24 megapixels, as a camera writes them."""

from __future__ import annotations

import hashlib
import io
import struct
import time
from typing import TYPE_CHECKING

from benchmarks.measuring import Figure, Findings, fresh

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.measuring import Setting

_SIZE = (6000, 4000)
_EDGE = (1024, 1024)


def measure(setting: Setting) -> Findings:
    count = setting.pick(100, 4)
    photos = setting.folder / "photos"
    megabytes = fresh(_take, photos, count).value / 1e6
    times, peaks = [], []
    for number in range(setting.pick(3, 1)):
        floor = fresh(_floor, photos)
        ran = fresh(_import, photos, setting.folder / f"photos-{number}")
        took, missing = ran.value
        if missing:
            return Findings(broken=[f"{missing} of {count} photos were not taken in"])
        times.append((took, floor.value))
        peaks.append((ran.peak, floor.peak))
    floor_is = "Pillow's reduced decoding and SHA-256"
    what = f"{count} photos of 24 megapixels, {megabytes:,.0f} MB, taken in"
    return Findings(
        [Figure(what, floor_is, "s", times), Figure("most memory held while they are taken in", floor_is, "MB", peaks)]
    )


def _take(folder: Path, count: int) -> int:
    """Write photos that differ only in what their metadata says; their bytes in all."""
    folder.mkdir()
    pictures = [_picture(seed) for seed in range(2)]
    for number in range(count):
        picture = pictures[number % len(pictures)]
        (folder / f"DSC_{number:04d}.JPG").write_bytes(picture[:2] + _exif(number) + picture[2:])
    return sum(path.stat().st_size for path in folder.iterdir())


def _picture(seed: int) -> bytes:
    """A JPEG of large soft shapes under sensor noise, which compresses about as a photograph does."""
    from PIL import Image

    width, height = _SIZE
    channels = [Image.effect_noise((width // 40, height // 40), 90 + seed).resize(_SIZE) for _ in range(3)]
    grain = Image.effect_noise(_SIZE, 14)
    picture = Image.blend(Image.merge("RGB", channels), Image.merge("RGB", [grain] * 3), 0.5)
    stream = io.BytesIO()
    picture.save(stream, "JPEG", quality=92)
    return stream.getvalue()


def _exif(number: int) -> bytes:
    """The segment of a JPEG that holds camera, author, caption and the moment."""
    from PIL import Image

    exif = Image.Exif()
    exif[0x010E] = f"Meeting no. {number} of the working group"
    exif[0x010F], exif[0x0110], exif[0x0112], exif[0x013B] = "NIKON", "Z 6", 1, "Press Office"
    exif.get_ifd(0x8769)[0x9003] = f"2023:10:{1 + number % 28:02d} 11:{number % 60:02d}:00"
    content = exif.tobytes()
    return b"\xff\xe1" + struct.pack(">H", len(content) + 2) + content


def _import(photos: Path, folder: Path) -> tuple[float, int]:
    from pressdesk.services.importing import import_paths
    from pressdesk.services.opening import Manifest, create_archive

    with create_archive(folder, Manifest()) as archive:
        began = time.perf_counter()
        report = import_paths(archive, [photos], by="benchmark")
        took = time.perf_counter() - began
    return took, len(list(photos.iterdir())) - len(report.imported)


def _floor(photos: Path) -> float:
    from PIL import Image

    began = time.perf_counter()
    for path in sorted(photos.iterdir()):
        with path.open("rb") as stream:
            hashlib.file_digest(stream, "sha256").hexdigest()
        with Image.open(path) as picture:
            picture.draft("RGB", _EDGE)
            picture.load()
    return time.perf_counter() - began
