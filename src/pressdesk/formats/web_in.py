"""Reading a saved web page: the part of it that is the release, and what it gives as its title."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pressdesk.formats import decoding, html
from pressdesk.formats.boilerplate import is_only_date

if TYPE_CHECKING:
    from configparser import ConfigParser
    from pathlib import Path

# Pictures written into the page itself; a release of a few pages may carry megabytes of them.
_INLINE_DATA = re.compile(r"data:[\w/+.;=-]*,[^\"'\s>)]*")
_TITLE = re.compile(r"(?is)<title\b[^>]*>(.*?)</title")
_PROPERTY = re.compile(r"(?is)<meta\b[^>]{0,300}?(?:property|name)\s*=\s*[\"']?og:title\b[^>]*>")
_CONTENT = re.compile(r"(?is)\bcontent\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")
_HEADING = re.compile(r"(?is)<h1\b[^>]*>(.*?)</h1\s*>")
_WHOLE = re.compile(r"(?i)<(?:html|body|head)\b")
# Less than this is the caption of something, not the release.
_SHORTEST = 100
# Before the name of the site, as in "Meeting in Geneva | State Migration Service".
_SITE = re.compile(r"\s+[|–—·»-]\s+")


def read_page(path: Path) -> tuple[str | None, str, list[str]]:
    """Return the title, the markup and the warnings of the page ``path``; the markup is not clean yet.

    A fragment copied out of a page is all release; of a whole page the main content counts, or its body where none
    stands out. Nothing the page refers to is opened. Raises IntakeError as ``html.bounded`` does.
    """
    with path.open("rb") as file:
        source = _INLINE_DATA.sub("", decoding.decode(file.read(), path))
    page = html.bounded(source)
    title = _title(source, page)
    if not _WHOLE.search(page):
        return title, page, []
    main = _main_content(page)
    if not main or len(html.plain(main)) < _SHORTEST:
        return title, page, []
    return title, _day(page, main) + main, []


def _main_content(page: str) -> str | None:
    import trafilatura

    extracted: str | None = trafilatura.extract(
        page,
        output_format="html",
        include_comments=False,
        include_formatting=True,
        include_links=True,
        include_tables=True,
        include_images=False,
        favor_recall=True,
        config=_settings(),
    )
    return extracted


@cache
def _settings() -> ConfigParser:
    """Return trafilatura's settings; its limits of size are for the web at large, a release may be two sentences."""
    from trafilatura.settings import use_config

    settings = use_config()
    settings.set("DEFAULT", "MIN_EXTRACTED_SIZE", "100")
    settings.set("DEFAULT", "MIN_OUTPUT_SIZE", "1")
    return settings


def _day(page: str, main: str) -> str:
    """Return the line with the day the page gives above its main content; extraction takes it for decoration."""
    first = next((block.text for block in html.paragraphs(main) if not block.kind.startswith("h")), "")
    above = ""
    for block in html.paragraphs(page):
        if block.text == first:
            break
        if is_only_date(block.text.strip()):
            above = block.text
    return html.serialise(html.from_plain(above))


def _title(source: str, page: str) -> str | None:
    """Return the title: the heading that the page's own title begins with, else what it gives to be shared by."""
    headings = [words for words in (_words(found) for found in _HEADING.findall(page)) if words]
    found = _TITLE.search(source)
    named = _words(found[1]) if found else ""
    shared = _shared(source)
    for heading in headings:
        if any(name.startswith(heading) for name in (shared, named) if name):
            return heading
    if shared:
        return shared
    if len(headings) == 1:
        return headings[0]
    return _SITE.split(named)[0] or None


def _shared(source: str) -> str:
    tag = _PROPERTY.search(source)
    content = _CONTENT.search(tag[0]) if tag else None
    return _words(content[1] or content[2] or "") if content else ""


def _words(markup: str) -> str:
    return " ".join(html.plain(markup).split())
