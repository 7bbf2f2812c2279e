"""The list's model, as Qt's own tester sees it, and how much it asks for."""

from __future__ import annotations

from typing import Any

import pytest

pytest.importorskip("PySide6.QtWidgets", reason="Qt's system libraries are missing", exc_type=ImportError)


def test_the_model_keeps_to_the_rules(qapp: Any, qtmodeltester: Any) -> None:
    from pressdesk.ui.releases.model import ReleasesModel

    model = ReleasesModel()
    qtmodeltester.check(model)
    model.show_ids(range(1, 101), {})
    qtmodeltester.check(model)


def test_a_long_list_asks_for_the_pages_in_view_only_and_once(qtbot: Any) -> None:
    from pressdesk.ui.lists.model import PAGE
    from pressdesk.ui.releases.model import ReleasesModel

    model = ReleasesModel()
    asked: list[tuple[int, ...]] = []
    model.cards_wanted.connect(asked.append)
    model.show_ids(range(1, 100_001), {})
    for _painting in range(2):
        for row in range(50_000, 50_010):
            assert model.index(row).data() is None
        qtbot.wait(10)
    assert asked == [tuple(range(50_001, 50_001 + PAGE))]
