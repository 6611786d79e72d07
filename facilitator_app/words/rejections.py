"""Why a row of a contract list was not taken, in a sentence."""

from facilitator_app.domain.contract import ContractProblem
from facilitator_app.domain.rejection import Fault, Reason
from facilitator_app.words.labels import label
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

_SENTENCES: dict[Fault, Marked] = {
    Fault.MISSING: QT_TRANSLATE_NOOP("Rejections", "The column {column} is empty."),
    Fault.NO_DATE: QT_TRANSLATE_NOOP("Rejections", "The column {column} holds no date: “{found}”."),
    Fault.NO_AMOUNT: QT_TRANSLATE_NOOP("Rejections", "The column {column} holds no plausible amount: “{found}”."),
    Fault.NO_DURATION: QT_TRANSLATE_NOOP("Rejections", "The column {column} holds no number of months: “{found}”."),
    Fault.SIRET_LENGTH: QT_TRANSLATE_NOOP("Rejections", "The SIRET in {column} has not 14 digits: “{found}”."),
    Fault.SIRET_DIGITS: QT_TRANSLATE_NOOP("Rejections", "The SIRET in {column} isn’t all digits: “{found}”."),
    Fault.SIRET_CHECKSUM: QT_TRANSLATE_NOOP("Rejections", "The SIRET in {column} has a wrong check digit: “{found}”."),
    Fault.UNKNOWN_ZONE: QT_TRANSLATE_NOOP("Rejections", "The zone is unknown: “{found}”."),
    Fault.TOO_MANY_CELLS: QT_TRANSLATE_NOOP("Rejections", "The row has more cells than there are column titles."),
    Fault.TWICE: QT_TRANSLATE_NOOP("Rejections", "The same contract is already in row {found}."),
}


def reason_sentence(reason: Reason, words: Words) -> str:
    """One reason why a row is not taken."""
    if reason.fault is Fault.IMPLAUSIBLE:
        return label(ContractProblem(reason.found), words)
    return words.translate(*_SENTENCES[reason.fault]).format(column=reason.column, found=reason.found)
