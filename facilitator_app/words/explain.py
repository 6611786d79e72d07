"""A deadline explains itself: event, rule, date, day it is put off to, what the contract says instead (domain § 3)."""

from collections.abc import Iterable

from facilitator_app.domain.calendar import SkippedDay
from facilitator_app.domain.contract import Contract, NotificationSource, StartMode
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_NAMED = 2


def explain(deadline: Deadline, words: Words) -> str:
    """One sentence that says why a deadline falls on its day."""
    if deadline.kind is DeadlineKind.ACTION:
        return words.translate("Explain", "Date agreed in the plan: {date}.").format(date=words.date(deadline.date))
    if deadline.kind is DeadlineKind.DECISION:
        told = words.translate("Explain", "Decided at the meeting of {held}, to be done by {date}.")
        return told.format(held=words.date(deadline.event_date), date=words.date(deadline.date))
    template = words.translate("Explain", "{event}; {rule}, that is {raw}.")
    if deadline.derogation is not None:
        template = words.translate("Explain", "{event}; {rule}, that is {raw}; the contract sets {date} ({reason}).")
    elif _holidays(deadline.skipped):
        template = words.translate(
            "Explain", "{event}; {rule}, that is {raw_day}; put off to {day} (public holiday: {holidays})."
        )
    elif deadline.left_out:
        template = words.translate("Explain", "{event}; {rule}, that is {raw} (not counted: {left_out}).")
    elif deadline.skipped:
        template = words.translate("Explain", "{event}; {rule}, that is {raw_day}; put off to {day}.")
    raw, date = deadline.raw_date, deadline.date
    same_month = (raw.year, raw.month) == (date.year, date.month)
    said = template.format(
        event=_event(deadline, words),
        rule=_rule(deadline, words),
        raw=words.date(raw),
        raw_day=words.day(raw),
        date=words.date(date),
        day=words.short_day(date) if same_month else words.day(date),
        holidays=_holidays(deadline.skipped),
        left_out=_holidays(deadline.left_out),
        reason=_reason(deadline, words),
    )
    if deadline.lapses and deadline.kind is DeadlineKind.MINUTES:
        return said + " " + words.translate("Explain", "Their sending was not noted; they are waited for no longer.")
    if deadline.lapses:
        return said + " " + words.translate("Explain", "Without an answer by then, the step is over.")
    return said


def source(deadline: Deadline, words: Words) -> str:
    """Where the rule of a deadline is written: in the method, the general conditions, the contract or the plan."""
    match deadline.kind:
        case DeadlineKind.ACTION:
            return words.translate("Explain", "Source: the plan.")
        case DeadlineKind.DECISION:
            return words.translate("Explain", "Source: the minutes.")
        case DeadlineKind.KICK_OFF if deadline.start is StartMode.FIRST_ANNIVERSARY:
            rule = words.translate("Explain", "generic clause of State contracts")
        case DeadlineKind.KICK_OFF | DeadlineKind.ANNUAL_REVIEW:
            rule = words.translate("Explain", "method sheet § 2.3")
        case DeadlineKind.PENALTY_REMARKS:
            rule = words.translate("Explain", "adversarial step of the contract")
        case _:
            rule = words.translate("Explain", "the contract")
    text = words.translate("Explain", "Source: {rule}; periods: CCAG-FCS, art. 3.2.")
    return text.format(rule=rule)


def _holidays(days: Iterable[SkippedDay]) -> str:
    """The public holidays among these days, by their French names; empty when there are none."""
    names = [day.holiday.replace("'", "\u2019") for day in days if day.holiday]
    return ", ".join(names)


def name_of(deadline: Deadline, words: Words, *, subject: bool = True) -> str:
    """What falls due, in full: also which period the data is of, and which meeting the minutes are of.

    Without `subject`, nothing of what people typed is in it.
    """
    kind, what = deadline.kind, deadline.subject if subject else ""
    if kind is DeadlineKind.HOLDER_DATA:
        name = words.translate("Explain", "Data from the holder as of {date}")
        name = name.format(date=words.date(deadline.event_date))
        return words.colon(name, _few(what.split("\n"), words)) if what else name
    if deadline.meeting is DeadlineKind.INTERIM:
        return words.colon(label(kind, words), label(deadline.meeting, words).lower())
    if deadline.meeting is not None:
        meeting = deadline_name(deadline.meeting, deadline.number, words)
        return words.colon(label(kind, words), meeting[:1].lower() + meeting[1:])
    return deadline_name(kind, deadline.number, words, what)


def wanted(deadline: Deadline, words: Words) -> str:
    """Which indicators wait for their value, all of them; "" for anything but data."""
    if deadline.kind is not DeadlineKind.HOLDER_DATA or deadline.done_on is not None:
        return ""
    names = ", ".join(deadline.subject.split("\n"))
    return words.translate("Explain", "Values expected: {names}.").format(names=names)


def _few(names: list[str], words: Words) -> str:
    """The first names, and how many more there are."""
    left = len(names) - _NAMED
    shown = ", ".join(names[:_NAMED])
    if left <= 0:
        return shown
    return words.translate("Explain", "{names} and %n more", "", left).format(names=shown)


def deadline_name(kind: DeadlineKind, number: int, words: Words, subject: str = "") -> str:
    """What falls due, such as "Annual review, year 2"; what has a subject by that."""
    if kind not in MEETING_KINDS:
        return words.colon(label(kind, words), subject) if subject else label(kind, words)
    if kind in (DeadlineKind.KICK_OFF, DeadlineKind.FINAL_REVIEW):
        return label(kind, words)
    if kind is DeadlineKind.INTERIM:
        return words.translate("Explain", "Interim point no. {number}").format(number=number)
    return words.translate("Explain", "{review}, year {number}").format(review=label(kind, words), number=number)


def _event(deadline: Deadline, words: Words) -> str:
    date = words.date(deadline.event_date)
    match deadline.kind:
        case DeadlineKind.FINAL_REVIEW:
            return words.translate("Explain", "End of the contract on {date}").format(date=date)
        case DeadlineKind.PLAN_DUE:
            return words.translate("Explain", "Kick-off meeting held on {date}").format(date=date)
        case DeadlineKind.HOLDER_DATA:
            return words.translate("Explain", "Period ends on {date}").format(date=date)
        case DeadlineKind.MINUTES if deadline.correction:
            return words.translate("Explain", "Correction finished on {date}").format(date=date)
        case DeadlineKind.MINUTES:
            return words.translate("Explain", "Meeting held on {date}").format(date=date)
        case DeadlineKind.REMARKS:
            return words.translate("Explain", "Minutes sent on {date}").format(date=date)
        case DeadlineKind.PENALTY_REMARKS:
            return words.translate("Explain", "Invitation to submit remarks, counted from {date}").format(date=date)
        case DeadlineKind.KICK_OFF | DeadlineKind.INTERIM if deadline.start is StartMode.FIRST_ANNIVERSARY:
            text = words.translate("Explain", "The plan begins at the first anniversary of the notification, {date}")
            return text.format(date=date)
        case DeadlineKind.KICK_OFF | DeadlineKind.INTERIM:
            return _notified(deadline, words)
        case DeadlineKind.HALF_YEARLY_REVIEW if deadline.number == 1:
            return _notified(deadline, words)
        case _:
            return words.translate("Explain", "Anniversary of the notification on {date}").format(date=date)


def _notified(deadline: Deadline, words: Words) -> str:
    """The notification, and how its date was obtained: through the buyer's portal it counts from the first reading."""
    date = words.date(deadline.event_date)
    match deadline.notified_by:
        case NotificationSource.PORTAL_READ if deadline.posted_on is not None:
            text = words.translate("Explain", "Notified on {date} (first read on the portal, put there on {posted})")
            return text.format(date=date, posted=words.date(deadline.posted_on))
        case NotificationSource.PORTAL_READ:
            return words.translate("Explain", "Notified on {date} (first read on the portal)").format(date=date)
        case NotificationSource.PORTAL_UNREAD if deadline.posted_on is not None:
            text = words.translate("Explain", "Notified on {date} (put on the portal on {posted}, unread for 8 days)")
            return text.format(date=date, posted=words.date(deadline.posted_on))
        case NotificationSource.PORTAL_UNREAD:
            text = words.translate("Explain", "Notified on {date} (8 days after it was put on the portal, unread)")
            return text.format(date=date)
        case _:
            return words.translate("Explain", "Notified on {date}").format(date=date)


def notified(contract: Contract, words: Words) -> str:
    """The day of notification with how it was obtained, as documents tell it; "" while it is unknown."""
    if contract.notification_date is None:
        return ""
    date = words.date(contract.notification_date)
    posted = words.date(contract.posted_on)
    match contract.notification_source:
        case NotificationSource.PORTAL_READ if posted:
            text = words.translate("Explain", "{date} (first read on the buyer’s portal, put there on {posted})")
        case NotificationSource.PORTAL_READ:
            text = words.translate("Explain", "{date} (first read on the buyer’s portal)")
        case NotificationSource.PORTAL_UNREAD if posted:
            text = words.translate("Explain", "{date} (put on the buyer’s portal on {posted}, unread for 8 days)")
        case NotificationSource.PORTAL_UNREAD:
            text = words.translate("Explain", "{date} (8 days after it was put on the buyer’s portal, unread)")
        case _:
            text = "{date}"
    return text.format(date=date, posted=posted)


def _rule(deadline: Deadline, words: Words) -> str:
    # Adding months never spills into the month after, so the months between tell how many were added.
    event, raw, days = deadline.event_date, deadline.raw_date, deadline.days
    months = (raw.year - event.year) * 12 + raw.month - event.month
    match deadline.kind:
        case DeadlineKind.KICK_OFF:
            return words.translate("Explain", "kick-off meeting within %n month(s)", "", months)
        case DeadlineKind.INTERIM:
            return words.translate("Explain", "interim point after %n month(s)", "", months)
        case DeadlineKind.HALF_YEARLY_REVIEW:
            return words.translate("Explain", "half-yearly review %n month(s) later", "", months)
        case DeadlineKind.FINAL_REVIEW:
            return words.translate("Explain", "final review within %n month(s)", "", months)
        case DeadlineKind.PLAN_DUE:
            return words.translate("Explain", "plan settled within %n month(s)", "", months)
        case DeadlineKind.HOLDER_DATA:
            return words.translate("Explain", "data within %n day(s)", "", days)
        case DeadlineKind.MINUTES:
            return words.translate("Explain", "minutes within %n working day(s)", "", days)
        case DeadlineKind.REMARKS:
            return words.translate("Explain", "remarks within %n working day(s)", "", days)
        case DeadlineKind.PENALTY_REMARKS:
            return words.translate("Explain", "remarks within %n day(s)", "", days)
        case _:
            return words.translate("Explain", "annual review within %n month(s)", "", months)


def _reason(deadline: Deadline, words: Words) -> str:
    stated = deadline.derogation.reason.strip() if deadline.derogation else ""
    return stated or words.translate("Explain", "no reason given")
