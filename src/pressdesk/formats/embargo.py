"""How a line that forbids to publish a text before its hour is told from one that reports on an embargo."""

from __future__ import annotations

import re

from pressdesk import language

_LONGEST = 2_000
# Every sentence is compared as ``language.fold`` has it: small, and without the marks on Latin letters.
_SENTENCE_END = re.compile(r"(?<=[.!?;])\s+")
# An order begins its sentence; “agreed not to publish the list before” is news.
_START = r"^[\W_]*(?:(?:please|note|attention|nb|diqqet|qeyd|xahis olunur|внимание|просьба|просим|пожалуйста)[\W_]+)?"

_EN_TEXT = (
    r"\b(?:releases?|statements?|texts?|documents?|information|reports?|materials?|contents?|speech|remarks|story)"
)
_EN_OUT = r"(?:release|publication|broadcast|distribution|use|circulation)"
_EN_DONE = r"(?:released|published|broadcast|distributed|used|circulated|reported|quoted)"
_EN_BEFORE = r"\b(?:before|until|till|prior to|earlier than)\b"
_ENGLISH = (
    rf"{_START}(?:strictly |fully )?embargoed\b(?=\W*$|[\W_]*(?:until|till|to|for|copy|before|version|release|\d))",
    rf"\b(?:strictly embargoed|embargoed (?:for|against) (?:\w+ )?{_EN_OUT})\b",
    rf"{_EN_TEXT} (?:is|are|remains?|will be|is to be)(?: \w+)? "
    r"(?:embargoed|under (?:strict |press |media )?embargo)\b",
    rf"{_START}under (?:strict |press |media )?embargo\b",
    rf"\bnot for (?:\w+ (?:or )?)?{_EN_OUT}\b.{{0,40}}{_EN_BEFORE}",
    rf"{_START}(?:(?:this|the) \w+ (?:is|must|may) )?not (?:to )?be {_EN_DONE}\b.{{0,40}}{_EN_BEFORE}",
    rf"{_START}do not (?:release|publish|broadcast|distribute|use|circulate|quote)\b.{{0,60}}{_EN_BEFORE}",
    r"\bhold for (?:release|publication)\b",
    rf"{_START}hold (?:until|till)\b.{{0,60}}\d",
    rf"{_START}for (?:release|publication) (?:only )?(?:after|not before|no earlier than)\b.{{0,60}}\d",
)

_AZ_TEXT = r"\b(?:press[- ]?reliz|melumat|metn|material|xeber|sened|beyanat|cixis)\w*"
_AZ_BY_THEN = r"(?:\b|\d-?|\w)(?:dek|qeder|evvel|once|tez)\b"
_AZ_PUBLISH = r"\b(?:yayimla|yayimlan|derc olun|derc ed|derc edil|derc et|nesr olun|nesr edil|yayil|paylasil|aciqlan)"
_AZ_NEVER = r"(?:m[ae]m[ae]li|m[ae]s[iu]n|m[ae]y[iu]n|m[ae]y[ae]c[ae]k|m[ae]z)\w*"
_AZ_FORBIDDEN = r"(?:m[ae](?:s[iu]|k|q)\w*)(?: \w+){0,2} (?:qadagan|olmaz|yolverilmez|icaze veril)\w*"
_AZERBAIJANI = (
    rf"(?=.*\d).*{_AZ_BY_THEN}.{{0,60}}{_AZ_PUBLISH}(?:{_AZ_NEVER}|{_AZ_FORBIDDEN})",
    rf"{_AZ_TEXT}.{{0,60}}{_AZ_PUBLISH}(?:{_AZ_NEVER}|{_AZ_FORBIDDEN})",
    r"\d.{0,40}\bsonra(?: \w+){0,3} (?:yayimlana|derc oluna|derc edile|nesr oluna|yayila) biler",
    rf"{_AZ_TEXT}.{{0,80}}\bembarqo altinda",
)

_RU_BEFORE = r"\b(?:до|ранее|раньше|прежде|после|с)\b"
_RU_OUT = r"(?:публикации|печати|распространени[юя]|разглашени[юя]|эфира|выпуск[ау]|использовани[юя])"
_RU_TEXT = r"(?:материал|релиз|пресс-релиз|текст|информаци|сообщени|документ|заявлени)\w*"
_RUSSIAN = (
    r"\bэмбарго на (?:публикацию|распространение|разглашение|информацию)\b",
    rf"\b{_RU_TEXT} (?:(?:находится|остается|предоставляется|публикуется) )?под эмбарго\b",
    rf"{_START}под эмбарго\b",
    rf"\bне (?:для|подлежит) {_RU_OUT}.{{0,40}}{_RU_BEFORE}",
    rf"{_START}не (?:публиковать|публикуйте|распространять|распространяйте|печатать|использовать|разглашать|выпускать)"
    rf"\b.{{0,60}}{_RU_BEFORE}",
    rf"(?<!был )(?<!была )(?<!было )(?<!были )\bзапрещен[аоы]? (?:к|для) {_RU_OUT}.{{0,40}}{_RU_BEFORE}",
    rf"{_START}(?:к|для) {_RU_OUT} (?:только )?(?:не ранее|после|с)\b.{{0,40}}\d",
    rf"{_START}(?:публикация|распространение|использование)(?: \w+)?(?: {_RU_TEXT})? "
    rf"(?:запрещен|разрешен|не допускается|возможн)\w*.{{0,40}}{_RU_BEFORE}",
)
_ORDERS = tuple(re.compile(pattern) for pattern in (*_ENGLISH, *_AZERBAIJANI, *_RUSSIAN))
# Each pattern, the bare word's too, asks for one of these; to look for letters is fast, and hardly any line has them.
STEMS = (
    *("embarg", "not for", "not be", "not to be", "do not", "hold ", "for release", "for publication"),
    *("embarq", "yayimla", "derc ", "nesr ", "yayil", "paylasil", "aciqlan"),
    *("эмбарго", "не для", "не подлежит", "не публик", "не распростран", "не печат", "не использ", "не разглаш"),
    *("не выпуск", "запрещен", "публикаци", "печати", "распространени", "разглашени", "эфира", "использовани"),
    *("выпуска", "выпуску"),
)

# The bare word is an order only where it begins a sentence that is about nothing but an hour.
_BARE = re.compile(
    rf"{_START}(?:press[- ]|media[- ]|пресс-)?(?:embargo|embarqo|эмбарго)(?:nun bitme vaxti)?\b"
    r"(?=\W*$|\W*(?:until|till|to|lifts?|ends?|expires?|date|time|до|снимается|действует|истекает|\d|saat)"
    r"|\s*[:–—-]\s)"
)
_BARE_AT_END = re.compile(r"\d.*\w*(?:dek|qeder)\s+embarqo\W*$")
_REPORTED = re.compile(
    r"\b(?:impos|extend|prolong|introduc|announc|agree|violat|arms\b|trade\b|oil\b|against\b"
    r"|uzadil|qoyul|tetbiq ed|legv|gotur|pozul|qerar|продл|введен|ввел|отмен|наруш|оружи|постав|против\b|нефт)"
)


def embargo_in(line: str) -> str:
    """Return the sentence of ``line`` that says when the text may go out, "" when there is none."""
    if len(line) > _LONGEST:
        return ""
    for sentence in _SENTENCE_END.split(line):
        folded = language.fold(" ".join(sentence.split()))
        if not any(stem in folded for stem in STEMS):
            continue
        if any(order.search(folded) for order in _ORDERS):
            return sentence.strip()
        if (_BARE.search(folded) or _BARE_AT_END.search(folded)) and not _REPORTED.search(folded):
            return sentence.strip()
    return ""
