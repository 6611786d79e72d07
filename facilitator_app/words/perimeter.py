"""The perimeter of a plan in words: in documents, on screens, and where an objective's is confirmed."""

from facilitator_app.domain.perimeter import Perimeter
from facilitator_app.words.words import Words


def perimeter_rule(perimeter: Perimeter, words: Words) -> str:
    """The rule that must always be in sight, for documents (source 001 § 2.2)."""
    match perimeter:
        case Perimeter.EMPLOYEES:
            return words.translate(
                "PlanDocument",
                "The plan concerns only the employees assigned to the contract, or likely to be. The company’s general "
                "policy is not taken into account.",
            )
        case Perimeter.SERVICES:
            return words.translate(
                "PlanDocument",
                "The plan is about the services of the contract alone. The company’s general policy is not taken into "
                "account.",
            )
        case Perimeter.BOTH:
            return words.translate(
                "PlanDocument",
                "The plan is about the services of the contract alone and, on its social axes, only about the "
                "employees assigned to the contract, or likely to be. The company’s general policy is not taken into "
                "account.",
            )


def perimeter_in_short(perimeter: Perimeter, words: Words) -> str:
    """The same in one line of a screen."""
    match perimeter:
        case Perimeter.EMPLOYEES:
            return words.translate(
                "Perimeter",
                "Perimeter: only the employees assigned to the contract, or likely to be; never the company’s general "
                "policy.",
            )
        case Perimeter.SERVICES:
            return words.translate(
                "Perimeter", "Perimeter: the services of the contract, never the company’s general policy."
            )
        case Perimeter.BOTH:
            return words.translate(
                "Perimeter",
                "Perimeter: the services of the contract; on social axes only the employees assigned to it, or likely "
                "to be; never the company’s general policy.",
            )


def perimeter_confirmed(perimeter: Perimeter, words: Words) -> str:
    """What the parties confirm of one objective."""
    match perimeter:
        case Perimeter.EMPLOYEES:
            return words.translate("PlanDocument", "confirmed (only employees assigned to the contract)")
        case Perimeter.SERVICES:
            return words.translate("PlanDocument", "confirmed (only the services of the contract)")
        case Perimeter.BOTH:
            return words.translate(
                "PlanDocument", "confirmed (only the services of the contract and the employees assigned to it)"
            )
