"""The tab of indicators."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from facilitator_app.domain.plan import Accumulation, IndicatorKind, IndicatorValue
from facilitator_app.services.desk import Desk
from facilitator_app.ui.fields import NumberField
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from tests.ui.tables.test_table import focused, press, write

Key = Qt.Key


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


def test_a_target_is_typed_with_its_unit_and_an_unreadable_one_swallows_nothing(
    page: PlanEditorPage, plan_id: str, desk: Desk
) -> None:
    plan = desk.plans.get(plan_id)
    first = plan.indicators[0]
    hours = tuple(
        replace(first, id=f"i{n}", kind=IndicatorKind.NUMBER, unit="heures d’insertion", target=None) for n in (1, 2, 3)
    )
    desk.plans.save(plan, replace(plan, indicators=hours), "hours")
    page.open_plan(plan_id)
    page.step_tab(1)
    table = page.indicators.table
    table.go_to("i1", "target")
    write("1 200 h")
    press(Key.Key_Return)
    assert table.current_id() == "i2"
    write("300 jours")
    press(Key.Key_Return)
    assert isinstance(focused(), QLineEdit)
    assert table.remark.text == (
        "“300 jours”: this is counted in “heures d’insertion”. Type the number alone, or with that unit."
    )
    write("300")
    press(Key.Key_Return)
    write("45")
    press(Key.Key_Return)
    assert [i.target for i in desk.plans.get(plan_id).indicators] == [Decimal(1200), Decimal(300), Decimal(45)]


def test_the_pane_beside_takes_the_unit_too(page: PlanEditorPage, plan_id: str, desk: Desk) -> None:
    plan = desk.plans.get(plan_id)
    hours = replace(plan.indicators[0], kind=IndicatorKind.NUMBER, unit="heures", target=None)
    desk.plans.save(plan, replace(plan, indicators=(hours,)), "hours")
    page.open_plan(plan_id)
    page.step_tab(1)
    page.indicators.table.show_detail(True)
    page.indicators.table.go_to(hours.id)
    field = page.findChild(NumberField, "indicatorsDetail_target")
    assert field is not None
    field.line.setFocus()
    write("1 200 h")
    press(Key.Key_Tab)
    assert field.problem == ""
    page.flush()
    assert desk.plans.get(plan_id).indicators[0].target == Decimal(1200)


def test_the_name_tells_how_values_are_read_until_there_are_some(
    page: PlanEditorPage, plan_id: str, desk: Desk
) -> None:
    plan = desk.plans.get(plan_id)
    first = replace(plan.indicators[0], name="", values=(), accumulation=Accumulation.PER_PERIOD)
    value = IndicatorValue(id="v", period_end=plan.ends_on, number=Decimal(5))
    read = replace(first, id="read", name="Effectif", values=(value,))
    desk.plans.save(plan, replace(plan, indicators=(first, read)), "unnamed")
    page.open_plan(plan_id)
    page.step_tab(1)
    for id_ in (first.id, "read"):
        page.indicators.table.go_to(id_, "name")
        write("Heures de tutorat")
        press(Key.Key_Return)
    named, kept = desk.plans.get(plan_id).indicators
    assert (named.name, named.accumulation) == ("Heures de tutorat", Accumulation.CUMULATIVE)
    assert (kept.name, kept.accumulation) == ("Heures de tutorat", Accumulation.PER_PERIOD)
