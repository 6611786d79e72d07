"""Every screen opened, painted and closed once: says on a machine that the installed program is whole."""

import datetime as dt
import os
import sys
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.library import with_library_axis
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.review import steps
from facilitator_app.services.launch import Launch

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk
    from facilitator_app.ui.main_window import MainWindow

# The platform without a screen says so for each window; no real platform does.
_OF_NO_SCREEN = "This plugin does not support"


def self_test(launch: Launch) -> list[str]:
    """Opens every screen on the database of `launch`, which is to be a new one, and returns their object names.

    Nothing appears: the screens are painted off screen. Raises what goes wrong on the way, and RuntimeError for a
    warning of Qt.
    """
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    # Imported here: the platform must be chosen before.
    from facilitator_app.ui.language import speak
    from facilitator_app.ui.main_window import MainWindow
    from facilitator_app.ui.settings import Settings
    from facilitator_app.ui.worker import Worker

    faults: list[str] = []
    handlers = qInstallMessageHandler(_listener(faults)), sys.excepthook
    # Qt reports what goes wrong in a slot here, and goes on.
    sys.excepthook = lambda kind, error, _trace: faults.append(f"{kind.__name__}: {error}")
    speak(application, launch.language)
    desk, worker = launch.open_desk(None), Worker()
    window = MainWindow(desk, launch.words, Settings(launch.settings_file), worker, demo=False)
    try:
        window.show_first()
        names = [_painted(window, "contractList")]
        contract = _with_something_to_show(desk)
        names += [_painted(screen, name) for name, screen in every_screen(window, desk, launch, contract)]
    finally:
        window.close()
        worker.wait()
        # At once, with its timers: the database is closed next.
        shiboken6.delete(window)
        desk.close()
        qInstallMessageHandler(handlers[0])
        sys.excepthook = handlers[1]
    if faults:
        raise RuntimeError(" / ".join(faults))
    return names


def every_screen(
    window: "MainWindow", desk: "Desk", launch: Launch, contract: Contract
) -> Iterator[tuple[str, QWidget]]:
    """Opens every screen in turn, by name: the window on each of its pages, then each dialog, closed when done with."""
    for name in _pages(window, desk, contract):
        yield name, window
    for dialog in _dialogs(window, desk, launch, contract):
        dialog.show()
        yield dialog.objectName(), dialog
        dialog.close()


def _listener(faults: list[str]) -> Callable[[QtMsgType, QMessageLogContext, str], None]:
    def listen(kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and not message.startswith(_OF_NO_SCREEN):
            faults.append(message)

    return listen


def _with_something_to_show(desk: "Desk") -> Contract:
    """A contract with a plan, since the editor and the review need one."""
    buyer = Organisation(id=new_id(), name="Self-test", kind=OrganisationKind.BUYER)
    desk.directory.save(buyer, None, "self-test")
    contract = Contract(
        id=new_id(),
        reference="SELF-TEST",
        title="Self-test",
        buyer_id=buyer.id,
        notification_date=desk.today() - dt.timedelta(days=400),
        duration_months=36,
    )
    desk.contracts.save(contract, None, "self-test")
    plan = desk.plans.create(contract.id)
    desk.plans.save(plan, with_library_axis(plan, desk.library.shipped("fr").axes[0]), "self-test")
    return contract


def _pages(window: "MainWindow", desk: "Desk", contract: Contract) -> Iterator[str]:
    from facilitator_app.ui.contract_life.sections import Place
    from facilitator_app.ui.plan_editor.page import PlanEditorPage
    from facilitator_app.ui.review_wizard.page import ReviewPage

    window.list_page.refresh()
    yield "contractListFilled"
    window.show_due()
    yield "due"
    window.show_plan(desk.plans.of_contract(contract.id)[0].id)
    editor = window.stack.currentWidget()
    assert isinstance(editor, PlanEditorPage)
    for place in range(editor.tabs.count()):
        editor.tabs.setCurrentIndex(place)
        yield f"plan.{editor.tabs.currentWidget().objectName()}"
    for kind in (MeetingKind.KICK_OFF, MeetingKind.ANNUAL_REVIEW):
        meeting = desk.meetings.start(contract.id, kind, desk.today())
        window.show_meeting(meeting.id)
        page = window.stack.currentWidget()
        assert isinstance(page, ReviewPage)
        for step in steps(kind):
            page.rail.chosen.emit(step, True)
            yield f"{kind}.{step}"
    for section in Place:
        window.show_life(contract.id, section)
        yield f"life.{section}"
    window.help.toggle()
    yield "help"
    window.help.toggle()
    window.show_list()


def _dialogs(window: "MainWindow", desk: "Desk", launch: Launch, contract: Contract) -> Iterator[QWidget]:
    from facilitator_app.services.exchange import ImportPreview
    from facilitator_app.ui.contract_form.dialog import ContractForm
    from facilitator_app.ui.directory.dialog import DirectoryDialog
    from facilitator_app.ui.papers.dialog import PapersDialog
    from facilitator_app.ui.review_wizard.start import StartMeeting
    from facilitator_app.ui.safekeeping.import_dialog import ImportDialog
    from facilitator_app.ui.safekeeping.keys import KeysDialog
    from facilitator_app.ui.safekeeping.preferences import PreferencesDialog
    from facilitator_app.ui.safekeeping.restore_dialog import RestoreDialog

    yield ContractForm(desk, launch.words, None, window)
    yield ContractForm(desk, launch.words, contract.id, window)
    yield DirectoryDialog(desk, launch.words, window)
    yield PapersDialog(desk, launch.words, contract.id, window)
    yield from _documents(desk, launch, contract, window)
    yield StartMeeting(desk, launch.words, contract.id, window)
    yield ImportDialog(desk, launch.words, ImportPreview(path=launch.database), window)
    yield RestoreDialog(desk, window)
    yield PreferencesDialog(window.settings, launch.language, window)
    yield KeysDialog(window.actions_, window)
    yield from _questions(desk, launch, contract, window)


def _documents(desk: "Desk", launch: Launch, contract: Contract, window: "MainWindow") -> Iterator[QWidget]:
    from facilitator_app.services.papers import PaperKind
    from facilitator_app.ui.papers.paper import Paper
    from facilitator_app.ui.papers.send_dialog import SendDialog
    from facilitator_app.ui.papers.sign_dialog import SignDialog
    from facilitator_app.ui.papers.template_dialog import TemplateDialog
    from facilitator_app.ui.papers.viewer import PaperDialog

    def make(beside: "Desk") -> bytes:
        return beside.papers.preview(PaperKind.PLAN, contract.id, words=launch.words)

    viewer = PaperDialog(desk, launch.words, Paper("plan.pdf", make), window)
    yield viewer
    yield SendDialog(desk, launch.words, contract.id, window)
    yield TemplateDialog(desk, launch.words, window)
    yield SignDialog(desk, launch.words, "", viewer.worker, window)


def _questions(desk: "Desk", launch: Launch, contract: Contract, window: "MainWindow") -> Iterator[QWidget]:
    """What is asked about a plan or a meeting, and what is chosen from."""
    from facilitator_app.ui.pick_dialog import PickDialog
    from facilitator_app.ui.plan_editor.dialogs import FormalisationDialog, PutOffDialog, ValidateDialog
    from facilitator_app.ui.plan_editor.history_dialog import HistoryDialog
    from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog
    from facilitator_app.ui.review_wizard.correction import CorrectionDialog

    words, today = launch.words, desk.today()
    plan = desk.plans.of_contract(contract.id)[0]
    whole = desk.plans.get(plan.id)
    yield PickDialog("Self-test", [(contract.id, contract.title)], window)
    yield ValidateDialog(whole, words, today, window)
    yield FormalisationDialog(None, words, today, window)
    yield PutOffDialog(contract.title, window)
    yield HistoryDialog(desk.plans.history(plan.id), lambda at: desk.plans.at(plan.id, at), whole, words, window)
    yield LibraryDialog(desk.library.shipped("fr").axes, words, window)
    yield CorrectionDialog(window)


def _painted(screen: QWidget, name: str = "") -> str:
    """Shows a screen and paints it; its name, for the record."""
    screen.show()
    if screen.grab().isNull():
        raise RuntimeError(f"nothing was painted of {name or screen.objectName()}")
    return name or screen.objectName()
