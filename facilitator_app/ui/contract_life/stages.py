"""The stages of a contract's life in a row: those behind it, the one it is at, those to come."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.services.life import ChapterState
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, secondary_text, state_colour
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def _names() -> dict[Stage, str]:
    """The stages by what happens in them, wherever the contract stands; a review under way has no place of its own."""
    return {
        Stage.FEASIBILITY: translate("ContractLife", "Feasibility"),
        Stage.PREPARATION: translate("ContractLife", "Preparation"),
        Stage.KICK_OFF_DUE: translate("ContractLife", "Kick-off"),
        Stage.DRAFT: translate("ContractLife", "Drawing up the plan"),
        Stage.VALIDATED: translate("ContractLife", "Validation"),
        Stage.FOLLOWED: translate("ContractLife", "Follow-up"),
        Stage.REVIEW_DUE: translate("ContractLife", "Review"),
        Stage.FINAL_REVIEW: translate("ContractLife", "Final review"),
        Stage.CLOSED: translate("ContractLife", "Closing"),
    }


class StageRow(QWidget):
    """One chip per stage; where the width is short they go on in the next line."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stageRow")
        self._words = words
        self._chips = {stage: _Chip(name, self) for stage, name in _names().items()}
        self._flow = FlowLayout(self)
        self._flow.setSpacing(em(self, 0.4))
        for chip in self._chips.values():
            self._flow.addWidget(chip)

    def show_stage(self, stage: Stage, states: Mapping[Stage, ChapterState]) -> None:
        """Shows where the contract stands, and what has been done of each stage behind it."""
        at = Stage.REVIEW_DUE if stage is Stage.UNDER_REVIEW else stage
        order = list(self._chips)
        # Reviews come year after year: a plan that is followed up again has not left them behind for good.
        for place, (each, chip) in enumerate(self._chips.items()):
            present = each is at and stage is not Stage.CLOSED
            chip.show_state(ChapterState.NOW if present else states[each], present=each is at)
            if each is at:
                told = translate("ContractLife", "Stage {number} of {total}: {stage}").format(
                    number=place + 1, total=len(order), stage=label(stage, self._words)
                )
                self.setAccessibleName(told)


def _look(state: ChapterState, *, present: bool) -> tuple[State, str]:
    """The sign and the word of a stage. One that was passed without anything written is neither done nor to come."""
    if present and state is ChapterState.NOW:
        return State.ON_TRACK, translate("ContractLife", "present stage")
    return {
        ChapterState.DONE: (State.REACHED, translate("ContractLife", "done")),
        ChapterState.NOW: (State.ON_TRACK, translate("ContractLife", "in hand")),
        ChapterState.TO_COME: (State.NOT_STARTED, translate("ContractLife", "to come")),
        ChapterState.BLANK: (State.NOT_STARTED, translate("ContractLife", "passed, left blank")),
    }[state]


class _Chip(QFrame):
    """A stage: its sign, its name, and in words whether it is behind, present or to come."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._stands, self._present = text, ChapterState.TO_COME, False
        self._sign = QLabel(self)
        self._text = QLabel(text, self)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        row = QHBoxLayout(self)
        gap = em(self, 0.35)
        row.setContentsMargins(gap, gap // 2, gap, gap // 2)
        row.addWidget(self._sign)
        row.addWidget(self._text)

    def show_state(self, state: ChapterState, *, present: bool) -> None:
        """Shows how the stage stands: by a sign, and a word where the sign alone could be taken for another."""
        self._stands, self._present = state, present
        self._dress()

    def _dress(self) -> None:
        present = self._present
        state, word = _look(self._stands, present=present)
        blank = translate("ContractLife", "{stage} (left blank)").format(stage=self._name)
        self._text.setText(blank if self._stands is ChapterState.BLANK else self._name)
        self.setAccessibleName(f"{self._name}, {word}")
        self.setToolTip(plain_tip(word))
        self._text.setAccessibleName(self.accessibleName())
        dark = is_dark(self.palette())
        side = em(self, 0.9)
        self._sign.setPixmap(state_pixmap(state, side, state_colour(state, dark), self.devicePixelRatioF()))
        self.setFrameShape(QFrame.Shape.StyledPanel if present else QFrame.Shape.NoFrame)
        font = self._text.font()
        font.setBold(present)
        self._text.setFont(font)
        palette = QPalette(self._text.palette())
        shown = state_colour(state, dark) if present else secondary_text(self.palette())
        palette.setColor(QPalette.ColorRole.WindowText, shown)
        self._text.setPalette(palette)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_text"):
            self._dress()
