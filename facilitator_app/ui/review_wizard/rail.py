"""The rail of steps on the left of the wizard: each step with its state by sign and word, in any order."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QVBoxLayout, QWidget

from facilitator_app.domain.review import Step, StepState
from facilitator_app.domain.state import State
from facilitator_app.ui import icons
from facilitator_app.ui.review_wizard.texts import lacking, plain, step_state_word, step_title
from facilitator_app.ui.theme import chars, colours, em, is_dark, state_colour

_ALT_OR_CONTROL = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ControlModifier
SIGNS = {StepState.DONE: State.REACHED, StepState.TO_DO: State.NOT_STARTED, StepState.PROBLEM: State.LATE}


class StepButton(QAbstractButton):
    """One step: its sign, its name, and in words whether it is done. Alt and the underlined letter go there."""

    moved = Signal(object, int)
    """An arrow key was pressed: this step, and -1 or +1."""

    def __init__(self, step: Step, parent: QWidget) -> None:
        super().__init__(parent)
        self.step = step
        self.state = StepState.TO_DO
        self._lacking = 0
        self.setObjectName(f"step_{step}")
        self.setText(step_title(step))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._say()

    def show_state(self, state: StepState, lacking_here: int) -> None:
        """Shows where the step stands and how many things it lacks."""
        if (state, lacking_here) != (self.state, self._lacking):
            self.state, self._lacking = state, lacking_here
            self._say()
            self.update()

    @property
    def state_text(self) -> str:
        """The state in words."""
        return lacking(self._lacking) if self._lacking else step_state_word(self.state)

    def _say(self) -> None:
        self.setAccessibleName(f"{plain(self.text())}, {self.state_text}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if by and not event.modifiers() & _ALT_OR_CONTROL:
            self.moved.emit(self.step, by)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        name, word = QFontMetrics(self._bold()), self.fontMetrics()
        texts = max(name.horizontalAdvance(plain(self.text())), word.horizontalAdvance(self.state_text))
        width = max(texts, chars(self, 20)) + em(self, 2.4)
        return QSize(width, name.height() + word.height() + em(self, 0.6))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setBold(True)
        return font

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        chosen = colours(palette)
        area = self.rect()
        if self.isChecked():
            painter.fillRect(area, QColor(chosen.selected))
            mark = QRect(area.left(), area.top(), max(3, em(self, 0.2)), area.height())
            painter.fillRect(mark, QColor(chosen.accent))
        elif self.underMouse():
            painter.fillRect(area, QColor(chosen.alternate))
        state = SIGNS[self.state]
        colour = state_colour(state, is_dark(palette))
        side = em(self, 0.9)
        sign = QRectF(em(self, 0.7), (area.height() - side) / 2, side, side)
        icons.draw_state(painter, sign, state, colour)
        left = round(sign.right()) + em(self, 0.5)
        name_height = QFontMetrics(self._bold()).height()
        top = (area.height() - name_height - self.fontMetrics().height()) // 2
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
        painter.setFont(self._bold() if self.isChecked() else self.font())
        painter.setPen(QColor(chosen.text))
        painter.drawText(QRect(left, top, area.width() - left, name_height), int(flags), self.text())
        painter.setFont(self.font())
        painter.setPen(colour if self.state is not StepState.TO_DO else QColor(chosen.secondary))
        word = QRect(left, top + name_height, area.width() - left, self.fontMetrics().height())
        painter.drawText(word, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter), self.state_text)
        if self.hasFocus():
            painter.setPen(QPen(QColor(chosen.accent), max(1, em(self, 0.1))))
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        painter.end()


class StepRail(QWidget):
    """The steps of one kind of meeting, one above the other; arrow keys move from one to the next."""

    chosen = Signal(object, bool)
    """A step was chosen, and whether to go into it: an arrow key stays in the rail, a click or a mnemonic goes in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stepRail")
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._buttons: dict[Step, StepButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Takes the steps of another kind of meeting."""
        if tuple(self._buttons) == tuple(steps):
            return
        for button in self._buttons.values():
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.deleteLater()
        self._buttons = {}
        for place, step in enumerate(steps):
            button = StepButton(step, self)
            button.clicked.connect(lambda _on, step=step: self.chosen.emit(step, True))
            button.moved.connect(self._move)
            self._group.addButton(button)
            self._column.insertWidget(place, button)
            self._buttons[step] = button

    def _move(self, step: Step, by: int) -> None:
        order = list(self._buttons)
        at = order.index(step) + by
        if 0 <= at < len(order):
            self._buttons[order[at]].setFocus(Qt.FocusReason.TabFocusReason)
            self.chosen.emit(order[at], False)

    def wanted_width(self) -> int:
        """The width that no name of a step is cut at."""
        return max((button.sizeHint().width() for button in self._buttons.values()), default=0)

    def button(self, step: Step) -> StepButton:
        """The button of a step."""
        return self._buttons[step]

    def select(self, step: Step) -> None:
        """Marks the step on screen."""
        self._buttons[step].setChecked(True)

    def show_state(self, step: Step, state: StepState, lacking_here: int) -> None:
        """Shows where a step stands."""
        self._buttons[step].show_state(state, lacking_here)
