"""What a row of the list of meetings says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pressdesk.ui.lists.model import PagedModel
from pressdesk.ui.meetings.labels import brief_day

if TYPE_CHECKING:
    from pressdesk.services.event_lists import EventSummary


class MeetingsModel(PagedModel):
    """The meetings of a list."""

    def words(self, card: EventSummary) -> str:
        """Day and title."""
        return f"{brief_day(card.starts)}, {card.title}"

    def tooltip(self, card: EventSummary) -> str:
        """The whole title."""
        return card.title
