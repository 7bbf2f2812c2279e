"""The pages of the main window, as data: name, title, icon and class, in the order of the sidebar."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from pressdesk.catalogue.references import Kind
from pressdesk.ui.bin_page import BinPage
from pressdesk.ui.bulletins.page import BulletinsPage
from pressdesk.ui.dashboard.page import DashboardPage
from pressdesk.ui.importing.page import ImportPage
from pressdesk.ui.meetings.page import MeetingsPage
from pressdesk.ui.people.page import PeoplePage
from pressdesk.ui.photos.page import PhotosPage
from pressdesk.ui.releases.page import ReleasesPage
from pressdesk.ui.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pressdesk.ui.page import Page


class PageRow(NamedTuple):
    """One page: ``counts`` is the kind of record whose number the sidebar shows; one at the ``foot`` stands apart."""

    name: str
    title: str
    icon: str
    page: type[Page]
    counts: Kind | None = None
    foot: bool = False


PAGES: tuple[PageRow, ...] = (
    PageRow("desk", QT_TRANSLATE_NOOP("pages", "Desk"), "layout-dashboard", DashboardPage),
    PageRow("releases", QT_TRANSLATE_NOOP("pages", "Releases"), "newspaper", ReleasesPage, Kind.RELEASE),
    PageRow("meetings", QT_TRANSLATE_NOOP("pages", "Meetings"), "calendar-days", MeetingsPage, Kind.EVENT),
    PageRow("photos", QT_TRANSLATE_NOOP("pages", "Photos"), "images", PhotosPage, Kind.PHOTO),
    PageRow("people", QT_TRANSLATE_NOOP("pages", "People and topics"), "users", PeoplePage, Kind.AUTHORITY),
    PageRow("bulletins", QT_TRANSLATE_NOOP("pages", "Bulletins"), "book-open-text", BulletinsPage, Kind.BULLETIN),
    PageRow("import", QT_TRANSLATE_NOOP("pages", "Import"), "import", ImportPage, foot=True),
    PageRow("bin", QT_TRANSLATE_NOOP("pages", "Bin"), "trash-2", BinPage, foot=True),
)
HOME_OF = {row.counts: row.name for row in PAGES if row.counts is not None}
"""The page on which a record of a kind is shown."""
