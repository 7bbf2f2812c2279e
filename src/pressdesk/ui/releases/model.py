"""What a row of the list of releases says."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from pressdesk.ui.labels import day_of, word
from pressdesk.ui.lists.model import PagedModel

if TYPE_CHECKING:
    from pressdesk.services.listing import ReleaseCard


class ReleasesModel(PagedModel):
    """The releases of a list."""

    def words(self, card: ReleaseCard) -> str:
        """Day, headline and status."""
        headline = html.unescape(card.headline.replace("<mark>", "").replace("</mark>", ""))
        return f"{day_of(card)}, {headline}, {word(card.status)}"

    def tooltip(self, card: ReleaseCard) -> str:
        """The status of the text in each language."""
        return "\n".join(f"{word(code)}: {word(state)}" for code, state in card.states.items())
