"""The stages of a contract's life in a row: those behind it, the one it is at, those to come."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QToolButton, QWidget

from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.services.life import ChapterState
from facilitator_app.ui.contract_life.sections import Place
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


def section_of(stage: Stage) -> Place:
    """Where what belongs to a stage is written."""
    return {
        Stage.FEASIBILITY: Place.FEASIBILITY,
        Stage.PREPARATION: Place.PREPARATION,
        Stage.KICK_OFF_DUE: Place.KICK_OFF,
        Stage.DRAFT: Place.VALIDATION,
        Stage.VALIDATED: Place.VALIDATION,
        Stage.FINAL_REVIEW: Place.FINAL,
        Stage.CLOSED: Place.LESSONS,
    }.get(stage, Place.FOLLOW_UP)


class StageRow(QWidget):
    """One chip per stage, which leads to where it is written; where the width is short they go on in the next line."""

    chosen = Signal(object)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("stageRow")
        self._words = words
        self._chips = {stage: _Chip(name, self) for stage, name in _names().items()}
        self._flow = FlowLayout(self)
        self._flow.setSpacing(em(self, 0.4))
        for number, (stage, chip) in enumerate(self._chips.items(), start=1):
            chip.setObjectName(f"stage_{stage}")
            place = translate("ContractLife", "Stage {number} of {total}")
            # Without it the tooltip, which the name ends with already, would be said a second time.
            chip.setAccessibleDescription(place.format(number=number, total=len(self._chips)))
            chip.clicked.connect(lambda _on=False, stage=stage: self.chosen.emit(stage))
            chip.stepped.connect(lambda step, chip=chip: self._step(chip, step))
            self._flow.addWidget(chip)

    def chip(self, stage: Stage) -> QToolButton:
        """The button of a stage."""
        return self._chips[stage]

    def _step(self, chip: "_Chip", step: int) -> None:
        chips = list(self._chips.values())
        chips[(chips.index(chip) + step) % len(chips)].setFocus(Qt.FocusReason.OtherFocusReason)

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
        ChapterState.PARTLY: (State.NOT_STARTED, translate("ContractLife", "done in part")),
        ChapterState.TO_COME: (State.NOT_STARTED, translate("ContractLife", "to come")),
        ChapterState.BLANK: (State.NOT_STARTED, translate("ContractLife", "passed, left blank")),
    }[state]


class _Chip(QToolButton):
    """A stage: its sign, its name, and in words whether it is behind, present or to come. `stepped` by an arrow."""

    stepped = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name, self._stands, self._present = text, ChapterState.TO_COME, False
        self._dressing = False
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)

    def show_state(self, state: ChapterState, *, present: bool) -> None:
        """Shows how the stage stands: by a sign, and a word where the sign alone could be taken for another."""
        self._stands, self._present = state, present
        # One stop for Tab in the row; the arrows go on from there.
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if present else Qt.FocusPolicy.ClickFocus)
        self._dress()

    def _dress(self) -> None:
        present = self._present
        state, word = _look(self._stands, present=present)
        blank = translate("ContractLife", "{stage} (left blank)").format(stage=self._name)
        self.setText(blank if self._stands is ChapterState.BLANK else self._name)
        self.setAccessibleName(f"{self._name}, {word}")
        self.setToolTip(plain_tip(word))
        dark = is_dark(self.palette())
        side = em(self, 0.9)
        self.setIconSize(QSize(side, side))
        self.setIcon(QIcon(state_pixmap(state, side, state_colour(state, dark), self.devicePixelRatioF())))
        self.setAutoRaise(not present)
        font = self.font()
        font.setBold(present)
        self.setFont(font)
        palette = QPalette()
        shown = state_colour(state, dark) if present else secondary_text(self.palette())
        palette.setColor(QPalette.ColorRole.ButtonText, shown)
        self._dressing = True
        self.setPalette(palette)
        self._dressing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and not self.__dict__.get("_dressing", True):
            self._dress()
