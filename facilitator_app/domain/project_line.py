"""What the holder proposes for an axis, and its project as a meeting heard it (source 001 § 2.3)."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.plan import ResourceKind


class ProjectPart(StrEnum):
    """What the holder presents for an axis (source 001 § 2.3)."""

    OBJECTIVE = "objective"
    ACTION = "action"
    RESOURCE = "resource"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectLine:
    """One thing the holder proposes for an axis; what it becomes in the plan has the same id.

    `measure` says how an objective is measured, `who` does an action, from `start` to `due`; a resource is of a `kind`,
    and its `quantity` is free text.
    """

    id: str
    axis_id: str = ""
    part: ProjectPart = ProjectPart.OBJECTIVE
    text: str = ""
    measure: str = ""
    who: str = ""
    start: dt.date | None = None
    due: dt.date | None = None
    kind: ResourceKind = ResourceKind.PEOPLE
    quantity: str = ""

    @property
    def says_something(self) -> bool:
        """Whether anything is written down in it."""
        typed = (self.text, self.measure, self.who, self.quantity)
        return any(text.strip() for text in typed) or self.start is not None or self.due is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class PresentedProject:
    """The holder's project for one axis as a kick-off meeting heard it. `id` is the axis's, `title` its name then."""

    id: str
    title: str = ""
    received_on: dt.date | None = None
    lines: tuple[ProjectLine, ...] = ()

    @property
    def there(self) -> bool:
        """Whether there is a project: something of it is written down, or the day it came."""
        return bool(self.lines) or self.received_on is not None

    @property
    def in_part(self) -> bool:
        """Whether some of it is written down but objectives, actions or resources lack; one on paper is not judged."""
        return bool(self.lines) and not all(self.part(part) for part in ProjectPart)

    def part(self, part: ProjectPart) -> tuple[ProjectLine, ...]:
        """What it says of one part."""
        return tuple(line for line in self.lines if line.part is part)
