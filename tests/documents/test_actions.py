from dataclasses import replace

from facilitator_app.documents import build_actions
from tests.documents import samples
from tests.documents.reading import read, spoken

WORDS = samples.ACTIONS_WORDS


def test_actions_come_group_by_group() -> None:
    document = read(build_actions(samples.actions_table(samples.ORDINARY)))
    assert [node.text() for node in document.all("H2")] == [WORDS.overview, "Axe 1. Produits durables"]
    assert len(document.all("TR")) == 1 + len(samples.ORDINARY)


def test_no_action_says_so() -> None:
    view = replace(samples.actions_table(()), states=None, introduction="")
    assert spoken(build_actions(view))[-1] == WORDS.nothing
