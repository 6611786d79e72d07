"""The text of every value of the domain that people read."""

from enum import StrEnum

from facilitator_app.domain.due import DeadlineKind, DeadlineStatus
from facilitator_app.domain.organisation import OrganisationKind, Party
from facilitator_app.domain.stage import Stage
from facilitator_app.domain.state import State
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

# By type first: members of two enumerations that are stored under the same text are equal to Python.
_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    Party: {
        Party.HOLDER: QT_TRANSLATE_NOOP("Party", "Holder"),
        Party.BUYER: QT_TRANSLATE_NOOP("Party", "Buyer"),
        Party.SHARED: QT_TRANSLATE_NOOP("Party", "Both parties"),
        Party.FACILITATOR: QT_TRANSLATE_NOOP("Party", "Facilitator"),
    },
    OrganisationKind: {
        OrganisationKind.BUYER: QT_TRANSLATE_NOOP("OrganisationKind", "Buyer"),
        OrganisationKind.HOLDER: QT_TRANSLATE_NOOP("OrganisationKind", "Holder"),
        OrganisationKind.FACILITATOR: QT_TRANSLATE_NOOP("OrganisationKind", "Facilitator"),
        OrganisationKind.OTHER: QT_TRANSLATE_NOOP("OrganisationKind", "Other body"),
    },
    DeadlineKind: {
        DeadlineKind.KICK_OFF: QT_TRANSLATE_NOOP("DeadlineKind", "Kick-off meeting"),
        DeadlineKind.INTERIM: QT_TRANSLATE_NOOP("DeadlineKind", "Interim point"),
        DeadlineKind.HALF_YEARLY_REVIEW: QT_TRANSLATE_NOOP("DeadlineKind", "Half-yearly review"),
        DeadlineKind.ANNUAL_REVIEW: QT_TRANSLATE_NOOP("DeadlineKind", "Annual review"),
        DeadlineKind.FINAL_REVIEW: QT_TRANSLATE_NOOP("DeadlineKind", "Final review"),
        DeadlineKind.ACTION: QT_TRANSLATE_NOOP("DeadlineKind", "Action"),
        DeadlineKind.HOLDER_DATA: QT_TRANSLATE_NOOP("DeadlineKind", "Data from the holder"),
        DeadlineKind.MINUTES: QT_TRANSLATE_NOOP("DeadlineKind", "Minutes to send"),
        DeadlineKind.REMARKS: QT_TRANSLATE_NOOP("DeadlineKind", "Remarks on the minutes"),
        DeadlineKind.PENALTY_REMARKS: QT_TRANSLATE_NOOP("DeadlineKind", "Remarks before a penalty"),
        DeadlineKind.DECISION: QT_TRANSLATE_NOOP("DeadlineKind", "Decision"),
        DeadlineKind.PLAN_DUE: QT_TRANSLATE_NOOP("DeadlineKind", "Plan to be settled"),
    },
    DeadlineStatus: {
        DeadlineStatus.DONE: QT_TRANSLATE_NOOP("DeadlineStatus", "Done"),
        DeadlineStatus.OVERDUE: QT_TRANSLATE_NOOP("DeadlineStatus", "Overdue"),
        DeadlineStatus.DUE_SOON: QT_TRANSLATE_NOOP("DeadlineStatus", "Due soon"),
        DeadlineStatus.UPCOMING: QT_TRANSLATE_NOOP("DeadlineStatus", "Upcoming"),
    },
    State: {
        State.REACHED: QT_TRANSLATE_NOOP("State", "Reached"),
        State.ON_TRACK: QT_TRANSLATE_NOOP("State", "On track"),
        State.WATCH: QT_TRANSLATE_NOOP("State", "To watch"),
        State.LATE: QT_TRANSLATE_NOOP("State", "Late"),
        State.NOT_STARTED: QT_TRANSLATE_NOOP("State", "Not started"),
    },
    Stage: {
        Stage.FEASIBILITY: QT_TRANSLATE_NOOP("Stage", "Feasibility"),
        Stage.PREPARATION: QT_TRANSLATE_NOOP("Stage", "Preparation"),
        Stage.KICK_OFF_DUE: QT_TRANSLATE_NOOP("Stage", "Kick-off due"),
        Stage.DRAFT: QT_TRANSLATE_NOOP("Stage", "Plan being drawn up"),
        Stage.VALIDATED: QT_TRANSLATE_NOOP("Stage", "Plan validated"),
        Stage.FOLLOWED: QT_TRANSLATE_NOOP("Stage", "Followed up"),
        Stage.REVIEW_DUE: QT_TRANSLATE_NOOP("Stage", "Review due"),
        Stage.UNDER_REVIEW: QT_TRANSLATE_NOOP("Stage", "Under review"),
        Stage.FINAL_REVIEW: QT_TRANSLATE_NOOP("Stage", "Final review due"),
        Stage.CLOSED: QT_TRANSLATE_NOOP("Stage", "Closed"),
    },
}


def label(value: StrEnum, words: Words) -> str:
    """A value of one of the domain's enumerations as people read it: a word, or a sentence for what is missing."""
    return words.translate(*_labels_of(type(value))[value])


def told_owner(who: str, party: Party, words: Words) -> str:
    """Who owes something, as it is told: both parties in one way, whatever was typed ("les deux", "ensemble")."""
    # Imported when first asked for: the list opens without meetings.
    from facilitator_app.domain.decision_line import names_both

    if names_both(who):
        return label(Party.SHARED, words)
    return who or label(party, words)


def _labels_of(kind: type[StrEnum]) -> dict[StrEnum, Marked]:
    if kind in _LABELS:
        return _LABELS[kind]
    # Imported when first asked for: the list opens without plans and meetings.
    from facilitator_app.words.method_labels import METHOD_LABELS

    return METHOD_LABELS[kind]
