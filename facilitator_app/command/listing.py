"""`contracts`, `show`, `deadlines`: what is known, for scripts and for eyes."""

import argparse
import datetime as dt
from collections.abc import Iterator
from typing import Any

from facilitator_app.command.desks import noting, reading
from facilitator_app.command.output import Output
from facilitator_app.domain.calendar import NonWorking
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.organisation import Party
from facilitator_app.services.agenda import Agenda, Scope
from facilitator_app.services.contracts import PAGE
from facilitator_app.services.desk import Desk
from facilitator_app.services.launch import Launch
from facilitator_app.services.listing import ContractRow, ListQuery
from facilitator_app.words.explain import name_of
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def contracts(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`contracts`: the list by reference, what is archived last."""
    words = started.words
    translate = words.translate
    with reading(started) as desk:
        rows = [
            row
            for archived in (False, True)
            for row in _rows(desk, ListQuery(text=options.search, archived=archived, sort="reference"))
        ]
    output.value([_contract_json(row) for row in rows])
    titles = (
        translate("Command", "Reference"),
        translate("Command", "Title"),
        translate("Command", "Buyer"),
        translate("Command", "Holder"),
        translate("Command", "Notified on"),
        translate("Command", "Plan"),
        translate("Command", "State"),
        translate("Command", "Next deadline"),
    )
    output.table(titles, [_contract_cells(row, words) for row in rows])
    output.line(translate("Command", "%n contract(s)", "", len(rows)))


def deadlines(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`deadlines`: those of all contracts in the list, earliest first, those met included.

    With `--ics` those to be met go into a calendar file as well; people are told of that file instead of the list.
    """
    words = started.words
    translate = words.translate
    agenda = None
    with noting(started) if options.ics else reading(started) as desk:
        if options.ics:
            scope = Scope(frm=options.from_day, until=options.until_day)
            agenda = desk.calendars.write(options.ics, scope)
        rows = desk.deadlines.book(options.from_day, options.until_day, open_only=False)
        today = desk.today()
    output.value([_deadline_json(row.contract_id, row.reference, row.deadline, today) for row in rows])
    if agenda is not None:
        _tell_agenda(agenda, words, output)
        return
    titles = (
        translate("Command", "Date"),
        translate("Command", "State"),
        translate("Command", "Contract"),
        translate("Command", "Deadline"),
        translate("Command", "Owed by"),
    )
    cells = [
        (
            words.short_date(row.deadline.date),
            label(row.deadline.status(today), words),
            row.reference,
            name_of(row.deadline, words),
            label(row.deadline.owner, words),
        )
        for row in rows
    ]
    output.table(titles, cells)
    output.line(translate("Command", "%n deadline(s)", "", len(rows)))


def _tell_agenda(agenda: Agenda, words: Words, output: Output) -> None:
    parts = [words.translate("Command", "%n deadline(s) to be met", "", agenda.deadlines)]
    if agenda.cancelled:
        parts.append(words.translate("Command", "%n cancelled", "", agenda.cancelled))
    output.line(words.colon(str(agenda.path), ", ".join(parts)))


def _rows(desk: Desk, query: ListQuery) -> Iterator[ContractRow]:
    offset = 0
    while page := desk.contracts.page(query, offset, PAGE):
        yield from page
        offset += len(page)


def _contract_json(row: ContractRow) -> dict[str, Any]:
    return {
        "id": row.id,
        "reference": row.reference,
        "title": row.title,
        "buyer": row.buyer,
        "holder": row.holder or None,
        "notification_date": row.notification_date or None,
        "duration_months": row.duration_months,
        "end_date": row.end_date or None,
        "status": row.stage.value,
        "state": row.state.value,
        "next_deadline": row.next_deadline_date or None,
        "next_deadline_kind": row.next_deadline_kind or None,
        "next_deadline_owner": row.next_deadline_owner or None,
        "late_actions": row.late_actions,
        "archived": row.archived,
    }


def _contract_cells(row: ContractRow, words: Words) -> tuple[str, ...]:
    return (
        row.reference,
        row.title,
        row.buyer,
        row.holder,
        _short(row.notification_date, words),
        label(row.stage, words),
        label(row.state, words),
        _short(row.next_deadline_date, words),
    )


def _short(iso: str, words: Words) -> str:
    return words.short_date(dt.date.fromisoformat(iso)) if iso else ""


def _deadline_json(contract_id: str, reference: str, deadline: Deadline, today: dt.date) -> dict[str, Any]:
    return {
        "contract": reference,
        "contract_id": contract_id,
        **deadline_fields(deadline, today),
    }


def deadline_fields(deadline: Deadline, today: dt.date) -> dict[str, Any]:
    """A deadline for scripts. `rolled_because` is None, or why in stable words, such as "saturday, sunday"."""
    why = [
        f"{day.reason}: {day.holiday}" if day.reason is NonWorking.PUBLIC_HOLIDAY else str(day.reason)
        for day in deadline.skipped
    ]
    return {
        "kind": deadline.kind.value,
        "number": deadline.number,
        "event_date": deadline.event_date.isoformat(),
        "raw_date": deadline.raw_date.isoformat(),
        "date": deadline.date.isoformat(),
        "rolled_because": ", ".join(why) or None,
        "owner": Party(deadline.owner).value,
        "status": deadline.status(today).value,
        "derogation": deadline.derogation.reason if deadline.derogation else None,
        "done_on": deadline.done_on.isoformat() if deadline.done_on else None,
        "subject": deadline.subject.replace("\n", ", ") or None,
        "meeting": deadline.meeting.value if deadline.meeting else None,
        "lapses": deadline.lapses,
    }
