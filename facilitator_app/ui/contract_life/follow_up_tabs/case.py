"""What all tabs of the follow-up share: the register under edit, the plans and meetings around it, and the words."""

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.register import Occasion, Register
from facilitator_app.services.registers import FollowUp
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Choice, Reader
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


@dataclass(slots=True)
class FollowUpCase:
    """The register of one contract at work; filled anew for each contract. `change` is the only way to alter it."""

    editing: Editing[Register]
    words: Words
    today: Callable[[], dt.date]
    read_only: bool
    told: FollowUp

    @property
    def register(self) -> Register:
        """The register as it now is."""
        return self.editing.value

    @property
    def reader(self) -> Reader:
        """Values to text and back, in the words of the screen."""
        return Reader(self.words, self.today)

    def change(self, after: Register, act: str, merge_key: str = "") -> None:
        """Takes a changed register as one act, named for undo; with a key it is typing."""
        self.editing.change(after, act, merge_key)

    def choices(self, values: Iterable[StrEnum]) -> tuple[Choice, ...]:
        """Values of an enumeration to choose from, in words."""
        return tuple(Choice(value=value, text=label(value, self.words)) for value in values)

    def occasion(self, occasion: Occasion, between: str = " · ") -> str:
        """When something was said, and at which meeting."""
        day = self.words.short_date(occasion.on)
        where = label(occasion.kind, self.words) if occasion.kind is not None else ""
        return between.join(part for part in (day, where) if part)
