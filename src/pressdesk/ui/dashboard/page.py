"""The Desk page: cards of what waits, the year as charts, and the health of the archive."""

from __future__ import annotations

import calendar
from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.filters import Filter
from pressdesk.catalogue.references import Kind, Reference
from pressdesk.catalogue.releases import Status
from pressdesk.services.dashboard import Dashboard, Task, TaskGroup, Year, dashboard, year_of_releases
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import Button, RowButton
from pressdesk.ui.dashboard.charts import CountsChart, MonthsChart
from pressdesk.ui.fields import label, named
from pressdesk.ui.labels import day_and_month, long_day, moment
from pressdesk.ui.page import Page
from pressdesk.ui.pictures import ROW_EDGE, paint_filling
from pressdesk.ui.steady import ComboBox

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent

    from pressdesk.ui.app_context import AppContext
    from pressdesk.ui.tasks import BackgroundTask

_PICTURE = QSize(108, 72)


class TaskCard(QFrame):
    """A white card: a heading with how many there are, and rows that lead to records."""

    record_wanted = Signal(object)
    more_wanted = Signal()

    def __init__(self, name: str, title: str) -> None:
        """Show nothing yet under ``title``."""
        super().__init__()
        self.setObjectName(f"card_{name}")
        self.setProperty("card", True)
        self._name = name
        heading = label(title, "heading")
        self._more = QPushButton()
        self._more.setObjectName(f"more_{name}")
        self._more.setProperty("link", True)
        self._more.clicked.connect(self.more_wanted)
        self._more.hide()
        head = layouts.row(heading, 1, self._more)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(tokens.GAP[1])
        layouts.column(head, self._rows, 1, on=self, margins=(4, 3, 4, 3), gap=2)

    def show_rows(self, rows: list[tuple[Task, str]], *, more: int = 0, more_leads: bool = False) -> None:
        """Show rows, each with a word at its end, and that there are ``more`` of them, to which a click may lead."""
        self.show_words("" if rows else self.tr("Nothing waits here."))
        for waiting, end in rows:
            self._rows.addWidget(self._row(waiting, end))
        self.show_more(more, leads=more_leads)

    def show_words(self, words: str) -> None:
        """Show a sentence instead of rows, or nothing."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if words:
            self._rows.addWidget(label(words, "second"))

    def show_more(self, more: int, *, leads: bool = False) -> None:
        """Show that there are more than are shown."""
        self._more.setText(self.tr("%n more", "", more))
        self._more.setEnabled(leads)
        self._more.setVisible(more > 0)

    def _row(self, waiting: Task, end: str) -> QWidget:
        row = QWidget()
        title = waiting.title or self.tr("(no title)")
        button = RowButton(title)
        button.setObjectName(f"{self._name}_{waiting.reference}")
        button.setAccessibleName(f"{title}, {end}" if end else title)
        button.clicked.connect(partial(self.record_wanted.emit, waiting.reference))
        layout = layouts.row((button, 1), on=row, margins=0, gap=2)
        if end:
            layout.addWidget(label(end, "second"))
        return row


class PhotoRow(QWidget):
    """A few photos side by side; a click chooses one."""

    chosen = Signal(object)

    def __init__(self, context: AppContext) -> None:
        """Show none yet."""
        super().__init__()
        self.setObjectName("bare_photos")
        self._context = context
        self._photos: list[tuple[Reference, str, str]] = []
        self.setFixedHeight(_PICTURE.height())
        context.pictures.came.connect(lambda _sha256: self.update())

    def show_photos(self, found: Dashboard) -> None:
        """Show the photos that have no caption."""
        self._photos = [
            (waiting.reference, *picture) for waiting, picture in zip(found.photos.first, found.pictures, strict=True)
        ]
        self.setVisible(bool(self._photos))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw those that fit."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, (_reference, sha256, path) in enumerate(self._photos):
            area = QRectF(number * (_PICTURE.width() + 8), 0, _PICTURE.width(), _PICTURE.height())
            if area.right() > self.width():
                break
            image = self._context.pictures.image(sha256, path, ROW_EDGE)
            if image is not None and not image.isNull():
                paint_filling(painter, area, image, 6)
            else:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(self._context.theme.palette.sunken))
                painter.drawRoundedRect(area, 6, 6)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose the photo under the pointer."""
        number = int(event.position().x() // (_PICTURE.width() + 8))
        if 0 <= number < len(self._photos):
            self.chosen.emit(self._photos[number][0])


class DashboardPage(Page):
    """What needs a person today."""

    shows = frozenset({Kind.RELEASE, Kind.EVENT, Kind.AUTHORITY, Kind.PHOTO})

    def __init__(self, context: AppContext) -> None:
        """Show nothing yet."""
        super().__init__(context)
        self.setObjectName("desk")
        self._asking: BackgroundTask | None = None
        self._charting: BackgroundTask | None = None
        self._year: Year | None = None
        self._greeting, self._day = label("", "title"), named(label("", "second"), "desk_day")
        self._cards = {
            "drafts": TaskCard("drafts", self.tr("Drafts")),
            "undated": TaskCard("undated", self.tr("Dates to confirm")),
            "translations": TaskCard("translations", self.tr("Translations")),
            "embargoes": TaskCard("embargoes", self.tr("Embargoes")),
            "recent": TaskCard("recent", self.tr("Changed lately")),
            "health": TaskCard("health", self.tr("Health of the archive")),
        }
        self._photos = TaskCard("photos", self.tr("Photos without captions"))
        self._photo_row = PhotoRow(context)
        self._photos.layout().insertWidget(2, self._photo_row)  # type: ignore[union-attr] # it is a QVBoxLayout
        self._years = named(ComboBox(), "year", self.tr("Year"))
        self._months = MonthsChart(context.theme, "months", self.tr("Releases by month"))
        self._countries = CountsChart(context.theme, "countries", self.tr("Countries"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        head = layouts.row(self._greeting, (self._day, 1), gap=2)
        months = _chart_card(self.tr("Releases by month"), self._months, self._years)
        countries = _chart_card(self.tr("Countries this year"), self._countries)
        grid = QGridLayout()
        grid.setSpacing(tokens.GAP[4])
        names = ("drafts", "undated", "translations")
        for column, name in enumerate(names):
            grid.addWidget(self._cards[name], 0, 2 * column, 1, 2)
        grid.addWidget(months, 1, 0, 1, 4)
        grid.addWidget(countries, 1, 4, 1, 2)
        grid.addWidget(self._photos, 2, 0, 1, 4)
        grid.addWidget(self._cards["embargoes"], 2, 4, 1, 2)
        grid.addWidget(self._cards["recent"], 3, 0, 1, 4)
        grid.addWidget(self._cards["health"], 3, 4, 1, 2)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        content = named(QWidget(), "desk_content")
        layouts.column(head, grid, 1, on=content, margins=5, gap=4)
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self._welcome())

    def _welcome(self) -> QWidget:
        page = named(QWidget(), "welcome")
        title = label(self.tr("This archive is empty"), "title")
        words = label(
            self.tr(
                "Write the first release, or bring in the files that you have: Word, text, web pages and pictures."
            ),
            "second",
        )
        words.setWordWrap(True)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        write = named(Button(self._context.theme, self.tr("New release"), "plus", primary=True), "first_release")
        write.clicked.connect(self.new_release_wanted)
        bring_in = named(Button(self._context.theme, self.tr("Import files…"), "import"), "first_files")
        bring_in.clicked.connect(self.files_wanted)
        for button in (write, bring_in):
            button.setEnabled(self._context.archive.writable)
        buttons = layouts.row(1, write, bring_in, 1)
        layouts.column(2, (title, 0, Qt.AlignmentFlag.AlignHCenter), words, buttons, 3, on=page, margins=5, gap=3)
        return page

    def _connect(self) -> None:
        for card in (*self._cards.values(), self._photos):
            card.record_wanted.connect(self.record_wanted)
        self._photo_row.chosen.connect(self.record_wanted)
        self._cards["drafts"].more_wanted.connect(
            lambda: self.list_wanted.emit(Filter(statuses=frozenset({Status.DRAFT.value})))
        )
        self._cards["undated"].more_wanted.connect(lambda: self.list_wanted.emit(Filter()))
        self._months.chosen.connect(self._on_month)
        self._countries.chosen.connect(self._on_country)
        self._years.activated.connect(lambda _index: self._chart(self._years.currentData()))

    def refresh(self) -> None:
        """Look what waits, and count."""
        if self._asking is not None:
            self._asking.cancel()
        work = partial(dashboard, self._context.archive, self._context.language)
        self._asking = self._context.tasks.catalogue(work, self._on_needs)
        self._chart(self._year.year if self._year is not None else None)

    def show_record(self, wanted: Reference) -> None:
        """Leave it to the page of the record's kind."""
        self.record_wanted.emit(wanted)

    def _chart(self, year: int | None) -> None:
        if self._charting is not None:
            self._charting.cancel()
        work = partial(year_of_releases, self._context.archive, year, self._context.language)
        self._charting = self._context.tasks.catalogue(work, self._on_year)

    def _on_needs(self, found: Dashboard) -> None:
        self._stack.setCurrentIndex(1 if found.is_empty else 0)
        here = datetime.now().astimezone()
        self._greeting.setText(
            self.tr("Good morning")
            if here.hour < 12
            else self.tr("Good afternoon")
            if here.hour < 18
            else self.tr("Good evening")
        )
        need = self.tr("%n thing(s) need a person", "", found.count)
        self._day.setText(f"{long_day(here.date())} · {need}")
        doubts = {
            "embargo_stated": self.tr("embargo?"),
            "several_languages": self.tr("several languages?"),
            "headline_doubtful": self.tr("headline?"),
        }
        drafts = [" · ".join(doubts[code] for code in one.doubts) for one in found.drafts.first]
        self._show("drafts", found.drafts, drafts, leads=True)
        undated = [f"{day_and_month(*one.day)}?" if one.day else self.tr("no date") for one in found.undated.first]
        self._show("undated", found.undated, undated, leads=True)
        out_of_date, lacking = self.tr("out of date"), self.tr("missing")
        late = [(one, f"{one.languages[0].upper()} · {out_of_date}") for one in found.late.first]
        missing = [
            (one, f"{', '.join(code.upper() for code in one.languages)} · {lacking}") for one in found.missing.first
        ]
        rows = (late + missing)[: max(len(late), 4)]
        self._cards["translations"].show_rows(rows, more=found.late.count + found.missing.count - len(rows))
        lifts = [self.tr("lifts {when}").format(when=moment(one.moment)) for one in found.embargoed.first if one.moment]
        self._show("embargoes", found.embargoed, lifts)
        self._photos.show_words("" if found.photos.count else self.tr("Nothing waits here."))
        self._photos.show_more(found.photos.count - len(found.photos.first))
        self._photo_row.show_photos(found)
        recent = [(one, moment(one.moment) if one.moment else "") for one in found.recent]
        self._cards["recent"].show_rows(recent)
        self._show_health(found)

    def _show(self, name: str, pile: TaskGroup, ends: list[str], *, leads: bool = False) -> None:
        rows = list(zip(pile.first, ends, strict=True))
        self._cards[name].show_rows(rows, more=pile.count - len(rows), more_leads=leads)

    def _show_health(self, found: Dashboard) -> None:
        if found.backup is None:
            said = self.tr("No backup was made yet.")
        else:
            days = (datetime.now(UTC) - found.backup).days
            said = self.tr("Newest backup: {when}").format(when=moment(found.backup))
            if days > 7:
                said += " · " + self.tr("%n day(s) ago", "", days)
        self._cards["health"].show_words(said)

    def _on_year(self, found: Year | None) -> None:
        self._year = found
        if found is None:
            self._months.show_values([])
            self._countries.show_values([])
            return
        self._years.clear()
        for year in found.years:
            self._years.addItem(str(year), year)
        self._years.setCurrentIndex(found.years.index(found.year))
        self._months.show_months(found.months)
        self._countries.show_counted(found.countries)

    def _on_month(self, number: int) -> None:
        if self._year is not None:
            year, month = self._year.year, number + 1
            last = calendar.monthrange(year, month)[1]
            self.list_wanted.emit(Filter(since=date(year, month, 1), until=date(year, month, last)))

    def _on_country(self, number: int) -> None:
        if self._year is not None:
            chosen = frozenset({int(self._year.countries[number].key)})
            year = self._year.year
            self.list_wanted.emit(Filter(since=date(year, 1, 1), until=date(year, 12, 31), countries=chosen))


def _chart_card(title: str, chart: QWidget, chooser: QWidget | None = None) -> QFrame:
    card = QFrame()
    card.setProperty("card", True)
    head = layouts.row(label(title, "heading"), 1)
    if chooser is not None:
        head.addWidget(chooser)
    layouts.column(head, chart, 1, on=card, margins=(4, 3, 4, 3), gap=2)
    return card
