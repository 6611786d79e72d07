"""The quiet line of the day: what is overdue since last time, what comes this week, which answers are awaited."""

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.due import DueFigures
from facilitator_app.ui.settings import Settings
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

WANTED = "program/daySummary"
_SEEN = "window/summarySeen"
_WEEK = dt.timedelta(days=7)


def summary_of_day(desk: "Desk", words: Words, settings: Settings) -> str:
    """What to say at the first start of the day; "" when that was said, is not wanted, or there is nothing."""
    today = desk.today()
    if not settings.flag(WANTED, True) or settings.text(_SEEN) == today.isoformat():
        return ""
    since = _day(settings.text(_SEEN), today)
    settings.put(_SEEN, today.isoformat())
    return summary_text(desk.deadlines.figures(since, today + _WEEK), since, today, words)


def summary_text(due: DueFigures, since: dt.date | None, today: dt.date, words: Words) -> str:
    """The line about the deadlines up to a week ahead; "" when there is nothing to say.

    `since` is the day it was last said: only what has become overdue from then on counts, all of it the first time.
    """
    parts = [
        translate("DaySummary", "%n deadline(s) overdue", "", due.overdue) if due.overdue else "",
        translate("DaySummary", "%n within 7 days", "", due.coming) if due.coming else "",
        translate("DaySummary", "%n answer(s) expected from the holder", "", due.answers) if due.answers else "",
    ]
    told = ", ".join(part for part in parts if part)
    return words.colon(_since(since, today, words), told) if told else ""


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
