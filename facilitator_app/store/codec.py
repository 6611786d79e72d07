"""Values of the domain as JSON: the fields of a record, and one JSON text per line."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterable, Mapping
from typing import Any, Generic, TypeVar

import msgspec

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.library import Library
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.register import Register

Chapter = Feasibility | Preparation | KickOff | Register | Lessons
Aggregate = Contract | Organisation | Plan | Meeting | Library | Chapter
A = TypeVar("A", bound=Aggregate)

encode = msgspec.json.Encoder().encode

KINDS: dict[type, str] = {
    Contract: "contract",
    Organisation: "organisation",
    Plan: "plan",
    Meeting: "meeting",
    Library: "library",
    Feasibility: "feasibility",
    Preparation: "preparation",
    KickOff: "kick_off",
    Register: "register",
    Lessons: "lessons",
}


class Shape(Generic[A]):
    """How a kind of aggregate is stored: which fields hold lines, and which go into the record itself."""

    def __init__(self, of: type[A]) -> None:
        self.of = of
        self.kind = KINDS[of]
        hints = typing.get_type_hints(of)
        names = [field.name for field in dataclasses.fields(of)]
        self.lines = tuple(name for name in names if _holds_lines(hints[name]))
        self.own = tuple(name for name in names if name not in self.lines)
        self._decoder = msgspec.json.Decoder(of)

    def own_json(self, value: A) -> str:
        """The record's own fields."""
        return encode({name: getattr(value, name) for name in self.own}).decode()

    def decode(self, own: str, lines: Mapping[str, Iterable[str]]) -> A:
        """The value, from its own fields and the JSON of its lines, in order.

        Fields unknown to this version are left out, missing ones take their default. Raises msgspec.DecodeError for
        what can't be read any more; inside `Connection.reading` that is a Problem DAMAGED.
        """
        fields = "".join(f',"{name}":[{",".join(bodies)}]' for name, bodies in lines.items())
        return self._decoder.decode(own[:-1] + (fields if len(own) > 2 else fields[1:]) + "}")


_shapes: dict[type, Shape[Any]] = {}


def shape_of(of: type[A]) -> Shape[A]:
    """The shape of a kind of aggregate, worked out when first asked for: a start needs none of them."""
    if of not in _shapes:
        _shapes[of] = Shape(of)
    return _shapes[of]


def _holds_lines(hint: Any) -> bool:
    """A tuple of dataclasses that have an id."""
    arguments = typing.get_args(hint)
    if typing.get_origin(hint) is not tuple or not dataclasses.is_dataclass(arguments[0]):
        return False
    return any(field.name == "id" for field in dataclasses.fields(arguments[0]))
