"""The line below a step: the way to the step before and to the next one, each with its name."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from facilitator_app.domain.review import Step
from facilitator_app.ui.icons import icon
from facilitator_app.ui.rail import plain
from facilitator_app.ui.review_wizard.texts import step_title
from facilitator_app.ui.theme import em
from facilitator_app.ui.tooltips import plain_tip

translate = QCoreApplication.translate


class StepFoot(QWidget):
    """`moved` says which way the person goes: -1 or +1."""

    moved = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.back = QPushButton(icon("left"), "", self)
        self.back.setObjectName("stepPrevious")
        self.back.clicked.connect(lambda: self.moved.emit(-1))
        self.on = QPushButton("", self)
        self.on.setObjectName("stepNext")
        self.on.setIcon(icon("right"))
        self.on.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.on.clicked.connect(lambda: self.moved.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(em(self, 0.5), 0, em(self, 0.5), em(self, 0.4))
        row.addWidget(self.back)
        row.addStretch(1)
        row.addWidget(self.on)

    def show_step(self, step: Step, order: Sequence[Step]) -> None:
        """Names the steps before and after one."""
        at = order.index(step)
        for button, other in ((self.back, at - 1), (self.on, at + 1)):
            there = 0 <= other < len(order)
            button.setVisible(there)
            if there:
                name = plain(step_title(order[other]))
                button.setText(name)
                told = translate("ReviewPage", "Previous step: {step}") if other < at else ""
                told = told or translate("ReviewPage", "Next step: {step}")
                button.setAccessibleName(told.format(step=name))
                keys = translate("ReviewPage", "Ctrl+PgUp") if other < at else translate("ReviewPage", "Ctrl+PgDown")
                button.setToolTip(plain_tip(f"{told.format(step=name)} ({keys})"))
