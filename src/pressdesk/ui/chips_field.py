"""A field for links to records: typed names become chips, offered while one types."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QFrame,
    QListView,
)

from pressdesk.services.autocomplete import Suggestion, rank
from pressdesk.ui import tokens
from pressdesk.ui.chips import ICONS, Chip, Link, PassesClicksOn, Typing
from pressdesk.ui.fields import label
from pressdesk.ui.flow import FlowLayout
from pressdesk.ui.labels import word

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtGui import QResizeEvent

    from pressdesk.ui.tasks import BackgroundTask, TaskQueue
    from pressdesk.ui.theme import Theme


"""The icon of each kind of record that a chip can stand for."""


_PAUSE_MS = 120


_WIDEST_OFFER = 440


_NAMED = int(Qt.ItemDataRole.UserRole) + 1


class ChipsField(QFrame):
    """Records as chips, found by typing a few letters of any of their names.

    ``typing`` says that a name is being typed that is no chip yet. ``suggest`` is asked in the catalogue's lane. With
    several ``roles`` a chip's menu chooses one. ``create``, if there is one, is told the name of a record that somebody
    wants and the archive has not; it calls ``add`` in the end. At most ``most`` chips can be in the field.
    Without ``create`` a name that no record has is pointed out, in the sentence ``unknown`` if there is one. ``left``
    says that somebody went on from a name that is no chip yet.
    """

    changed = Signal()
    typing = Signal()
    left = Signal()

    def __init__(
        self,
        theme: Theme,
        tasks: TaskQueue,
        name: str,
        title: str,
        suggest: Callable[[str], list[Suggestion]],
        *,
        roles: Sequence[str] = ("",),
        create: Callable[[str], None] | None = None,
        most: int = 1_000,
        unknown: str = "",
    ) -> None:
        """Hold no chips yet; ``name`` is for tests, ``title`` is read aloud. A new chip gets the first role."""
        super().__init__()
        self.setObjectName(name)
        self.setProperty("field", True)
        self._theme, self._tasks, self.suggest = theme, tasks, suggest
        self._roles, self.create_record, self._most = roles, create, most
        self._no_name = self.tr("“{name}” is no name in the archive. Choose one with ↓ and Enter, or delete it.")
        self._unknown = unknown or self._no_name
        self._links: list[Link] = []
        self._chips: list[Chip] = []
        self._asking: BackgroundTask | None = None
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.ask)
        self.popup = QListView()
        self.line = Typing(self.popup)
        self.line.setObjectName(f"{name}_line")
        self.line.setAccessibleName(title)
        self.line.setProperty("bare", True)
        self.line.setMinimumWidth(40)
        self.line.emptied.connect(self._on_emptied)
        self.line.focused.connect(self._on_focused)
        self.line.textEdited.connect(self._on_typed)
        self.line.returnPressed.connect(self._on_return)
        self._offers = QStandardItemModel(self)
        completer = QCompleter(self._offers, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setWidget(self.line)
        self.popup.setObjectName(f"{name}_offers")
        self.popup.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.popup.setAccessibleName(title)
        self.popup.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.popup.setTextElideMode(Qt.TextElideMode.ElideRight)
        completer.setPopup(self.popup)
        self.popup.installEventFilter(PassesClicksOn(self))
        completer.activated[QModelIndex].connect(self._on_chosen)  # type: ignore[index] # Qt's other one has a text
        self._completer = completer
        self._flow = FlowLayout(self)
        self._flow.setContentsMargins(tokens.GAP[1], 3, tokens.GAP[1], 3)
        self._wrong = label("", "wrong", wraps=True)
        self._wrong.setObjectName(f"{name}_wrong")
        self._wrong.hide()
        self._flow.addWidget(self.line)
        self.setFocusProxy(self.line)
        self._flow.addWidget(self._wrong)
        self._fill()
        theme.changed.connect(self._fill)

    @property
    def links(self) -> tuple[Link, ...]:
        """What the chips stand for, in order."""
        return tuple(self._links)

    @property
    def typed(self) -> str:
        """The name that stands in the field and is no chip yet."""
        return self.line.text().strip()

    def show_links(self, links: Sequence[Link]) -> None:
        """Put chips into the field in place of all that stands there; nobody is told."""
        self.line.clear()
        self._point_out("")
        self.name_links(links)

    def name_links(self, links: Sequence[Link]) -> None:
        """Show the chips under other names; what is being typed stays."""
        self._links = list(links)
        self._fill()

    def close_typed(self, tried: Callable[[bool], object], *, goes_back: bool = True) -> None:
        """Make a chip of the name that was typed if exactly one record has it, else point it out; say which.

        The caret then ``goes_back`` to it, and what is called alike is offered.
        """
        typed = self.typed

        def came(offered: list[Suggestion]) -> None:
            exact = [one for one in offered if _is_called(one, typed)]
            if len(exact) == 1 or self.typed != typed:
                if self.typed == typed:
                    self.line.clear()
                    self._point_out("")
                    self.add(Link(exact[0].reference.number, exact[0].name, exact[0].kind))
                tried(self.typed != typed)
                return
            if exact:
                sentence = self.tr("More than one record is called “{name}”. Choose one with ↓ and Enter.")
            else:
                sentence = self._no_name if offered else self._unknown
            self._point_out(sentence.format(name=typed))
            if goes_back:
                self.line.setFocus()
            tried(False)
            if goes_back:
                self._on_offered(typed, offered)

        self._tasks.catalogue(partial(self.suggest, typed), came)

    def add(self, link: Link) -> None:
        """Put one more chip last, unless it is there already."""
        role = link.role or self._roles[0]
        if any((one.key, one.role) == (link.key, role) for one in self._links):
            return
        self._links = [*self._links[: self._most - 1], replace(link, role=role)]
        self._fill()
        self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click beside the chips is for the line."""
        self.line.setFocus()
        super().mousePressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the sentence have a line of its own, as wide as the field."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._wrong.isHidden():
            self._wrong.setFixedWidth(self.width() - 3 * tokens.GAP[1])
            self._wrong.setFixedHeight(self._wrong.heightForWidth(self._wrong.width()))

    def _point_out(self, sentence: str) -> None:
        self._wrong.setText(sentence)
        self._wrong.setVisible(bool(sentence))
        self._fit()
        if bool(self.property("wrong")) != bool(sentence):
            self.setProperty("wrong", bool(sentence))
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()

    def _on_typed(self) -> None:
        self._point_out("")
        self.popup.setCurrentIndex(QModelIndex())  # the offers are for fewer letters; Enter takes none of them
        self._pause.start()
        self.typing.emit()

    def _fill(self) -> None:
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for number, link in enumerate(self._links):
            is_plain = not link.role or link.role == self._roles[0]
            chip = Chip(self._theme, link, self._roles, link.name if is_plain else f"{link.name} · {word(link.role)}")
            chip.removed.connect(self._on_removed)
            chip.role_chosen.connect(self._on_role_chosen)
            self._flow.insert(number, chip)
            chip.show()
            self._chips.append(chip)
        self.line.setVisible(len(self._links) < self._most)
        self.line.setPlaceholderText("" if self._links else self.tr("Type a name…"))
        self.updateGeometry()

    def _on_removed(self, link: Link) -> None:
        self._links.remove(link)
        self._fill()
        self.line.setFocus()
        self.changed.emit()

    def _on_role_chosen(self, link: Link, role: str) -> None:
        self._links[self._links.index(link)] = replace(link, role=role)
        self._fill()
        self.changed.emit()

    def _on_emptied(self) -> None:
        if self._links:
            self._on_removed(self._links[-1])

    def _on_focused(self, is_in: bool) -> None:
        if not is_in and self.typed and not self.popup.isVisible():
            self.left.emit()
        self.setProperty("focused", is_in)
        self.style().unpolish(self)
        self.style().polish(self)

    def ask(self) -> None:
        """Offer what answers what is typed."""
        typed = self.line.text().strip()
        if self._asking is not None:
            self._asking.cancel()
        if not typed:
            self.popup.hide()
            return
        self._asking = self._tasks.catalogue(partial(self.suggest, typed), partial(self._on_offered, typed))

    def _on_offered(self, typed: str, offered: list[Suggestion]) -> None:
        self._offers.clear()
        taken = {link.key for link in self._links}
        for named in offered:
            if named.reference.number in taken and len(self._roles) == 1:
                continue
            item = QStandardItem(f"{named.name}  ({named.detail})" if named.detail else named.name)
            item.setIcon(self._theme.icons.icon(ICONS[named.kind], self._theme.palette.second))
            item.setData(named, _NAMED)
            item.setEditable(False)
            self._offers.appendRow(item)
        # What merely begins like the words that were typed is never taken by Enter before somebody has moved there.
        called = sum(_is_called(one, typed) for one in offered)
        if self.create_record is not None:
            item = QStandardItem(self.tr("Add “{name}” to the archive").format(name=typed))
            item.setIcon(self._theme.icons.icon("plus", self._theme.palette.accent))
            item.setEditable(False)
            self._offers.insertRow(self._offers.rowCount() if called else 0, item)
        if not offered and self.create_record is None and self.typed == typed:
            self._point_out(self._unknown.format(name=typed))
        if self._offers.rowCount() and self.line.text().strip() == typed:
            self._completer.complete(self._beneath())
            is_sure = called == 1 or (not called and self.create_record is not None)
            self.popup.setCurrentIndex(self._offers.index(0, 0) if is_sure else QModelIndex())

    def _beneath(self) -> QRect:
        """Where the offers stand: under the field, as wide as it and wide enough for a name."""
        width = max(self.width(), min(self.popup.sizeHintForColumn(0) + 2 * tokens.GAP[4], _WIDEST_OFFER))
        corner = self.line.mapFrom(self, QPoint(0, self.height()))
        return QRect(corner.x(), corner.y(), width, 1)

    def _on_chosen(self, index: QModelIndex) -> None:
        named: Suggestion | None = index.data(_NAMED)
        typed = self.line.text().strip()
        self.line.clear()
        self._point_out("")
        if named is not None:
            self.add(Link(named.reference.number, named.name, named.kind))
        elif self.create_record is not None:
            self.create_record(typed)
        self.line.setFocus()

    def _on_return(self) -> None:
        """Enter on none of the offers shows them, or says that what was typed is no name where none can be added."""
        if not self.typed or (self.popup.isVisible() and self.popup.currentIndex().isValid()):
            return
        if self.create_record is not None:
            self.ask()
        else:
            self.close_typed(lambda _is_closed: None)


def _is_called(named: Suggestion, typed: str) -> bool:
    """Whether what was typed is a whole name of the record; what tells meetings apart is their year."""
    names = [named.name] if named.kind == "event" else [named.name, named.detail]
    return any(name and rank(typed, name) == 0 for name in names)
