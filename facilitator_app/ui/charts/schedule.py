"""What the schedule shows, as plain values with final text: actions as bars, meetings and deadlines as marks."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from facilitator_app.domain.state import State


class MarkKind(StrEnum):
    """A bar lasts; a meeting or a deadline is a day."""

    ACTION = "action"
    MEETING = "meeting"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """One line of the schedule. `sentence` says all of it in words; `progress` is 0 to 100."""

    id: str
    group: str
    title: str
    kind: MarkKind = MarkKind.ACTION
    start: dt.date | None = None
    end: dt.date | None = None
    state: State = State.NOT_STARTED
    progress: int = 0
    movable: bool = False
    sentence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """The lines in order, under the titles of their groups, over a span of days."""

    bars: tuple[Bar, ...]
    groups: tuple[tuple[str, str], ...]
    first: dt.date
    last: dt.date
    today: dt.date


def shifted(bar: Bar, days: int) -> tuple[dt.date | None, dt.date | None]:
    """Start and end that many days later."""
    step = dt.timedelta(days=days)
    return (
        bar.start + step if bar.start is not None else None,
        bar.end + step if bar.end is not None else None,
    )


def stretched(bar: Bar, days: int, *, at_start: bool = False) -> tuple[dt.date | None, dt.date | None]:
    """Start and end with one of them that many days later; a bar keeps at least its one day."""
    step = dt.timedelta(days=days)
    start, end = bar.start, bar.end
    if at_start:
        if start is not None:
            start = start + step if end is None else min(end, start + step)
    elif end is not None:
        end = end + step if start is None else max(start, end + step)
    elif start is not None:
        end = max(start, start + step)
    return start, end
