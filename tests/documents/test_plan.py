from dataclasses import replace

from facilitator_app.documents import build_plan
from facilitator_app.documents.plan_view import PlanAxis
from facilitator_app.documents.views import ActionGroup
from tests.documents import samples
from tests.documents.reading import read, spoken

WORDS = samples.PLAN_WORDS
PLAN = samples.plan(samples.ORDINARY)


def test_every_axis_shows_its_points_even_where_they_are_empty() -> None:
    view = replace(samples.empty_plan(), axes=(PlanAxis("Axe 1"),))
    document = read(build_plan(view))
    points = [node.text() for node in document.all("H3")]
    assert points == [WORDS.objectives, WORDS.indicators, WORDS.actions, WORDS.resources, WORDS.monitoring]
    # Once at a glance, then for each point.
    assert spoken(build_plan(view)).count(WORDS.nothing) == 6


def test_what_was_left_open_is_said_once_and_empty_points_are_left_out() -> None:
    axis = PlanAxis("Axe 1", monitoring=("Tableau trimestriel",), left_open="Laissé ouvert : indicateurs.")
    bare = PlanAxis("Axe 2", left_open="Laissé ouvert : tout.")
    view = replace(samples.empty_plan(), axes=(axis, bare), words=replace(WORDS, nothing=""))
    document = read(build_plan(view))
    assert [node.text() for node in document.all("H3")] == [WORDS.monitoring]
    texts = spoken(build_plan(view))
    assert [texts.count(a.left_open) for a in (axis, bare)] == [1, 1]
    none = replace(view, axes=())
    assert WORDS.overview not in spoken(build_plan(none))


def test_what_is_missing_is_told() -> None:
    texts = spoken(build_plan(samples.plan(samples.ORDINARY)))
    assert texts[texts.index(WORDS.missing) + 1] == "Actions de l’acheteur"


def test_a_plan_without_axes_says_so() -> None:
    texts = spoken(build_plan(samples.empty_plan()))
    assert texts[-2:] == [WORDS.overview, WORDS.nothing]


def test_a_party_named_once_stands_beside_its_means() -> None:
    document = read(build_plan(samples.plan(samples.ORDINARY)))
    spans = [cell.attributes["/RowSpan"] for cell in document.all("TH") if "/RowSpan" in cell.attributes]
    assert spans == [2]


def test_what_was_agreed_has_no_column_of_states() -> None:
    heads = [[cell.text() for cell in head.all("TH")] for head in read(build_plan(PLAN)).all("THead")]
    titles = WORDS.action_columns
    assert [titles.action, titles.who, titles.schedule] in heads
    assert not any(titles.state in head for head in heads)


def test_actions_that_serve_no_objective_have_a_section_of_their_own() -> None:
    view = replace(PLAN, other_actions=(ActionGroup("Actions de l’acheteur", samples.agreed(("Recenser",))),))
    texts = spoken(build_plan(view))
    at = texts.index(WORDS.other_actions)
    assert texts[at + 1] == "Actions de l’acheteur"
    assert "Recenser" in texts[at:]
    assert at < texts.index(WORDS.schedule)
    assert WORDS.other_actions not in spoken(build_plan(PLAN))
