"""The tab of indicators."""

from facilitator_app.ui.plan_editor.page import PlanEditorPage


def test_it_opens_on_its_first_indicator_with_the_curve_beside(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.step_tab(1)
    first = page.indicators.table.current_row()
    assert first is not None
    assert first.id == page.indicators.table.rows()[0].id
    assert page.indicators.chart.accessibleDescription() != "No indicator chosen."


def test_the_starting_figure_is_no_starting_day(page: PlanEditorPage) -> None:
    titles = {column.key: column.title for column in page.indicators.table.description.columns}
    assert titles["baseline"] == "Baseline"
