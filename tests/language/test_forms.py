"""How well forms meet on tables of real words."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import pytest

from pressdesk.language import keys

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(("language", "least_recall", "most_merged"), [("az", 0.98, 0.01), ("ru", 0.985, 0.012)])
def test_tables_of_forms(samples: Path, language: str, least_recall: float, most_merged: float) -> None:
    lines = (samples / f"forms-{language}.tsv").read_text(encoding="utf-8").splitlines()
    pairs = [(lemma, form) for lemma, form in (line.split("\t") for line in lines) if lemma != form]
    met = sum(bool(keys(lemma, language) & keys(form, language)) for lemma, form in pairs)
    owners: dict[str, set[str]] = defaultdict(set)
    lemmas = {line.split("\t")[0] for line in lines}
    for lemma in lemmas:
        for key in keys(lemma, language):
            owners[key].add(lemma)
    merged = {lemma for owning in owners.values() if len(owning) > 1 for lemma in owning}
    assert met / len(pairs) >= least_recall
    assert len(merged) / len(lemmas) <= most_merged
