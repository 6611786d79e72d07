"""The quiet line of the day: what is overdue since last time, what comes this week, which answers are awaited."""

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.due import MEETING_KINDS, DeadlineKind
from facilitator_app.domain.organisation import Party
from facilitator_app.services.listing import DueRow
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

WANTED = "general/daySummary"
_SEEN = "window/summarySeen"
_WEEK = dt.timedelta(days=7)
_NO_ANSWER = (*MEETING_KINDS, DeadlineKind.ACTION, DeadlineKind.DECISION)


def summary_of_day(desk: "Desk", words: Words, settings: Settings) -> str:
    """What to say at the first start of the day; "" when that was said, is not wanted, or there is nothing."""
    today = desk.today()
    if not settings.flag(WANTED, True) or settings.text(_SEEN) == today.isoformat():
        return ""
    since = _day(settings.text(_SEEN), today)
    settings.put(_SEEN, today.isoformat())
    return summary_text(desk.deadlines.book(None, today + _WEEK), since, today, words)


def summary_text(rows: Sequence[DueRow], since: dt.date | None, today: dt.date, words: Words) -> str:
    """The line about the deadlines up to a week ahead; "" when there is nothing to say.

    `since` is the day it was last said: only what has become overdue from then on is counted, all of it the first time.
    """
    late = sum((since is None or row.deadline.date >= since) and row.deadline.date < today for row in rows)
    week = sum(today <= row.deadline.date for row in rows)
    answers = sum(_is_answer(row) for row in rows)
    parts = [
        translate("DaySummary", "%n deadline(s) overdue", "", late) if late else "",
        translate("DaySummary", "%n within 7 days", "", week) if week else "",
        translate("DaySummary", "%n answer(s) expected from the holder", "", answers) if answers else "",
    ]
    told = ", ".join(part for part in parts if part)
    return words.colon(_since(since, today, words), told) if told else ""


def _is_answer(row: DueRow) -> bool:
    """Whether the holder owes data, remarks or an answer: not a meeting, nor something to be done."""
    deadline = row.deadline
    return deadline.owner is Party.HOLDER and deadline.kind not in (
        *MEETING_KINDS,
        DeadlineKind.ACTION,
        DeadlineKind.DECISION,
    )


def _since(since: dt.date | None, today: dt.date, words: Words) -> str:
    if since is None:
        return translate("DaySummary", "Today")
    if since == today - dt.timedelta(days=1):
        return translate("DaySummary", "Since yesterday")
    return translate("DaySummary", "Since {date}").format(date=words.date(since))


def _day(text: str, today: dt.date) -> dt.date | None:
    """The day last said; None for the first time, or for one that makes no sense."""
    try:
        day = dt.date.fromisoformat(text)
    except ValueError:
        return None
    return day if day < today else None
