"""The texts of what a feasibility assessment is made of."""

from enum import StrEnum

from facilitator_app.domain.feasibility import Criterion, HolderScheme, Purchase, Standing, Verdict, Weight
from facilitator_app.domain.suitability import Level, Reason
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked

FEASIBILITY_LABELS: dict[type[StrEnum], dict[StrEnum, Marked]] = {
    Purchase: {
        Purchase.ONE_OFF: QT_TRANSLATE_NOOP("Purchase", "One-off purchase"),
        Purchase.RECURRENT: QT_TRANSLATE_NOOP("Purchase", "Recurrent"),
        Purchase.CONTINUOUS: QT_TRANSLATE_NOOP("Purchase", "Continuous"),
    },
    HolderScheme: {
        HolderScheme.SINGLE: QT_TRANSLATE_NOOP("HolderScheme", "Single holder"),
        HolderScheme.GROUP: QT_TRANSLATE_NOOP("HolderScheme", "Group of companies, one contract"),
        HolderScheme.SEVERAL_ORDERS: QT_TRANSLATE_NOOP("HolderScheme", "Several holders, purchase orders"),
        HolderScheme.SEVERAL_SUBSEQUENT: QT_TRANSLATE_NOOP("HolderScheme", "Several holders, subsequent contracts"),
    },
    Standing: {
        Standing.SOUND: QT_TRANSLATE_NOOP("Standing", "Assured"),
        Standing.FRAGILE: QT_TRANSLATE_NOOP("Standing", "Fragile"),
        Standing.LACKING: QT_TRANSLATE_NOOP("Standing", "Lacking"),
    },
    Criterion: {
        Criterion.PURCHASE: QT_TRANSLATE_NOOP("Criterion", "Purchase"),
        Criterion.HOLDERS: QT_TRANSLATE_NOOP("Criterion", "Holders"),
        Criterion.DURATION: QT_TRANSLATE_NOOP("Criterion", "Duration"),
        Criterion.AMOUNT: QT_TRANSLATE_NOOP("Criterion", "Amount"),
        Criterion.PEOPLE: QT_TRANSLATE_NOOP("Criterion", "People available"),
        Criterion.INDICATORS: QT_TRANSLATE_NOOP("Criterion", "Rigour of the indicators"),
        Criterion.RELEVANCE: QT_TRANSLATE_NOOP("Criterion", "Relevance of the operation"),
        Criterion.MEETINGS: QT_TRANSLATE_NOOP("Criterion", "Attendance at meetings"),
        Criterion.PRICES: QT_TRANSLATE_NOOP("Criterion", "Price revision"),
    },
    Level: {
        Level.SUITABLE: QT_TRANSLATE_NOOP("Level", "Suitable"),
        Level.RESERVATION: QT_TRANSLATE_NOOP("Level", "Reservation"),
        Level.NOT_SUITABLE: QT_TRANSLATE_NOOP("Level", "Not suitable"),
        Level.HINT: QT_TRANSLATE_NOOP("Level", "Hint"),
        Level.UNKNOWN: QT_TRANSLATE_NOOP("Level", "To answer"),
    },
    Weight: {
        Weight.NORMAL: QT_TRANSLATE_NOOP("Weight", "Normal"),
        Weight.MINOR: QT_TRANSLATE_NOOP("Weight", "Minor"),
        Weight.DECISIVE: QT_TRANSLATE_NOOP("Weight", "Decisive"),
    },
    Verdict: {
        Verdict.SUITABLE: QT_TRANSLATE_NOOP("Verdict", "Suitable for a progress plan"),
        Verdict.RESERVATIONS: QT_TRANSLATE_NOOP("Verdict", "Suitable with reservations"),
        Verdict.NOT_SUITABLE: QT_TRANSLATE_NOOP("Verdict", "Not suitable for a progress plan"),
    },
    Reason: {
        Reason.ONE_OFF: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A one-off purchase leaves no time to improve from year to year."
        ),
        Reason.RECURRENT: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The service recurs: each time can do better than the last."
        ),
        Reason.CONTINUOUS: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Continuous performance: improvement has time to take hold."
        ),
        Reason.PURCHASE_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Say whether the purchase is one-off, recurrent or continuous."
        ),
        Reason.SINGLE_HOLDER: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The holder stays the same: continuity is assured."
        ),
        Reason.GROUP_IS_ONE_HOLDER: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A group of companies under one contract is one holder."
        ),
        Reason.SEVERAL_ORDERS: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Purchase orders among several holders: there is no lasting holder to improve with."
        ),
        Reason.SUBSEQUENT_LONG: QT_TRANSLATE_NOOP(
            "FeasibilityReason",
            "Subsequent contracts of {duration}, two years or more: the plan attaches to the subsequent contract.",
        ),
        Reason.SUBSEQUENT_SHORT: QT_TRANSLATE_NOOP(
            "FeasibilityReason",
            "Subsequent contracts of {duration}: with several holders they must last two years at least.",
        ),
        Reason.SUBSEQUENT_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Enter the duration of the subsequent contracts: two years at least are needed."
        ),
        Reason.HOLDERS_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Say whether the contract has a single holder or several."
        ),
        Reason.DURATION_SHORT: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "{duration}: two years are recommended, though not required."
        ),
        Reason.DURATION_ENOUGH: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "{duration}: the recommended two years are reached."
        ),
        Reason.FRAMEWORK_OF_FOUR_YEARS: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "{duration}: a four-year framework agreement is particularly suitable."
        ),
        Reason.DURATION_UNKNOWN: QT_TRANSLATE_NOOP("FeasibilityReason", "Enter the duration in months."),
        Reason.AMOUNT_FINE: QT_TRANSLATE_NOOP("FeasibilityReason", "The amount will do: the duration suffices."),
        Reason.AMOUNT_MODEST: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Even a modest amount will do, since the duration suffices."
        ),
        Reason.AMOUNT_AFTER_DURATION: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The amount is never an obstacle: look at the duration first."
        ),
        Reason.AMOUNT_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The amount is never an obstacle: it may stay open."
        ),
        Reason.PEOPLE_SOUND: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Buyer, holder and facilitator have time for the plan."
        ),
        Reason.PEOPLE_FRAGILE: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Time for the plan is tight: secure it before the contract is let."
        ),
        Reason.PEOPLE_LACKING: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Nobody has time for the plan yet: find the people first, or give it up."
        ),
        Reason.PEOPLE_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A point of vigilance: a plan needs people’s time."
        ),
        Reason.INDICATORS_SOUND: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Rigorous indicators can be defined and supplied."
        ),
        Reason.INDICATORS_FRAGILE: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The indicators are still vague: define them with their source."
        ),
        Reason.INDICATORS_LACKING: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "No reliable indicator is in sight: the plan could not be followed."
        ),
        Reason.INDICATORS_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A point of vigilance: the plan is steered by its indicators."
        ),
        Reason.RELEVANCE_SOUND: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "The operation leaves real room for improvement."
        ),
        Reason.RELEVANCE_FRAGILE: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Room for improvement is uncertain: choose the axes with care."
        ),
        Reason.RELEVANCE_LACKING: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Little room for improvement: keep plans for the most relevant operations."
        ),
        Reason.RELEVANCE_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A point of vigilance: plans are for the most relevant operations."
        ),
        Reason.MEETINGS_POSSIBLE: QT_TRANSLATE_NOOP("FeasibilityReason", "Both parties can take part in the meetings."),
        Reason.MEETINGS_HARD: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Without meetings there is no dialogue: agree on fewer, or at a distance."
        ),
        Reason.MEETINGS_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A hint from practice: the plan lives on its review meetings."
        ),
        Reason.PRICES_STEADY: QT_TRANSLATE_NOOP("FeasibilityReason", "Prices let the parties commit themselves."),
        Reason.PRICES_VOLATILE: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "Short revision periods sit badly with a plan: smooth prices over a longer period."
        ),
        Reason.PRICES_UNKNOWN: QT_TRANSLATE_NOOP(
            "FeasibilityReason", "A hint from practice: volatile prices push towards short commitments."
        ),
    },
}
