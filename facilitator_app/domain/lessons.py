"""What a contract's plans have taught, for the next tender (domain § 2.8; source 001 part III)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Lesson:
    """A need observed, the meeting it comes from, the clause proposed, and the tender that reused it."""

    id: str
    need: str = ""
    meeting_id: str = ""
    clause: str = ""
    reused_in: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lessons:
    """The value created, under the four headings of source 001 part III, and the lessons of one contract."""

    id: str
    contract_id: str
    interest: str = ""
    innovation: str = ""
    dialogue: str = ""
    experiment: str = ""
    lessons: tuple[Lesson, ...] = ()
