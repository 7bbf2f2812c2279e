"""The interface in another language: Qt Linguist's files, read as they are when the program starts."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTranslator

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtCore import QObject

    def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
        """``text`` itself, which is to be translated in ``context``; Qt's own has no types."""
else:
    from PySide6.QtCore import QT_TRANSLATE_NOOP

__all__ = ["LANGUAGES", "QT_TRANSLATE_NOOP", "Translation", "language_of_system"]

LANGUAGES = {"az": "Azərbaycanca", "en": "English", "ru": "Русский"}
"""The languages that the interface speaks, each as it calls itself."""


def language_of_system() -> str:
    """The language of LANGUAGES that the system asks for first, else English."""
    asked = [code.partition("-")[0] for code in QLocale.system().uiLanguages()]
    return next((code for code in asked if code in LANGUAGES), "en")


class Translation(QTranslator):
    """The interface's words in one language. English is in the program itself, and here are only its plurals."""

    def __init__(self, folder: Path, language: str, parent: QObject | None = None) -> None:
        """Read ``pressdesk_LANGUAGE.ts`` of ``folder``, and, if they are there, ``errors_`` and ``qt_LANGUAGE.ts``.

        These hold the sentences of what lies below the interface, and Qt's own words on buttons, menus of text fields
        and choosing files, which Qt has in Russian for some platforms and in Azerbaijani for none. Raises OSError or
        ElementTree.ParseError.
        """
        super().__init__(parent)
        self._language = language
        self._words: dict[tuple[str, str], list[str]] = {}
        self._read(folder / f"pressdesk_{language}.ts")
        for name in ("errors", "qt"):
            if (file := folder / f"{name}_{language}.ts").is_file():
                self._read(file)

    def _read(self, file: Path) -> None:
        for context in ElementTree.parse(file).iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                found = message.find("translation")
                if found is None or found.get("type"):  # unfinished, vanished or obsolete
                    continue
                forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
                if all(forms):
                    self._words[name, message.findtext("source", "")] = forms

    def isEmpty(self) -> bool:
        """Whether there are no words at all."""
        return not self._words

    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:  # noqa: N803 - Qt's name
        """The words for ``sourceText``, in the plural that ``n`` asks for; None, for Qt to look on, without any."""
        forms = self._words.get((context, sourceText))
        if forms is None:
            return None
        return forms[min(_plural(self._language, n), len(forms) - 1)] if n >= 0 else forms[0]


def _plural(language: str, n: int) -> int:
    """Which form a number takes, as Qt Linguist lists them for the language."""
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    return 0 if n == 1 else 1
