"""`document` and `self-test`."""

import argparse
import dataclasses
import tempfile
from pathlib import Path

from facilitator_app.command.desks import reading
from facilitator_app.command.output import Output
from facilitator_app.domain.meeting import MeetingStatus
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.desk import Desk
from facilitator_app.services.example import make_example
from facilitator_app.services.launch import Launch
from facilitator_app.services.listing import ListQuery
from facilitator_app.services.papers import Asked, LetterKind, PaperKind


def document(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`document KIND REFERENCE --output FILE`: in French unless another language is asked for."""
    kind = PaperKind(options.kind)
    with reading(started) as desk:
        contract_id = desk.contracts.by_reference(options.reference).id
        asked = Asked(
            kind=kind,
            contract_id=contract_id,
            plan_id="" if kind is PaperKind.MINUTES else _plan_id(desk, contract_id, options.year),
            meeting_id=_meeting_id(desk, contract_id, options.meeting),
            party=Party(options.party or Party.HOLDER),
            letter=LetterKind(options.letter or LetterKind.CONVENING),
        )
        words = started.words_for(options.language or "fr")
        desk.papers.write(asked, options.output, words)
    output.value({"kind": kind.value, "output": str(options.output), "language": words.language})
    output.line(started.words.translate("Command", "Written: {file}").format(file=options.output))


def _meeting_id(desk: Desk, contract_id: str, number: int | None) -> str:
    """The meeting of a number, in the order they were held; what a correction replaces isn't counted."""
    if number is None:
        return ""
    held = [m for m in desk.meetings.of_contract(contract_id) if m.status is not MeetingStatus.SUPERSEDED]
    if not 1 <= number <= len(held):
        raise Problem(ProblemKind.NOT_FOUND, what="meeting", number=str(number))
    return held[number - 1].id


def _plan_id(desk: Desk, contract_id: str, year: int | None) -> str:
    """The plan of a contract year, its last version."""
    if year is None:
        return ""
    of_year = [plan.id for plan in desk.plans.of_contract(contract_id) if plan.year == year]
    if not of_year:
        raise Problem(ProblemKind.NOT_FOUND, what="plan", year=str(year))
    return of_year[-1]


def self_test(_options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`self-test`: every screen opened and closed on an empty database, one document written; no real data touched."""
    # Imported here: no other command shows a screen.
    from facilitator_app.bootstrap import launch
    from facilitator_app.ui.self_test import self_test as open_screens

    with tempfile.TemporaryDirectory(prefix="facilitator-app-") as folder:
        apart = launch(data_dir=Path(folder), language=started.language)
        screens = open_screens(apart)
        paper = _one_document(apart, Path(folder))
    output.value({"screens": screens, "document_bytes": paper})
    told = started.words.translate("Command", "%n screen(s) opened and closed, one document written.", "", len(screens))
    output.line(told)


def _one_document(apart: Launch, folder: Path) -> int:
    example = folder / "self-test.db"
    make_example(example, words=apart.words)
    with reading(dataclasses.replace(apart, database=example)) as desk:
        contract = next(c for c in desk.contracts.ids(ListQuery()) if desk.plans.of_contract(c))
        written = folder / "self-test.pdf"
        desk.papers.write(Asked(kind=PaperKind.PLAN, contract_id=contract), written, apart.words)
        return written.stat().st_size
