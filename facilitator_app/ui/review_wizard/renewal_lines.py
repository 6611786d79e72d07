"""The lines of a renewal as the step shows them: in the plan's order, each under what it hangs on."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.meeting import Choice, LineKind, Meeting, RenewalLine
from facilitator_app.domain.meeting_outcome import plan_after
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import ActionStatus, Plan
from facilitator_app.domain.renewal import renew

PUT_OFF = "put_off"
LOOSE = "loose"


def line_key(line: RenewalLine) -> str:
    """What the lines under this one name as their parent."""
    return line.subject_id or line.id


def in_order(meeting: Meeting) -> tuple[RenewalLine, ...]:
    """The lines that are asked about: axis, objective, its indicators, its actions; then loose actions, put-off axes.

    Actions that the meeting has just closed are left out: nothing of them is carried over.
    """
    closed = {e.id for e in meeting.action_entries if e.status in (ActionStatus.DONE, ActionStatus.DROPPED)}
    lines = [line for line in meeting.renewal if not (line.kind is LineKind.ACTION and line.subject_id in closed)]
    ordered: list[RenewalLine] = []
    for axis in _of(lines, LineKind.AXIS):
        ordered.append(axis)
        for objective in _under(_of(lines, LineKind.OBJECTIVE), axis):
            ordered.append(objective)
            ordered += _under(_of(lines, LineKind.INDICATOR), objective)
            ordered += _under(_of(lines, LineKind.ACTION), objective)
    placed = {line.id for line in ordered}
    return tuple(ordered + [line for line in lines if line.id not in placed])


def _of(lines: list[RenewalLine], kind: LineKind) -> list[RenewalLine]:
    return [line for line in lines if line.kind is kind]


def _under(lines: list[RenewalLine], parent: RenewalLine) -> list[RenewalLine]:
    return [line for line in lines if line.parent_id == line_key(parent)]


def parents(line: RenewalLine, lines: tuple[RenewalLine, ...]) -> tuple[RenewalLine, ...]:
    """What a line hangs on: its objective and its axis, nearest first."""
    by_key = {line_key(other): other for other in lines if other.kind in (LineKind.AXIS, LineKind.OBJECTIVE)}
    found: list[RenewalLine] = []
    while line.parent_id in by_key and len(found) < 2:
        line = by_key[line.parent_id]
        found.append(line)
    return tuple(found)


def group_of(line: RenewalLine, lines: tuple[RenewalLine, ...]) -> str:
    """The key of the axis a line belongs to, or that of the loose or the put-off ones."""
    if line.kind is LineKind.PUT_OFF_AXIS:
        return PUT_OFF
    if line.kind is LineKind.AXIS:
        return line_key(line)
    above = [parent for parent in parents(line, lines) if parent.kind is LineKind.AXIS]
    return line_key(above[0]) if above else LOOSE


def goes_with(line: RenewalLine, lines: tuple[RenewalLine, ...]) -> RenewalLine | None:
    """The dropped axis or objective that takes this line with it, or None."""
    return next((parent for parent in parents(line, lines) if parent.choice is Choice.DROP), None)


def reworded(line: RenewalLine, title: str) -> RenewalLine:
    """The line with another wording: what was carried over is now changed."""
    return replace(_changed(line), title=title)


def retargeted(line: RenewalLine, target: Decimal | None) -> RenewalLine:
    """The indicator's line with another target."""
    return replace(_changed(line), target=target)


def redated(line: RenewalLine, due: dt.date | None) -> RenewalLine:
    """The action's line with another due date."""
    return replace(_changed(line), due=due)


def _changed(line: RenewalLine) -> RenewalLine:
    return replace(line, choice=Choice.CHANGE) if line.choice is Choice.CARRY_OVER else line


def added(kind: LineKind, parent_id: str) -> RenewalLine:
    """A new line of next year's plan."""
    return RenewalLine(id=new_id(), kind=kind, choice=Choice.ADD, parent_id=parent_id, party=Party.HOLDER)


def put_back(meeting: Meeting, shown: tuple[RenewalLine, ...]) -> Meeting:
    """The meeting with the lines as the table has them; a line of the plan deleted there is dropped, not forgotten."""
    before = in_order(meeting)
    kept = {line.id for line in shown}
    gone = [line for line in before if line.id not in kept and line.subject_id]
    hidden = [line for line in meeting.renewal if line.id not in {b.id for b in before}]
    dropped = [replace(line, choice=Choice.DROP) for line in gone]
    after = replace(meeting, renewal=(*shown, *dropped, *hidden))
    return replace(after, renewal=(*in_order(after), *hidden))


def next_plan(meeting: Meeting, plan: Plan, bounds: tuple[dt.date, dt.date]) -> Plan:
    """Next year's plan as it would be made now."""
    return renew(plan_after(meeting, plan), meeting, bounds)
