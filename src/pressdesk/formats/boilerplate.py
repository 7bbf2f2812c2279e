"""How the furniture of a web page is told from the words of a release: one pattern for each kind of line."""

from __future__ import annotations

import re

# Every line here is judged alone and whole: a sentence that holds the same words is never furniture. IGNORECASE
# takes I, İ, i and ı for one letter, which is what Azerbaijani capitals need here.
_FLAGS = re.IGNORECASE | re.VERBOSE

_LANGUAGE = (
    r"(?:az|aze|azə|en|eng|ru|rus|рус|tr|tur|de|fr|es|ar|fa|ka|kk|uz|uk|zh|english|русский|türkçe|deutsch|français"
    r"|azərbaycan(?:ca|\ dili)?|azerbaijani?|ingilis(?:cə|\ dili)?|[İi]ngilis(?:cə|\ dili)?|rus(?:ca|\ dili)"
    r"|russian|азербайджанский|азәрбајҹан|английский|ქართული|қазақша|o[‘'`]zbek)"
)
_SEPARATOR = r"[\s|/·•,;:–—-]+"
LANGUAGE_LINKS = re.compile(rf"\[?\s*{_LANGUAGE}(?:{_SEPARATOR}{_LANGUAGE})*\s*\]?", _FLAGS)

# The text a page shows where its picture is not: an identifier made of words, or the name of a file.
_PICTURE = r"(?:photo|image|img|picture|foto|thumb(?:nail)?|slide|banner|logo)s?"
PLACEHOLDER = re.compile(
    rf"(?:news|article|main|cover|lead|post|hero|gallery|page|content|item|event|press)[_-]?{_PICTURE}[_-]?\d*"
    rf"|[a-z]+[_-]{_PICTURE}|{_PICTURE}(?:[_-]\w+|\d+)|[\w.() -]{{1,80}}\.(?:jpe?g|png|gif|webp|svg|bmp)"
    r"|\[(?:image|photo|foto|şəkil|фото)\]|\ufffc+",
    _FLAGS,
)
PICTURE_WORD = re.compile(
    r"(?:photos?|images?|pictures?|foto(?:lar)?|şəkil(?:lər)?|фото(?:графии|галерея)?|foto\ ?qalereya)\s*:?", _FLAGS
)

_RESERVED = r"(?:all\ rights\ reserved|b[üu]t[üu]n\ h[üu]quqlar(?:ı)?\ qorunur|все\ права\ (?:защищены|сохранены))"
COPYRIGHT = re.compile(
    r"(?:copyright\b.{0,12})?(?:©|&copy;|\([cс]\)\s*(?=\d{4})).{0,190}"
    r"|copyright\s+(?:\d{4}|by\b).{0,150}"
    r"|.{0,120}\d{4}\s*©.{0,60}"
    rf"|(?:.{{0,100}}[.,|©–—-]\s*)?{_RESERVED}\s*(?:[.,;|©–—-].{{0,80}})?",
    _FLAGS,
)

_DATE = r"[\d.,:/\s|-]*(?:\d{1,2}\s+\w+\s+\d{4}|\w+\s+\d{1,2},\s*\d{4})?[\d.,:/\s|-]*"
UPDATED = re.compile(
    r"(?:səhifənin\ son\ yenilənm[əe]\ tarixi|son\ yenil[əe]nm[əe](?:\ tarixi)?|yenil[əe]nib"
    r"|(?:(?:this\ )?page\ )?last\ (?:updated?|modified)(?:\ (?:on|date))?|updated(?:\ on)?"
    r"|дата\ (?:последнего\ )?обновления(?:\ страницы)?|последнее\ обновление(?:\ страницы)?|обновлено"
    r"|(?:страница\ )?последний\ раз\ обновлялась)"
    rf"\s*:?\s*{_DATE}",
    _FLAGS,
)

_SHARE = (
    r"(?:share(?:\ (?:this|on|via)(?:\ \w+)?)?|tweet"
    r"|paylaş(?:[ıi]n|maq)?|sosial\ şəbəkələrdə\ paylaş|поделиться(?:\ в\ \w+)?|печать"
    r"|print(?:\ (?:version|page|this\ page))?|çap(?:\ (?:et|versiyası|üçün|variantı))?|распечатать"
    r"|версия\ для\ печати|facebook|twitter|x|whatsapp|telegram|linkedin|instagram|youtube|vk"
    r"|в?контакте|одноклассники|viber|messenger|e-?mail|e-poçt"
    r"|rss|pdf|copy\ link|linki\ kopyala|скопировать\ ссылку|download|yüklə|скачать)"
)
SHARE_LINKS = re.compile(rf"[+>»]?\s*{_SHARE}\s*:?(?:[\s|/·•,]+{_SHARE})*", _FLAGS)

_NAVIGATION = (
    r"(?:home(?:\ ?page)?|main(?:\ page)?|əsas\ s[əe]hif[əe]|ana\ s[əe]hif[əe]|главная(?:\ страница)?|на\ главную"
    r"|news|x[əe]b[əe]rl[əe]r|новости|press[ -]?(?:releases?|centre|center|room|office)|press[ -]?reliz(?:l[əe]r)?"
    r"|m[əe]tbuat(?:\ xidm[əe]ti|\ m[əe]rk[əe]zi)?|пресс[ -]?(?:релизы?|центр|служба)|media|медиа|events"
    r"|t[əe]dbirl[əe]r"
    r"|elanlar|announcements|объявления|about(?:\ us)?|haqqımızda|о\ нас|contacts?(?:\ us)?|[əe]laq[əe]|контакты"
    r"|menu|menyu|меню|search|axtarış|поиск|site\ ?map|saytın\ x[əe]rit[əe]si|карта\ сайта|archive|arxiv|архив"
    r"|back(?:\ to\ (?:list|news|top))?|geri(?:\ qayıt)?|назад|наверх|yuxarı|next|previous|növb[əe]ti|[əe]vv[əe]lki"
    r"|read\ more|[əe]traflı|daha\ çox|подробнее|читать\ далее|all\ news|bütün\ x[əe]b[əe]rl[əe]r|все\ новости"
    r"|login|log\ in|sign\ in|giriş|войти|вход|skip\ to\ (?:main\ )?content|accept\ (?:all\ )?cookies)"
)
_TERMS = (
    r"(?:terms\ (?:for\ users|of\ (?:use|service)|and\ conditions)|privacy(?:\ (?:policy|notice|statement))?"
    r"|all\ rights\ reserved|cookies?(?:\ policy)?|disclaimer|accessibility"
    r"|istifad[əe]\ (?:qaydaları|şərtl[əe]ri)|m[əe]xfilik(?:\ siyas[əe]ti)?|условия\ использования|правила\ пользования"
    r"|политика\ конфиденциальности|пользовательское\ соглашение)"
)
NAVIGATION = re.compile(
    rf"[«»‹›<>←→↑\s]*(?:{_NAVIGATION}|{_TERMS})(?:\s*[|/·•>»›→\\-]+\s*(?:{_NAVIGATION}|{_TERMS}))*[«»‹›<>←→↑\s.…]*",
    _FLAGS,
)
# A trail of where the page is: it begins with the first page and its steps are parted by signs.
TRAIL = re.compile(
    r"(?:home|əsas\ s[əe]hif[əe]|ana\ s[əe]hif[əe]|главная)\s*(?:[|/>»›→\\]\s*[^|/>»›→\\]{1,150}){1,6}", _FLAGS
)
COUNTER = re.compile(
    r"(?:views?|baxış(?:\ sayı|lar)?|baxılıb|oxunub|просмотр(?:ов|ы)|прочитано|количество\ просмотров)"
    r"\s*[:–-]?\s*[\d\s.,]+"
    r"|[\d\s.,]+\s*(?:views?|baxış|dəfə\ (?:baxılıb|oxunub)|просмотр(?:ов|а)?)",
    _FLAGS,
)
LABEL = re.compile(
    r"(?:for\ immediate\ release|press\ release|media\ release|m[əe]tbuat\ (?:üçün\ )?m[əe]lumat(?:ı)?|press-?reliz"
    r"|пресс-?релиз|для\ немедленного\ распространения)\s*:?",
    _FLAGS,
)

ONLY_DATE = re.compile(
    r"\W*(?:[^\W\d]+,\s*)?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|\d{4}-\d{2}-\d{2}|[^\W\d]{3,9}\s+\d{1,2},?\s+\d{4}"
    r"|\d{1,2}\s+[^\W\d]{3,9},?\s+\d{4}(?:\s*-?\w{0,3}\s+il|\s*г\.|\s+года)?)[\s,|/–-]*(?:\d{1,2}:\d{2}(?::\d{2})?)?\W*"
)

_ANYWHERE = (PLACEHOLDER, UPDATED, COUNTER)
_AT_THE_EDGES = (LANGUAGE_LINKS, SHARE_LINKS, NAVIGATION, TRAIL, COPYRIGHT, LABEL, PICTURE_WORD)


def is_copyright(line: str) -> bool:
    """Return whether ``line`` is a notice of copyright: the year and owner, or that all rights are reserved."""
    return len(line) <= 200 and _matches(COPYRIGHT, line)


def is_only_date(line: str) -> bool:
    """Return whether ``line`` is a date, with its time or without, and nothing else: no headline, but no furniture."""
    return _matches(ONLY_DATE, line)


def is_boilerplate(line: str, *, at_the_edge: bool) -> bool:
    """Return whether ``line`` belongs to the page, not to the release.

    Some lines are only the page's ``at_the_edge`` of it: a paragraph "English" in a list of courses is text.
    """
    if not line or len(line) > 400:
        return False
    patterns = (*_ANYWHERE, *_AT_THE_EDGES) if at_the_edge else _ANYWHERE
    return any(_matches(pattern, line) for pattern in patterns)


def _matches(pattern: re.Pattern[str], line: str) -> bool:
    return pattern.fullmatch(line) is not None
