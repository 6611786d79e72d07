"""What all parts of the editor share: the plan under edit, its contract, and the words."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.services.meetings import MeetingSummary
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Choice, Reader
from facilitator_app.ui.text_marks import Marks
from facilitator_app.ui.wording.marks import wording_marks
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

PARTIES = (Party.HOLDER, Party.BUYER, Party.SHARED)


@dataclass(slots=True)
class PlanCase:
    """The plan under edit with its surroundings; one per editor, filled anew for each plan opened.

    `social_clause` is what that of the contract asks for already.
    """

    editing: Editing[Plan]
    words: Words
    today: Callable[[], dt.date]
    contract: Contract | None = None
    deadlines: tuple[Deadline, ...] = ()
    meetings: tuple[MeetingSummary, ...] = ()
    social_clause: str = ""
    _choices: dict[object, tuple[Choice, ...]] = field(default_factory=dict)

    @property
    def plan(self) -> Plan:
        """The plan as it now is."""
        return self.editing.value

    @property
    def reader(self) -> Reader:
        """Values to text and back, in the words of the screen."""
        return Reader(self.words, self.today)

    @property
    def marks(self) -> Marks:
        """Where wordings are pointed out in the texts of the plan."""
        return wording_marks(lambda: self.plan.dismissed if self.editing.opened else ())

    @property
    def read_only(self) -> bool:
        """Whether nothing of the plan can be changed any more."""
        return self.plan.status is PlanStatus.CLOSED

    @property
    def follow_up(self) -> bool:
        """Whether only values and progress come in: what the parties agreed is frozen."""
        return self.plan.status is PlanStatus.VALIDATED

    @property
    def draft(self) -> bool:
        """Whether all of the plan can be changed."""
        return self.plan.status is PlanStatus.DRAFT

    def act(self, after: Plan, name: str, key: str = "") -> None:
        """Takes a changed plan as one act, named for undo; with a key it is typing."""
        self.editing.change(after, name, key)

    def parties(self, now: Party) -> tuple[Choice, ...]:
        """The parties to choose from; the facilitator only where that is what stands there."""
        return self.choices(Party, PARTIES if now in PARTIES else (*PARTIES, now))

    def choices(self, kind: type[StrEnum], only: tuple[StrEnum, ...] = ()) -> tuple[Choice, ...]:
        """The values of an enumeration to choose from, in words."""
        found = self._choices.get((kind, only))
        if found is None:
            members = only or tuple(kind)
            found = tuple(Choice(value=member, text=label(member, self.words)) for member in members)
            self._choices[kind, only] = found
        return found
