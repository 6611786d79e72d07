"""What is said of a wording that is pointed out: the rule it meets, and where the rule comes from."""

from facilitator_app.domain.wording import WordingRule
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

_WHY: dict[WordingRule, Marked] = {
    WordingRule.COMPANY_WIDE: QT_TRANSLATE_NOOP(
        "Wording",
        "A plan is about the services of the contract and the employees assigned to it, or likely to be; the company’s "
        "general policy may not be taken into account (method sheet § 2.2).",
    ),
    WordingRule.LOCAL_COMPANY: QT_TRANSLATE_NOOP(
        "Wording",
        "No company may be preferred for where it is. What may be asked for: products of the region, or short supply "
        "chains, which count intermediaries, not kilometres (workshop of 20 January 2022).",
    ),
    WordingRule.BENEFICIARY_NAMED: QT_TRANSLATE_NOOP(
        "Wording",
        "No beneficiary is named in a plan or in minutes: give a number of persons, or a function.",
    ),
    WordingRule.PERCENTAGE_WITHOUT_BASE: QT_TRANSLATE_NOOP(
        "Wording", "A percentage says of what: of which hours, which purchases, which employees."
    ),
    WordingRule.SHARED_CAUSE: QT_TRANSLATE_NOOP(
        "Wording",
        "This result does not depend on the holder alone: share the responsibility, or keep the objective qualitative "
        "(workshop of 20 January 2022).",
    ),
}


def wording_reason(rule: WordingRule, words: Words) -> str:
    """Why a wording is pointed out, with the source of the rule."""
    return words.translate(*_WHY[rule])
