"""The program in a process of its own, with somebody at its keys: python typist.py FOLDER STORY [TEXT].

Prints "typed" right after the last key, and goes on running: it is there to be killed. In the story "wait", prints
"ready", and "raised" each time the program was started again.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from facilitator_app.bootstrap import launch
from facilitator_app.domain.review import Step
from facilitator_app.ui.application import Session
from facilitator_app.ui.contract_form.dialog import ContractForm
from facilitator_app.ui.main_window import MainWindow
from facilitator_app.ui.review_wizard.page import ReviewPage
from tests.journeys.hands import CONTROL, Key, focused, in_dialog, press, tab_to, type_in, until

DRAFT_PLAN = "vert-marche"
OPEN_REVIEW = "papier-marche"
NOT_CONVENED = "mobilier-marche"


def tell(line: str) -> None:
    """Prints a line for the process that watches."""
    print(line, flush=True)


def stay() -> None:
    """Lets the window live until the process is killed."""
    tell("typed")
    QEventLoop().exec()


def form(window: MainWindow, text: str) -> None:
    """A new contract, half filled in."""

    def fill(_form: ContractForm) -> None:
        tab_to("reference")
        type_in("2027-001")
        tab_to("title")
        type_in(text)
        stay()

    in_dialog(ContractForm, lambda: press(Key.Key_N, CONTROL), fill)


def plan(window: MainWindow, text: str) -> None:
    """A new objective, its cell still open."""
    window.list_page.select_contract(DRAFT_PLAN)
    window.list_page.table.setFocus()
    press(Key.Key_Return, CONTROL)
    tab_to("objectivesTable")
    press(Key.Key_Insert)
    type_in(text)
    stay()


def review(window: MainWindow, text: str) -> None:
    """What is to be remembered of a review under way."""
    window.list_page.select_contract(OPEN_REVIEW)
    window.list_page.table.setFocus()
    press(Key.Key_R, CONTROL)
    page = window.stack.currentWidget()
    assert isinstance(page, ReviewPage)
    while page.step is not Step.AGREEMENT:
        press(Key.Key_PageDown, CONTROL)
    tab_to("highlights")
    type_in(text)
    stay()


def kick_off(window: MainWindow, text: str) -> None:
    """The place of a kick-off, the first thing ever written of it."""
    window.show_life(NOT_CONVENED, "kick_off")
    tab_to("kickOffPlace")
    type_in(text)
    stay()


def preparation(window: MainWindow, text: str) -> None:
    """What was taken over into a preparation."""
    window.show_life(NOT_CONVENED, "lessons")
    tab_to("preparationNotes")
    type_in(text)
    stay()


def wait(_window: MainWindow, _text: str) -> None:
    """Does nothing."""
    tell("ready")


STORIES: dict[str, Callable[[MainWindow, str], None]] = {
    "form": form,
    "plan": plan,
    "review": review,
    "kick_off": kick_off,
    "preparation": preparation,
    "wait": wait,
}


def main(folder: str, story: str, text: str = "") -> None:
    """Starts the program and plays a story once it has come to rest."""
    application = QApplication(["typist"])
    session = Session(application, launch(data_dir=Path(folder), language="fr"))
    assert session.open()
    session.instance.raise_wanted.connect(lambda: tell("raised"))

    def begin() -> None:
        window = session.window
        assert window is not None
        until(lambda: session.settled and not session.worker.busy)
        window.activateWindow()
        until(lambda: window.isActiveWindow() and focused() is not None)
        STORIES[story](window, text)

    def begin_or_say_why() -> None:
        try:
            begin()
        except Exception:
            traceback.print_exc()
            os._exit(1)

    QTimer.singleShot(0, begin_or_say_why)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
