"""What one change did to a record, kept as JSON: enough to take it back, and so to rebuild any former state."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import msgspec

_NULL = msgspec.Raw(b"null")
# Far enough apart that lines can be put in between for long before their neighbours must be renumbered.
STEP = 1 << 20


class LineDelta(msgspec.Struct, array_like=True):
    """One line before and after: its JSON where it changed, its position where it moved.

    An added line has neither before, a removed one neither after.
    """

    field: str
    id: str
    was: msgspec.Raw = _NULL
    now: msgspec.Raw = _NULL
    was_at: int | None = None
    now_at: int | None = None

    @property
    def added(self) -> bool:
        """Whether the line was not there before."""
        return self.was_at is None and self.now_at is not None

    @property
    def removed(self) -> bool:
        """Whether the line is there no more."""
        return self.now_at is None and self.was_at is not None


class Delta(msgspec.Struct, omit_defaults=True):
    """One change: the record's own fields as (before, after), and the lines."""

    own: dict[str, tuple[msgspec.Raw, msgspec.Raw]] = {}
    lines: list[LineDelta] = []
    created: bool = False
    removed: bool = False


@dataclass
class State:
    """A record taken apart: its own fields, and its lines by field and id as (position, JSON)."""

    own: dict[str, msgspec.Raw] = field(default_factory=dict)
    lines: dict[tuple[str, str], tuple[int, msgspec.Raw]] = field(default_factory=dict)

    def take_back(self, delta: Delta) -> None:
        """Makes this the state before a change."""
        for name, (was, _now) in delta.own.items():
            self.own[name] = was
        for line in delta.lines:
            at = (line.field, line.id)
            if line.added:
                self.lines.pop(at, None)
                continue
            position, body = self.lines.get(at, (0, _NULL))
            self.lines[at] = (
                position if line.was_at is None else line.was_at,
                body if bytes(line.was) == b"null" else line.was,
            )

    def own_json(self) -> str:
        """The own fields as one JSON object."""
        return msgspec.json.encode(self.own).decode()

    def ordered(self, fields: Iterable[str]) -> dict[str, list[str]]:
        """The JSON of the lines by field, each in its order."""
        found: dict[str, list[tuple[int, str]]] = {name: [] for name in fields}
        for (name, _id), (position, body) in self.lines.items():
            found[name].append((position, bytes(body).decode()))
        return {name: [body for _, body in sorted(bodies)] for name, bodies in found.items()}


def raw(text: str | bytes) -> msgspec.Raw:
    """JSON text to be put into other JSON as it is."""
    return msgspec.Raw(text.encode() if isinstance(text, str) else text)


decode_delta = msgspec.json.Decoder(Delta).decode
_decode_state = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode


def state_of(own: str, lines: Iterable[tuple[str, str, int, str]]) -> State:
    """The state of a stored record, its lines as (field, id, position, JSON)."""
    return State(_decode_state(own), {(name, id_): (position, raw(body)) for name, id_, position, body in lines})


def new_positions(after: Iterable[str], before: Mapping[str, int]) -> dict[str, int]:
    """Where each line stands in the new order, moving as few as possible of those that have a position.

    Gaps are left between neighbours, so that a line put in between moves none; when one is used up all are renumbered.
    """
    ids = list(after)
    kept = _rising(ids, before)
    placed: dict[str, int] = {}
    last = 0
    for index, id_ in enumerate(ids):
        if id_ in kept:
            last = placed[id_] = before[id_]
            continue
        following = next((before[other] for other in ids[index + 1 :] if other in kept), None)
        here = last + STEP if following is None else (last + following) // 2
        if here == last:
            return {other: STEP * number for number, other in enumerate(ids, 1)}
        last = placed[id_] = here
    return placed


def _rising(ids: list[str], before: Mapping[str, int]) -> set[str]:
    """The longest run of lines that are still in order among themselves."""
    from bisect import bisect_left

    tails: list[int] = []
    tail_ids: list[str] = []
    previous: dict[str, str | None] = {}
    for id_ in ids:
        if id_ not in before:
            continue
        at = bisect_left(tails, before[id_])
        previous[id_] = tail_ids[at - 1] if at else None
        tails[at : at + 1] = [before[id_]]
        tail_ids[at : at + 1] = [id_]
    found: set[str] = set()
    last = tail_ids[-1] if tail_ids else None
    while last is not None:
        found.add(last)
        last = previous[last]
    return found
