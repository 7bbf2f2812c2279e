"""The form of an authority: its names, variants, note and posts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
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
from pressdesk.ui.drafts import DraftKeeper
from pressdesk.ui.fields import LanguageFields, label, named
from pressdesk.ui.forms.unsaved import ask_about_unsaved
from pressdesk.ui.half_typed import close_half_typed, half_typed
from pressdesk.ui.labels import error_sentence, unkept_sentence, word
from pressdesk.ui.notices import Notice, NoticeBar

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from pressdesk.errors import PressdeskError
    from pressdesk.services.changes import Changes
    from pressdesk.services.drafts import Draft
    from pressdesk.services.editing import Opened
    from pressdesk.ui.app_context import AppContext


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


class AuthorityDialog(QDialog):
    """Enters or corrects an authority; ``saved`` is its Reference."""

    saved = Signal(object)

    def __init__(
        self, context: AppContext, opened: Opened[AuthorityForm], parent: QWidget, draft: Draft | None = None
    ) -> None:
        """Show what was ``opened``, in its place the words of a ``draft``; it is saved over that version."""
        form: AuthorityForm = draft.form if draft is not None else opened.form
        super().__init__(parent)
        self.setObjectName("authority_dialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(word(form.kind))
        self._context, self._opened, self._kind = context, opened, form.kind
        self._is_changed, self._is_saving = draft is not None, False
        self.draft = DraftKeeper(context, self, self._standing)
        if draft is not None:
            self.draft.adopt(draft)
        self.notices = NoticeBar(context.theme)
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
            signal.connect(self._on_changed)
        self.draft.refused.connect(self._on_draft_refused)
        self.names.write_in(context.writing_language(form.names))
        self.names.setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        column = layouts.column(on=content, margins=4, gap=2)
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
        scroll = QScrollArea()
        scroll.setWidget(content)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox()
        self._save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._save.setObjectName("save_authority")
        self._save.setProperty("primary", True)
        self._save.setEnabled(self._context.archive.writable)
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("cancel_authority")
        buttons.accepted.connect(self.save)
        buttons.rejected.connect(self.close)
        foot = layouts.column(buttons, margins=(4, 2, 4, 3))
        layouts.column(self.notices, (scroll, 1), foot, on=self, margins=0, gap=0)
        self.resize(520, 640)

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

    def save(self) -> None:
        """Save, and close when that is done."""
        if self._is_saving:
            return
        if not all(post.is_readable for post in self.posts):
            sentence = self.tr("One of the days is not a day. Write it like 12.10.2023. Nothing was saved.")
            self.notices.show_notice(Notice("error", sentence))
            return
        self._is_saving = True
        close_half_typed(self, self._save_form, self._on_half_typed)

    def _on_half_typed(self) -> None:
        self._is_saving = False
        self.notices.show_notice(Notice("error", self.tr("A name is not chosen yet. Nothing was saved.")))

    def _save_form(self) -> None:
        operations = self._context.operations
        wanted, version = self._opened.reference, self._opened.version
        work = partial(save_authority, self._context.archive, wanted, version, self.form, by=operations.by)
        operations.make(work, self._on_saved, self._on_refused)

    def reject(self) -> None:
        """Escape closes as the button does."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask what becomes of words that are not saved."""
        if not self._is_changed:
            self.draft.forget()
            QWidget.closeEvent(self, event)  # a dialog's own would reject, which closes
            return
        event.ignore()
        words = self.tr("There are words here that are not saved. What should become of them?")
        ask_about_unsaved(self, words, save=self.save, discard=self._discard, stay=lambda: None)

    def _discard(self) -> None:
        self._is_changed = False
        self.close()

    def _on_post_wanted(self) -> None:
        last = self.posts[-1] if self.posts else None
        if last is None or not last.is_empty or half_typed(last):
            last = self._add_post(PostForm())
            self._on_changed()
        last.organisation.setFocus()

    def _add_post(self, post: PostForm) -> PostFields:
        fields = PostFields(self._context, self._made, post)
        self._made += 1
        fields.changed.connect(self._on_changed)
        fields.removed.connect(partial(self._on_post_removed, fields))
        self._posts.addWidget(fields)
        self.posts.append(fields)
        return fields

    def _on_post_removed(self, fields: PostFields) -> None:
        self.posts.remove(fields)
        fields.hide()
        fields.deleteLater()
        self._on_changed()

    def _on_changed(self) -> None:
        self._is_changed = True
        self.draft.touch()

    def _standing(self) -> tuple[Opened[AuthorityForm], AuthorityForm] | None:
        return (self._opened, self.form) if self._is_changed else None

    def _on_draft_refused(self, error: PressdeskError) -> None:
        self.notices.show_notice(Notice("warning", unkept_sentence(error)))

    def _on_saved(self, changes: Changes) -> None:
        self._is_changed = False
        self.saved.emit(self._opened.reference or changes.created[0])
        self.close()

    def _on_refused(self, error: PressdeskError) -> None:
        self._is_saving = False
        self.notices.show_notice(Notice("error", error_sentence(error)))
