"""What a cell of the grid of photos says."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from pressdesk.ui.labels import short_day
from pressdesk.ui.lists.model import PagedModel
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pressdesk.services.photos import PhotoCard


class PhotosModel(PagedModel):
    """The photos of a grid."""

    def words(self, card: PhotoCard) -> str:
        """Name of the file, day and caption."""
        return ", ".join((card.name, day_of_photo(card), card.caption or self.tr("no caption")))

    def tooltip(self, card: PhotoCard) -> str:
        """The caption, or the name of the file."""
        return card.caption or card.name


def day_of_photo(card: PhotoCard) -> str:
    """The day on which a photo was taken, in words."""
    if card.taken_at is not None:
        return short_day(card.taken_at.date())
    return QCoreApplication.translate("labels", QT_TRANSLATE_NOOP("labels", "No date"))
