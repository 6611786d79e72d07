"""What the plan would ask of the facilitator, under assumptions that can be changed; figures and one sentence."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QWidget

from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.state import State
from facilitator_app.domain.workload import Load, workload
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.assessment.card import Card
from facilitator_app.ui.fields import IntField, NumberField
from facilitator_app.ui.theme import chars
from facilitator_app.words.feasibility import hours_text, workload_sentence
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_MOST_MEETINGS = 60


class WorkloadCard(Card):
    """Meetings a year times hours, against the hours there are."""

    def __init__(self, words: Words, binding: Binding[Feasibility], parent: QWidget) -> None:
        title = translate("FeasibilitySheet", "What would it ask of you?")
        super().__init__("feasibilityWorkload", title, parent)
        self._words, self._binding = words, binding
        hour = translate("FeasibilitySheet", "h")
        self.meetings = IntField(
            "workloadMeetings", translate("FeasibilitySheet", "Meetings a year"), highest=_MOST_MEETINGS
        )
        self._tie(
            self.meetings,
            lambda a: a.meetings_per_year,
            lambda a, v: replace(a, meetings_per_year=v),
            translate("FeasibilitySheet", "meetings a year"),
        )
        self.efforts = [
            self._effort("preparation_hours", translate("FeasibilitySheet", "Preparation"), hour),
            self._effort("meeting_hours", translate("FeasibilitySheet", "Meeting"), hour),
            self._effort("minutes_hours", translate("FeasibilitySheet", "Minutes"), hour),
        ]
        name = translate("FeasibilitySheet", "Hours you have for plans, a year")
        self.capacity = NumberField("workloadCapacity", name, unit=hour, decimals=1)
        self.capacity.limit_width(chars(self, 12))
        self._tie(
            self.capacity,
            lambda a: a.capacity_hours,
            lambda a, v: replace(a, capacity_hours=None if v is None else max(v, Decimal(0))),
            translate("FeasibilitySheet", "hours a year"),
        )
        fields = (self.meetings, *self.efforts)
        self.add_row(*((field.editor.accessibleName(), field) for field in fields))
        self.add_row((name, self.capacity))
        self.figures = QLabel(self)
        self.figures.setObjectName("workloadFigures")
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setWordWrap(True)
        self.column.addWidget(self.figures)

    def _effort(self, name: str, text: str, unit: str) -> NumberField:
        field = NumberField(f"workload_{name}", text, unit=unit, decimals=1)
        field.line.setMinimumWidth(0)

        def put(assessment: Feasibility, hours: Decimal | None) -> Feasibility:
            changed = replace(assessment.effort, **{name: max(hours or Decimal(0), Decimal(0))})
            return replace(assessment, effort=changed)

        self._tie(field, lambda a: getattr(a.effort, name), put, text.lower())
        return field

    def _tie(
        self,
        field: NumberField | IntField,
        get: Callable[[Feasibility], Any],
        put: Callable[[Feasibility, Any], Feasibility],
        act: str,
    ) -> None:
        self._binding.tie(field, get, put, act)

    def show_workload(self, assessment: Feasibility, surroundings: Load) -> None:
        """Shows what it comes to, by the contract's cadence where nothing else is typed."""
        words = self._words
        load = workload(assessment.meetings_per_year, assessment.effort, assessment.capacity_hours, surroundings)
        cadence = translate("FeasibilitySheet", "{count} by its cadence")
        self.meetings.line.setPlaceholderText(cadence.format(count=surroundings.meetings_per_year))
        this = translate(
            "FeasibilitySheet", "This contract: %n meeting(s) of {hours}, that is {total} a year.", "", load.meetings
        )
        others = translate(
            "FeasibilitySheet", "%n other live contract(s) with a plan: {hours} a year.", "", load.other_contracts
        )
        kick_off = translate("FeasibilitySheet", "The first year has the kick-off meeting as well.")
        told = (
            this.format(hours=hours_text(load.hours_per_meeting, words), total=hours_text(load.hours, words)),
            others.format(hours=hours_text(load.other_hours, words)),
            kick_off,
        )
        self.figures.setText("\n".join(told))
        sentence = workload_sentence(load, words)
        if load.left is None:
            word = translate("FeasibilitySheet", "Say how many hours you have")
            self.opinion.say(State.NOT_STARTED, word, sentence)
        elif load.left < 0:
            self.opinion.say(State.WATCH, translate("FeasibilitySheet", "More than your hours"), sentence)
        else:
            self.opinion.say(State.REACHED, translate("FeasibilitySheet", "Within your hours"), sentence)
