"""The tables of photos and releases, of their parts, and of what names them."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op


def create_photo() -> None:
    """Make the table ``photo``."""
    op.create_table(
        "photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("path", sa.String(length=400), nullable=False),
        sa.Column("original_name", sa.String(length=400), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("format", sa.String(length=16), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("height", sa.Integer(), nullable=False),
        sa.Column("taken_at", sa.DateTime(), nullable=True),
        sa.Column("credit", sa.String(length=1000), nullable=True),
        sa.Column("rights", sa.Text(), nullable=True),
        sa.Column("keywords", sa.JSON(), nullable=False),
        sa.Column("embedded", sa.JSON(), nullable=False),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("place_id", sa.Integer(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("binned_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_photo_event_id_event")),
        sa.ForeignKeyConstraint(["place_id"], ["authority.id"], name=op.f("fk_photo_place_id_authority")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo")),
        sa.UniqueConstraint("path", name=op.f("uq_photo_path")),
        sa.UniqueConstraint("sha256", name=op.f("uq_photo_sha256")),
    )
    with op.batch_alter_table("photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_binned_at"), ["binned_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_place_id"), ["place_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_photo_taken_at"), ["taken_at"], unique=False)


def create_release() -> None:
    """Make the table ``release``."""
    op.create_table(
        "release",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("number", sa.String(length=64), nullable=True),
        sa.Column("date", sa.Date(), nullable=True),
        sa.Column("day", sa.Integer(), nullable=True),
        sa.Column("month", sa.Integer(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "draft", "review", "approved", "published", "withdrawn", name="status", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column(
            "category",
            sa.Enum(
                "press_release",
                "statement",
                "announcement",
                "interview",
                "statistics",
                name="category",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("embargo_until", sa.DateTime(timezone=True), nullable=True),
        sa.Column("event_id", sa.Integer(), nullable=True),
        sa.Column("attention", sa.JSON(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("binned_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["event_id"], ["event.id"], name=op.f("fk_release_event_id_event")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release")),
        sa.UniqueConstraint("number", name=op.f("uq_release_number")),
    )
    with op.batch_alter_table("release", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_binned_at"), ["binned_at"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_date"), ["date"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_event_id"), ["event_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_status"), ["status"], unique=False)


def create_agenda_speaker() -> None:
    """Make the table ``agenda_speaker``."""
    op.create_table(
        "agenda_speaker",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.Integer(), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_agenda_speaker_agenda_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["authority.id"], name=op.f("fk_agenda_speaker_authority_id_authority")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_speaker")),
        sa.UniqueConstraint(
            "agenda_item_id", "authority_id", name=op.f("uq_agenda_speaker_agenda_item_id_authority_id")
        ),
    )
    with op.batch_alter_table("agenda_speaker", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_speaker_authority_id"), ["authority_id"], unique=False)


def create_agenda_title() -> None:
    """Make the table ``agenda_title``."""
    op.create_table(
        "agenda_title",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("agenda_item_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["agenda_item_id"],
            ["agenda_item.id"],
            name=op.f("fk_agenda_title_agenda_item_id_agenda_item"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_title")),
        sa.UniqueConstraint("agenda_item_id", "language", name=op.f("uq_agenda_title_agenda_item_id_language")),
    )


def create_bulletin_item() -> None:
    """Make the table ``bulletin_item``."""
    op.create_table(
        "bulletin_item",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("bulletin_id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("section", sa.String(length=1000), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["bulletin_id"], ["bulletin.id"], name=op.f("fk_bulletin_item_bulletin_id_bulletin"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["release_id"], ["release.id"], name=op.f("fk_bulletin_item_release_id_release")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_bulletin_item")),
        sa.UniqueConstraint("bulletin_id", "release_id", name=op.f("uq_bulletin_item_bulletin_id_release_id")),
    )
    with op.batch_alter_table("bulletin_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_bulletin_item_release_id"), ["release_id"], unique=False)


def create_caption() -> None:
    """Make the table ``caption``."""
    op.create_table(
        "caption",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("caption", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name=op.f("fk_caption_photo_id_photo"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_caption")),
        sa.UniqueConstraint("photo_id", "language", name=op.f("uq_caption_photo_id_language")),
    )


def create_outcome_title() -> None:
    """Make the table ``outcome_title``."""
    op.create_table(
        "outcome_title",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("outcome_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["outcome_id"], ["outcome.id"], name=op.f("fk_outcome_title_outcome_id_outcome"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_outcome_title")),
        sa.UniqueConstraint("outcome_id", "language", name=op.f("uq_outcome_title_outcome_id_language")),
    )


def create_participation_post() -> None:
    """Make the table ``participation_post``."""
    op.create_table(
        "participation_post",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("participation_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("title", sa.String(length=1000), nullable=False),
        sa.ForeignKeyConstraint(
            ["participation_id"],
            ["participation.id"],
            name=op.f("fk_participation_post_participation_id_participation"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_participation_post")),
        sa.UniqueConstraint(
            "participation_id", "language", name=op.f("uq_participation_post_participation_id_language")
        ),
    )


def create_photo_person() -> None:
    """Make the table ``photo_person``."""
    op.create_table(
        "photo_person",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["authority.id"], name=op.f("fk_photo_person_authority_id_authority")
        ),
        sa.ForeignKeyConstraint(
            ["photo_id"], ["photo.id"], name=op.f("fk_photo_person_photo_id_photo"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_photo_person")),
        sa.UniqueConstraint("photo_id", "authority_id", name=op.f("uq_photo_person_photo_id_authority_id")),
    )
    with op.batch_alter_table("photo_person", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_photo_person_authority_id"), ["authority_id"], unique=False)


def create_release_authority() -> None:
    """Make the table ``release_authority``."""
    op.create_table(
        "release_authority",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("authority_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "subject",
                "mentioned",
                "speaker",
                "host",
                "guest",
                "chair",
                "topic",
                "place",
                name="linkrole",
                native_enum=False,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["authority_id"], ["authority.id"], name=op.f("fk_release_authority_authority_id_authority")
        ),
        sa.ForeignKeyConstraint(
            ["release_id"], ["release.id"], name=op.f("fk_release_authority_release_id_release"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_authority")),
        sa.UniqueConstraint(
            "release_id", "authority_id", "role", name=op.f("uq_release_authority_release_id_authority_id_role")
        ),
    )
    with op.batch_alter_table("release_authority", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_authority_authority_id"), ["authority_id"], unique=False)


def create_release_photo() -> None:
    """Make the table ``release_photo``."""
    op.create_table(
        "release_photo",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("photo_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["photo_id"], ["photo.id"], name=op.f("fk_release_photo_photo_id_photo")),
        sa.ForeignKeyConstraint(
            ["release_id"], ["release.id"], name=op.f("fk_release_photo_release_id_release"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_photo")),
        sa.UniqueConstraint("release_id", "photo_id", name=op.f("uq_release_photo_release_id_photo_id")),
    )
    with op.batch_alter_table("release_photo", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_photo_photo_id"), ["photo_id"], unique=False)


def create_release_source() -> None:
    """Make the table ``release_source``."""
    op.create_table(
        "release_source",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=True),
        sa.Column("name", sa.String(length=1000), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("stripped", sa.JSON(), nullable=False),
        sa.Column("taken_in_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["release_id"], ["release.id"], name=op.f("fk_release_source_release_id_release"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_source")),
    )
    with op.batch_alter_table("release_source", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_source_release_id"), ["release_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_release_source_sha256"), ["sha256"], unique=False)


def create_release_text() -> None:
    """Make the table ``release_text``."""
    op.create_table(
        "release_text",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("release_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.String(length=16), nullable=False),
        sa.Column("headline", sa.String(length=1000), nullable=False),
        sa.Column("lead", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column(
            "state",
            sa.Enum(
                "draft", "review", "approved", "published", "withdrawn", name="status", native_enum=False, length=32
            ),
            nullable=False,
        ),
        sa.Column("translator", sa.String(length=1000), nullable=True),
        sa.Column("translated_from", sa.String(length=16), nullable=True),
        sa.Column("translated_digest", sa.String(length=64), nullable=True),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["release_id"], ["release.id"], name=op.f("fk_release_text_release_id_release"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_release_text")),
        sa.UniqueConstraint("release_id", "language", name=op.f("uq_release_text_release_id_language")),
    )
    with op.batch_alter_table("release_text", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_release_text_digest"), ["digest"], unique=False)
