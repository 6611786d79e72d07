"""What a clause says, ready to be laid out as PDF or for a word processor. See ``views`` for what its texts are."""

from dataclasses import dataclass

from facilitator_app.documents.views import Fact, Identity

_SHARES = {2: (42, 58), 4: (33, 24, 21, 22)}


@dataclass(frozen=True)
class ClauseEntry:
    """An entry of a list."""

    text: str


@dataclass(frozen=True)
class ClauseTable:
    """A table with a header row; the first cell of each row is its header."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]

    @property
    def shares(self) -> tuple[int, ...]:
        """How the width is shared among the columns."""
        return _SHARES.get(len(self.columns), (1,) * len(self.columns))


ClauseBlock = str | ClauseEntry | ClauseTable
"""A paragraph, an entry or a table."""


@dataclass(frozen=True)
class ClauseArticle:
    """An article under its heading, number included."""

    heading: str
    blocks: tuple[ClauseBlock, ...]


@dataclass(frozen=True)
class ClauseView:
    """A clause. ``missing`` is what it still lacks: for whoever prepares it, not for the contract papers.

    ``missing_note`` says so where the clause is taken over from.
    """

    identity: Identity
    contract: tuple[Fact, ...]
    articles: tuple[ClauseArticle, ...]
    missing_title: str = ""
    missing: tuple[str, ...] = ()
    missing_note: str = ""
