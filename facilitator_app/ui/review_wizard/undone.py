"""Where on the steps of a meeting an act is to be seen: undoing one leads there."""

from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.review import Step
from facilitator_app.ui.rail import plain
from facilitator_app.ui.review_wizard.texts import step_title

_WRITTEN_AT = {
    Step.ATTENDANCE: ("date", "place", "attendees"),
    Step.PROJECTS: ("projects",),
    Step.LAST_TIME: ("followed_up",),
    Step.INDICATORS: ("indicator_entries",),
    Step.ACTIONS: ("action_entries",),
    Step.EXCHANGES: ("exchanges", "proposals", "breaches"),
    Step.DECISIONS: ("decisions",),
    Step.NEXT_YEAR: ("renewal",),
    Step.AGREEMENT: (
        "agreements",
        "highlights",
        "next_meeting_on",
        "next_meeting_place",
        "remarks_days",
        "private_notes",
    ),
}


def step_of_change(before: object, after: object, here: Step | None) -> Step | None:
    """The step on which two states of a meeting differ, the one in sight first; None where no step shows it."""
    if not isinstance(before, Meeting) or not isinstance(after, Meeting):
        return None
    found = [
        step
        for step, names in _WRITTEN_AT.items()
        if any(getattr(before, name) != getattr(after, name) for name in names)
    ]
    return here if here in found else next(iter(found), None)


def elsewhere(step: Step | None, here: Step | None) -> str:
    """The name of the step where something is to be seen, "" where that is the one in sight."""
    return plain(step_title(step)) if step is not None and step is not here else ""


def changed_indicator(before: object, after: object) -> str:
    """The id of the indicator whose value differs, "" where none does."""
    if not isinstance(before, Meeting) or not isinstance(after, Meeting):
        return ""
    known = set(before.indicator_entries) ^ set(after.indicator_entries)
    return next((entry.id for entry in known), "")
