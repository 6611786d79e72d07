"""Day and function with which an assessment is finished; and all assessments of the contract, the negative ones too."""

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.suitability import concluded
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.card import Card
from facilitator_app.ui.contract_life.assessment.opinion import VERDICT_SIGNS
from facilitator_app.ui.fields import DateField, LineField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.icons import state_pixmap
from facilitator_app.ui.theme import em, is_dark, state_colour
from facilitator_app.words.feasibility import verdict_text
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_ID = Qt.ItemDataRole.UserRole
_ROWS_AT_MOST = 5


class SigningCard(Card):
    """The last card: who assesses, by function, on which day; then it is done."""

    finish_wanted = Signal()

    def __init__(self, binding: Binding[Feasibility], today: Callable[[], dt.date], parent: QWidget) -> None:
        super().__init__("feasibilitySigning", translate("FeasibilitySheet", "Date and sign"), parent)
        self._today = today
        self.on = DateField("assessedOn", translate("FeasibilitySheet", "Assessed on"), today=today)
        self.assessor = LineField(
            "assessor",
            translate("FeasibilitySheet", "Function of who assesses"),
            placeholder=translate("FeasibilitySheet", "A function, no name"),
        )
        binding.tie(
            self.assessor,
            lambda a: a.assessor,
            lambda a, v: replace(a, assessor=v),
            translate("FeasibilitySheet", "function"),
        )
        self.add_row(*((field.editor.accessibleName(), field) for field in (self.assessor, self.on)))
        self.finish = QPushButton(translate("FeasibilitySheet", "&Finish the assessment"), self)
        self.finish.setObjectName("feasibilityFinish")
        self.finish.clicked.connect(self.finish_wanted)
        self.column.addWidget(self.finish, 0, Qt.AlignmentFlag.AlignLeft)
        self.opinion.hide()

    def show_assessment(self, assessment: Feasibility, *, read_only: bool) -> None:
        """Shows the day it was finished, today while it is under way."""
        frozen = assessment.finished or read_only
        if frozen or self.on.value() is None:
            self.on.set_value(assessment.assessed_on or self._today())
        self.on.set_read_only(frozen)
        self.finish.setVisible(not frozen)

    def begin_anew(self) -> None:
        """Offers today for another assessment."""
        self.on.set_value(self._today())


class Assessments(QFrame):
    """All assessments of the contract, newest first; Enter or a click shows one."""

    chosen = Signal(str)

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._words = words
        self._listed: tuple[Feasibility, ...] = ()
        title = translate("FeasibilitySheet", "All assessments of this contract")
        self.list = QListWidget(self)
        self.list.setObjectName("assessments")
        self.list.setAccessibleName(title)
        self.list.setWordWrap(True)
        self.list.itemActivated.connect(self._choose)
        self.list.itemClicked.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Heading(title, self))
        column.addWidget(self.list)

    def show_all(self, assessments: Sequence[Feasibility], shown_id: str) -> None:
        """Lists them; the one shown on the sheet is selected."""
        listed = tuple(reversed(assessments))
        if listed != self._listed:
            self._listed = listed
            self.list.clear()
            for assessment in listed:
                item = QListWidgetItem(self._text(assessment), self.list)
                item.setData(_ID, assessment.id)
            self._draw_signs()
            rows = min(len(listed), _ROWS_AT_MOST)
            self.list.setFixedHeight(rows * em(self.list, 1.6) + 2 * self.list.frameWidth() + 2)
        for row, assessment in enumerate(listed):
            if assessment.id == shown_id:
                self.list.setCurrentRow(row)
        self.setVisible(any(assessment.finished for assessment in listed))

    def _text(self, assessment: Feasibility) -> str:
        verdict = verdict_text(concluded(assessment), self._words)
        if assessment.assessed_on is None:
            return translate("FeasibilitySheet", "Under way · {verdict}").format(verdict=verdict)
        date = self._words.date(assessment.assessed_on)
        return f"{date} · {verdict} · {assessment.assessor}"

    def _draw_signs(self) -> None:
        dark, side = is_dark(self.palette()), em(self.list)
        for row, assessment in enumerate(self._listed):
            state = VERDICT_SIGNS[concluded(assessment)]
            pixmap = state_pixmap(state, side, state_colour(state, dark), self.devicePixelRatioF())
            sign = QIcon(pixmap)
            sign.addPixmap(pixmap, QIcon.Mode.Selected)
            self.list.item(row).setIcon(sign)

    def _choose(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(_ID))
