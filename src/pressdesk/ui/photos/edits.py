"""What stands in the fields beside photos, what of it is to be written, and both as a draft keeps them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pressdesk.catalogue.references import Reference
from pressdesk.services.drafts import PhotosForm
from pressdesk.services.photos import PhotoCorrection
from pressdesk.ui.chips import Link

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from pressdesk.services.drafts import Draft


@dataclass(frozen=True)
class Values:
    """What stands in the fields."""

    captions: Mapping[str, str] = field(default_factory=dict)
    people: tuple[Link, ...] = ()
    meeting: tuple[Link, ...] = ()
    credit: str = ""
    rights: str = ""

    def correction_of(self, was: Values, languages: Sequence[str]) -> PhotoCorrection:
        """What is to be written where ``was`` stood before, in the ``languages`` of the archive."""
        return PhotoCorrection(
            {
                code: self.captions.get(code, "")
                for code in languages
                if self.captions.get(code, "") != was.captions.get(code, "")
            },
            _keys(self.people) if _keys(self.people) != _keys(was.people) else None,
            _keys(self.meeting) if _keys(self.meeting) != _keys(was.meeting) else None,
            self.credit if self.credit != was.credit else None,
            self.rights if self.rights != was.rights else None,
        )

    def form(self, versions: Mapping[Reference, int]) -> PhotosForm:
        """The same as a draft keeps it, of photos in ``versions``."""
        people, meeting = (tuple((link.key, link.name) for link in one) for one in (self.people, self.meeting))
        of = {str(reference): version for reference, version in versions.items()}
        return PhotosForm(of, dict(self.captions), people, meeting, self.credit, self.rights)


@dataclass(frozen=True)
class Edits:
    """What somebody changed in the fields: of which photos, from what to what, and what of it is to be written."""

    versions: Mapping[Reference, int]
    was: Values
    values: Values
    correction: PhotoCorrection

    @property
    def ids(self) -> tuple[int, ...]:
        """The ids of the photos."""
        return tuple(one.number for one in self.versions)


def edits_of(draft: Draft) -> Edits:
    """What the words of a draft were to change."""
    was, values = (
        Values(
            one.captions,
            tuple(Link(key, name, "person") for key, name in one.people),
            tuple(Link(key, name, "event") for key, name in one.meeting),
            one.credit,
            one.rights,
        )
        for one in (draft.opened.form, draft.form)
    )
    versions = {
        reference: version for key, version in draft.form.versions.items() if (reference := Reference.parse(key))
    }
    return Edits(versions, was, values, PhotoCorrection())


def _keys(links: Sequence[Link]) -> tuple[int, ...]:
    return tuple(link.key for link in links)
