"""The cards of all criteria, with the fields each has."""

from dataclasses import replace
from itertools import groupby
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QVBoxLayout, QWidget

from facilitator_app.domain.contract import ContractKind
from facilitator_app.domain.feasibility import Criterion, Feasibility, HolderScheme, Purchase, Standing
from facilitator_app.domain.suitability import findings
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.card import CriterionCard, caption
from facilitator_app.ui.fields import DurationField, LongTextField, NumberField
from facilitator_app.ui.heading import Heading
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.theme import chars, em
from facilitator_app.words.feasibility import standing_text, yes_no
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_VIGILANCE = (Criterion.PEOPLE, Criterion.INDICATORS, Criterion.RELEVANCE)
_HINTS = (Criterion.MEETINGS, Criterion.PRICES)


class Criteria(QWidget):
    """What is asked, from what decides to what is only a hint."""

    def __init__(
        self, words: Words, editing: Editing[Feasibility], binding: Binding[Feasibility], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._words = words
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(em(self, 0.5))
        self.cards: dict[Criterion, CriterionCard] = {}
        for part, criteria in groupby(Criterion, _part):
            column.addWidget(Heading(part, self))
            for criterion in criteria:
                card = CriterionCard(criterion, words, editing, binding, self)
                self._fill(card, binding)
                card.add_weighing()
                column.addWidget(card)
                self.cards[criterion] = card
        column.addStretch(1)

    def _fill(self, card: CriterionCard, binding: Binding[Feasibility]) -> None:
        """Gives a card the answers or the fields of its criterion."""
        match card.criterion:
            case Criterion.PURCHASE:
                card.add_tiles("purchase", self._choices(Purchase))
            case Criterion.HOLDERS:
                card.add_tiles("holders", self._choices(HolderScheme))
                self._add_subsequent(card)
            case Criterion.DURATION:
                self._add_durations(card, binding)
            case Criterion.AMOUNT:
                name = translate("FeasibilitySheet", "Amount excl. tax")
                amount = NumberField("feasibilityAmount", name, unit="\u20ac", decimals=2)
                amount.limit_width(chars(self, 20))
                card.tie(amount, "amount", translate("FeasibilitySheet", "amount"))
                card.add_row((name, amount))
            case Criterion.PEOPLE | Criterion.INDICATORS | Criterion.RELEVANCE:
                standings = [(s, standing_text(card.criterion, s, self._words)) for s in Standing]
                card.add_tiles(card.criterion.value, standings)
                if card.criterion is Criterion.RELEVANCE:
                    _add_axes(card, binding)
            case Criterion.MEETINGS:
                card.add_tiles("can_meet", self._yes_no())
            case Criterion.PRICES:
                card.add_tiles("short_revision", self._yes_no())

    def _choices(self, kind: Any) -> list[tuple[Any, str]]:
        return [(value, label(value, self._words)) for value in kind]

    def _yes_no(self) -> list[tuple[Any, str]]:
        return [(answer, yes_no(answer, self._words)) for answer in (True, False)]

    def _add_subsequent(self, card: CriterionCard) -> None:
        name = translate("FeasibilitySheet", "Duration of the subsequent contracts")
        field = DurationField("subsequentMonths", name)
        field.limit_width(chars(self, 12))
        card.tie(field, "subsequent_months", translate("FeasibilitySheet", "duration of the subsequent contracts"))
        self._subsequent = card.add_row((name, field))

    def _add_durations(self, card: CriterionCard, binding: Binding[Feasibility]) -> None:
        total = DurationField("totalMonths", translate("FeasibilitySheet", "Total duration"))
        firm = DurationField("firmMonths", translate("FeasibilitySheet", "of which firm"))
        renewable = DurationField("renewableMonths", translate("FeasibilitySheet", "renewable"))
        for field in (total, firm, renewable):
            field.limit_width(chars(self, 12))
        card.tie(total, "total_months", translate("FeasibilitySheet", "total duration"))
        card.tie(firm, "firm_months", translate("FeasibilitySheet", "firm duration"))
        card.tie(renewable, "renewable_months", translate("FeasibilitySheet", "renewable duration"))
        self.total = total
        card.add_row(*((field.editor.accessibleName(), field) for field in (total, firm, renewable)))
        self.framework = QCheckBox(translate("FeasibilitySheet", "It is a framework agreement"), card)
        self.framework.setObjectName("framework")
        binding.tie_check(
            self.framework, lambda a: a.framework, _put_framework, translate("FeasibilitySheet", "framework agreement")
        )
        card.column.addWidget(self.framework)
        self._kind = QLabel(card)
        self._kind.setObjectName("frameworkKind")
        self._kind.setTextFormat(Qt.TextFormat.PlainText)
        self._kind.setWordWrap(True)
        card.column.addWidget(self._kind)

    def show_assessment(self, assessment: Feasibility, kind: ContractKind) -> None:
        """Shows what was answered, and what comes of it; `kind` is what the contract's record says it is."""
        differs = assessment.framework and kind is ContractKind.CONTRACT
        self._kind.setVisible(differs and not assessment.finished)
        self._kind.setText(
            translate(
                "FeasibilitySheet", "The contract’s record says “{kind}”: correct it there if this is an agreement."
            ).format(kind=label(kind, self._words))
        )
        self._subsequent.setVisible(assessment.holders is HolderScheme.SEVERAL_SUBSEQUENT)
        for finding in findings(assessment):
            self.cards[finding.criterion].show_finding(assessment, finding)

    def set_read_only(self, read_only: bool) -> None:
        """Shows the answers without letting them change."""
        for card in self.cards.values():
            card.set_read_only(read_only)


def _part(criterion: Criterion) -> str:
    if criterion in _VIGILANCE:
        return translate("FeasibilitySheet", "Points of vigilance: yours to weigh")
    if criterion in _HINTS:
        return translate("FeasibilitySheet", "Hints from practice: they never block")
    return translate("FeasibilitySheet", "The contract itself")


def _add_axes(card: CriterionCard, binding: Binding[Feasibility]) -> None:
    name = translate("FeasibilitySheet", "Axes considered, one per line")
    axes = LongTextField("feasibilityAxes", name, lowest=3, highest=6)
    binding.tie(
        axes,
        lambda a: "\n".join(a.axes),
        _put_axes,
        translate("FeasibilitySheet", "axes considered"),
    )
    card.column.addWidget(caption(name, axes))
    card.column.addWidget(axes)


def _put_axes(assessment: Feasibility, text: str) -> Feasibility:
    return replace(assessment, axes=tuple(text.split("\n")) if text else ())


def _put_framework(assessment: Feasibility, on: bool) -> Feasibility:
    return replace(assessment, framework=on)
