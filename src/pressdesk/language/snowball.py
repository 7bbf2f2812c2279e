"""Words of the languages that Snowball knows, English first among them."""

from __future__ import annotations

from pressdesk.language.letters import fold, lower

# ISO 639-1 codes of the languages Snowball has a stemmer for; the other languages have none.
_STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "et": "estonian",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "ne": "nepali",
    "nl": "dutch",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}

# English forms that no suffix explains, with the form their family goes by.
_ENGLISH_IRREGULAR = {
    form: base
    for base, forms in {
        "agree": "agreed",
        "become": "became",
        "begin": "began begun",
        "bring": "brought",
        "build": "built",
        "child": "children",
        "choose": "chose chosen",
        "crisis": "crises",
        "do": "did done does",
        "fight": "fought",
        "find": "found",
        "foot": "feet",
        "give": "gave given",
        "go": "went gone goes",
        "have": "had has",
        "hold": "held",
        "keep": "kept",
        "lead": "led",
        "leave": "left",
        "lose": "lost",
        "make": "made",
        "man": "men",
        "meet": "met",
        "pay": "paid",
        "person": "persons people",
        "say": "said",
        "see": "saw seen",
        "seek": "sought",
        "send": "sent",
        "speak": "spoke spoken",
        "spend": "spent",
        "stand": "stood",
        "take": "took taken",
        "tell": "told",
        "thesis": "theses",
        "think": "thought",
        "win": "won",
        "woman": "women",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}


def stem(word: str, language: str) -> str:
    """Return the folded stem of the word; of a language without a stemmer, the folded word."""
    if language == "en":
        folded = fold(word)
        word = _ENGLISH_IRREGULAR.get(folded, folded)
    elif language not in _STEMMERS:
        return fold(word)
    from snowballstemmer import stemmer

    # A stemmer holds the word it works on, so threads cannot share one; making one costs less than stemming.
    return fold(stemmer(_STEMMERS[language]).stemWord(lower(word, language)))
