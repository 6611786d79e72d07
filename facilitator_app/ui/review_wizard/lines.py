"""Lines of a frozen value, changed one at a time: they are told apart by their id."""

from collections.abc import Sequence
from typing import Protocol, TypeVar


class Line(Protocol):
    """Anything with an id that is unique among its neighbours."""

    @property
    def id(self) -> str: ...


L = TypeVar("L", bound=Line)


def line_of(lines: Sequence[L], line_id: str) -> L | None:
    """The line with this id, or None."""
    return next((line for line in lines if line.id == line_id), None)


def put(lines: Sequence[L], line: L) -> tuple[L, ...]:
    """The lines with this one in place of the one with its id, or at the end when it is new."""
    if line_of(lines, line.id) is None:
        return (*lines, line)
    return tuple(line if other.id == line.id else other for other in lines)


def without(lines: Sequence[L], line_id: str) -> tuple[L, ...]:
    """The lines but the one with this id."""
    return tuple(line for line in lines if line.id != line_id)
