"""The example contracts: a database of their own, made whole or not at all."""

import datetime as dt
import glob
import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.meeting import Meeting
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.plan import Plan
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.register import Register
from facilitator_app.paths import resources_dir
from facilitator_app.store.opening import create_store
from facilitator_app.store.store import Store
from facilitator_app.words.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class ExampleFile:
    """One file of resources/example/."""

    organisations: tuple[Organisation, ...] = ()
    contracts: tuple[Contract, ...] = ()
    plans: tuple[Plan, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    registers: tuple[Register, ...] = ()


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
        for organisation in (o for example in examples for o in example.organisations):
            store.organisations.save(None, organisation, label)
        for example in examples:
            for contract in example.contracts:
                store.contracts.save(None, contract, label)
            for plan in example.plans:
                store.plans.save(None, plan, label)
            for meeting in example.meetings:
                store.meetings.save(None, meeting, label)
            for register in example.registers:
                store.registers.save(None, register, label)
