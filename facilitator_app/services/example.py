"""The example contracts: a database of their own, made whole or not at all."""

import datetime as dt
import glob
import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.kick_off import KickOff
from facilitator_app.domain.lessons import Lessons
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.message import Recipient, Sent, Way
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.preparation import Preparation
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.paths import resources_dir
from facilitator_app.store.codec import A
from facilitator_app.store.opening import create_store
from facilitator_app.store.records import Records
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class MinutesHandedOver:
    """That the minutes of a meeting went to somebody on a day; `to` is free text."""

    meeting_id: str
    on: dt.date
    way: Way = Way.PORTAL
    to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleFile:
    """One file of resources/example/."""

    organisations: tuple[Organisation, ...] = ()
    contracts: tuple[Contract, ...] = ()
    feasibilities: tuple[Feasibility, ...] = ()
    preparations: tuple[Preparation, ...] = ()
    kick_offs: tuple[KickOff, ...] = ()
    plans: tuple[Plan, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    registers: tuple[Register, ...] = ()
    lessons: tuple[Lessons, ...] = ()
    handed_over: tuple[MinutesHandedOver, ...] = ()


def make_example(path: Path, *, words: Words, clock: Callable[[], dt.date] = dt.date.today) -> int:
    """Creates a database with the example contracts, and returns how many there are.

    Raises Problem: FILE_EXISTS, IS_A_FOLDER, NO_PERMISSION, DISK_FULL…; nothing is left behind then.
    """
    if path.exists():
        raise Problem(ProblemKind.IS_A_FOLDER if path.is_dir() else ProblemKind.FILE_EXISTS, path=str(path))
    examples = _examples()
    # Beside its place, so that whoever finds it there finds it whole.
    partial = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        with create_store(partial, clock=clock) as store:
            _fill(store, examples, words)
            store.refresh()
        partial.rename(path)
    except Problem as problem:
        if problem.details.get("path") != str(partial):
            raise
        raise Problem(problem.kind, **{**problem.details, "path": str(path)}) from problem
    finally:
        for leftover in path.parent.glob(f"{glob.escape(partial.name)}*"):
            leftover.unlink()
    return sum(len(example.contracts) for example in examples)


def _examples() -> list[ExampleFile]:
    # Imported here: only the example needs it beside the store.
    import msgspec

    folder = resources_dir() / "example"
    decoder = msgspec.json.Decoder(ExampleFile)
    return [decoder.decode(file.read_bytes()) for file in sorted(folder.glob("*.json"))]


def _fill(store: Store, examples: list[ExampleFile], words: Words) -> None:
    label = words.translate("Example", "load the example")
    with store.transaction():
        _put(store.organisations, (o for example in examples for o in example.organisations), label)
        for example in examples:
            _put(store.contracts, example.contracts, label)
            _put(store.feasibilities, example.feasibilities, label)
            _put(store.preparations, example.preparations, label)
            _put(store.kick_offs, example.kick_offs, label)
            _put(store.plans, example.plans, label)
            _put(store.meetings, example.meetings, label)
            _put(store.registers, example.registers, label)
            _put(store.lessons, example.lessons, label)
        for handed in (h for example in examples for h in example.handed_over):
            _hand_over(store, handed, words)


def _put(records: Records[A], values: Iterable[A], label: str) -> None:
    for value in values:
        records.save(None, value, label)


def _hand_over(store: Store, handed: MinutesHandedOver, words: Words) -> None:
    from facilitator_app.services.papers import Papers

    noon = dt.datetime.combine(handed.on, dt.time(12)).astimezone(dt.UTC)
    issued = Papers(store).issue_minutes(handed.meeting_id, words, noon)
    sent = Sent(
        id=new_id(),
        contract_id=issued.contract_id,
        issued_id=issued.id,
        file_name=issued.file_name,
        sha256=issued.sha256,
        at=noon,
        way=handed.way,
        subject="",
        recipients=(Recipient(name=handed.to, address=""),) if handed.to else (),
    )
    store.sendings.add(sent)
