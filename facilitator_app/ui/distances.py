"""How far away a day is, in words."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate

# Beyond this many days people count in months.
_MONTHS_FROM = 60
_YEARS_FROM = 730


def distance(day: dt.date, today: dt.date) -> str:
    """ "today", "tomorrow", "in 12 days", "in 5 months", "3 days late"."""
    days = (day - today).days
    if days == 0:
        return translate("Distance", "today")
    if days == 1:
        return translate("Distance", "tomorrow")
    if days < 0:
        if days <= -_MONTHS_FROM:
            return translate("Distance", "%n month(s) late", "", _months(-days))
        return translate("Distance", "%n day(s) late", "", -days)
    if days < _MONTHS_FROM:
        return translate("Distance", "in %n day(s)", "", days)
    if days < _YEARS_FROM:
        return translate("Distance", "in %n month(s)", "", _months(days))
    return translate("Distance", "in %n year(s)", "", days // 365)


def time_left(end: dt.date, today: dt.date) -> str:
    """ "14 months left", "12 days left", "ended"."""
    days = (end - today).days
    if days < 0:
        return translate("Distance", "ended")
    if days < _MONTHS_FROM:
        return translate("Distance", "%n day(s) left", "", days)
    return translate("Distance", "%n month(s) left", "", _months(days))


def _months(days: int) -> int:
    return max(1, round(days / 30.44))
