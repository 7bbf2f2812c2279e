"""The catalogue as it was first released."""

from __future__ import annotations

from pressdesk.storage.migrations.first_schema import meetings, parts, records

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the schema here from the revision before."""
    for create in (
        records.create_authority,
        records.create_bulletin,
        records.create_revision,
        records.create_saved_search,
        records.create_series,
        records.create_appointment,
        records.create_authority_name,
        records.create_event,
        records.create_issue,
        records.create_series_name,
        meetings.create_agenda_item,
        meetings.create_appointment_title,
        meetings.create_event_title,
        meetings.create_outcome,
        meetings.create_participation,
        parts.create_photo,
        parts.create_release,
        parts.create_agenda_speaker,
        parts.create_agenda_title,
        parts.create_bulletin_item,
        parts.create_caption,
        parts.create_outcome_title,
        parts.create_participation_post,
        parts.create_photo_person,
        parts.create_release_authority,
        parts.create_release_photo,
        parts.create_release_source,
        parts.create_release_text,
    ):
        create()
