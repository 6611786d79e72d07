"""What documents of several kinds say, ready to be laid out: final text, numbers for the charts, nothing to look up.

Every string here is printed as it stands, as plain text: it is already formatted, in the language of the document, and
may hold anything a person typed. What one kind alone says stands in a module of its own (``minutes_view``,
``plan_view``…). The builders (``minutes``, ``plan``, ``actions``) contain no natural-language text of
their own; headings, column titles and "nothing to report" sentences come in through the ``words`` of each view.
An empty string means "nothing to print here". Empty tuples leave their section out, or print its "none" sentence
where the words give one.
"""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class Mark(Enum):
    """The state sign printed before a state's word; the sign is drawn, the word is what is read."""

    ACHIEVED = "achieved"
    ON_TRACK = "on_track"
    WATCH = "watch"
    LATE = "late"
    NOT_STARTED = "not_started"
    NONE = "none"


@dataclass(frozen=True)
class State:
    """A state as sign + word (+ colour, which only ever repeats them)."""

    text: str
    mark: Mark = Mark.NONE


@dataclass(frozen=True)
class Fact:
    """One line of a key-value block."""

    label: str
    value: str


@dataclass(frozen=True)
class Listing:
    """What comes under a label."""

    label: str
    items: tuple[str, ...]


@dataclass(frozen=True)
class Letterhead:
    """Who issues the document.

    ``accent`` is ``#rrggbb``; it is darkened by the builder where it would not reach a contrast of 4.5:1 on white.
    ``logo`` holds a PNG or JPEG file; bytes that are no image are left out. ``logo_alt`` is read in place of the logo.
    """

    buyer: str
    address: tuple[str, ...] = ()
    accent: str = "#1F3A68"
    logo: bytes | None = None
    logo_alt: str = ""


@dataclass(frozen=True)
class Attachment:
    """A file carried inside the PDF (PDF/A-3), such as the document's data as JSON."""

    name: str
    content: bytes
    description: str
    media_type: str = "application/json"


@dataclass(frozen=True)
class Identity:
    """What every document has: its name, issuer, language, version and running lines.

    ``footer_page`` is a template with ``{n}`` and ``{total}``. ``created`` must be aware: with the same view it makes
    the same bytes. ``watermark`` is printed behind drafts and announced under the title; ``replaces`` is the "cancels
    and replaces" line, ``about`` what part of the contract's life it is about. ``language`` is a BCP 47 tag (``fr-FR``,
    ``en-GB``).
    """

    title: str
    subtitle: str
    letterhead: Letterhead
    language: str
    created: datetime
    footer: str
    footer_page: str
    about: str = ""
    version: str = ""
    replaces: str = ""
    watermark: str = ""
    subject: str = ""
    keywords: str = ""
    attachment: Attachment | None = None


@dataclass(frozen=True)
class KeyFigure:
    """One of the boxes at the top of page one: a figure, what it counts, and a second line that qualifies it.

    ``told`` is read in place of the figure, where it would be read badly ("11 of 15" for "11/15").
    """

    value: str
    label: str
    note: State | None = None
    told: str = ""


@dataclass(frozen=True)
class Progress:
    """A bar filled up to ``value``, with a tick at ``target``, at the same place in every bar; ``alt`` is read instead.

    Of a ``ceiling``, a target not to be passed, what lies beyond is hatched. ``lowest`` is the lower end of a range.
    """

    value: float
    target: float
    alt: str
    ceiling: bool = False
    lowest: float | None = None


@dataclass(frozen=True)
class IndicatorLine:
    """An indicator in one line: achieved against target, its bar, and its reading in words."""

    name: str
    actual: str
    target: str
    reading: str
    state: State | None = None
    progress: Progress | None = None


@dataclass(frozen=True)
class TrendPoint:
    """One value on a trend; ``value`` is None where it is not available, and ``text`` then says so."""

    label: str
    value: float | None
    text: str


@dataclass(frozen=True)
class Trend:
    """Values over time against a target; ``alt`` tells the trend and its values in words."""

    points: tuple[TrendPoint, ...]
    alt: str
    target: float | None = None
    target_text: str = ""


@dataclass(frozen=True)
class IndicatorDetail:
    """An indicator with what defines it, its curve, and its reading in words. ``comment`` is what was said of it."""

    name: str
    facts: tuple[Fact, ...]
    reading: str
    state: State | None = None
    trend: Trend | None = None
    comment: str = ""


@dataclass(frozen=True)
class ActionLine:
    """An action: what, by whom, when, and where it stands. ``note`` is a comment or the delay in words."""

    text: str
    who: str
    schedule: str
    state: State | None = None
    progress: str = ""
    note: str = ""


@dataclass(frozen=True)
class ActionGroup:
    """The actions of one party."""

    title: str
    actions: tuple[ActionLine, ...]


@dataclass(frozen=True)
class StateCount:
    state: State
    count: int


@dataclass(frozen=True)
class StateCounts:
    """How many things stand in each state, drawn as one divided bar with direct labels."""

    counts: tuple[StateCount, ...]
    alt: str


@dataclass(frozen=True)
class Statement:
    """What a party expects, or finds difficult."""

    party: str
    text: str


@dataclass(frozen=True)
class ResourceLine:
    """Means that a party puts in."""

    party: str
    kind: str
    text: str
    quantity: str


@dataclass(frozen=True)
class ScheduleRow:
    """One bar of the schedule, or a diamond where ``start`` equals ``end`` and ``milestone`` is set.

    ``dates`` are written beside it; ``told`` is read in their place, where it is given.
    """

    label: str
    start: date
    end: date
    dates: str
    state: State | None = None
    milestone: bool = False
    told: str = ""


@dataclass(frozen=True)
class ScheduleTick:
    """A date on the scale; ``year`` is written above it, where it begins or changes."""

    day: date
    text: str
    year: str = ""


@dataclass(frozen=True)
class Schedule:
    """Bars from ``start`` to ``end`` under dated ticks; ``today`` is a line labelled ``today_text``.

    ``alt`` introduces what is read instead; each row follows with its dates.
    """

    start: date
    end: date
    ticks: tuple[ScheduleTick, ...]
    rows: tuple[ScheduleRow, ...]
    alt: str
    today: date | None = None
    today_text: str = ""


@dataclass(frozen=True)
class SignatureBlock:
    """A place to sign: the party, and the lines (date, name and function, signature) to be filled in."""

    party: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class ActionWords:
    action: str
    who: str
    schedule: str
    state: str


@dataclass(frozen=True)
class ResourceWords:
    party: str
    kind: str
    resource: str
    quantity: str
