"""The form of an authority: its names, variants, note and posts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from pressdesk.catalogue.authorities import AuthorityKind
from pressdesk.services.authorities import AuthorityForm, PostForm, save_authority
from pressdesk.services.autocomplete import suggest_authorities
from pressdesk.ui import layouts, tokens
from pressdesk.ui.buttons import IconButton
from pressdesk.ui.chips import Link
from pressdesk.ui.chips_field import ChipsField
from pressdesk.ui.day_field import Day, DayField
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.forms.dialog import FormDialog
from pressdesk.ui.half_typed import half_typed
from pressdesk.ui.labels import word

if TYPE_CHECKING:
    from collections.abc import Callable

    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.editing import Opened
    from pressdesk.ui.app_context import AppContext

_SIZE = (520, 640)


class PostFields(QFrame):
    """One post: where, as what, from when until when."""

    changed = Signal()
    removed = Signal()

    def __init__(self, context: AppContext, number: int, post: PostForm) -> None:
        """Show ``post``; ``number`` is for tests."""
        super().__init__()
        self.setProperty("card", True)
        self.organisation = ChipsField(
            context.theme,
            context.tasks,
            f"post_{number}_organisation",
            self.tr("Organisation"),
            partial(
                suggest_authorities,
                context.archive,
                kinds=(AuthorityKind.ORGANISATION, AuthorityKind.COUNTRY),
                code=context.language,
            ),
            most=1,
        )
        if post.organisation is not None:
            self.organisation.show_links([Link(*post.organisation, "organisation")])
        self.titles = LanguageFields(f"post_{number}_title", self.tr("Post"), context.archive.languages)
        self.titles.show_words(post.titles)
        self.starts = DayField(context.theme, f"post_{number}_starts", self.tr("From"), context.language)
        self.ends = DayField(context.theme, f"post_{number}_ends", self.tr("Until"), context.language)
        self.starts.show_day(Day(post.starts))
        self.ends.show_day(Day(post.ends))
        remove = IconButton(context.theme, "x", self.tr("Take out this post"))
        remove.setObjectName(f"post_{number}_remove")
        remove.clicked.connect(self.removed)
        head = layouts.row((label(self.tr("Organisation")), 1), remove)
        days = layouts.row(gap=2)
        for title, field in ((self.tr("From"), self.starts), (self.tr("Until"), self.ends)):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(label(title))
            column.addWidget(field)
            days.addLayout(column)
        layouts.column(head, self.organisation, self.titles, days, on=self, margins=3, gap=1)
        held = (self.organisation.changed, self.organisation.typing)
        for signal in (*held, self.titles.changed, self.starts.changed, self.ends.changed):
            signal.connect(self.changed)

    @property
    def is_readable(self) -> bool:
        """Whether the days are days."""
        return self.starts.day is not None and self.ends.day is not None

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it that could be saved."""
        return self.form == PostForm()

    @property
    def form(self) -> PostForm:
        """What stands in the fields."""
        links = self.organisation.links
        return PostForm(
            (links[0].key, links[0].name) if links else None,
            self.titles.words,
            (self.starts.day or Day()).date,
            (self.ends.day or Day()).date,
        )


class AuthorityDialog(FormDialog):
    """Enters or corrects an authority."""

    def __init__(
        self, context: AppContext, opened: Opened[AuthorityForm], parent: QWidget, draft: Draft | None = None
    ) -> None:
        """Show what was ``opened``, in its place the words of a ``draft``; it is saved over that version."""
        super().__init__(context, "authority_dialog", QSize(*_SIZE), opened, parent, draft)
        form: AuthorityForm = draft.form if draft is not None else opened.form
        self.setWindowTitle(word(form.kind))
        self._kind = form.kind
        self.names = LanguageFields("name", self.tr("Name"), context.archive.languages)
        self.names.show_words(form.names)
        self.variants = LanguageFields("variants", self.tr("Other names"), context.archive.languages)
        self.variants.show_words({code: "; ".join(names) for code, names in form.variants.items()})
        self.note = named(QPlainTextEdit(form.note), "note_field", self.tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(72)
        self.broader = ChipsField(
            context.theme,
            context.tasks,
            "broader",
            self.tr("Part of"),
            partial(suggest_authorities, context.archive, kinds=tuple(AuthorityKind), code=context.language),
            most=1,
        )
        if form.broader is not None:
            self.broader.show_links([Link(*form.broader, form.kind)])
        self.posts: list[PostFields] = []
        self._made = 0
        self._posts = QVBoxLayout()
        self._posts.setSpacing(tokens.GAP[2])
        self._lay_out()
        for post in form.posts:
            self._add_post(post)
        written = (self.names.changed, self.variants.changed, self.note.textChanged)
        for signal in (*written, self.broader.changed, self.broader.typing):
            signal.connect(self.touch)
        self.names.write_in(context.writing_language(form.names))
        self.names.setFocus()

    def _lay_out(self) -> None:
        column = layouts.column(on=self.content, margins=4, gap=2)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.tr("Name"), self.names),
            (self.tr("Other names, separated by semicolons"), self.variants),
            (self.tr("Part of"), self.broader),
            (self.tr("Note"), self.note),
        )
        for title, field in rows:
            column.addWidget(label(title, "heading"))
            column.addWidget(field)
            column.addSpacing(tokens.GAP[1])
        if self._kind == AuthorityKind.PERSON.value:
            add = QPushButton(self.tr("Add a post"))
            add.setObjectName("add_post")
            add.setAutoDefault(False)  # Enter in a field of the form is not for it
            add.clicked.connect(self._on_post_wanted)
            column.addWidget(label(self.tr("Posts"), "heading"))
            column.addLayout(self._posts)
            column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        self._save.setDefault(True)

    @property
    def form(self) -> AuthorityForm:
        """What stands on the form."""
        variants = {
            code: tuple(name for part in words.split(";") if (name := part.strip()))
            for code, words in self.variants.words.items()
        }
        broader = self.broader.links
        return AuthorityForm(
            self._kind,
            self.names.words,
            variants,
            self.note.toPlainText(),
            (broader[0].key, broader[0].name) if broader else None,
            tuple(post.form for post in self.posts if not post.is_empty),
        )

    def problem(self) -> str:
        """A day of a post that is none."""
        if all(post.is_readable for post in self.posts):
            return ""
        return self.tr("One of the days is not a day. Write it like 12.10.2023. Nothing was saved.")

    def save_work(self) -> Callable[[], Changes]:
        """What saves the authority."""
        context, opened = self._context, self.opened
        return partial(
            save_authority, context.archive, opened.reference, opened.version, self.form, by=context.operations.by
        )

    def _on_post_wanted(self) -> None:
        last = self.posts[-1] if self.posts else None
        if last is None or not last.is_empty or half_typed(last):
            last = self._add_post(PostForm())
            self.touch()
        last.organisation.setFocus()

    def _add_post(self, post: PostForm) -> PostFields:
        fields = PostFields(self._context, self._made, post)
        self._made += 1
        fields.changed.connect(self.touch)
        fields.removed.connect(partial(self._on_post_removed, fields))
        self._posts.addWidget(fields)
        self.posts.append(fields)
        return fields

    def _on_post_removed(self, fields: PostFields) -> None:
        self.posts.remove(fields)
        fields.hide()
        fields.deleteLater()
        self.touch()
