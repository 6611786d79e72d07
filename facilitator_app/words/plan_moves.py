"""What becomes of the plans where the contract's dates change, in words."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.domain.contract_year import PlanMove


def moves_text(moves: "Iterable[PlanMove]", words: Words) -> str:
    """One sentence per plan that gets other dates, each on a line; "" where none does."""
    told = words.translate("PlanMoves", "The plan of year {year} will run from {start} to {end}.")
    # A year may have a draft beside the plan agreed: the same is told of both, once.
    lines = (told.format(year=m.year, start=words.date(m.starts_on), end=words.date(m.ends_on)) for m in moves)
    return "\n".join(dict.fromkeys(lines))
