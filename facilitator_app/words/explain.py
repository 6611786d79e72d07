"""A deadline explains itself: event, rule, date, why it was put off, what the contract says instead (domain § 3)."""

from facilitator_app.domain.calendar import NonWorking, SkippedDay
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def explain(deadline: Deadline, words: Words) -> str:
    """One sentence that says why a deadline falls on its day."""
    if deadline.kind is DeadlineKind.ACTION:
        return words.translate("Explain", "Date agreed in the plan: {date}.").format(date=words.date(deadline.date))
    template = words.translate("Explain", "{event}; {rule}, that is {raw}.")
    if deadline.derogation is not None:
        template = words.translate("Explain", "{event}; {rule}, that is {raw}; the contract sets {date} ({reason}).")
    elif deadline.skipped:
        template = words.translate("Explain", "{event}; {rule}, that is {raw}, {why}; put off to {date}.")
    return template.format(
        event=_event(deadline, words),
        rule=_rule(deadline, words),
        raw=words.date(deadline.raw_date),
        why=why_rolled(deadline, words),
        date=words.date(deadline.date),
        reason=_reason(deadline, words),
    )


def why_rolled(deadline: Deadline, words: Words) -> str:
    """The days on which the period could not end, such as "a Saturday, then a Sunday"; empty when there are none."""
    then = words.translate("Explain", ", then ")
    return then.join(_skipped(day, words) for day in deadline.skipped)


def deadline_name(kind: DeadlineKind, number: int, words: Words, subject: str = "") -> str:
    """What falls due, such as "Annual review, year 2"; an action by its title."""
    if kind is DeadlineKind.ACTION:
        return words.colon(label(kind, words), subject) if subject else label(kind, words)
    if kind in (DeadlineKind.KICK_OFF, DeadlineKind.FINAL_REVIEW):
        return label(kind, words)
    return words.translate("Explain", "{review}, year {number}").format(review=label(kind, words), number=number)


def _event(deadline: Deadline, words: Words) -> str:
    date = words.date(deadline.event_date)
    if deadline.kind is DeadlineKind.FINAL_REVIEW:
        return words.translate("Explain", "Contract ends on {date}").format(date=date)
    first_half = deadline.kind is DeadlineKind.HALF_YEARLY_REVIEW and deadline.number == 1
    if deadline.kind is DeadlineKind.KICK_OFF or first_half:
        return words.translate("Explain", "Notified on {date}").format(date=date)
    return words.translate("Explain", "Anniversary of the notification on {date}").format(date=date)


def _rule(deadline: Deadline, words: Words) -> str:
    # Adding months never spills into the month after, so the months between tell how many were added.
    event, raw = deadline.event_date, deadline.raw_date
    months = (raw.year - event.year) * 12 + raw.month - event.month
    match deadline.kind:
        case DeadlineKind.KICK_OFF:
            return words.translate("Explain", "kick-off meeting within %n month(s)", "", months)
        case DeadlineKind.HALF_YEARLY_REVIEW:
            return words.translate("Explain", "half-yearly review %n month(s) later", "", months)
        case DeadlineKind.FINAL_REVIEW:
            return words.translate("Explain", "final review within %n month(s)", "", months)
        case _:
            return words.translate("Explain", "annual review within %n month(s)", "", months)


def _skipped(day: SkippedDay, words: Words) -> str:
    match day.reason:
        case NonWorking.SATURDAY:
            return words.translate("Explain", "a Saturday")
        case NonWorking.SUNDAY:
            return words.translate("Explain", "a Sunday")
        case NonWorking.PUBLIC_HOLIDAY:
            holiday = day.holiday.replace("'", "\u2019")
            return words.translate("Explain", "a public holiday ({holiday})").format(holiday=holiday)


def _reason(deadline: Deadline, words: Words) -> str:
    stated = deadline.derogation.reason.strip() if deadline.derogation else ""
    return stated or words.translate("Explain", "no reason given")
