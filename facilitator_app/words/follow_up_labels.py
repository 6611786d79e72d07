"""The texts of breaches, of the steps towards a penalty, and of what is wrong with them."""

from enum import StrEnum

from facilitator_app.domain.breach import BreachProblem, BreachStep, PenaltyDecision
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked

FOLLOW_UP_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    BreachStep: {
        BreachStep.NOTICE: QT_TRANSLATE_NOOP("BreachStep", "Send the invitation to submit remarks"),
        BreachStep.REMARKS: QT_TRANSLATE_NOOP("BreachStep", "Await the holder’s remarks"),
        BreachStep.DECISION: QT_TRANSLATE_NOOP("BreachStep", "Decide"),
        BreachStep.NOTIFICATION: QT_TRANSLATE_NOOP("BreachStep", "Notify the decision"),
        BreachStep.PAYMENT: QT_TRANSLATE_NOOP("BreachStep", "Await the payment"),
        BreachStep.OVER: QT_TRANSLATE_NOOP("BreachStep", "Over"),
    },
    PenaltyDecision: {
        PenaltyDecision.WAIVED: QT_TRANSLATE_NOOP("PenaltyDecision", "Waived"),
        PenaltyDecision.WARNING: QT_TRANSLATE_NOOP("PenaltyDecision", "Warning"),
        PenaltyDecision.APPLIED: QT_TRANSLATE_NOOP("PenaltyDecision", "Penalty applied"),
    },
    BreachProblem: {
        BreachProblem.APPLIED_WITHOUT_NOTICE: QT_TRANSLATE_NOOP(
            "BreachProblem", "No penalty before the holder was invited to submit remarks: enter the day it was."
        ),
        BreachProblem.APPLIED_TOO_EARLY: QT_TRANSLATE_NOOP(
            "BreachProblem",
            "The holder may still answer: no penalty before the adversarial step has run out or remarks have come.",
        ),
        BreachProblem.AMOUNT_ABOVE_CAP: QT_TRANSLATE_NOOP(
            "BreachProblem", "The amount is above the cap of this penalty: reduce it."
        ),
        BreachProblem.NO_EVENT: QT_TRANSLATE_NOOP("BreachProblem", "Say what the breach is."),
        BreachProblem.NO_REASON: QT_TRANSLATE_NOOP("BreachProblem", "Say why it was decided so."),
        BreachProblem.NO_AMOUNT: QT_TRANSLATE_NOOP("BreachProblem", "Enter the amount of the penalty."),
        BreachProblem.DATES_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
            "BreachProblem", "The dates of the steps do not follow one another: check them."
        ),
        BreachProblem.DATE_TO_COME: QT_TRANSLATE_NOOP(
            "BreachProblem", "One of the dates is still to come: enter only what has happened."
        ),
        BreachProblem.NO_TIME_TO_ANSWER: QT_TRANSLATE_NOOP(
            "BreachProblem", "The holder has no day to answer: check what the contract grants."
        ),
    },
}
