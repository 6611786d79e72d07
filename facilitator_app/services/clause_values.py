"""What the fields of a clause stand for, told from the preparation and the contract, in the language of the clause."""

from decimal import Decimal

from facilitator_app.domain.clause import ClauseField, Prose, Table, Value
from facilitator_app.domain.completeness import Point
from facilitator_app.domain.contract import Contract, ContractKind, StartMode
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.preparation import (
    CapUnit,
    Penalty,
    PenaltyUnit,
    Preparation,
    TargetedAxis,
    put_off_axes,
    targeted_axes,
)
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import NARROW_NBSP, Words

# Performance conditions in the French public procurement code: of contracts, and of concessions.
_CODE_ARTICLE, _CODE_ARTICLE_OF_CONCESSIONS = "L. 2112-2", "L. 3114-2"


def clause_values(preparation: Preparation, contract: Contract, buyer: str, words: Words) -> dict[ClauseField, Value]:
    """The value of each field; "" for what is not said, and a mark to be seen where a clause can't do without."""
    return {
        **_of_contract(contract, buyer, words),
        **_of_axes(preparation, contract, words),
        **_of_terms(preparation, words),
        ClauseField.SEVEN_POINTS: seven_points(words),
        ClauseField.PERIMETER: perimeter_rule(perimeter_of(targeted_axes(preparation, contract)), words),
        ClauseField.PENALTIES: _penalties(preparation.told_penalties, words),
    }


def _of_contract(contract: Contract, buyer: str, words: Words) -> dict[ClauseField, Value]:
    concession = contract.kind is ContractKind.CONCESSION
    return {
        ClauseField.CONTRACT: contract.title,
        ClauseField.REFERENCE: contract.reference,
        ClauseField.BUYER: buyer,
        ClauseField.NATURE: contract_nature(contract.kind, words),
        ClauseField.CODE_ARTICLE: (_CODE_ARTICLE_OF_CONCESSIONS if concession else _CODE_ARTICLE).replace(
            " ", "\u00a0"
        ),
        ClauseField.DURATION: _months(contract.duration_months, words),
        ClauseField.MINUTES_DAYS: _working_days(contract.minutes_days, words),
        ClauseField.REMARKS_DAYS: _working_days(contract.remarks_days, words),
        ClauseField.DATA_DAYS: _days(contract.data_days, words),
        ClauseField.FINAL_REVIEW: _months(contract.final_review_months, words),
        ClauseField.INTERIM: _interim(contract, words),
        ClauseField.HALF_YEARLY: _half_yearly(contract, words),
    }


def _interim(contract: Contract, words: Words) -> str:
    """The rhythm of interim points, as their deadlines are worked out: from the beginning of the plan on."""
    if not contract.interim_months:
        return ""
    if contract.start is StartMode.FIRST_ANNIVERSARY:
        text = words.translate(
            "Clause",
            "An interim point is made every {months}, counted from the first anniversary of the award notification, "
            "where no review falls on that date.",
        )
    else:
        text = words.translate(
            "Clause",
            "An interim point is made every {months}, counted from the award notification, where no review falls on "
            "that date.",
        )
    return text.format(months=_months(contract.interim_months, words))


def _half_yearly(contract: Contract, words: Words) -> str:
    if not contract.half_yearly_reviews:
        return ""
    if contract.start is StartMode.FIRST_ANNIVERSARY:
        return words.translate(
            "Clause", "A half-yearly review is held six months after each anniversary of the award notification."
        )
    return words.translate(
        "Clause",
        "A half-yearly review is held six months after the award notification, then six months after each of its "
        "anniversaries.",
    )


def contract_nature(kind: ContractKind, words: Words) -> str:
    """What the clause calls the contract in a sentence ("present contract"), without capital."""
    translate = words.translate
    match kind:
        case ContractKind.FRAMEWORK:
            return translate("Clause", "framework agreement")
        case ContractKind.SUBSEQUENT:
            return translate("Clause", "subsequent contract")
        case ContractKind.CONCESSION:
            return translate("Clause", "concession contract")
        case ContractKind.CONTRACT | ContractKind.LOT:
            return translate("Clause", "contract")


def _of_axes(preparation: Preparation, contract: Contract, words: Words) -> dict[ClauseField, Value]:
    translate = words.translate
    axes = targeted_axes(preparation, contract)
    tied = any(axis.tied_to_social_clause for axis in axes)
    columns = (translate("Clause", "Axis"), translate("Clause", "What is expected"))
    table = Table(columns=columns, rows=tuple((_axis_title(axis, words), axis.expected.strip()) for axis in axes))
    return {
        ClauseField.AXES: table if axes else _to_complete(translate("Clause", "axes of progress"), words),
        ClauseField.SOCIAL_CLAUSE: _social_clause(preparation.social_clause, words) if tied else "",
        ClauseField.PUT_OFF: Prose(text="\n".join(axis.title for axis in put_off_axes(preparation))),
    }


def _social_clause(asked: str, words: Words) -> str:
    """What the contract asks for already, where that was said, and that the plan goes beyond it."""
    if not asked:
        return words.translate(
            "Clause",
            "The axes tied to the social clause extend the contract’s integration commitments; they do not replace "
            "them.",
        )
    return words.translate(
        "Clause",
        "The contract’s social clause provides for the following already: {clause}. The axes tied to it extend these "
        "integration commitments; they do not replace them.",
    ).replace("{clause}", asked)


def _axis_title(axis: TargetedAxis, words: Words) -> str:
    if not axis.tied_to_social_clause:
        return axis.title.strip()
    return words.translate("Clause", "{axis} (tied to the social clause)").replace("{axis}", axis.title.strip())


def _of_terms(preparation: Preparation, words: Words) -> dict[ClauseField, Value]:
    translate = words.translate
    terms = preparation.terms

    def needed(text: str, what: str) -> Prose:
        return Prose(text=text if text.strip() else _to_complete(what, words))

    return {
        ClauseField.DRAWING_UP: Prose(text=terms.drawing_up),
        ClauseField.PLAN_LIMIT: _months(terms.plan_months, words)
        or _to_complete(translate("Clause", "time limit"), words),
        ClauseField.CONTENT: Prose(text=terms.content),
        ClauseField.GOVERNANCE: needed(terms.governance, translate("Clause", "governance")),
        ClauseField.FORMALISATION: Prose(text=terms.formalisation),
        ClauseField.MONITORING: needed(terms.monitoring, translate("Clause", "monitoring of the plan")),
        ClauseField.CONTROL: needed(terms.control, translate("Clause", "control of the plan")),
        ClauseField.EVIDENCE: needed(terms.evidence, translate("Clause", "evidence")),
        ClauseField.SHARING: needed(terms.sharing, translate("Clause", "sharing of gains")),
        ClauseField.NON_MONETARY: translate(
            "Clause",
            "These gains may be non-monetary: quality of service, working conditions, skills, well-being of users.",
        )
        if terms.non_monetary
        else "",
        ClauseField.PERSONAL_DATA: Prose(text=terms.personal_data),
        ClauseField.REUSE: Prose(text=terms.reuse),
    }


def seven_points(words: Words) -> tuple[str, ...]:
    """The seven points of a plan as the entries of a list in a sentence (source 001 § 2.3)."""
    translate = words.translate
    texts = {
        Point.OBJECTIVES: translate("Clause", "measurable or quantifiable objectives;"),
        Point.INDICATORS: translate("Clause", "the indicators that measure them;"),
        Point.HOLDER_ACTIONS: translate("Clause", "the actions in the holder’s charge;"),
        Point.BUYER_ACTIONS: translate("Clause", "the actions in the buyer’s charge;"),
        Point.RESOURCES: translate("Clause", "the means and resources that each party puts in;"),
        Point.SCHEDULE: translate("Clause", "the planned schedule of each action;"),
        Point.MONITORING: translate("Clause", "how the plan is monitored and checked."),
    }
    return tuple(texts[point] for point in Point)


# -- penalties ---------------------------------------------------------------------------------------------------------


def _penalties(penalties: tuple[Penalty, ...], words: Words) -> Value:
    translate = words.translate
    if not penalties:
        return _to_complete(translate("Clause", "penalties"), words)
    columns = (
        translate("Clause", "Failure"),
        translate("Clause", "Penalty"),
        translate("Clause", "Cap"),
        translate("Clause", "Time to be heard"),
    )
    return Table(columns=columns, rows=tuple(_penalty(penalty, words) for penalty in penalties))


def _penalty(penalty: Penalty, words: Words) -> tuple[str, ...]:
    event = penalty.event.strip() or _to_complete(words.translate("Clause", "failure"), words)
    days = _days(penalty.adversarial_days, words) or "\u2013"
    return event, penalty_amount(penalty, words), penalty_cap(penalty, words) or "\u2013", days


def penalty_amount(penalty: Penalty, words: Words) -> str:
    """The amount of a penalty with what it is counted in, such as "150 € par jour de retard"."""
    translate = words.translate
    if penalty.amount is None:
        return _to_complete(translate("Clause", "amount"), words)
    texts = {
        PenaltyUnit.EUROS_PER_DAY: translate("Clause", "{amount} per day late"),
        PenaltyUnit.EUROS_PER_EVENT: translate("Clause", "{amount} per failure established"),
        PenaltyUnit.EUROS_PER_HOUR: translate("Clause", "{amount} per hour not done"),
        PenaltyUnit.PERCENT_OF_CONTRACT: translate("Clause", "{amount} of the contract amount excluding tax"),
        PenaltyUnit.PERCENT_OF_YEAR: translate("Clause", "{amount} of the amount of the contract year excluding tax"),
    }
    return texts[penalty.unit].format(amount=_figure(penalty.amount, words, in_percent=penalty.unit.in_percent))


def penalty_cap(penalty: Penalty, words: Words) -> str:
    """The cap of a penalty, "" where there is none."""
    if penalty.cap is None:
        return ""
    if penalty.cap_unit is CapUnit.EUROS:
        return _figure(penalty.cap, words, in_percent=False)
    text = words.translate("Clause", "{amount} of the contract amount excluding tax")
    return text.format(amount=_figure(penalty.cap, words, in_percent=True))


def _figure(value: Decimal, words: Words, *, in_percent: bool) -> str:
    if not in_percent:
        return words.amount(value)
    figures = words.number(value)
    return f"{figures}{NARROW_NBSP}%" if words.language == "fr" else f"{figures}%"


def _to_complete(what: str, words: Words) -> str:
    return words.translate("Clause", "[to be completed: {what}]").replace("{what}", what)


def _months(months: int | None, words: Words) -> str:
    return _unbroken(words.translate("Clause", "%n month(s)", "", months)) if months else ""


def _days(days: int, words: Words) -> str:
    return _unbroken(words.translate("Clause", "%n day(s)", "", days)) if days else ""


def _working_days(days: int, words: Words) -> str:
    return _unbroken(words.translate("Clause", "%n working day(s)", "", days)) if days else ""


def _unbroken(text: str) -> str:
    """A time limit is one thing, which no end of a line cuts."""
    return text.replace(" ", "\u00a0")
