"""Which language a text is written in."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from pressdesk.language.letters import fold
from pressdesk.language.tokenizer import tokens

if TYPE_CHECKING:
    from collections.abc import Collection

    from py3langid.langid import LanguageIdentifier

LANGUAGES = ("az", "en", "ru")

# A text is judged by this many characters from its beginning, its middle and its end each.
_WINDOW = 2_000
_LEAST_LETTERS = 3
# A language that was not asked for must be this many times as probable as one that was, in a text of one short line.
_DOUBT = log(6.0)
_SHORT_LINE = 60

# Words that carry no subject, and for the two closest languages the words of their officials, all folded.
_FREQUENT_WORDS = {
    "az": "ve ile ucun olan olub edib edilib bildirib haqqinda uzre terefinden qeyd edirem edirik bele bir bu daha da "
    "de ki hem indi yeni arasinda olunub zaman kecirilib onun o cumleden eden olaraq sonra gore ilk deyil haqda "
    "elaqedar elaqeler prezidenti respublikasi respublikasinin nazir naziri nazirliyi nazirliyinin nazirler gorus "
    "gorusub olke dovlet emekdasliq munasibetleri beynelxalq teskilati birlesmis milletler xarici",
    "tr": "ve ile icin olan bir bu daha da de ki hem yeni arasinda zaman onun olarak sonra gore ilk degil gibi kadar "
    "ancak cok hakkinda tarafindan ettigini soyledi dedi oldugunu konusunda uzerine ise en her sayin "
    "cumhurbaskani cumhuriyeti bakani bakanligi bakanlar gorusme gorustu ulke ulkeler devlet isbirligi uluslararasi",
    "uz": "va bilan uchun bu ham bir edi hamda bolgan haqida boyicha qilindi davlat o",
    "tk": "we bilen ucin bu bir hem boldy turkmenistanyn yurdumyzyn",
    "en": "the of and to in a is was for on that with by as at from it are be this has were have will an their its not",
    "de": "der die das und ist in den von zu mit sich auf fur nicht ein eine dem des im auch als an nach wird bei",
    "fr": "le la les de des et en un une du que qui dans pour est par sur au avec ce il",
    "es": "el la los las de y en un una que se del por con para es al lo su como",
    "it": "il la di e che in un una per con del della i le da si nel sono al",
    "pt": "o a os as de e em um uma que do da para com no na por se",
    "nl": "de het een en van in is op te dat die voor met zijn aan niet door",
    "pl": "w i na z do nie sie ze jest o to po przez za od dla",
    "ro": "si de la in a cu din pe un o care nu ca este pentru",
    "ru": "и в во не на с со что по к из о об у за от для при это как его их он она они был было были а но или также",
    "uk": "і й в у не на з що до та про як за від для його це є був було були або також під час",
    "be": "і у не на з што да пра як за ад для яго гэта быў было былі або таксама",
    "bg": "и в във не на с със че по от за да се е са ще като това беше към при но или също",
    "mk": "и во не на со дека по од за да се е ќе како тоа беше кон при но или исто",
    "sr": "и у не на са да по од за се је су ће као то био према при али или",
    "kk": "және мен бен үшін бұл бір деп да де болып ол туралы",
    "ky": "жана менен үчүн бул бир деп да де болуп ал жөнүндө",
    "tg": "ва дар аз ба бо ки ин барои шуд аст",
    "mn": "ба болон нь юм энэ нэг бол гэж байна",
}
# How much one function word among ten words is worth, as a logarithm of probability, and what all can be worth.
_WORD_WEIGHT = 2.0
_MOST_FOR_WORDS = 8.0

# Crimean Tatar and Nigerian Pidgin, for which Azerbaijani and English are easily taken.
_MISTAKEN = ("crh", "pcm")
_MISTAKEN_WEIGHT = 3.0
# Letters rarer than this many in a hundred come from names of other languages.
_LEAST_SHARE = 0.7

_LATIN_LETTER = "[A-Za-z\u00c0-\u024f\u0259]"
_CYRILLIC_LETTER = "[\u0400-\u052f]"
_AZ_CYRILLIC = "(?i)[әғҝһҹөүј]"
_AZ_CYRILLIC_ONLY = "(?i)[ҝҹ]|ә[^\\W\\d_]*ј|ј[^\\W\\d_]*ә"
_NOT_AZ_CYRILLIC = "(?i)[қңұіҗҳӣӯ]"
_RU_ONLY = "(?i)[ыэё]"
_NOT_RU = "(?i)[әғҝһҹөүјқңұіїєґўљњћђџѓќѕҗҳӣӯ]"
_SCHWA = "[əƏ]"
# Azerbaijani has q and x, Turkish has neither; no Turkish word ends in -ib or -ub.
_AZ_NOT_TR = "(?i)[qx]|[^\\W\\d_][iu]b\\b"
_AZ_AND_TR = "[ğĞşŞı]"
_NOISE = "<[^<>]{0,200}>|\\S+@\\S+|https?://\\S+|www\\.\\S+"


class Detection(NamedTuple):
    """The language of a text, `None` for none of those asked about, and how sure that is, from 0 to 1."""

    language: str | None
    confidence: float


def detect(text: str, languages: Collection[str] = LANGUAGES) -> Detection:
    """Return which of the languages the text is in, or `None` when it is in another one or has no words.

    Azerbaijani is recognised without its diacritics and in the Cyrillic alphabet it had until 1991. Of a long text only
    a sample is read.
    """
    sample = re.sub(_NOISE, " ", _sampled(text))
    latin, cyrillic = len(re.findall(_LATIN_LETTER, sample)), len(re.findall(_CYRILLIC_LETTER, sample))
    letters = sum(map(str.isalpha, sample))
    if letters < _LEAST_LETTERS:
        return Detection(None, 0.0)
    scores = {language: log(max(probability, 1e-6)) for language, probability in _identifier().rank(sample)}
    for language in _MISTAKEN:
        scores[language] -= _MISTAKEN_WEIGHT
    if max(latin, cyrillic) * 2 > letters:
        _weigh_words(scores, sample)
        if latin > cyrillic:
            _weigh_latin(scores, sample, latin)
        else:
            _weigh_cyrillic(scores, sample, cyrillic)
    return _decided(scores, languages, letters)


def _decided(scores: dict[str, float], languages: Collection[str], letters: int) -> Detection:
    best = max(scores, key=scores.__getitem__)
    if best not in languages:
        asked = max((language for language in languages if language in scores), key=scores.__getitem__, default=None)
        doubt = _DOUBT * max(0.0, 1 - letters / _SHORT_LINE)
        if asked is not None and scores[best] - scores[asked] < doubt:
            best = asked
    total = sum(exp(score - scores[best]) for score in scores.values())
    return Detection(best if best in languages else None, 1 / total)


def _sampled(text: str) -> str:
    if len(text) <= 3 * _WINDOW:
        return text
    middle = (len(text) - _WINDOW) // 2
    return "\n".join((text[:_WINDOW], text[middle : middle + _WINDOW], text[-_WINDOW:]))


def _weigh_words(scores: dict[str, float], sample: str) -> None:
    """Add what the share of each language's function words among the words says for it."""
    words = [fold(token.text) for token in tokens(sample)]
    counts = Counter(language for word in words for language in _frequent_in().get(word, ()))
    for language, count in counts.items():
        if language in scores:
            scores[language] += min(_MOST_FOR_WORDS, _WORD_WEIGHT * 10 * count / len(words))


@cache
def _frequent_in() -> dict[str, list[str]]:
    """The languages in which a word is frequent, by the word."""
    found: dict[str, list[str]] = {}
    for language, words in _FREQUENT_WORDS.items():
        for word in frozenset(words.split()):
            found.setdefault(word, []).append(language)
    return found


def _weigh_latin(scores: dict[str, float], sample: str, letters: int) -> None:
    """Add what the letters of Azerbaijani say: one in ten is ə, and q and x are frequent."""
    schwas = 100 * len(re.findall(_SCHWA, sample)) / letters
    if schwas > _LEAST_SHARE:
        scores["az"] += min(12.0, 3 * schwas)
        return
    # Without ə it is taken for its neighbours, until a letter or an ending shows up that those do not have.
    # A text with the letters they share but without ə is not Azerbaijani.
    share = 0.0 if re.search(_AZ_AND_TR, sample) else 100 * len(re.findall(_AZ_NOT_TR, sample)) / letters
    if share > _LEAST_SHARE:
        scores["az"] = max(scores["az"], scores["tr"], scores["crh"] + _MISTAKEN_WEIGHT) + _WORD_WEIGHT
        scores["tr"] -= _WORD_WEIGHT


def _weigh_cyrillic(scores: dict[str, float], sample: str, letters: int) -> None:
    """Add what the letters say that Russian does not have, and those that Azerbaijani has and others have not."""
    foreign = 100 * len(re.findall(_NOT_RU, sample)) / letters
    own = 100 * len(re.findall(_RU_ONLY, sample)) / letters
    scores["ru"] += min(4.0, own) - min(12.0, 3 * foreign)
    if re.search(_AZ_CYRILLIC_ONLY, sample) and not re.search(_NOT_AZ_CYRILLIC, sample):
        scores["az"] += min(20.0, 3 * 100 * len(re.findall(_AZ_CYRILLIC, sample)) / letters)


@cache
def _identifier() -> LanguageIdentifier:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
