"""The small HTML of a text's body: what may be in it, how markup is cleaned to it, and its plain words."""

from __future__ import annotations

import html as entities
import re
from itertools import groupby
from typing import TYPE_CHECKING

from pressdesk.errors import IntakeError, Message
from pressdesk.formats.blocks import AMPERSAND, Block, Run, Walker

if TYPE_CHECKING:
    from collections.abc import Iterable

# The tags of a body. Only `a` has an attribute, `href`, and only with one of these schemes.
TAGS = frozenset({"p", "h2", "h3", "ul", "ol", "li", "blockquote", "strong", "em", "a", "br"})
SCHEMES = frozenset({"http", "https", "mailto"})

MAX_LENGTH = 5_000_000
MAX_DEPTH = 512
# More attributes than this in one tag, or more copies of open formatting than this in one page, are no document:
# the time of an HTML5 parser grows with the square of the one and its memory with the other.
MAX_ATTRIBUTES = 500
MAX_COPIES = 1_000_000
MAX_TAGS = 100_000

# What the sanitiser leaves for the walk, which turns it into TAGS: other names of the same, and what parts blocks.
_ALIASES = frozenset({"b", "i", "h1", "h4", "h5", "h6", "pre"})
_DIVIDING = frozenset(
    "div section article main header footer nav aside figure figcaption address center form fieldset details summary "
    "table thead tbody tfoot caption tr td th dl dt dd hr".split()
)
_DROPPED = frozenset("script style title svg math template select button iframe object noscript textarea".split())

# Elements whose content a parser takes as letters, and comments: gone before tags are counted, so that none can hide.
_RAW = re.compile(
    r"(?is)<!--.*?(?:-->|\Z)|<(script|style|textarea|title|xmp|iframe|noembed|noframes|noscript|template)\b"
    r".*?(?:</\1\b[^>]*(?:>|\Z)|\Z)|<[!?][^>]*+(?:>|\Z)|<plaintext\b[^>]*+(?:>|\Z)"
)
_TAG = re.compile(
    r"<(/?)([a-zA-Z][^\s/>]*+)"
    r"((?>[\s/]++|=?[^\s/>=]++(?:\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+)*+)"
)
_ATTRIBUTE = re.compile(r"[^\s/>=]++(?:\s*+=\s*+(?>\"[^\"]*+\"|'[^']*+'|[^\s>\"'][^\s>]*+)?+)?+")
_LONE_LESS = re.compile(r"<(?![a-zA-Z/!?])")
_HALF = re.compile("[\ud800-\udfff]")  # of a character that Qt or a file cut in two; no UTF-8 has it
_SLOW = re.compile("[\xa0-\xbf]")
_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_SELF_CLOSING = frozenset("p li dt dd tr td th thead tbody tfoot option optgroup rp rt html head body".split())
_FORMATTING = frozenset("a b big code em font i nobr s small strike strong tt u".split())


def clean(markup: str) -> str:
    """Return ``markup`` as a body: only TAGS, empty paragraphs dropped, unchanged when cleaned once more.

    Bold and italic become ``strong`` and ``em``, a first-level heading a second-level one, a double line break a new
    paragraph. Raises IntakeError ``source_too_large`` or ``source_hostile`` for markup no document has.
    """
    cleaned = serialise(paragraphs(markup))
    if len(cleaned) > MAX_LENGTH:
        raise IntakeError("source_too_large", path=Message("the_text"), limit="5 MB")
    return cleaned


def paragraphs(markup: str) -> list[Block]:
    """Return the blocks of ``markup`` in reading order, each with its runs; a ``<br>`` is a line end in a run."""
    import nh3

    # The sanitiser takes quadratic time over long texts full of `&amp;` and of what UTF-8 writes with the first byte of
    # a non-breaking space (« © °), so it sees none of them.
    guarded = _LONE_LESS.sub("&lt;", bounded(_HALF.sub("", markup)).replace(AMPERSAND, ""))
    guarded = _SLOW.sub(lambda found: f"&#{ord(found[0])};", guarded.replace("\x85", " ")).replace("&", AMPERSAND)
    if len(guarded) > 2 * MAX_LENGTH:
        raise IntakeError("source_too_large", path=Message("the_text"), limit="5 MB")
    sanitised = nh3.clean(
        guarded,
        tags=set(TAGS | _ALIASES | _DIVIDING),
        clean_content_tags=set(_DROPPED),
        attributes={"a": {"href"}},
        url_schemes=set(SCHEMES),
        url_relative="deny",
        link_rel=None,
    )
    return Walker().walk(sanitised)


def plain(markup: str) -> str:
    """Return the words of ``markup``: a blank line between paragraphs, one line for each item of a list."""
    return words_of(paragraphs(markup))


def words_of(blocks: Iterable[Block]) -> str:
    """Return the words of ``blocks``, as ``plain`` does those of markup."""
    parts: list[str] = []
    previous: Block | None = None
    for block in blocks:
        if previous is not None:
            parts.append("\n" if previous.is_item and block.is_item else "\n\n")
        parts.append(block.text)
        previous = block
    return "".join(parts)


def from_plain(text: str) -> list[Block]:
    """Return ``text`` as blocks: a paragraph for each run of lines between blank lines, its line ends kept."""
    pieces = re.split(r"\n[^\S\n]*(?:\n[^\S\n]*)+", text.replace("\r\n", "\n").replace("\r", "\n"))
    marked = (_escape(piece.strip()).replace("\n", "<br>") for piece in pieces)
    return paragraphs("".join(f"<p>{piece}</p>" for piece in marked if piece))


def serialise(blocks: Iterable[Block]) -> str:
    """Return the HTML of ``blocks``."""
    parts: list[str] = []
    for family, members in groupby(blocks, key=lambda block: "li" if block.is_item else block.kind):
        if family == "li":
            parts.append(_lists(list(members)))
        elif family == "quote":
            inside = "".join(f"<p>{_inline(block.runs)}</p>" for block in members)
            parts.append(f"<blockquote>{inside}</blockquote>")
        else:
            parts.extend(f"<{family}>{_inline(block.runs)}</{family}>" for block in members)
    return "".join(parts)


def bounded(markup: str) -> str:
    """Return ``markup`` without scripts and comments, or raise IntakeError where a parser should not be handed it.

    One pass over the text: ``source_too_large`` above MAX_LENGTH characters or MAX_TAGS tags, ``source_hostile`` above
    MAX_DEPTH open tags, MAX_ATTRIBUTES attributes in a tag or MAX_COPIES copies of formatting.
    """
    markup = _without_raw(markup)
    if len(markup) > MAX_LENGTH:
        raise IntakeError("source_too_large", path=Message("the_text"), limit="5 MB")
    open_tags: dict[str, int] = {}
    depth = formatting = copies = 0
    for number, match in enumerate(_TAG.finditer(markup)):
        closing, name, attributes = match[1], match[2].casefold(), match[3]
        if number > MAX_TAGS:
            raise IntakeError(
                "source_too_large", path=Message("the_text"), limit=Message("limit_tags", count=f"{MAX_TAGS:,}")
            )
        if len(attributes) > 2 * MAX_ATTRIBUTES and _count_over(attributes):
            raise IntakeError("source_hostile", path=Message("the_text"), reason=Message("file_attributes"))
        if name in _VOID:
            continue
        if closing:
            if not open_tags.get(name):
                continue
            step = -1
        else:
            copies += formatting
            step = 1
            if name in _SELF_CLOSING and open_tags.get(name):
                # A paragraph closes the one before it, a cell the cell: only what contains them can nest them.
                step = 0
        open_tags[name] = open_tags.get(name, 0) + step
        depth += step
        formatting += step if name in _FORMATTING else 0
        if depth > MAX_DEPTH or copies > MAX_COPIES:
            raise IntakeError("source_hostile", path=Message("the_text"), reason=Message("file_tags_deep"))
    return markup


def _without_raw(markup: str) -> str:
    """Cut scripts, comments and the like until none is left; what a cut joins together may be another."""
    for _ in range(20):
        shorter = _RAW.sub("", markup)
        if shorter == markup:
            return markup
        markup = shorter
    raise IntakeError("source_hostile", path=Message("the_text"), reason=Message("file_tags_hide"))


def _count_over(attributes: str) -> bool:
    return sum(1 for _ in _ATTRIBUTE.finditer(attributes)) > MAX_ATTRIBUTES


def _escape(text: str) -> str:
    return entities.escape(text, quote=False)


def _inline(runs: tuple[Run, ...]) -> str:
    parts: list[str] = []
    for href, linked in groupby(runs, key=lambda run: run.href):
        inside = "".join(_bold(bold, list(same)) for bold, same in groupby(linked, key=lambda run: run.bold))
        parts.append(f'<a href="{entities.escape(href)}">{inside}</a>' if href else inside)
    return "".join(parts)


def _bold(bold: bool, runs: list[Run]) -> str:
    inside = "".join(f"<em>{_text(run)}</em>" if run.italic else _text(run) for run in runs)
    return f"<strong>{inside}</strong>" if bold else inside


def _text(run: Run) -> str:
    return _escape(run.text).replace("\n", "<br>")


def _lists(items: list[Block]) -> str:
    """Return the lists of adjacent items; an item one level deeper opens a list inside the item before it."""
    parts: list[str] = []
    stack: list[tuple[str, int]] = []
    for item in items:
        tag = item.kind.removeprefix("li-")
        while len(stack) > item.level or (len(stack) == item.level and stack[-1] != (tag, item.list_id)):
            parts.append(f"</li></{stack.pop()[0]}>")
        if len(stack) == item.level:
            parts.append("</li>")
        else:
            stack.append((tag, item.list_id))
            parts.append(f"<{tag}>")
        parts.append(f"<li>{_inline(item.runs)}")
    parts.extend(f"</li></{tag}>" for tag, _ in reversed(stack))
    return "".join(parts)
