"""What the tables of the validation share: the plans of one contract under edit, its register and meetings."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.register import Register
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Choice, Reader
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

Plans = tuple[Plan, ...]


@dataclass(slots=True)
class ValidationCase:
    """The plans of one contract at work; only what makes them binding is changed here."""

    desk: "Desk"
    words: Words
    editing: Editing[Plans]
    register: Register = field(default_factory=lambda: Register(id="", contract_id=""))
    meetings: tuple[Meeting, ...] = ()

    @property
    def plans(self) -> Plans:
        """The plans as they now are, by year and version."""
        return self.editing.value

    @property
    def reader(self) -> Reader:
        """Values to text and back, in the words of the screen."""
        return Reader(self.words, self.desk.today)

    def choices(self, values: Iterable[StrEnum]) -> tuple[Choice, ...]:
        """Values of an enumeration to choose from, in words."""
        return tuple(Choice(value=value, text=label(value, self.words)) for value in values)

    def read(self, contract_id: str) -> Plans:
        """The plans of a contract as stored, with what is around them. Raises Problem."""
        self.register = self.desk.registers.of_contract(contract_id)
        self.meetings = tuple(self.desk.meetings.get(m.id) for m in self.desk.meetings.of_contract(contract_id))
        return tuple(self.desk.plans.get(p.id) for p in self.desk.plans.of_contract(contract_id))


def formalised(plan: Plan) -> Formalisation:
    """What makes a plan binding, empty while nobody has said."""
    return plan.formalisation or Formalisation()


def with_formalisation(plan: Plan, **changes: Any) -> Plan:
    """The plan with something of its formalisation changed."""
    return replace(plan, formalisation=replace(formalised(plan), **changes))


def is_draft(plan: Plan) -> bool:
    """Whether nothing can make a plan binding yet."""
    return plan.status is PlanStatus.DRAFT
