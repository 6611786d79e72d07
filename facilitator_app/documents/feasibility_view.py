"""What the feasibility sheet says, ready to be laid out (see ``views`` for how its strings are meant)."""

from dataclasses import dataclass

from facilitator_app.documents.views import Fact, Identity, KeyFigure, SignatureBlock, State


@dataclass(frozen=True)
class FeasibilityWords:
    """Headings and column titles of the sheet."""

    criteria: str
    criterion: str
    answer: str
    opinion: str
    reason: str
    workload: str


@dataclass(frozen=True)
class FeasibilityRow:
    """One criterion: what was answered, what the method says of it, and why; ``notes`` are the person's own."""

    criterion: str
    answer: str
    opinion: State
    reason: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class FeasibilityView:
    """An assessment on one page. ``verdict`` comes first, with lines that say ``why``.

    ``workload`` are figures, ``workload_line`` what they come to, ``assumptions`` what they rest on. ``sources`` says
    where the rules come from.
    """

    identity: Identity
    words: FeasibilityWords
    verdict: State
    why: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    rows: tuple[FeasibilityRow, ...] = ()
    workload: tuple[KeyFigure, ...] = ()
    workload_line: str = ""
    assumptions: str = ""
    signatures: tuple[SignatureBlock, ...] = ()
    sources: str = ""
