"""What every section of the page has: the contract it shows, what is typed in it, its undo steps."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from facilitator_app.domain.wording import Finding
from facilitator_app.ui.icons import icon
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.wording.dialog import WordingActs
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk


class Section(QWidget):
    """One section. It is made when first shown, and shows one contract after the other.

    `open_requested` carries what a link or a button leads to, as (kind, id): a kind of the window's routes.
    `saving_changed` says when the last change was saved. `changed` says that what the rail tells may have changed.
    """

    open_requested = Signal(str, str)
    saving_changed = Signal(str)
    changed = Signal()
    typed = Signal()
    """Something here reads otherwise than before."""

    def __init__(self, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> None:
        super().__init__()
        self.desk, self.words, self.settings, self.worker = desk, words, settings, worker
        self.contract_id = ""

    def open_contract(self, contract_id: str) -> None:
        """Shows a contract as it is stored now. Raises Problem NOT_FOUND…"""
        self.contract_id = contract_id

    def undo_stack(self) -> QUndoStack | None:
        """The undo steps of what is typed here, or None where nothing is."""
        return None

    def flush(self) -> bool:
        """Makes everything typed durable now; False when it could not be."""
        return True

    def abandon(self) -> None:
        """Gives up what could not be saved."""

    def focus_first(self) -> None:
        """Puts the focus where somebody who comes here wants to begin."""
        self.setFocus()

    def go_to(self, where: str) -> None:
        """Goes to a place within the section; each section says what its places are called."""

    def toggle_detail(self) -> None:
        """Opens or closes the detail pane, where there is one."""

    def actions_for_menu(self) -> list[QAction]:
        """The acts on what is shown, for the window's menu."""
        return []

    def issue_paper(self) -> None:
        """Shows the document this section is about, where there is one."""

    def wording_acts(self) -> WordingActs | None:
        """What can be done with the wordings pointed out here, or None where no text is looked at."""
        return None

    def show_wording(self, finding: Finding) -> None:
        """Goes to the line or the field whose wording is pointed out."""

    # -- what sections are made of

    def line(self, name: str, text: str = "") -> QLabel:
        """A line of plain text that wraps."""
        shown = QLabel(text, self)
        shown.setObjectName(name)
        shown.setTextFormat(Qt.TextFormat.PlainText)
        shown.setWordWrap(True)
        return shown

    def help_line(self, text: str) -> QLabel:
        """The line each section begins with: what it is for, and its source."""
        return self.line("sectionHelp", text)

    def button(self, name: str, text: str, picture: str, act: Callable[[], None] | None = None) -> QPushButton:
        """A button with its picture, and what it does where it does one thing."""
        made = QPushButton(icon(picture), text, self)
        made.setObjectName(name)
        if act is not None:
            made.clicked.connect(lambda _on: act())
        return made
