"""The HTML of a body: what stays of any markup, and that it stays so."""

from __future__ import annotations

import re
import subprocess
import sys
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pressdesk.errors import IntakeError
from pressdesk.formats import html
from pressdesk.formats.blocks import Block, Run


@pytest.mark.parametrize(
    ("markup", "cleaned"),
    [
        ("words", "<p>words</p>"),
        ("<p>a</p><p>&nbsp;</p><p> <br> </p><p>b</p>", "<p>a</p><p>b</p>"),
        ("<h1>A</h1><h2>B</h2><h3>C</h3><h5>D</h5>", "<h2>A</h2><h2>B</h2><h3>C</h3><h3>D</h3>"),
        ("<p><b>a</b> <i>b</i></p>", "<p><strong>a</strong> <em>b</em></p>"),
        ("<div>a<div>b</div>c</div>", "<p>a</p><p>b</p><p>c</p>"),
        ("<p>a<br>b<br><br>c</p>", "<p>a<br>b</p><p>c</p>"),
        ("<p>a\n   b\t c</p>", "<p>a b c</p>"),
        ("<p>a\xa0b&nbsp;c</p>", "<p>a\xa0b\xa0c</p>"),
        ("<p>a &lt;b&gt; &amp;amp; c</p>", "<p>a &lt;b&gt; &amp;amp; c</p>"),
        ("<p>2 < 3 & 4 > 1</p>", "<p>2 &lt; 3 &amp; 4 &gt; 1</p>"),
        ("<pre>a\nb</pre>", "<p>a<br>b</p>"),
        ("<ul><li>a<ol><li>b</ol><li>c</ul>", "<ul><li>a<ol><li>b</li></ol></li><li>c</li></ul>"),
        ("<ul><ul><li>a</ul></ul>", "<ul><li>a</li></ul>"),
        ("<ol><li>a</ol><ol><li>b</ol>", "<ol><li>a</li></ol><ol><li>b</li></ol>"),
        ("<table><tr><td>a<td>b<tr><td>c</table>", "<p>a | b</p><p>c</p>"),
        ("<blockquote>a<p>b</blockquote>", "<blockquote><p>a</p><p>b</p></blockquote>"),
        ('<a href="https://iom.int/?a=1&amp;b=2">x</a>', '<p><a href="https://iom.int/?a=1&amp;b=2">x</a></p>'),
        ('<a href="mailto:press@dmx.gov.az">x</a>', '<p><a href="mailto:press@dmx.gov.az">x</a></p>'),
        ("<p>\x00a\x0bb\ufffe\x9fc</p>", "<p>a bc</p>"),
        ("", ""),
    ],
)
def test_clean(markup: str, cleaned: str) -> None:
    assert html.clean(markup) == cleaned
    assert html.clean(cleaned) == cleaned


@pytest.mark.parametrize(
    "markup",
    [
        "<script>alert(1)</script>",
        "<ScRiPt src=//x.example/x.js></sCrIpT>",
        "<scr<script></script>ipt>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="JaVaScRiPt:alert(1)">x</a>',
        '<a href="java&#115;cript:alert(1)">x</a>',
        '<a href="java\tscript:alert(1)">x</a>',
        '<a href=" &#14; javascript:alert(1)">x</a>',
        '<a href="data:text/html,<script>alert(1)</script>">x</a>',
        '<a href="vbscript:msgbox(1)">x</a>',
        '<a href="file:///etc/passwd">x</a>',
        r'<a href="\\server\share">x</a>',
        '<a href="//x.example">x</a>',
        '<a href="https://x.example" onclick="alert(1)" style="x:expression(1)">x</a>',
        '<p style="background:url(javascript:alert(1))" onmouseover=alert(1)>x</p>',
        "<iframe src=https://x.example></iframe>",
        "<object data=x><embed src=x>",
        "<form action=https://x.example><input><button formaction=javascript:alert(1)>x</button></form>",
        "<meta http-equiv=refresh content=0;url=javascript:alert(1)>",
        "<link rel=stylesheet href=https://x.example><base href=javascript:>",
        "<style>@import 'https://x.example';</style>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<textarea><script>alert(1)</script>",
        "<title><img src=x onerror=alert(1)></title>",
        "<plaintext><script>alert(1)</script>",
        "<template><script>alert(1)</script></template>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<video><source onerror=alert(1)></video>",
        "<details open ontoggle=alert(1)>",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "<a href='https://x\"onmouseover=alert(1) '>x</a>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?xml version='1.0'?><script>alert(1)</script>",
    ],
)
def test_nothing_active_survives(markup: str) -> None:
    cleaned = html.clean(markup)
    tags = re.findall(r"<[^>]*>", cleaned)
    plain_tag = re.compile(
        r"</?(?:p|h2|h3|ul|ol|li|blockquote|strong|em|a|br)>|<a href=\"(?:https?://|mailto:)[^\"<>\s]*\">"
    )
    assert [tag for tag in tags if not plain_tag.fullmatch(tag)] == []
    assert html.clean(cleaned) == cleaned


PIECES = [
    *(
        f"<{slash}{tag}>"
        for slash in ("", "/")
        for tag in "p b i em strong a ul ol li div br td tr table pre h1 h3".split()
    ),
    *"<blockquote> </blockquote> <textarea> <title> <svg> <script> <style> <!-- --> <![CDATA[ ]]> <plaintext>".split(),
    '<a href="http://a.example/?x=&quot;">',
    *(
        "<a href=javascript:1>",
        " ",
        "\n",
        "&nbsp;",
        "&lt;",
        "&amp;lt;",
        "<",
        '"',
        "'",
        "\x00",
        "\u200b",
        "&#0;",
        "&#x80;",
    ),
]


@settings(max_examples=600, deadline=None, database=None, derandomize=True)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=3)), max_size=30).map("".join))
def test_clean_is_stable(markup: str) -> None:
    cleaned = html.clean(markup)
    assert html.clean(cleaned) == cleaned
    assert html.serialise(html.paragraphs(cleaned)) == cleaned


@pytest.mark.parametrize(
    ("markup", "words"),
    [
        ("<p>a<br>b</p><p>c</p>", "a\nb\n\nc"),
        ("<h2>H</h2><ul><li>1</li><li>2</li></ul><p>c &amp; d</p>", "H\n\n1\n2\n\nc & d"),
        ("<p><strong>a</strong>b</p>", "ab"),
        ("", ""),
    ],
)
def test_plain(markup: str, words: str) -> None:
    assert html.plain(markup) == words


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("a\n\nb", "<p>a</p><p>b</p>"),
        ("a\r\n\r\nb\r\nc", "<p>a</p><p>b<br>c</p>"),
        ("a\n \n\t\n\n\nb\n", "<p>a</p><p>b</p>"),
        ("<b>1 & 2</b>", "<p>&lt;b&gt;1 &amp; 2&lt;/b&gt;</p>"),
        (" \n", ""),
    ],
)
def test_from_plain(text: str, markup: str) -> None:
    assert html.serialise(html.from_plain(text)) == markup


def test_paragraphs() -> None:
    markup = (
        "<h1>T</h1><p>a <b>b<i>c</i></b><br><a href='https://x.example'>d</a></p>"
        "<ol><li>1<ul><li>2</ul><li>3</ol><ol><li>4</ol><blockquote>q</blockquote>"
    )
    bold = (Run("b", bold=True), Run("c", bold=True, italic=True))
    assert html.paragraphs(markup) == [
        Block("h2", 0, 0, (Run("T"),)),
        Block("p", 0, 0, (Run("a "), *bold, Run("\n"), Run("d", href="https://x.example"))),
        Block("li-ol", 1, 1, (Run("1"),)),
        Block("li-ul", 2, 2, (Run("2"),)),
        Block("li-ol", 1, 1, (Run("3"),)),
        Block("li-ol", 1, 3, (Run("4"),)),
        Block("quote", 0, 0, (Run("q"),)),
    ]


@pytest.mark.parametrize(
    ("markup", "code"),
    [
        ("<div>" * 20_000, "source_hostile"),
        ("<b>" * 20_000, "source_hostile"),
        ("<textarea><p a='</textarea>" + "<b>" * 20_000 + "'>", "source_hostile"),
        ("<p>" + "".join(f"<b id={n}>" for n in range(500)) + "<p>x" * 40_000, "source_hostile"),
        ("<p " + " ".join(f"a{n}" for n in range(400_000)) + ">", "source_hostile"),
        ('<p b=">" ' + " ".join(f"a{n}" for n in range(400_000)) + ">", "source_hostile"),
        ("<p>x</p>" * 400_000, "source_too_large"),
        ("x" * 5_000_001, "source_too_large"),
        ("\xa0" * 4_900_000, "source_too_large"),
        ("&" * 4_900_000, "source_too_large"),
    ],
    ids=["nested", "bold", "hidden", "copied", "attributes", "quoted", "tags", "long", "spaces", "ampersands"],
)
def test_bombs_are_refused_at_once(markup: str, code: str) -> None:
    began = time.monotonic()
    with pytest.raises(IntakeError) as caught:
        html.clean(markup)
    assert caught.value.code == code
    assert time.monotonic() - began < 10


def test_unclosed_tags_of_an_honest_page_are_no_bomb() -> None:
    assert html.clean("<p>a" * 3000 + "<ul>" + "<li>b" * 3000 + "</ul>").count("<li>") == 3000


def test_importing_is_cheap() -> None:
    code = "import sys, pressdesk.formats.html; print([m for m in ('nh3', 'docx', 'PIL', 'lxml') if m in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
