"""Text as it is compared."""

import pytest

from facilitator_app.words.folding import folded


@pytest.mark.parametrize(
    ("text", "same"),
    [("Béziers", "beziers"), ("Bœuf  de l\u2019Été", "boeuf de l'ete"), (" A\u00a0B\n", "a b"), ("STRASSE", "straße")],
)
def test_alike(text: str, same: str) -> None:
    assert folded(text) == folded(same)


def test_different() -> None:
    assert folded("Sète") != folded("Cette")
