"""A release saved from a form: all of it or nothing, and what makes a translation out of date."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from factories import a_release, a_text, an_authority, an_event, one, take_photo

from pressdesk.catalogue.releases import Release, Status, out_of_date
from pressdesk.errors import ConflictError, RuleError
from pressdesk.services.editing import (
    LinkForm,
    Opened,
    PhotoForm,
    ReleaseForm,
    TextForm,
    open_release,
    save_release,
    versions,
)
from pressdesk.services.records import show
from pressdesk.services.release_commands import set_status
from pressdesk.services.searching import search
from pressdesk.services.trash import undo

if TYPE_CHECKING:
    from pathlib import Path

    from pressdesk.catalogue.references import Reference
    from pressdesk.storage.archive import Archive

NEW = Opened(None, None, ReleaseForm())


def _saved(archive: Archive, form: ReleaseForm, opened: Opened = NEW) -> Reference:
    changes = save_release(archive, opened, form, by="tester")
    return opened.reference or changes.created[0]


def _release(archive: Archive, wanted: Reference) -> Release:
    found = show(archive, wanted)
    assert isinstance(found, Release)
    return found


def test_a_new_release_with_everything(archive: Archive, photo_file: Path) -> None:
    country = one(archive, an_authority({"az": "Qazaxıstan", "en": "Kazakhstan"}))
    event = one(archive, an_event({"en": "Almaty Process"}))
    photo = take_photo(archive, photo_file)
    form = ReleaseForm(
        number=" 2023/184 ",
        date=date(2023, 10, 12),
        status="published",
        event=(event.number, "Almaty Process"),
        texts=(
            TextForm("az", "Görüş", "", "<p>Mətn <b>qalın</b><script>x</script></p>", "published"),
            TextForm("en", "Meeting", "Lead", "<p>Text</p>", "draft"),
            TextForm("ru"),
        ),
        links=(LinkForm(country.number, "Kazakhstan", "organisation", "chair"),),
        photos=(PhotoForm(photo.number, "", "", {"az": "Otaq", "en": " "}),),
    )
    release = _release(archive, _saved(archive, form))
    assert (release.number, release.date, release.status) == ("2023/184", date(2023, 10, 12), Status.PUBLISHED)
    assert [(text.language, text.headline, text.state) for text in release.texts] == [
        ("az", "Görüş", Status.PUBLISHED),
        ("en", "Meeting", Status.DRAFT),
    ]
    assert release.text("az").body == "<p>Mətn <strong>qalın</strong></p>"  # type: ignore[union-attr]
    assert [(link.authority_id, link.role.value) for link in release.authorities] == [(country.number, "chair")]
    assert [(row.language, row.caption) for row in release.photos[0].photo.captions] == [("az", "Otaq")]
    assert release.event_id == event.number
    assert [hit.reference for hit in search(archive, "gorus").hits] == [_reference(release)]


def _reference(release: Release) -> Reference:
    from pressdesk.catalogue.records import reference

    return reference(release)


def test_what_was_read_is_what_is_saved(archive: Archive) -> None:
    wanted = one(archive, a_release(a_text("az", "Bir"), a_text("en", "One", "two"), number="7"))
    opened = open_release(archive, wanted, "en")
    save_release(archive, opened, opened.form, by="tester")
    again = open_release(archive, wanted, "en")
    assert again.form == opened.form
    assert again.version == (opened.version or 0) + 1


def test_a_stale_form_is_a_conflict_and_nothing_is_saved(archive: Archive) -> None:
    wanted = one(archive, a_release(a_text("en", "First")))
    opened = open_release(archive, wanted, "en")
    set_status(archive, [wanted], Status.WITHDRAWN, by="other")
    with pytest.raises(ConflictError):
        save_release(archive, opened, replace(opened.form, number="9"), by="tester")
    assert _release(archive, wanted).number is None


def test_a_broken_rule_saves_nothing_not_even_captions(archive: Archive, photo_file: Path) -> None:
    photo = take_photo(archive, photo_file)
    form = ReleaseForm(
        status="published",
        texts=(TextForm("en", "No date", state="published"),),
        photos=(PhotoForm(photo.number, "", "", {"en": "Words"}),),
    )
    with pytest.raises(RuleError, match="no full date"):
        save_release(archive, NEW, form, by="tester")
    assert show(archive, photo).captions == []  # type: ignore[attr-defined]


def test_a_translation_is_out_of_date_until_it_is_changed_or_confirmed(archive: Archive) -> None:
    wanted = _saved(archive, ReleaseForm(texts=(TextForm("az", "Bir"), TextForm("en", "One"))))

    def rewrite(language: str, headline: str, *, is_current: bool | None = None) -> set[str]:
        opened = open_release(archive, wanted, "en")
        texts = []
        for text in opened.form.texts:
            if text.language == language:
                text = replace(text, headline=headline)
            if text.language == "en" and is_current is not None:
                text = replace(text, is_current=is_current)
            texts.append(text)
        save_release(archive, opened, replace(opened.form, texts=tuple(texts)), by="tester")
        return out_of_date(_release(archive, wanted))

    assert rewrite("az", "İki") == {"en"}
    assert rewrite("en", "One!") == {"en"}  # a mended letter does not make it a translation of the new words
    assert rewrite("en", "Two", is_current=True) == set()
    assert rewrite("az", "Üç") == {"en"}


def test_a_text_whose_words_are_gone_is_dropped(archive: Archive) -> None:
    wanted = _saved(archive, ReleaseForm(texts=(TextForm("az", "Bir"), TextForm("en", "One"))))
    opened = open_release(archive, wanted, "en")
    texts = (opened.form.text("az"), replace(opened.form.text("en"), headline=" "))
    changes = save_release(archive, opened, replace(opened.form, texts=texts), by="tester")
    assert [text.language for text in _release(archive, wanted).texts] == ["az"]
    undo(archive, changes, by="tester")
    assert [text.headline for text in _release(archive, wanted).texts] == ["Bir", "One"]


def test_captions_that_somebody_else_wrote_meanwhile_stay(archive: Archive, photo_file: Path) -> None:
    photo = take_photo(archive, photo_file)
    shown = PhotoForm(photo.number, "", "", {})
    wanted = _saved(archive, ReleaseForm(texts=(TextForm("en", "One"),), photos=(shown,)))
    opened = open_release(archive, wanted, "en")
    other = ReleaseForm(texts=(TextForm("en", "Two"),), photos=(replace(shown, captions={"az": "Onların"}),))
    _saved(archive, other)
    mine = replace(opened.form, photos=(replace(opened.form.photos[0], captions={"en": "Mine"}),))
    save_release(archive, opened, mine, by="tester")
    captions = show(archive, photo).captions  # type: ignore[attr-defined]
    assert {row.language: row.caption for row in captions} == {"az": "Onların", "en": "Mine"}


def test_halves_of_characters_are_no_error(archive: Archive) -> None:
    form = ReleaseForm(number="1\ud800", texts=(TextForm("en", "A\udfffb", "\ud83d", "<p>\ud83d x</p>"),))
    assert _release(archive, _saved(archive, form)).texts[0].headline == "A?b"


def test_every_save_is_a_version(archive: Archive) -> None:
    wanted = _saved(archive, ReleaseForm(texts=(TextForm("en", "One"),)))
    opened = open_release(archive, wanted, "en")
    save_release(archive, opened, replace(opened.form, texts=(TextForm("en", "Two"),)), by="other")
    found = versions(archive, wanted, "en")
    assert [(one_.by, one_.why, one_.form.text("en").headline) for one_ in found] == [
        ("other", "edited", "Two"),
        ("tester", "entered", "One"),
    ]
