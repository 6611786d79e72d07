"""The plan editor as a whole, with real keys on a real database."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.completeness import Point, PointStatus
from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter
from facilitator_app.domain.library import Library, LibraryAction, LibraryAxis, LibraryIndicator, LibraryObjective
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, AxisFamily, PlanStatus
from facilitator_app.domain.wording import check_plan
from facilitator_app.services.desk import Desk
from facilitator_app.ui import messages
from facilitator_app.ui.charts.schedule import Bar
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.plan_editor.dialogs import FormalisationDialog, ValidateDialog
from facilitator_app.ui.plan_editor.history_dialog import HistoryDialog
from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.words.words import Words

Key = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    """A key, wherever the focus is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)


def write(text: str) -> None:
    """Keys, wherever the focus goes with them."""
    for character in text:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClicks(widget, character)


def answer(kind: type[QDialog], act: object) -> None:
    """Does something to the next dialog of a kind, once it is open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, kind)
        assert callable(act)
        act(dialog)

    QTimer.singleShot(0, look)


def test_a_plan_opens_with_its_contract_its_holder_and_its_next_deadline(page: PlanEditorPage, plan_id: str) -> None:
    assert page.open_plan(plan_id)
    assert page.header.title.accessibleName() == "2026-ESV-019 – Upkeep of parks and river banks"
    assert page.header.holder.text() == "Holder: Example Gardens"
    # A longer name takes more lines, not a wider window.
    width = page.header.minimumSizeHint().width()
    page.header.holder.setText("Holder: " + "Example Gardens and Parks " * 9)
    assert page.header.minimumSizeHint().width() == width
    assert page.header.years.currentText() == "Year 1: 14/09/2026 to 13/09/2027"
    assert page.header.deadline.text().startswith("Kick-off meeting: 16 November 2026")
    assert page.title() == "Plan of 2026-ESV-019, year 1"
    assert not page.frozen.isVisible()
    assert "only the employees assigned to the contract" in page.perimeter.text()


def test_the_perimeter_follows_the_families_of_the_axes(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    plan = page.editing.value
    green = tuple(replace(a, family=AxisFamily.ENVIRONMENTAL, tied_to_social_clause=False) for a in plan.axes)
    page.editing.change(replace(plan, axes=green), "family")
    assert page.perimeter.text() == "Perimeter: the services of the contract, never the company’s general policy."
    page.editing.undo_stack.undo()
    assert "only the employees assigned to the contract" in page.perimeter.text()


def test_tabs_tell_counts_and_the_worst_state(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    titles = [page.tabs.tabText(number) for number in range(page.tabs.count())]
    assert titles == [
        "Objectives 2 ▲",
        "Indicators 1/1 ▲",
        "Actions 0/2 ▲",
        "Means 2 ▲",
        "Schedule 1 late ■",
        "Follow-up 1/2 ▲",
    ]
    assert page.tabs.tabBar().accessibleTabName(2) == "Actions 0/2, To watch"


def test_ctrl_page_keys_change_tabs(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.objectives.table.view.setFocus()
    press(Key.Key_PageDown, CONTROL)
    assert page.current_tab() is page.indicators
    press(Key.Key_PageUp, CONTROL)
    press(Key.Key_PageUp, CONTROL)
    assert page.current_tab() is page.follow_up


def test_a_title_typed_is_in_the_database_with_the_editor_still_open(
    qtbot: QtBot, desk: Desk, page: PlanEditorPage, plan_id: str
) -> None:
    page.open_plan(plan_id)
    page.objectives.go_to("obj-2", "title")
    write("Open days twice a year")
    qtbot.waitUntil(lambda: desk.plans.get(plan_id).objectives[1].title == "Open days twice a year", timeout=3_000)
    assert page.objectives.table.view.delegate.editor is not None
    assert desk.plans.history(plan_id)[-1].label == "change objective"
    press(Key.Key_Z, CONTROL)
    assert desk.plans.get(plan_id).objectives[1].title == "Open days"
    press(Key.Key_Escape)


def test_an_axis_an_objective_and_an_action_by_keys_alone(desk: Desk, page: PlanEditorPage) -> None:
    empty = desk.plans.create("contract", 1)
    page.open_plan(empty.id)
    page.objectives.table.view.setFocus()
    press(Key.Key_Insert)
    write("Safety at work")
    press(Key.Key_Return)
    press(Key.Key_Insert)
    write("Fewer accidents")
    press(Key.Key_Return)
    press(Key.Key_PageDown, CONTROL)
    press(Key.Key_PageDown, CONTROL)
    page.actions_tab.table.view.setFocus()
    press(Key.Key_Insert)
    write("Train the teams")
    press(Key.Key_Escape, NONE)
    stored = desk.plans.get(empty.id)
    assert [axis.title for axis in stored.axes] == ["Safety at work"]
    assert stored.objectives[0].title == "Fewer accidents"
    assert len(stored.actions) == 1


def test_the_completeness_leads_to_what_is_missing(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.completeness.setFocus()
    page.completeness.setCurrentIndex(page.completeness.model().index(1, list(Point).index(Point.OBJECTIVES)))
    press(Key.Key_Return)
    table = page.objectives.table
    assert (table.current_id(), table.view.currentIndex().column()) == ("obj-2", table.model.column_of("perimeter"))
    press(Key.Key_Space)
    spoken = page.completeness.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Discovery of trades, Objectives: complete"

    page.go_to_point(PointStatus(axis_id="axis-2", point=Point.INDICATORS, complete=False, gaps=("obj-2",)))
    assert page.current_tab() is page.indicators
    assert page.indicators.table.current_id() == "obj-2"
    page.go_to_point(PointStatus(axis_id="axis-2", point=Point.MONITORING, complete=False))
    assert page.current_tab() is page.follow_up
    assert page.follow_up.table.current_id() == "axis-2"
    page.go_to_point(PointStatus(axis_id="axis-2", point=Point.RESOURCES, complete=False))
    assert page.resources.table.current_id() == "axis-2"
    page.go_to_point(PointStatus(axis_id="axis-2", point=Point.BUYER_ACTIONS, complete=False))
    assert page.actions_tab.table.current_id() == "buyer"


def test_deleting_an_axis_takes_what_hangs_on_it_and_undo_brings_it_back(
    desk: Desk, page: PlanEditorPage, plan_id: str
) -> None:
    page.open_plan(plan_id)
    page.objectives.go_to("axis-1")
    press(Key.Key_Delete)
    stored = desk.plans.get(plan_id)
    assert [axis.id for axis in stored.axes] == ["axis-2"]
    assert not stored.indicators
    assert not stored.actions
    assert not stored.resources
    press(Key.Key_Z, CONTROL)
    assert len(desk.plans.get(plan_id).actions) == 2


def test_values_are_entered_as_numerator_and_denominator_with_the_trend_beside(
    desk: Desk, page: PlanEditorPage, plan_id: str
) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.indicators)
    page.indicators.go_to("ind-1")
    values = page.indicators.values.table
    assert values is not None
    values.view.setFocus()
    press(Key.Key_Insert)
    write("15/11/2026")
    press(Key.Key_Tab)
    write("130")
    press(Key.Key_Tab)
    write("1000")
    press(Key.Key_Return)
    press(Key.Key_Escape)
    stored = desk.plans.get(plan_id).indicators[0].values
    assert [(v.period_end, v.numerator) for v in stored[:2]] == [
        (dt.date(2026, 10, 13), Decimal(90)),
        (dt.date(2026, 11, 15), Decimal(130)),
    ]
    assert "15 November 2026: 13%" in page.indicators.chart.accessibleDescription()
    assert page.tabs.tabText(1) == "Indicators 1/1 ▲"


def test_the_schedule_moves_and_stretches_by_keys_and_mouse(desk: Desk, page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.schedule)
    chart = page.schedule.chart
    chart.setFocus()
    chart.set_current("act-1")
    for _ in range(3):
        press(Key.Key_Right)
    press(Key.Key_Right, CONTROL)
    press(Key.Key_Left, SHIFT)
    page.flush()
    action = desk.plans.get(plan_id).actions[0]
    assert (action.start, action.due) == (dt.date(2026, 10, 15), dt.date(2026, 12, 13))

    bar = next(b for b in _bars(page) if b.id == "act-2")
    rect = chart.bar_rect(bar)
    from_here = rect.center().toPoint()
    days = round(30 * chart.pixels_per_day)
    steps = page.undo_stack.count()
    view = chart.viewport()
    QTest.mousePress(view, Qt.MouseButton.LeftButton, NONE, from_here)
    for part in (1, 2, 3):
        QTest.mouseMove(view, from_here + QPoint(days * part // 3, 0))
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, NONE, from_here + QPoint(days, 0))
    moved = desk.plans.get(plan_id).actions[1]
    assert moved.start == dt.date(2026, 11, 4)
    assert page.undo_stack.count() == steps + 1
    page.undo_stack.undo()
    assert desk.plans.get(plan_id).actions[1].start == dt.date(2026, 10, 5)


def _bars(page: PlanEditorPage) -> tuple[Bar, ...]:
    return page.schedule.table.rows()


def test_the_table_of_the_schedule_has_the_same_lines(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.schedule)
    page.schedule.chart.setFocus()
    page.schedule.chart.set_current("act-1")
    press(Key.Key_Return)
    write("1/12/2026")
    press(Key.Key_Return)
    assert page.case.plan.actions[0].start == dt.date(2026, 12, 1)
    ids = [row.id for row in page.schedule.table.rows()]
    assert ids[-2:] == ["act-1", "act-2"]
    assert "deadline:kick_off:0" in ids


def test_a_new_line_of_means_opens_where_one_types(page: PlanEditorPage, plan_id: str, desk: Desk) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.resources)
    page.resources.table.go_to("res-2")
    press(Key.Key_Insert)
    write("Une tutrice, 0,2 ETP")
    press(Key.Key_Return)
    page.flush()
    added = desk.plans.get(plan_id).resources[-1]
    assert (added.description, added.party) == ("Une tutrice, 0,2 ETP", Party.HOLDER)


def test_marking_an_action_done_says_when(page: PlanEditorPage, plan_id: str, today: dt.date) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.actions_tab)
    page.actions_tab.go_to("act-1", "status")
    write("Do")
    press(Key.Key_Return)
    action = page.case.plan.actions[0]
    assert (action.status, action.progress, action.done_on) == (ActionStatus.DONE, 100, today)


def test_validating_asks_for_a_reason_and_then_only_the_follow_up_changes(
    qtbot: QtBot, desk: Desk, page: PlanEditorPage, plan_id: str
) -> None:
    page.open_plan(plan_id)

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, ValidateDialog)
        assert dialog.reason is not None
        assert not dialog.ok.isEnabled()
        dialog.reason.text.setPlainText("The second axis begins in spring.")
        assert dialog.ok.isEnabled()
        dialog.ok.click()

    answer(ValidateDialog, fill)
    with messages.answering():
        page.header.validate.click()
    page.window().activateWindow()
    qtbot.waitUntil(page.window().isActiveWindow)
    assert desk.plans.get(plan_id).status is PlanStatus.VALIDATED
    assert desk.plans.get(plan_id).formalisation == Formalisation()
    assert page.frozen.isVisible()
    page.objectives.go_to("obj-1", "title")
    write("x")
    assert page.case.plan.objectives[0].title == "More hours"
    page.tabs.setCurrentWidget(page.actions_tab)
    page.actions_tab.go_to("act-1", "progress")
    write("60")
    press(Key.Key_Return)
    assert desk.plans.get(plan_id).actions[0].progress == 60

    page.frozen.new_version.click()
    assert page.case.plan.version == 2
    assert page.case.plan.status is PlanStatus.DRAFT
    assert page.header.years.count() == 2


def test_what_makes_a_plan_binding_is_filled_in_later(
    qtbot: QtBot, desk: Desk, page: PlanEditorPage, plan_id: str, today: dt.date
) -> None:
    desk.plans.validate(desk.plans.get(plan_id), "Begins in spring.", today, Formalisation())
    page.open_plan(plan_id)
    assert "still to be filled in" in page.frozen.binding.text()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, FormalisationDialog)
        fields = dialog.fields
        assert fields.sent_on.isVisible()
        assert not fields.number.isVisible()
        fields.term.combo.setCurrentIndex(1)
        fields.term.combo.activated.emit(1)
        assert not fields.sent_on.isVisible()
        fields.number.set_value("2")
        fields.amended_on.line.setText("no date")
        fields.amended_on.line.textEdited.emit("no date")
        assert not dialog.ok.isEnabled()
        fields.amended_on.line.setText("2/10/2026")
        fields.amended_on.line.textEdited.emit("2/10/2026")
        dialog.ok.click()

    answer(FormalisationDialog, fill)
    page.frozen.formalise.click()
    amended = Formalisation(term=ContractTerm.PRICE, amendment_number="2", amendment_on=dt.date(2026, 10, 2))
    assert page.case.plan.formalisation == amended
    assert "Amendment: 2" in page.frozen.binding.text()
    assert "still to be filled in" not in page.frozen.binding.text()
    page.flush()
    assert desk.plans.get(plan_id).formalisation == amended
    page.undo_stack.undo()
    assert page.case.plan.formalisation == Formalisation()


def test_letters_of_both_parties_are_filled_in_for_a_closed_plan(
    desk: Desk, page: PlanEditorPage, plan_id: str, today: dt.date
) -> None:
    first = desk.plans.validate(desk.plans.get(plan_id), "Begins in spring.", today, Formalisation())
    desk.plans.validate(desk.plans.new_version(first.id), "Begins in spring.", today)
    page.open_plan(plan_id)
    assert page.case.plan.status is PlanStatus.CLOSED
    assert "still to be filled in" in page.frozen.binding.text()

    def fill(dialog: QWidget) -> None:
        assert isinstance(dialog, FormalisationDialog)
        fields = dialog.fields
        days = (fields.sent_on, fields.received_on, fields.holder_sent_on, fields.holder_received_on)
        for number, field in enumerate(days, 1):
            field.line.setText(f"{number}/10/2026")
            field.line.textEdited.emit(f"{number}/10/2026")
        fields.holder_reference.set_value("H-1")
        dialog.ok.click()

    answer(FormalisationDialog, fill)
    page.frozen.formalise.click()
    page.flush()
    assert desk.plans.get(plan_id).formalisation == Formalisation(
        buyer_letter=Letter(sent_on=dt.date(2026, 10, 1), received_on=dt.date(2026, 10, 2)),
        holder_letter=Letter(sent_on=dt.date(2026, 10, 3), received_on=dt.date(2026, 10, 4), reference="H-1"),
    )
    assert "Holder’s letter: H-1" in page.frozen.binding.text()
    assert "still to be filled in" not in page.frozen.binding.text()


def test_a_former_state_is_looked_at_and_brought_back(desk: Desk, page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.objectives.go_to("obj-1", "title")
    write("Fewer hours")
    press(Key.Key_Return)

    def pick(dialog: QWidget) -> None:
        assert isinstance(dialog, HistoryDialog)
        assert "change objective" in dialog.list.item(0).text()
        assert not dialog.restore.isEnabled()
        dialog.list.setCurrentRow(1)
        assert "≠   More hours" in dialog.text.toPlainText()
        dialog.restore.click()

    answer(HistoryDialog, pick)
    page.header.history.click()
    assert desk.plans.get(plan_id).objectives[0].title == "More hours"
    assert page.undo_stack.undoText() == "bring back a former state"


def test_the_library_adds_what_is_ticked_with_what_it_hangs_on(desk: Desk, page: PlanEditorPage, plan_id: str) -> None:
    desk.library.save_own(
        Library(
            axes=(
                LibraryAxis(
                    id="own-axis",
                    title="Waste",
                    objectives=(
                        LibraryObjective(
                            id="own-obj",
                            title="Less packaging",
                            indicators=(LibraryIndicator(id="own-ind", name="Weight of waste", unit="kg"),),
                            actions=(LibraryAction(id="own-act", title="Return crates"),),
                        ),
                    ),
                ),
            )
        )
    )
    page.open_plan(plan_id)

    def pick(dialog: QWidget) -> None:
        assert isinstance(dialog, LibraryDialog)
        dialog.search.setText("weight waste")
        axis = dialog.tree.topLevelItem(0)
        assert axis is not None
        objective = axis.child(0)
        assert objective is not None
        indicator = objective.child(0)
        assert indicator is not None
        assert not indicator.isHidden()
        indicator.setCheckState(0, Qt.CheckState.Checked)
        assert dialog.picked() == ("own-axis", "own-obj", "own-ind")
        dialog.add.click()

    answer(LibraryDialog, pick)
    page.objectives.library_action.trigger()
    plan = page.case.plan
    assert [axis.title for axis in plan.axes] == ["Recruitment", "Discovery of trades", "Waste"]
    assert plan.indicators[-1].unit == "kg"
    assert page.undo_stack.undoText() == "add from the library"


def test_an_axis_is_kept_in_the_library(desk: Desk, page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.objectives.go_to("obj-1")
    with messages.answering() as script:
        page.objectives.keep_action.trigger()
    assert "“Recruitment” is now in your library" in script.shown[0]
    kept = desk.library.own().axes[0]
    assert kept.objectives[0].indicators[0].name == "Share of hours"
    assert {action.title for action in kept.objectives[0].actions} == {
        "Hire with the local plan",
        "Publish the programme",
    }


def test_a_put_off_axis_is_taken_up_again(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.tabs.setCurrentWidget(page.follow_up)
    page.follow_up.go_to("later-1", "title")
    page.follow_up.take_up_action.trigger()
    assert page.case.plan.axes[-1].title == "Local cooperation"
    assert not page.case.plan.put_off


def test_f4_opens_all_of_a_row_and_the_keyboard_goes_there(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    page.objectives.go_to("obj-1", "title")
    page.toggle_detail()
    note = page.findChild(QWidget, "objectivesDetail_noteEdit")
    assert note is not None
    assert note.isVisible()
    note.setFocus()
    write("A note")
    assert page.case.plan.objectives[0].note == "A note"
    page.objectives.go_to("axis-1")
    assert page.findChild(QWidget, "objectivesHeadingDetail_family") is not None
    page.toggle_detail()
    assert not note.isVisible()


def test_the_paper_is_shown_by_its_name(page: PlanEditorPage, plan_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[str] = []

    def exec_(dialog: PaperDialog) -> int:
        shown.append(dialog.windowTitle())
        dialog.done(0)
        return 0

    monkeypatch.setattr(PaperDialog, "exec", exec_)
    page.open_plan(plan_id)
    page.issue_paper()
    assert len(shown) == 1
    assert "_PLAN-" in shown[0]
    assert shown[0].endswith(".pdf")


def test_every_control_that_takes_the_focus_has_a_name(page: PlanEditorPage, plan_id: str) -> None:
    page.open_plan(plan_id)
    for number in range(page.tabs.count()):
        page.tabs.setCurrentIndex(number)
        page.toggle_detail()
    nameless = [
        f"{type(w).__name__} {w.objectName()}"
        for w in page.findChildren(QWidget)
        if w.focusPolicy() & Qt.FocusPolicy.TabFocus
        and w.isVisibleTo(page)
        and not w.accessibleName()
        and not getattr(w, "text", lambda: "")()
    ]
    assert nameless == []


def test_a_change_made_elsewhere_is_told_and_the_plan_read_again(
    desk: Desk, page: PlanEditorPage, plan_id: str
) -> None:
    page.open_plan(plan_id)
    stored = desk.plans.get(plan_id)
    desk.plans.save(stored, replace(stored, put_off=()), "elsewhere")
    with messages.answering(False, True) as script:
        page.objectives.go_to("obj-1", "title")
        write("Mine")
        press(Key.Key_Return)
        assert page.case.plan.objectives[0].title == "Mine"
        assert page.editing.pending
        assert len(script.shown) == 1
        assert not page.open_plan(plan_id)
        assert page.open_plan(plan_id)
    assert page.case.plan.objectives[0].title == "More hours"
    assert not page.case.plan.put_off


def test_data_the_holder_owes_stands_in_the_schedule(desk: Desk, page: PlanEditorPage, plan_id: str) -> None:
    plan = desk.plans.get(plan_id)
    desk.plans.validate(plan, "for the test", plan.starts_on)
    page.open_plan(plan_id, "indicators")
    assert page.current_tab() is page.indicators
    page.tabs.setCurrentWidget(page.schedule)

    titles = [row.title for row in page.schedule.table.rows() if row.id.startswith("deadline:holder_data:")]
    assert titles
    assert all(title.startswith("Deadline: Data from the holder as of ") for title in titles)
    assert ": " not in titles[0].removeprefix("Deadline: "), "their names would fill the chart"


def test_validating_tells_of_wordings_and_is_not_held_up_by_them(
    desk: Desk, page: PlanEditorPage, plan_id: str, today: dt.date
) -> None:
    plan = desk.plans.get(plan_id)
    wide = replace(plan.objectives[0], title="Former tous les salariés de l’entreprise")
    flawed = replace(plan, objectives=(wide, *plan.objectives[1:]))
    assert check_plan(flawed) and not check_plan(plan)
    for shown in (flawed, plan):
        dialog = ValidateDialog(shown, Words(), today, page)
        said = [label.text() for label in dialog.findChildren(QLabel) if "wording" in label.text()]
        assert bool(said) == (shown is flawed)
        if dialog.reason is not None:
            dialog.reason.text.setPlainText("It begins in spring.")
        assert dialog.ok.isEnabled()
        dialog.deleteLater()


def test_validating_says_in_one_line_what_the_method_would_have_had_before(
    page: PlanEditorPage, plan_id: str, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[tuple[str, bool]] = []

    def look(dialog: ValidateDialog) -> QDialog.DialogCode:
        if dialog.reason is not None:
            dialog.reason.text.setPlainText("It begins in spring.")
        dialog._check()
        told.append((dialog.notes.text(), dialog.ok.isEnabled()))
        dialog.formalisation.set_value(Formalisation(term=ContractTerm.PRICE))
        dialog._check()
        told.append((dialog.notes.text(), dialog.ok.isEnabled()))
        signed = Formalisation(term=ContractTerm.PRICE, amendment_number="1", amendment_on=desk.today())
        dialog.formalisation.set_value(signed)
        dialog._check()
        told.append((dialog.notes.text(), dialog.ok.isEnabled()))
        early = Letter(sent_on=desk.today(), received_on=desk.today() - dt.timedelta(days=2))
        dialog.formalisation.set_value(Formalisation(buyer_letter=early))
        dialog._check()
        told.append((dialog.notes.text(), dialog.ok.isEnabled()))
        return QDialog.DialogCode.Rejected

    monkeypatch.setattr(ValidateDialog, "exec", look)
    page.open_plan(plan_id)
    page.validate()
    doubtful = "A letter is said to have been received before it was sent: check its dates."
    unheard = "No kick-off meeting is recorded for this contract, which does not hold up validation."
    both = "No kick-off meeting is recorded, and the amendment has no number or date yet; neither holds up validation."
    assert told == [(unheard, True), (both, True), (unheard, True), (f"{unheard}\n{doubtful}", True)]

    told.clear()
    desk.meetings.start("contract", MeetingKind.KICK_OFF)
    page.validate()
    unsigned = "The amendment has no number or date yet, which does not hold up validation."
    assert told == [("", True), (unsigned, True), ("", True), (doubtful, True)]
