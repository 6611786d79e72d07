"""The contract form with real keys: validation in words, drafts that survive, undo, organisations on the spot."""

import datetime as dt
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from facilitator_app.domain.contract import Derogation, StartMode
from facilitator_app.domain.organisation import OrganisationKind
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.services.desk import Desk
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.contract_form.entries import Field
from facilitator_app.ui.messages import MessageBar
from tests.ui.review_wizard.desks import WORDS, example_desk, reopened
from tests.ui.review_wizard.keyboard import focused, press, type_in

Key = Qt.Key
Opened = Callable[[str | None], ContractForm]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    opened = example_desk(tmp_path)
    yield opened
    opened.close()


@pytest.fixture
def form(desk: Desk, qtbot: QtBot) -> Opened:
    def open_form(contract_id: str | None) -> ContractForm:
        dialog = ContractForm(desk, WORDS, contract_id)
        qtbot.addWidget(dialog, before_close_func=lambda d: d.editing.flush())
        with qtbot.waitActive(dialog):
            dialog.show()
            dialog.activateWindow()
        return dialog

    return open_form


def editor(form: ContractForm, name: str) -> QWidget:
    found = form.findChild(QWidget, f"{name}Edit")
    assert found is not None
    return found


def fill(form: ContractForm, name: str, text: str) -> None:
    editor(form, name).setFocus()
    type_in(text)


def shown_deadlines(form: ContractForm) -> str:
    return "\n".join(label.text() for label in form.deadlines.findChildren(QLabel) if label.isVisibleTo(form.deadlines))


def test_a_contract_is_created_by_keyboard(form: Opened, desk: Desk) -> None:
    dialog = form(None)
    buyer = desk.directory.organisations(OrganisationKind.BUYER)[0]
    fill(dialog, "reference", "2026-NEW-001")
    fill(dialog, "title", "Vêtements de travail")
    fill(dialog, "buyer", buyer.name)
    press(Key.Key_Escape)
    fill(dialog, "notification", "8/3/2025")
    assert "9 May 2025" in shown_deadlines(dialog)
    assert "public holiday" in shown_deadlines(dialog)
    fill(dialog, "duration", "4 ans")
    fill(dialog, "amount", "120000,50")
    assert "End of the contract: 8 March 2029." in shown_deadlines(dialog)

    dialog.accept()

    assert dialog.result() == 1, dialog.page.fields
    made = desk.contracts.get(dialog.contract_id)
    assert (made.reference, made.title, made.buyer_id) == ("2026-NEW-001", "Vêtements de travail", buyer.id)
    assert (made.notification_date, made.duration_months) == (dt.date(2025, 3, 8), 48)
    assert made.amount == Decimal("120000.5")
    assert desk.drafts.get("contract:new") is None


def test_what_is_missing_is_told_and_gone_to(form: Opened, desk: Desk) -> None:
    dialog = form(None)
    fields = dialog.page.fields
    assert not any(field.problem for field in fields.values())

    dialog.accept()

    assert dialog.result() == 0
    assert "reference" in fields[Field.REFERENCE].problem
    assert fields[Field.BUYER].problem
    assert focused() is editor(dialog, "reference")
    lacking = dialog.findChild(QLabel, "contractLacking")
    assert isinstance(lacking, QLabel)
    assert lacking.text() == "To complete: reference, subject, buyer"

    type_in("2026-NEW-002")
    assert fields[Field.REFERENCE].problem == ""


def test_a_reference_taken_is_told_at_its_field(form: Opened, desk: Desk) -> None:
    dialog = form("bof-marche")
    other = desk.contracts.get("net-marche")
    mine = desk.contracts.get("bof-marche")
    desk.contracts.save(
        type(other)(id="twin", reference="2026-TWIN", title="x", buyer_id=mine.buyer_id), None, "a twin"
    )
    line = editor(dialog, "reference")
    line.setFocus()
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in("2026-TWIN")

    dialog.accept()

    assert dialog.result() == 0
    assert "already" in dialog.page.fields[Field.REFERENCE].problem
    assert focused() is line


def test_typed_things_come_back_after_the_form_is_closed(form: Opened, desk: Desk) -> None:
    dialog = form(None)
    fill(dialog, "title", "À moitié")
    fill(dialog, "notification", "12/")
    dialog.reject()

    again = form(None)

    title, notification = again.page.fields[Field.TITLE], again.page.fields[Field.NOTIFICATION]
    assert title.findChild(type(editor(again, "title"))).text() == "À moitié"  # type: ignore[union-attr]  # a line edit
    assert not notification.is_valid()
    bar = again.findChild(MessageBar)
    assert isinstance(bar, MessageBar)
    assert "is back" in bar.text
    bar.findChild(QPushButton, "messageAct").click()  # type: ignore[union-attr]  # the bar always has it
    assert again.editing.value.title == ""
    again.editing.flush()
    assert desk.drafts.get("contract:new") is None


def test_each_field_is_one_step_of_undo_in_words(form: Opened, desk: Desk) -> None:
    dialog = form("bof-marche")
    fill(dialog, "lot", "12")
    half = dialog.findChild(QCheckBox, "halfYearlyReviews")
    assert isinstance(half, QCheckBox)
    half.setFocus()
    press(Key.Key_Space)
    stack = dialog.editing.undo_stack
    assert [stack.text(n) for n in range(stack.count())] == ["lot", "half-yearly reviews"]

    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    before = desk.contracts.get("bof-marche")
    assert dialog.editing.value.lot == before.lot
    assert dialog.editing.value.half_yearly_reviews == before.half_yearly_reviews
    dialog.editing.flush()
    assert desk.drafts.get("contract:bof-marche") is None


def test_an_organisation_is_added_on_the_spot_and_its_siret_checked(form: Opened, desk: Desk) -> None:
    dialog = form("gants-marche")
    party = dialog.page.holder
    party.field.new_requested.emit("Crèmerie du Littoral")
    assert party.new.isVisible()
    party.new.siret.setFocus()
    type_in("12345678900011")
    press(Key.Key_Return)
    assert party.new.isVisible()
    assert "last digit" in party.new.siret.problem
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    press(Key.Key_Delete)
    press(Key.Key_Return)

    dialog.accept()

    added = desk.directory.get(desk.contracts.get("gants-marche").holder_id)
    assert (added.name, added.kind) == ("Crèmerie du Littoral", OrganisationKind.HOLDER)


def test_the_button_below_a_siret_stays_under_the_mouse(form: Opened) -> None:
    dialog = form("gants-marche")
    siret = dialog.page.holder.new.siret
    layout = siret.layout()
    assert layout is not None
    fill(dialog, "holder", "Atelier inconnu")
    press(Key.Key_Tab)

    def height() -> int:
        return layout.totalHeightForWidth(600) if layout.hasHeightForWidth() else layout.sizeHint().height()

    heights = {height()}
    for typed in ("12345678900011", ""):
        siret.line.selectAll()
        press(Key.Key_Delete)
        type_in(typed)
        press(Key.Key_Tab)
        assert bool(siret.problem) == bool(typed)
        heights.add(height())
        siret.setFocus()
    assert len(heights) == 1


def test_a_derogation_moves_its_deadline_and_wants_a_reason(form: Opened, desk: Desk) -> None:
    dialog = form("net-marche")
    add = dialog.page.derogations.add
    add.setFocus()
    press(Key.Key_Space)
    row = dialog.page.derogations._rows[0]
    key = dialog.editing.value.derogations[0].id
    row.date.setFocus()
    type_in("30/6/2029")
    dialog.accept()
    assert focused() is row.reason.editor
    type_in("Clause 9.3")
    assert "(Clause 9.3)" in shown_deadlines(dialog)

    dialog.accept()

    saved = desk.contracts.get("net-marche").derogations
    assert saved == (Derogation(id=key, date=dt.date(2029, 6, 30), reason="Clause 9.3"),)


KILLED = """
import os, signal, sys
from pathlib import Path
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from facilitator_app.ui.contract_form.dialog import ContractForm
from tests.ui.review_wizard.desks import WORDS, reopened
from tests.ui.review_wizard.keyboard import type_in

application = QApplication([])
form = ContractForm(reopened(Path(sys.argv[1])), WORDS, None)
form.show()
form.activateWindow()
QTest.qWaitForWindowActive(form)
form.findChild(QWidget, "titleEdit").setFocus()
type_in("Never lost")
QTest.qWait(500)
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 is POSIX")
def test_a_form_killed_in_the_middle_is_offered_back(desk: Desk, tmp_path: Path, qtbot: QtBot) -> None:
    desk.close()
    root = Path(__file__).parents[3]
    command = [sys.executable, "-c", KILLED, str(tmp_path)]
    killed = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    assert killed.returncode == -9, killed.stderr

    again = reopened(tmp_path)
    try:
        dialog = ContractForm(again, WORDS, None, draft_key="contract:new")
        qtbot.addWidget(dialog)
        assert dialog.editing.value.title == "Never lost"
        dialog.editing.flush()
    finally:
        again.close()


def test_tab_follows_the_eye(form: Opened) -> None:
    dialog = form(None)
    editor(dialog, "holder").setFocus()
    met = []
    for _ in range(13):
        press(Key.Key_Tab)
        met.append(focused().objectName())
    assert met == [
        "notificationEdit",
        "notificationSourceEdit",
        "durationEdit",
        "amountEdit",
        "zoneEdit",
        "startEdit",
        "halfYearlyReviews",
        "interimEdit",
        "finalReviewEdit",
        "minutesDaysEdit",
        "remarksDaysEdit",
        "dataDaysEdit",
        "axesEdit",
    ]


def test_tab_after_an_unknown_name_enters_the_new_organisation(form: Opened, desk: Desk) -> None:
    dialog = form(None)
    fill(dialog, "holder", "Atelier inconnu")
    press(Key.Key_Tab)
    assert dialog.page.holder.new.isVisible()
    assert focused() is dialog.page.holder.new.siret.editor
    assert dialog.page.holder.new.name.value() == "Atelier inconnu"
    press(Key.Key_Tab)
    press(Key.Key_Space)
    made = next(o for o in desk.directory.organisations() if o.name == "Atelier inconnu")
    assert dialog.editing.value.holder_id == made.id
    assert focused().objectName() == "notificationEdit"


def test_a_directory_still_empty_is_no_mistake_and_enter_goes_on(empty_desk: Desk, qtbot: QtBot) -> None:
    dialog = ContractForm(empty_desk, WORDS, None)
    qtbot.addWidget(dialog, before_close_func=lambda d: d.editing.flush())
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    buyer, holder = dialog.page.buyer, dialog.page.holder
    assert "will be added" in buyer.field.line.placeholderText()
    fill(dialog, "buyer", "Groupement des lycées")
    press(Key.Key_Tab)
    assert focused() is buyer.new.siret.editor
    type_in("1")
    assert buyer.field.problem == ""
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert focused() is holder.field.editor
    type_in("Crèmerie du Nord")
    assert buyer.field.text() == "Groupement des lycées"
    press(Key.Key_Tab)
    press(Key.Key_Return)
    assert focused().objectName() == "notificationEdit"
    kinds = {o.name: o.kind for o in empty_desk.directory.organisations()}
    assert kinds == {"Groupement des lycées": OrganisationKind.BUYER, "Crèmerie du Nord": OrganisationKind.HOLDER}
    assert (buyer.field.problem, holder.field.problem) == ("", "")


def test_a_name_that_is_left_by_the_mouse_begins_a_new_organisation_and_keeps_the_focus(form: Opened) -> None:
    dialog = form(None)
    holder = dialog.page.holder
    fill(dialog, "holder", "Atelier inconnu")
    press(Key.Key_Escape)
    editor(dialog, "lot").setFocus()
    assert holder.new.isVisible()
    assert focused() is editor(dialog, "lot")
    assert holder.field.problem == ""
    # What is entered there is not put back to what was typed to find it.
    holder.new.name.line.selectAll()
    holder.new.name.setFocus()
    type_in("Atelier tout neuf")
    holder.field.setFocus()
    editor(dialog, "lot").setFocus()
    assert holder.new.name.value() == "Atelier tout neuf"
    # Whoever accepts all the same is told what is missing.
    dialog.accept()
    assert "directory" in holder.field.problem


def test_choosing_one_of_the_directory_closes_the_entry_of_a_new_one(form: Opened, desk: Desk) -> None:
    known = desk.directory.organisations(OrganisationKind.HOLDER)[0]
    dialog = form(None)
    holder = dialog.page.holder
    fill(dialog, "holder", "Atelier inc")
    press(Key.Key_Tab)
    holder.field.setFocus()
    holder.field.line.end(False)
    type_in("onnu")
    assert holder.new.name.value() == "Atelier inconnu"
    holder.field.line.selectAll()
    type_in(known.name)
    press(Key.Key_Return)
    assert dialog.editing.value.holder_id == known.id
    assert not holder.new.isVisible()
    assert (dialog.editing.value.new_for, dialog.editing.value.new_name) == ("", "")


def test_choosing_new_in_the_list_by_mouse_goes_on_to_the_siret(form: Opened, qtbot: QtBot) -> None:
    dialog = form(None)
    holder = dialog.page.holder
    fill(dialog, "holder", "Atelier inconnu")
    popup = holder.field._popup
    index = popup.model().index(0, 0)
    left, nothing = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(popup.viewport(), left, nothing, popup.visualRect(index).center())
    qtbot.waitUntil(holder.new.siret.editor.hasFocus)
    assert holder.new.name.value() == "Atelier inconnu"


def test_one_of_the_opposite_party_is_found_last_and_told(form: Opened, desk: Desk) -> None:
    buyer = desk.directory.organisations(OrganisationKind.BUYER)[0]
    dialog = form(None)
    holder = dialog.page.holder
    assert [item.id for item in holder.field._items][-1] in {
        o.id for o in desk.directory.organisations(OrganisationKind.BUYER)
    }
    fill(dialog, "holder", buyer.name)
    press(Key.Key_Tab)
    assert dialog.editing.value.holder_id == buyer.id
    assert holder.field.text().endswith("(Buyer)")


def test_a_whole_siret_finds_an_organisation_or_begins_one(form: Opened, desk: Desk) -> None:
    known = next(o for o in desk.directory.organisations(OrganisationKind.HOLDER) if o.siret)
    dialog = form(None)
    fill(dialog, "holder", known.siret)
    press(Key.Key_Tab)
    assert dialog.editing.value.holder_id == known.id
    fill(dialog, "buyer", "732 829 320 00074")
    press(Key.Key_Tab)
    new = dialog.page.buyer.new
    assert (new.name.value(), new.siret.value()) == ("", "73282932000074")
    assert focused() is new.name.editor


def test_what_is_wrong_with_a_date_has_the_room_of_its_column(form: Opened, qtbot: QtBot) -> None:
    dialog = form(None)
    dialog.resize(1200, 640)
    fill(dialog, "notification", "32/13/2026")
    press(Key.Key_Tab)
    field = dialog.page.fields[Field.NOTIFICATION]
    note = field.findChild(QLabel, "notificationNote")
    assert note is not None
    qtbot.waitUntil(lambda: note.height() >= note.heightForWidth(note.width()))
    assert field.width() > 2 * field.editor.width() - 100


def test_an_amount_that_means_nothing_is_to_be_corrected_and_said_with_one_voice(form: Opened) -> None:
    dialog = form(None)
    amount = dialog.page.fields[Field.AMOUNT]
    fill(dialog, "amount", "4,2 M")
    press(Key.Key_Tab)
    said = amount.problem
    assert said.startswith("Type a number")
    lacking = dialog.findChild(QLabel, "contractLacking")
    assert isinstance(lacking, QLabel)
    assert lacking.text() == "To complete: reference, subject, buyer · To correct: amount excl. tax"
    dialog.accept()
    assert amount.problem == said
    # As people write money, the sign beside the field included.
    editor(dialog, "amount").setFocus()
    press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    type_in("4 200 000,50 €")
    press(Key.Key_Tab)
    assert amount.problem == ""
    assert "To correct" not in lacking.text()
    shown = editor(dialog, "amount")
    assert isinstance(shown, QLineEdit)
    assert shown.text() == "4,200,000.50"


# -- what the contract says of the follow-up


def test_follow_up_fields_show_their_effect_at_once_and_are_saved(form: Opened, desk: Desk) -> None:
    contract_id = known(desk, "2024-NET-031")
    dialog = form(contract_id)
    assert "Interim point" not in shown_deadlines(dialog)

    refill(dialog, "interim", "4")
    assert "Interim point no. 1: 4 November 2024" in shown_deadlines(dialog)
    refill(dialog, "minutesDays", "10")
    assert "Minutes: 10 working day(s) after each meeting." in shown_deadlines(dialog)
    refill(dialog, "remarksDays", "0")
    assert "Remarks of the holder" not in shown_deadlines(dialog)
    refill(dialog, "dataDays", "30")
    assert "data within 30 day" in shown_deadlines(dialog)
    dialog.accept()

    saved = desk.contracts.get(contract_id)
    assert (saved.interim_months, saved.minutes_days, saved.remarks_days, saved.data_days) == (4, 10, 0, 30)


def test_a_plan_that_begins_at_the_first_anniversary(form: Opened, desk: Desk) -> None:
    contract_id = known(desk, "2024-NET-031")
    dialog = form(contract_id)
    editor(dialog, "start").setFocus()
    press(Key.Key_Down)

    assert "The plan begins at the first anniversary of the notification" in shown_deadlines(dialog)
    dialog.accept()
    saved = desk.contracts.get(contract_id)
    assert saved.start is StartMode.FIRST_ANNIVERSARY
    short = replace(saved, duration_months=12)
    dialog.deadlines.show_deadlines((), short)
    assert "ends before the plan begins" in dialog.deadlines._empty.text()
    dialog.deadlines.show_deadlines((), replace(short, notification_date=None))
    assert dialog.deadlines._empty.text().startswith("With the notification date")


def test_unread_on_the_portal_the_notification_date_is_worked_out_and_stays_editable(form: Opened, desk: Desk) -> None:
    dialog = form(known(desk, "2024-NET-031"))
    assert not dialog.page.posted.isVisibleTo(dialog)
    way = editor(dialog, "notificationSource")
    way.setFocus()
    press(Key.Key_End)
    assert dialog.page.posted.isVisibleTo(dialog)

    refill(dialog, "posted", "28/2/2025")
    assert dialog.editing.value.notification == "08/03/2025"
    assert "8 days after it was put" in (dialog.findChild(QLabel, "unreadHint") or QLabel()).text()
    assert "put on the portal on 28 February 2025, unread for 8 days" in shown_deadlines(dialog)
    refill(dialog, "notification", "9/3/2025")
    dialog.accept()
    saved = desk.contracts.get(dialog.contract_id)
    assert (saved.posted_on, saved.notification_date) == (dt.date(2025, 2, 28), dt.date(2025, 3, 9))


def test_read_late_on_the_portal_the_form_says_from_when_it_counts(form: Opened, desk: Desk) -> None:
    dialog = form(known(desk, "2024-NET-031"))
    editor(dialog, "notificationSource").setFocus()
    press(Key.Key_Down)
    refill(dialog, "notification", "10/3/2025")
    hint = dialog.findChild(QLabel, "unreadHint")
    assert hint is not None
    refill(dialog, "posted", "2/3/2025")
    assert not hint.isVisibleTo(dialog)
    refill(dialog, "posted", "28/2/2025")
    assert hint.isVisibleTo(dialog) and "counts as notified on 8 March 2025" in hint.text()
    dialog.accept()
    assert desk.contracts.get(dialog.contract_id).notification_date == dt.date(2025, 3, 10), "told, never refused"


def test_good_friday_is_to_be_checked_in_alsace_moselle(form: Opened, desk: Desk) -> None:
    dialog = form(known(desk, "2024-NET-031"))
    hint = dialog.findChild(QLabel, "goodFridayHint")
    assert hint is not None and not hint.isVisibleTo(dialog)
    editor(dialog, "zone").setFocus()
    press(Key.Key_Down)
    assert hint.isVisibleTo(dialog) and "some communes only" in hint.text()


def test_posted_after_the_notification_is_refused(form: Opened, desk: Desk) -> None:
    dialog = form(known(desk, "2024-NET-031"))
    editor(dialog, "notificationSource").setFocus()
    press(Key.Key_Down)
    refill(dialog, "posted", "8/7/2024")
    dialog.accept()

    assert dialog.isVisible()
    assert "put on the portal after" in dialog.page.fields[Field.POSTED].problem


def known(desk: Desk, reference: str) -> str:
    [row] = desk.contracts.page(ListQuery(text=reference), 0, 1)
    return row.id


def refill(form: ContractForm, name: str, text: str) -> None:
    line = editor(form, name)
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    type_in(text)


def test_the_form_says_which_plans_follow_its_dates(form: Opened, desk: Desk) -> None:
    contract_id = known(desk, "2024-NET-031")
    plan = next(p for p in desk.plans.of_contract(contract_id) if p.status is not PlanStatus.CLOSED)
    dialog = form(contract_id)
    assert "The plan of year" not in shown_deadlines(dialog)
    notified = desk.contracts.get(contract_id).notification_date
    assert notified is not None

    refill(dialog, "notification", WORDS.short_date(notified + dt.timedelta(days=1)))
    starts_on = WORDS.date(plan.starts_on + dt.timedelta(days=1))
    assert f"The plan of year {plan.year} will run from {starts_on} to " in shown_deadlines(dialog)

    dialog.accept()
    assert desk.plans.get(plan.id).starts_on == plan.starts_on + dt.timedelta(days=1)
