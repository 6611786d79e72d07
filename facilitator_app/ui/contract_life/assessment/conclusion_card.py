"""The person's own conclusion, which may differ from the method's with a reason."""

from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.domain.feasibility import Feasibility, Verdict
from facilitator_app.domain.state import State
from facilitator_app.domain.suitability import concluded, differs, findings, verdict
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.card import Card
from facilitator_app.ui.contract_life.assessment.opinion import VERDICT_SIGNS
from facilitator_app.ui.contract_life.assessment.tiles import Tiles
from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.saving import Editing
from facilitator_app.words.feasibility import verdict_text
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_METHOD = "method"


class ConclusionCard(Card):
    """As the method says, or one of the three verdicts."""

    def __init__(
        self, words: Words, editing: Editing[Feasibility], binding: Binding[Feasibility], parent: QWidget
    ) -> None:
        title = translate("FeasibilitySheet", "What do you conclude?")
        super().__init__("feasibilityConclusion", title, parent)
        self._words = words
        choices = [(_METHOD, translate("FeasibilitySheet", "As the method says"))]
        self.tiles = Tiles(
            "feasibilityConclusionAnswer", title, choices + [(v.value, label(v, words)) for v in Verdict], self
        )

        def chosen(value: str) -> None:
            conclusion = None if value == _METHOD else Verdict(value)
            editing.change(
                replace(editing.value, conclusion=conclusion), translate("FeasibilitySheet", "own conclusion")
            )

        self.tiles.edited.connect(chosen)
        self.column.addWidget(self.tiles)
        because = translate("FeasibilitySheet", "Why you conclude otherwise than the method")
        self.because = LongTextField("conclusionBecause", because, lowest=2, highest=8, placeholder=because)
        binding.tie(
            self.because,
            lambda a: a.conclusion_because,
            lambda a, v: replace(a, conclusion_because=v),
            translate("FeasibilitySheet", "reason of the conclusion"),
        )
        self.column.addWidget(self.because)

    def show_assessment(self, assessment: Feasibility) -> None:
        """Shows the conclusion beside what the method says."""
        words = self._words
        self.tiles.set_value(assessment.conclusion.value if assessment.conclusion else _METHOD)
        result, method = concluded(assessment), verdict_text(verdict(findings(assessment)), words)
        otherwise = differs(assessment)
        self.because.setVisible(otherwise)
        lacking = otherwise and not assessment.conclusion_because.strip()
        # A reason still to be given is no fault while the person is at it.
        wanted = translate("FeasibilitySheet", "Asked for before the assessment can be finished.")
        self.because.set_hint(wanted if lacking and not assessment.finished else "")
        told = translate("FeasibilitySheet", "The method says: {verdict}.").format(verdict=method)
        sign = VERDICT_SIGNS[result] if result else State.NOT_STARTED
        self.opinion.say(sign, verdict_text(result, words), told if otherwise else "")
        self.tiles.describe(told)
