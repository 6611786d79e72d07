"""What is said of a feasibility assessment, on screen and on paper: questions, reasons with figures, sentences."""

from collections.abc import Iterable
from decimal import Decimal

from facilitator_app.domain.feasibility import Criterion, Feasibility, HolderScheme, Standing, Verdict, Weight
from facilitator_app.domain.suitability import DECIDING, Finding, Level, Reason, verdict
from facilitator_app.domain.workload import Workload
from facilitator_app.words.labels import label
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

_QUESTIONS: dict[Criterion, Marked] = {
    Criterion.PURCHASE: QT_TRANSLATE_NOOP("Feasibility", "How often is the service performed?"),
    Criterion.HOLDERS: QT_TRANSLATE_NOOP("Feasibility", "Who performs the contract?"),
    Criterion.DURATION: QT_TRANSLATE_NOOP("Feasibility", "How long does the contract last?"),
    Criterion.AMOUNT: QT_TRANSLATE_NOOP("Feasibility", "What is its amount?"),
    Criterion.PEOPLE: QT_TRANSLATE_NOOP("Feasibility", "Will people be available to run the plan?"),
    Criterion.INDICATORS: QT_TRANSLATE_NOOP("Feasibility", "Can it be followed by rigorous indicators?"),
    Criterion.RELEVANCE: QT_TRANSLATE_NOOP("Feasibility", "Is the operation among the most relevant ones?"),
    Criterion.MEETINGS: QT_TRANSLATE_NOOP("Feasibility", "Can holder and buyer attend the meetings?"),
    Criterion.PRICES: QT_TRANSLATE_NOOP("Feasibility", "Volatile prices, revised at short intervals?"),
}


def standing_text(criterion: Criterion, standing: Standing, words: Words) -> str:
    """The answer on a point of vigilance, as its question asks for it."""
    fragile = {
        Criterion.PEOPLE: words.translate("Feasibility", "Only just"),
        Criterion.INDICATORS: words.translate("Feasibility", "With difficulty"),
    }
    return {
        Standing.SOUND: words.translate("Feasibility", "Yes"),
        Standing.FRAGILE: fragile.get(criterion) or words.translate("Feasibility", "To be discussed"),
        Standing.LACKING: words.translate("Feasibility", "No"),
    }[standing]


def durations_sentence(found: Iterable[Finding], words: Words) -> str:
    """That the durations told contradict each other, or ""."""
    if not any(finding.parts_disagree for finding in found):
        return ""
    return words.translate("Feasibility", "Check the durations: firm and renewable parts don’t add up to the total.")


def question(criterion: Criterion, words: Words) -> str:
    """A criterion as a question."""
    return words.translate(*_QUESTIONS[criterion])


def months_text(months: int, words: Words) -> str:
    """A duration in months."""
    return words.translate("Feasibility", "%n month(s)", "", months)


def reason_text(finding: Finding, words: Words) -> str:
    """Why a criterion says what it says, with its figures, in one or two sentences."""
    duration = months_text(finding.months, words) if finding.months is not None else ""
    told = label(finding.reason, words).format(duration=duration, amount=words.amount(finding.amount))
    parts = _parts(finding, words)
    return f"{told} {parts}" if parts else told


def _parts(finding: Finding, words: Words) -> str:
    """The firm and the renewable part of a duration, and that they don't make up the total where they don't."""
    translate = words.translate
    firm, renewable = finding.firm_months, finding.renewable_months
    if firm is None and renewable is None:
        return ""
    told = translate("Feasibility", "Firm: {firm}; renewable: {renewable}.").format(
        firm=months_text(firm or 0, words), renewable=months_text(renewable or 0, words)
    )
    if finding.parts_disagree:
        told += " " + translate("Feasibility", "These parts don’t add up to the total.")
    return told


def weight_text(finding: Finding, words: Words) -> str:
    """What the person's weighing makes of a reservation, or ""."""
    if finding.level is not Level.RESERVATION or finding.weight is Weight.NORMAL:
        return ""
    if finding.weight is Weight.MINOR:
        return words.translate("Feasibility", "Weighed as minor: set aside in the verdict.")
    return words.translate("Feasibility", "Weighed as decisive: speaks against the plan.")


def verdict_text(found: Verdict | None, words: Words) -> str:
    """The verdict in words; that it is still open where there is none."""
    return label(found, words) if found else words.translate("Feasibility", "Verdict still open")


def verdict_sentence(found: Iterable[Finding], words: Words) -> str:
    """What the method's verdict rests on, in one sentence."""
    translate = words.translate
    found = tuple(found)
    result = verdict(found)

    def named(*levels: Level) -> str:
        return ", ".join(label(f.criterion, words).lower() for f in found if f.counts_as in levels)

    if result is None:
        unknown = [f for f in found if f.criterion in DECIDING and f.level is Level.UNKNOWN]
        names = ", ".join(label(f.criterion, words).lower() for f in unknown)
        return translate("Feasibility", "Still to answer for a verdict: {criteria}.").format(criteria=names)
    if result is Verdict.NOT_SUITABLE:
        against = named(Level.NOT_SUITABLE)
        return translate("Feasibility", "What speaks against a plan: {criteria}.").format(criteria=against)
    if result is Verdict.RESERVATIONS:
        told = translate("Feasibility", "Nothing excludes a plan; to watch: {criteria}.")
        return told.format(criteria=named(Level.RESERVATION))
    if any(f.reason is Reason.FRAMEWORK_OF_FOUR_YEARS for f in found):
        return translate("Feasibility", "Nothing speaks against a plan, and a four-year framework suits it best.")
    return translate("Feasibility", "Nothing speaks against a progress plan.")


def unweighed_sentence(found: Iterable[Finding], words: Words) -> str:
    """Which other criteria nobody has answered, or "": none of them keeps anybody from finishing."""
    unknown = [f for f in found if f.criterion not in DECIDING and f.level is Level.UNKNOWN]
    if not unknown:
        return ""
    names = ", ".join(label(f.criterion, words).lower() for f in unknown)
    return words.translate("Feasibility", "Not answered, without effect: {criteria}.").format(criteria=names)


def attached_to(assessment: Feasibility, words: Words) -> str:
    """That the plan belongs to the subsequent contract, where there are several holders (source 001 § 2.1), or ""."""
    if assessment.holders is not HolderScheme.SEVERAL_SUBSEQUENT:
        return ""
    return words.translate("Feasibility", "The plan attaches to the subsequent contract, whose own duration counts.")


def fact_text(assessment: Feasibility, finding: Finding, words: Words) -> str:
    """What was answered on a criterion; "not stated" where nothing was."""
    translate = words.translate
    unknown = translate("Feasibility", "not stated")
    match finding.criterion:
        case Criterion.PURCHASE:
            return label(assessment.purchase, words) if assessment.purchase else unknown
        case Criterion.HOLDERS:
            return label(assessment.holders, words) if assessment.holders else unknown
        case Criterion.DURATION:
            if finding.months is None:
                return unknown
            told = months_text(finding.months, words)
            framework = translate("Feasibility", "Framework agreement of {duration}")
            return framework.format(duration=told) if assessment.framework else told
        case Criterion.AMOUNT:
            told = translate("Feasibility", "{amount} excl. tax").format(amount=words.amount(assessment.amount))
            return unknown if assessment.amount is None else told
        case Criterion.PEOPLE | Criterion.INDICATORS | Criterion.RELEVANCE:
            standing = getattr(assessment, finding.criterion.value)
            return standing_text(finding.criterion, standing, words) if standing else unknown
        case Criterion.MEETINGS:
            return yes_no(assessment.can_meet, words) or unknown
        case Criterion.PRICES:
            if assessment.short_revision is None:
                return unknown
            volatile = translate("Feasibility", "Volatile, revised at short intervals")
            return volatile if assessment.short_revision else translate("Feasibility", "Steady, or seldom revised")


def yes_no(answer: bool | None, words: Words) -> str:
    """Yes, no, or "" for no answer."""
    if answer is None:
        return ""
    return words.translate("Feasibility", "Yes") if answer else words.translate("Feasibility", "No")


def hours_text(hours: Decimal, words: Words) -> str:
    """Hours with their unit."""
    return words.translate("Feasibility", "{hours} h").format(hours=words.number(hours))


def workload_sentence(load: Workload, words: Words) -> str:
    """Whether the facilitator's hours suffice, in one sentence; it blocks nothing."""
    translate = words.translate
    total = hours_text(load.total, words)
    if load.left is None or load.capacity is None:
        told = translate("Feasibility", "With this contract the plans would ask for {total} a year.")
        return told.format(total=total)
    capacity = hours_text(load.capacity, words)
    if load.left < 0:
        told = translate(
            "Feasibility", "With this contract the plans would ask for {total} a year: {over} more than the {capacity}."
        )
        return told.format(total=total, over=hours_text(-load.left, words), capacity=capacity)
    told = translate(
        "Feasibility", "With this contract the plans would ask for {total} of the {capacity} a year; {left} remain."
    )
    return told.format(total=total, left=hours_text(load.left, words), capacity=capacity)
