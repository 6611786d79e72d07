import pytest

from facilitator_app.documents.blocks.divided import Divided
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.charts.schedule import ScheduleChart
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.sheet import build
from tests.documents import samples
from tests.documents.reading import read


def chart(rows: int) -> ScheduleChart:
    return ScheduleChart(samples.schedule(tuple(f"Action {n}" for n in range(rows))), 480, "#005078")


@pytest.mark.parametrize(("rows", "room_for", "first"), [(30, 12, 12), (30, 29, 27), (30, 8, 0), (11, 10, 0)])
def test_a_chart_is_cut_between_rows_with_enough_on_either_side(rows: int, room_for: int, first: int) -> None:
    made = chart(rows)
    cut = Divided(made, Element("Div")).split(made.height(room_for) + 1)
    if not first:
        assert cut is None
        return
    assert cut is not None
    assert [piece.height for piece in cut] == [made.height(first), made.height(rows - first)]


def test_a_long_chart_goes_on_over_pages_and_is_read_in_order() -> None:
    def compose(flow: Flow) -> None:
        flow.divided_figure(chart(80))
        flow.paragraph("fin")

    document = read(build(samples.identity(), compose))
    alts = [figure.alt for figure in document.all("Figure")][1:]
    assert len(alts) > 2
    told = [f"Action {n}, ligne {n}, {samples.STATES[n % 6].text}" for n in range(80)]
    assert ". ".join(alts).removeprefix("Calendrier. ").split(". ") == told
    assert [node.tag for node in document.kids if not isinstance(node, str)][-2:] == ["Div", "P"]


def test_no_rows_leave_nothing() -> None:
    assert not read(build(samples.identity(), lambda flow: flow.divided_figure(chart(0)))).all("Div")
