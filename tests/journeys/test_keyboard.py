"""A new contract, its plan from the library, its kick-off and the minutes: in the real window, by keyboard alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox

from facilitator_app.domain.review import Step, steps
from facilitator_app.services.listing import ListQuery
from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.papers.viewer import PaperDialog
from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.ui.review_wizard.page import ReviewPage
from facilitator_app.ui.review_wizard.start import StartMeeting
from tests.journeys.conftest import StartProgram
from tests.journeys.hands import ALT, CONTROL, Key, in_dialog, press, tab_to, type_in, until


class Reader(QObject):
    """Stands for the program of the system that reads PDF files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def open(self, url: QUrl) -> None:
        """Opens a file."""
        self.opened.append(Path(url.toLocalFile()))


@pytest.fixture
def reader() -> Iterator[Reader]:
    """The reader of PDF files, while the test lasts."""
    reader = Reader()
    QDesktopServices.setUrlHandler("file", reader, "open")  # type: ignore[arg-type]  # PySide refuses the stub’s bytes
    yield reader
    QDesktopServices.unsetUrlHandler("file")


def fill_in(form: ContractForm) -> None:
    """A contract with a buyer and a holder that the directory does not know yet."""
    tab_to("reference")
    type_in("2027-014")
    tab_to("title")
    type_in("Entretien des fontaines")
    for role, name in (("buyer", "Ville de Sète"), ("holder", "Eaux Vives")):
        tab_to(role)
        type_in(name)
        press(Key.Key_Down)
        press(Key.Key_Return)
        tab_to(f"{role}NewAdd")
        press(Key.Key_Space)
    tab_to("notification")
    type_in("12/10/2026")
    tab_to("duration")
    type_in("36")
    press(Key.Key_Return, CONTROL)
    assert not form.isVisible(), "the form does not accept what was typed"


def choose_training(_dialog: LibraryDialog) -> None:
    """The first entry of the library that is about training, with all under it."""
    tab_to("librarySearch")
    type_in("formation")
    tab_to("libraryTree")
    press(Key.Key_Home)
    press(Key.Key_Space)
    tab_to("libraryAdd")
    press(Key.Key_Space)


def hold(window: MainWindow, page: ReviewPage) -> None:
    """Someone present, one decision, then on to the end."""
    order = steps(page.case.meeting.kind)
    tab_to("attendeesTable")
    press(Key.Key_Insert)
    press(Key.Key_Tab)
    type_in("chargée d’achats")
    press(Key.Key_Return)
    while page.step is not Step.DECISIONS:
        press(Key.Key_PageDown, CONTROL)
    tab_to("decisionLine")
    type_in("Titulaire : transmettre les attestations avant le 30/11/2027")
    press(Key.Key_Return)
    while page.step is not order[-1]:
        press(Key.Key_PageDown, CONTROL)
    tab_to("finishMeeting")

    def finish() -> None:
        in_dialog(QMessageBox, lambda: press(Key.Key_Space), lambda _box: press(Key.Key_Return))

    in_dialog(PaperDialog, finish, read)


def read(dialog: PaperDialog) -> None:
    """The minutes appear by themselves; they go to the reader too, and Escape leaves them."""
    until(dialog.preview.view.hasFocus, "the minutes to be shown")
    press(Key.Key_O, CONTROL)
    press(Key.Key_Escape)


def test_from_the_contract_to_its_minutes(start_program: StartProgram, reader: Reader) -> None:
    window = start_program().window
    assert window is not None
    desk = window.desk
    in_dialog(ContractForm, lambda: press(Key.Key_N, CONTROL), fill_in)
    [row] = desk.contracts.page(ListQuery(), 0)
    assert (row.reference, row.buyer, row.holder) == ("2027-014", "Ville de Sète", "Eaux Vives")
    assert (row.notification_date, row.duration_months) == ("2026-10-12", 36)

    until(window.list_page.table.hasFocus, "the list to have the focus")
    press(Key.Key_Return, CONTROL)
    editor = window.stack.currentWidget()
    assert isinstance(editor, PlanEditorPage)
    tab_to("fromLibraryButton")
    in_dialog(LibraryDialog, lambda: press(Key.Key_Space), choose_training)
    [plan] = desk.plans.of_contract(row.id)
    assert desk.plans.get(plan.id).objectives

    press(Key.Key_Left, ALT)
    until(window.list_page.table.hasFocus, "the list to have the focus")
    in_dialog(StartMeeting, lambda: press(Key.Key_R, CONTROL), lambda _dialog: press(Key.Key_Return))
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    hold(window, page)

    [issued] = desk.papers.issued(row.id)
    assert issued.file_name.startswith("2027-014_CR_")
    [decision] = desk.meetings.get(issued.meeting_id).decisions
    assert (decision.text, str(decision.due)) == ("transmettre les attestations", "2027-11-30")
    until(lambda: bool(reader.opened), "the minutes to be opened")
    assert reader.opened[0].name == issued.file_name
    assert reader.opened[0].read_bytes().startswith(b"%PDF-")
