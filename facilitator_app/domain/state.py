"""How a contract, an indicator or an action stands, in one word."""

from enum import StrEnum

# An open action or deadline this close is watched.
WATCH_DAYS = 30


class State(StrEnum):
    """The five states told everywhere by sign, word and colour."""

    REACHED = "reached"
    ON_TRACK = "on_track"
    WATCH = "watch"
    LATE = "late"
    NOT_STARTED = "not_started"
