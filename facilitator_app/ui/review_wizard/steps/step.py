"""What every step of the wizard is: a page that shows the meeting, and goes where something is missing."""

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from facilitator_app.domain.review import Missing
from facilitator_app.domain.wording import Finding
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.review_wizard.case import Case
from facilitator_app.ui.tables.table import EditableTable
from facilitator_app.ui.theme import em


class StepPage(QWidget):
    """One step. It is built once and shows whatever meeting the case holds."""

    leave_wanted = Signal(str, str)
    """Asks the window for another page: "plan" or "life" and its id."""

    def __init__(self, case: Case, parent: QWidget) -> None:
        super().__init__(parent)
        self.case = case
        self.tables: tuple[EditableTable[Any], ...] = ()

    def opened(self) -> None:
        """Another meeting has been taken up."""

    def show_meeting(self) -> None:
        """Shows the meeting as it now is. Called while on screen after each change, and on coming to the step."""
        raise NotImplementedError

    def leave(self) -> None:
        """The step leaves the screen: lines begun and left empty go."""

    def focus_first(self) -> None:
        """Puts the focus where work on the step begins."""
        raise NotImplementedError

    def go_to(self, missing: Missing) -> None:
        """Puts the focus where something missing is entered."""
        raise NotImplementedError

    def show_wording(self, finding: Finding) -> None:
        """Puts the focus on the line whose wording is pointed out, where the step has such lines."""

    def toggle_detail(self) -> None:
        """Opens or closes the detail of the table at hand: the one with the focus, else the first in sight."""
        shown = [table for table in self.tables if table.isVisible()]
        focus = QApplication.focusWidget()
        at_hand = [table for table in shown if focus is not None and table.isAncestorOf(focus)] or shown
        if at_hand:
            at_hand[0].show_detail(not at_hand[0].detail_visible())

    def come(self) -> None:
        """The step comes on screen: all is shown anew, since what other steps say may count here."""
        self.show_meeting()
        for table in self.tables:
            table.refresh_texts()


def heading(text: str, parent: QWidget, size: float = 1.15) -> QLabel:
    """A heading, larger than the text by a factor."""
    label = Heading(text, parent, size)
    label.setWordWrap(True)
    return label


def sign_icon(sign: QPixmap) -> QIcon:
    """A sign as an icon that keeps its colour in a selected row."""
    shown = QIcon(sign)
    shown.addPixmap(sign, QIcon.Mode.Selected)
    return shown


def scrolling(parent: QWidget, object_name: str) -> tuple[QScrollArea, QVBoxLayout]:
    """A page that scrolls rather than squeezes what it holds, and its column."""
    area = QScrollArea(parent)
    area.setObjectName(object_name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inside = QWidget(area)
    column = QVBoxLayout(inside)
    column.setSpacing(em(parent, 0.5))
    area.setWidget(inside)
    return area, column


def beside(parts: tuple[QWidget, ...], parent: QWidget) -> QWidget:
    """Widgets that stay on one line together."""
    group = QWidget(parent)
    row = QHBoxLayout(group)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    return group


def plain_label(parent: QWidget) -> QLabel:
    """A label for any text, shown as it is and wrapped."""
    shown = QLabel(parent)
    shown.setTextFormat(Qt.TextFormat.PlainText)
    shown.setWordWrap(True)
    return shown
