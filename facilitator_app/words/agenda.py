"""The usual agenda of the kick-off meeting."""

from collections.abc import Iterable

from facilitator_app.domain.preparation import TargetedAxis
from facilitator_app.words.words import Words


def usual_agenda(axes: Iterable[TargetedAxis], words: Words) -> str:
    """One point per line: for each targeted axis the holder's project, then what the plan says (source 001 § 2.3)."""
    translate = words.translate
    of_axis = translate("Agenda", "“{axis}”: objectives that the holder can reach, actions, resources needed")
    points = [
        translate("Agenda", "Reminder of the contract, of its progress plan and of the plan’s perimeter"),
        *(of_axis.format(axis=axis.title.strip()) for axis in axes),
        translate("Agenda", "The buyer’s actions, roles and responsibilities, monitoring and control"),
        translate("Agenda", "Drawing up the plan together: calendar, and how it will be validated"),
        translate("Agenda", "Next meeting"),
    ]
    return "\n".join(points)


def agenda_points(text: str) -> tuple[str, ...]:
    """The points of an agenda typed one per line, without the bullets and numbers people put before them."""
    lines = (line.strip().lstrip("-•–*").strip() for line in text.splitlines())
    return tuple(line for line in lines if line)
