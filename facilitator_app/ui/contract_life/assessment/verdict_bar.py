"""The verdict of the whole, always in sight, and what can be done with the assessment."""

from PySide6.QtCore import QCoreApplication, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.suitability import concluded, differs, findings
from facilitator_app.ui.contract_life.assessment.opinion import VERDICT_SIGNS, Opinion
from facilitator_app.ui.icons import icon
from facilitator_app.words.feasibility import durations_sentence, unweighed_sentence, verdict_sentence, verdict_text
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

# What the grounds of a verdict and the state of the assessment seldom go beyond.
_LINES = 5


class VerdictBar(QFrame):
    """Sign, word and grounds of the verdict; the sheet on paper; a new assessment once this one is finished."""

    paper_wanted = Signal()
    new_wanted = Signal()
    drop_wanted = Signal()
    reopen_wanted = Signal()

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("feasibilityVerdictBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._words = words
        self.opinion = Opinion("feasibilityVerdict", self, 1.35, lines=_LINES)
        self.state = QLabel(self)
        self.state.setObjectName("feasibilityState")
        self.state.setTextFormat(Qt.TextFormat.PlainText)
        self.state.setWordWrap(True)
        self.paper = self._button(
            "feasibilityPaper", "document", translate("FeasibilitySheet", "See the s&heet"), self.paper_wanted
        )
        self.reopen = self._button(
            "feasibilityReopen", "undo", translate("FeasibilitySheet", "Take it up again"), self.reopen_wanted
        )
        self.new = self._button(
            "feasibilityNew", "add", translate("FeasibilitySheet", "&New assessment"), self.new_wanted
        )
        self.drop = self._button(
            "feasibilityDrop", "bin", translate("FeasibilitySheet", "Give up this assessment"), self.drop_wanted
        )
        self.opinion.add_below(self.state)
        acts = QVBoxLayout()
        for button in (self.paper, self.reopen, self.new, self.drop):
            acts.addWidget(button)
        acts.addStretch(1)
        row = QHBoxLayout(self)
        row.addWidget(self.opinion, 1)
        row.addLayout(acts)

    def _button(self, name: str, picture: str, text: str, wanted: SignalInstance) -> QPushButton:
        button = QPushButton(icon(picture), text, self)
        button.setObjectName(name)
        button.clicked.connect(wanted)
        return button

    def show_assessment(self, assessment: Feasibility, *, read_only: bool, can_go_on: bool) -> None:
        """Shows what the assessment comes to and how far it is; a finished one that `can_go_on` is offered to."""
        words = self._words
        found, result = findings(assessment), concluded(assessment)
        grounds = [verdict_sentence(found, words), unweighed_sentence(found, words)]
        grounds.insert(0, durations_sentence(found, words))
        if differs(assessment):
            grounds.insert(0, translate("FeasibilitySheet", "Your conclusion differs from the method’s."))
        self.opinion.say(VERDICT_SIGNS[result], verdict_text(result, words), " ".join(filter(None, grounds)))
        self.state.setText(self._state(assessment, can_go_on=can_go_on))
        self.reopen.setVisible(can_go_on and not read_only)
        self.new.setVisible(assessment.finished and not read_only)
        self.drop.setVisible(not assessment.finished and not read_only)

    def _state(self, assessment: Feasibility, *, can_go_on: bool) -> str:
        if assessment.assessed_on is None:
            return translate("FeasibilitySheet", "Under way: the sheet is a draft until it is dated and signed below.")
        told = translate("FeasibilitySheet", "Finished on {date} by: {function}. It stays as it is.").format(
            date=self._words.date(assessment.assessed_on), function=assessment.assessor
        )
        if can_go_on:
            told += " " + translate("FeasibilitySheet", "Until its sheet is issued, it can be taken up again.")
        return told
