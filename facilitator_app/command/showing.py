"""`show`: everything known of one contract, but for private notes."""

import argparse
import datetime as dt
from typing import Any

from facilitator_app.command.desks import reading
from facilitator_app.command.listing import deadline_fields
from facilitator_app.command.output import Output
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.deadline import Deadline
from facilitator_app.domain.feasibility import Feasibility
from facilitator_app.domain.message import Sent
from facilitator_app.domain.organisation import Organisation
from facilitator_app.domain.preparation import put_off_axes, targeted_axes
from facilitator_app.domain.suitability import concluded, findings, verdict
from facilitator_app.services.desk import Desk
from facilitator_app.services.launch import Launch
from facilitator_app.services.meetings import MeetingSummary
from facilitator_app.services.papers import Issued
from facilitator_app.services.plans import PlanSummary
from facilitator_app.words.explain import explain, name_of, notified, source
from facilitator_app.words.feasibility import verdict_sentence, verdict_text
from facilitator_app.words.labels import label
from facilitator_app.words.messages import struck_text, way_text
from facilitator_app.words.words import Words

_PRIVATE = "private_notes"


def show(options: argparse.Namespace, started: Launch, output: Output) -> None:
    """`show REFERENCE`: the contract, its plans, meetings, documents and deadlines."""
    with reading(started) as desk:
        contract = desk.contracts.by_reference(options.reference)
        if output.as_json:
            output.value(_everything(desk, contract))
        else:
            _tell(desk, contract, output, started.words)


def _everything(desk: Desk, contract: Contract) -> dict[str, Any]:
    # Imported here: only JSON needs it.
    from msgspec import to_builtins

    def plain(value: Any) -> Any:
        shown = to_builtins(value)
        shown.pop(_PRIVATE, None)
        return shown

    def party(organisation_id: str) -> Any:
        found = desk.directory.find(organisation_id)
        return None if found is None else plain(found)

    sendings = desk.sending.of_contract(contract.id)
    return {
        "contract": plain(contract),
        "buyer": party(contract.buyer_id),
        "holder": party(contract.holder_id),
        "feasibility": _assessment(desk.feasibilities.last(contract.id)),
        "terms": _terms(desk, contract),
        "register": plain(desk.registers.of_contract(contract.id)),
        "plans": [plain(desk.plans.get(plan.id)) for plan in desk.plans.of_contract(contract.id)],
        "meetings": [plain(desk.meetings.get(meeting.id)) for meeting in desk.meetings.of_contract(contract.id)],
        "documents": [_document(issued, sendings) for issued in desk.papers.issued(contract.id)],
        "deadlines": [deadline_fields(d, desk.today()) for d in desk.deadlines.of_contract(contract.id)],
    }


def _assessment(assessment: Feasibility | None) -> dict[str, Any] | None:
    """The last assessment with what the method says of it, and what it comes to."""
    from msgspec import to_builtins

    if assessment is None:
        return None
    found = findings(assessment)
    told = {"verdict": verdict(found), "concluded": concluded(assessment), "findings": found}
    shown: dict[str, Any] = to_builtins(assessment) | to_builtins(told)
    return shown


def _terms(desk: Desk, contract: Contract) -> dict[str, Any]:
    """What the contract papers say of the plan, with the articles of the clause and what it lacks."""
    from msgspec import to_builtins

    preparation = desk.preparations.of_contract(contract.id)
    told = {
        "axes": targeted_axes(preparation, contract),
        "put_off": put_off_axes(preparation),
        "penalties": preparation.penalties,
        "start": contract.start,
        "cadence": {
            "annual": True,
            "half_yearly": contract.half_yearly_reviews,
            "interim_months": contract.interim_months,
            "final_review_months": contract.final_review_months,
        },
        "articles": [
            {
                "article": a.article,
                "number": a.number,
                "title": a.title,
                "origin": a.origin,
                "left_out_because": a.because,
            }
            for a in desk.clauses.composed(preparation)
        ],
        "gaps": [
            {
                "lack": gap.lack,
                "article": gap.article,
                "subject_id": gap.subject_id,
                "source": gap.source,
                "accepted": gap.accepted,
            }
            for gap in desk.clauses.gaps(preparation)
        ],
    }
    shown: dict[str, Any] = to_builtins(preparation.terms) | to_builtins(told)
    return shown


def _document(issued: Issued, sendings: tuple[Sent, ...]) -> dict[str, Any]:
    return {
        "id": issued.id,
        "kind": issued.kind,
        "file_name": issued.file_name,
        "version": issued.version,
        "made_at": issued.made_at.isoformat(),
        "meeting_id": issued.meeting_id or None,
        "plan_id": issued.plan_id or None,
        "replaces": issued.replaces or None,
        "sha256": issued.sha256,
        "size": issued.size,
        "sendings": [_sending(sent) for sent in sendings if sent.issued_id == issued.id],
    }


def _sending(sent: Sent) -> dict[str, Any]:
    return {
        "id": sent.id,
        "at": sent.at.isoformat(),
        "way": sent.way.value,
        "subject": sent.subject,
        "sha256": sent.sha256,
        "recipients": [{"name": r.name, "address": r.address} for r in sent.recipients],
        "copies": [{"name": r.name, "address": r.address} for r in sent.copies],
        "struck_at": sent.struck_at.isoformat() if sent.struck_at else None,
        "struck_because": sent.struck_because or None,
    }


def _tell(desk: Desk, contract: Contract, output: Output, words: Words) -> None:
    translate = words.translate
    buyer, holder = desk.directory.find(contract.buyer_id), desk.directory.find(contract.holder_id)
    duration = contract.duration_months
    facts = (
        (translate("Command", "Reference"), contract.reference),
        (translate("Command", "Title"), contract.title),
        (translate("Command", "Kind"), label(contract.kind, words)),
        (translate("Command", "Lot"), contract.lot),
        (translate("Command", "Buyer"), _named(buyer)),
        (translate("Command", "Holder"), _named(holder)),
        (translate("Command", "Notified on"), notified(contract, words)),
        (translate("Command", "Duration"), translate("Command", "%n month(s)", "", duration) if duration else ""),
        (translate("Command", "Amount excluding tax"), words.amount(contract.amount)),
        (translate("Command", "Zone of public holidays"), label(contract.zone, words)),
    )
    for title, text in facts:
        if text:
            output.line(words.colon(title, text))
    assessment = desk.feasibilities.last(contract.id)
    _section(output, translate("Command", "Feasibility"), [_opinion(assessment, words)] if assessment else [])
    _section(output, translate("Command", "Plans"), [_plan(p, words) for p in desk.plans.of_contract(contract.id)])
    _section(
        output, translate("Command", "Meetings"), [_meeting(m, words) for m in desk.meetings.of_contract(contract.id)]
    )
    deadlines = [_deadline(d, words) for d in desk.deadlines.of_contract(contract.id)]
    _section(output, translate("Command", "Deadlines"), deadlines)
    documents = [issued.file_name for issued in desk.papers.issued(contract.id)]
    sent = [_sent(s, words) for s in desk.sending.of_contract(contract.id)]
    _section(output, translate("Command", "Documents"), documents)
    _section(output, translate("Command", "Messages"), sent)


def _section(output: Output, title: str, lines: list[str]) -> None:
    if lines:
        output.line()
        output.line(title)
        for line in lines:
            output.line(f"- {line}")


def _named(organisation: Organisation | None) -> str:
    return organisation.name if organisation else ""


def _day(day: dt.date | None, words: Words) -> str:
    return words.date(day) if day else words.translate("Command", "no date")


def _deadline(deadline: Deadline, words: Words) -> str:
    name = name_of(deadline, words)
    return f"{words.colon(name, _day(deadline.date, words))}. {explain(deadline, words)} {source(deadline, words)}"


def _opinion(assessment: Feasibility, words: Words) -> str:
    when = words.date(assessment.assessed_on) or words.translate("Command", "under way")
    told = words.translate("Command", "{verdict} ({when}). {sentence}")
    return told.format(
        verdict=verdict_text(concluded(assessment), words),
        when=when,
        sentence=verdict_sentence(findings(assessment), words),
    )


def _plan(plan: PlanSummary, words: Words) -> str:
    text = words.translate("Command", "Year {year}, version {version}, {status}, from {start} to {end}")
    return text.format(
        year=plan.year,
        version=plan.version,
        status=label(plan.status, words),
        start=words.short_date(plan.starts_on),
        end=words.short_date(plan.ends_on),
    )


def _meeting(meeting: MeetingSummary, words: Words) -> str:
    text = words.translate("Command", "{kind}, {date}, version {version}, {status}")
    return text.format(
        kind=label(meeting.kind, words),
        date=_day(meeting.date, words),
        version=meeting.version,
        status=label(meeting.status, words),
    )


def _sent(sent: Sent, words: Words) -> str:
    day, document = words.date(sent.day), sent.file_name
    people = ", ".join(recipient.address or recipient.name for recipient in (*sent.recipients, *sent.copies))
    if not sent.way.by_other_means:
        text = words.translate("Command", "{document}, made ready on {date} for {people}")
        told = text.format(document=document, date=day, people=people)
    else:
        text = words.translate("Command", "{document}, handed over on {date}, {way}")
        told = text.format(document=document, date=day, way=way_text(sent.way, words))
        told = ", ".join(part for part in (told, people, sent.subject) if part)
    return f"{told} ({struck_text(sent, words)})" if sent.struck_at else told
