"""The texts of the kick-off, of what makes a plan binding, and of versions compared."""

from enum import StrEnum

from facilitator_app.domain.comparison import Change
from facilitator_app.domain.formalisation import CERTAIN_STEPS, AmendmentStep
from facilitator_app.domain.kick_off import KickOffGap, ProjectState
from facilitator_app.domain.project_line import ProjectPart
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

KICK_OFF_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    ProjectPart: {
        ProjectPart.OBJECTIVE: QT_TRANSLATE_NOOP("ProjectPart", "Objective"),
        ProjectPart.ACTION: QT_TRANSLATE_NOOP("ProjectPart", "Action"),
        ProjectPart.RESOURCE: QT_TRANSLATE_NOOP("ProjectPart", "Resource"),
    },
    ProjectState: {
        ProjectState.NOT_ASKED: QT_TRANSLATE_NOOP("ProjectState", "Not asked"),
        ProjectState.ASKED: QT_TRANSLATE_NOOP("ProjectState", "Asked"),
        ProjectState.RECEIVED: QT_TRANSLATE_NOOP("ProjectState", "Received"),
        ProjectState.TAKEN: QT_TRANSLATE_NOOP("ProjectState", "Taken into the plan"),
    },
    KickOffGap: {
        KickOffGap.NO_AXIS: QT_TRANSLATE_NOOP("KickOffGap", "no axis is targeted yet"),
        KickOffGap.NO_DATE: QT_TRANSLATE_NOOP("KickOffGap", "date of the meeting"),
        KickOffGap.AFTER_DEADLINE: QT_TRANSLATE_NOOP("KickOffGap", "date after the deadline"),
        KickOffGap.NO_PLACE: QT_TRANSLATE_NOOP("KickOffGap", "place or video link"),
        KickOffGap.NOBODY_OF_HOLDER: QT_TRANSLATE_NOOP("KickOffGap", "somebody of the holder"),
        KickOffGap.NOBODY_OF_BUYER: QT_TRANSLATE_NOOP("KickOffGap", "somebody of the buyer"),
        KickOffGap.NO_FACILITATOR: QT_TRANSLATE_NOOP("KickOffGap", "the facilitator"),
        KickOffGap.LETTER_NOT_SENT: QT_TRANSLATE_NOOP("KickOffGap", "day the letter was sent"),
        KickOffGap.SHEET_NOT_SENT: QT_TRANSLATE_NOOP("KickOffGap", "sheet to be sent"),
        KickOffGap.PROJECT_NOT_RECEIVED: QT_TRANSLATE_NOOP("KickOffGap", "project to be received"),
        KickOffGap.NO_OBJECTIVE: QT_TRANSLATE_NOOP("KickOffGap", "no objective"),
        KickOffGap.NO_ACTION: QT_TRANSLATE_NOOP("KickOffGap", "no action"),
        KickOffGap.NO_RESOURCE: QT_TRANSLATE_NOOP("KickOffGap", "no resource"),
        KickOffGap.NOT_TAKEN: QT_TRANSLATE_NOOP("KickOffGap", "not yet in the plan"),
    },
    AmendmentStep: {
        AmendmentStep.TERMS_TOLD: QT_TRANSLATE_NOOP(
            "AmendmentStep", "State the terms touched: the wording before and after, the amount and the duration"
        ),
        AmendmentStep.NATURE_KEPT: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Make sure that the overall nature of the contract does not change"
        ),
        AmendmentStep.GROUND_FOUND: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Name the ground for modifying: review clause, modification of small amount…"
        ),
        AmendmentStep.BOTH_AGREE: QT_TRANSLATE_NOOP("AmendmentStep", "Obtain the agreement of both parties"),
        AmendmentStep.COMMITTEE: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Obtain the opinion of the tender committee, above a rise of 5 % (local authorities)"
        ),
        AmendmentStep.SIGNED_BY_AUTHORISED: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Have it signed by the persons authorised to bind each party"
        ),
        AmendmentStep.LEGALITY_CHECK: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Send it to the legality check, where the contract was subject to it"
        ),
        AmendmentStep.NOTIFIED: QT_TRANSLATE_NOOP("AmendmentStep", "Notify it to the holder"),
        AmendmentStep.DATA_PUBLISHED: QT_TRANSLATE_NOOP(
            "AmendmentStep", "Publish the modification in the essential data of the contract (DECP)"
        ),
        AmendmentStep.PLAN_ANNEXED: QT_TRANSLATE_NOOP("AmendmentStep", "Annex the plan, with its version"),
    },
    Change: {
        Change.SAME: QT_TRANSLATE_NOOP("Change", "Unchanged"),
        Change.CHANGED: QT_TRANSLATE_NOOP("Change", "Changed"),
        Change.ADDED: QT_TRANSLATE_NOOP("Change", "Added"),
        Change.REMOVED: QT_TRANSLATE_NOOP("Change", "Removed"),
    },
}
_SHEET = QT_TRANSLATE_NOOP("AmendmentSource", "method sheet § 2.3")
_SOURCES: dict[AmendmentStep, Marked] = {
    AmendmentStep.TERMS_TOLD: _SHEET,
    AmendmentStep.NATURE_KEPT: QT_TRANSLATE_NOOP("AmendmentSource", "public procurement code, art. L. 2194-1"),
    AmendmentStep.GROUND_FOUND: QT_TRANSLATE_NOOP("AmendmentSource", "public procurement code, art. R. 2194-1 to 9"),
    AmendmentStep.BOTH_AGREE: _SHEET,
    AmendmentStep.COMMITTEE: QT_TRANSLATE_NOOP("AmendmentSource", "code of local authorities, art. L. 1414-4"),
    AmendmentStep.SIGNED_BY_AUTHORISED: QT_TRANSLATE_NOOP("AmendmentSource", "delegations of signature"),
    AmendmentStep.LEGALITY_CHECK: QT_TRANSLATE_NOOP("AmendmentSource", "code of local authorities, art. L. 2131-1"),
    AmendmentStep.NOTIFIED: QT_TRANSLATE_NOOP("AmendmentSource", "public procurement code, art. R. 2182-4"),
    AmendmentStep.DATA_PUBLISHED: QT_TRANSLATE_NOOP("AmendmentSource", "public procurement code, art. R. 2196-1"),
    AmendmentStep.PLAN_ANNEXED: _SHEET,
}


def step_source(step: AmendmentStep, words: Words) -> str:
    """The text a step of an amendment rests on, and that it must be checked where the method does not ask for it."""
    source = words.translate(*_SOURCES[step])
    if step in CERTAIN_STEPS:
        return source
    return words.translate("AmendmentSource", "{source} (to be checked)").format(source=source)
