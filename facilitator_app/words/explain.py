"""A deadline explains itself: event, rule, date, day it is put off to, what the contract says instead (domain § 3)."""

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
    elif _holidays(deadline):
        template = words.translate(
            "Explain", "{event}; {rule}, that is {raw_day}; put off to {day} (public holiday: {holidays})."
        )
    elif deadline.skipped:
        template = words.translate("Explain", "{event}; {rule}, that is {raw_day}; put off to {day}.")
    raw, date = deadline.raw_date, deadline.date
    same_month = (raw.year, raw.month) == (date.year, date.month)
    return template.format(
        event=_event(deadline, words),
        rule=_rule(deadline, words),
        raw=words.date(raw),
        raw_day=words.day(raw),
        date=words.date(date),
        day=words.short_day(date) if same_month else words.day(date),
        holidays=_holidays(deadline),
        reason=_reason(deadline, words),
    )


def _holidays(deadline: Deadline) -> str:
    """The public holidays on which the period could not end, by their French names; empty when there are none."""
    names = [day.holiday.replace("'", "\u2019") for day in deadline.skipped if day.holiday]
    return ", ".join(names)


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


def _reason(deadline: Deadline, words: Words) -> str:
    stated = deadline.derogation.reason.strip() if deadline.derogation else ""
    return stated or words.translate("Explain", "no reason given")
