"""An assessment of feasibility as a document of one page."""

import datetime as dt

from facilitator_app import documents
from facilitator_app.documents import feasibility_view as sheet
from facilitator_app.documents import views
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.feasibility import Feasibility, Verdict, kind_is_disputed
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.suitability import Finding, Level, concluded, differs, findings, verdict
from facilitator_app.domain.workload import Workload
from facilitator_app.services.document_identity import Dossier, Edition, file_name, identity
from facilitator_app.services.feasibility import standing, workload_of
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.words.feasibility import (
    attached_to,
    fact_text,
    hours_text,
    reason_text,
    unweighed_sentence,
    verdict_sentence,
    verdict_text,
    weight_text,
    workload_sentence,
)
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

_MARKS = {
    Level.SUITABLE: views.Mark.ACHIEVED,
    Level.RESERVATION: views.Mark.WATCH,
    Level.NOT_SUITABLE: views.Mark.LATE,
    Level.HINT: views.Mark.ON_TRACK,
    Level.UNKNOWN: views.Mark.NOT_STARTED,
}
_VERDICT_MARKS = {
    Verdict.SUITABLE: views.Mark.ACHIEVED,
    Verdict.RESERVATIONS: views.Mark.WATCH,
    Verdict.NOT_SUITABLE: views.Mark.LATE,
    None: views.Mark.NOT_STARTED,
}


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """The assessment asked for, else the last one finished, else the one under way.

    Raises Problem NOT_FOUND, with "nothing" when the contract has none.
    """
    assessments = sources.store.feasibilities.of_contract(asked.contract_id)
    if asked.assessment_id:
        assessment = sources.store.feasibilities.get(asked.assessment_id)
    else:
        found = standing(assessments)
        if found is None:
            raise Problem(ProblemKind.NOT_FOUND, what="feasibility", nothing="true")
        assessment = found
    version = 1 + [a.id for a in assessments].index(assessment.id)
    edition = _edition(assessment, version, words, sources.today)
    load = workload_of(assessment, sources.store)
    dossier = sources.dossier
    return Prepared(
        file_name=file_name(dossier.contract, words.translate("FeasibilityDocument", "FEASIBILITY"), edition),
        content=assessment,
        version=version,
        build=lambda: documents.build_feasibility(feasibility_view(assessment, load, edition, dossier, words)),
    )


def feasibility_view(
    assessment: Feasibility, load: Workload, edition: Edition, dossier: Dossier, words: Words
) -> sheet.FeasibilityView:
    """The sheet of an assessment, with all its text in one language."""
    translate = words.translate
    found = findings(assessment)
    result = concluded(assessment)
    return sheet.FeasibilityView(
        identity=identity(dossier, edition, assessment, words),
        words=_words(words),
        verdict=views.State(verdict_text(result, words), _VERDICT_MARKS[result]),
        why=_why(assessment, found, words),
        facts=_facts(assessment, dossier.contract, words),
        rows=tuple(_row(assessment, finding, words) for finding in found),
        workload=_figures(load, words),
        workload_line=workload_sentence(load, words),
        assumptions=_assumptions(assessment, words),
        signatures=(_signature(assessment, words),),
        sources=translate(
            "FeasibilityDocument",
            "Rules and points of vigilance: method sheet, § 2.1. Hints: feedback from practice. The decision remains "
            "the buyer’s.",
        ),
    )


def _edition(assessment: Feasibility, version: int, words: Words, today: dt.date) -> Edition:
    return Edition(
        title=words.translate("FeasibilityDocument", "Feasibility of a progress plan"),
        kind="feasibility",
        day=assessment.assessed_on or today,
        version=version,
        draft=not assessment.finished,
        before_award=True,
    )


def _words(words: Words) -> sheet.FeasibilityWords:
    translate = words.translate
    return sheet.FeasibilityWords(
        criteria=translate("FeasibilityDocument", "Criterion by criterion"),
        criterion=translate("FeasibilityDocument", "Criterion"),
        answer=translate("FeasibilityDocument", "Answer"),
        opinion=translate("FeasibilityDocument", "Opinion"),
        reason=translate("FeasibilityDocument", "Reason"),
        workload=translate("FeasibilityDocument", "Workload for the facilitator"),
    )


def _why(assessment: Feasibility, found: tuple[Finding, ...], words: Words) -> tuple[str, ...]:
    """What the verdict rests on; where the person concludes otherwise than the method, why, and what it says."""
    translate = words.translate
    grounds = " ".join(filter(None, (verdict_sentence(found, words), unweighed_sentence(found, words))))
    if not differs(assessment):
        return (grounds,)
    because = assessment.conclusion_because.strip() or "\u2013"
    told = f"{verdict_text(verdict(found), words)}. {grounds}"
    return (
        words.colon(translate("FeasibilityDocument", "Concluded otherwise than the method, because"), because),
        words.colon(translate("FeasibilityDocument", "The method alone would say"), told),
    )


def _facts(assessment: Feasibility, contract: Contract, words: Words) -> tuple[views.Fact, ...]:
    found = (
        (words.translate("FeasibilityDocument", "Kind to check"), _disputed_kind(assessment, contract, words)),
        (
            words.translate("FeasibilityDocument", "Axes considered"),
            ", ".join(axis for axis in assessment.axes if axis.strip()),
        ),
        (words.translate("FeasibilityDocument", "Attachment"), attached_to(assessment, words)),
    )
    return tuple(views.Fact(name, text) for name, text in found if text.strip())


def _disputed_kind(assessment: Feasibility, contract: Contract, words: Words) -> str:
    """That assessment and contract form contradict each other; which of them is right is not guessed."""
    if not kind_is_disputed(assessment, contract):
        return ""
    if assessment.framework:
        told = words.translate(
            "FeasibilityDocument", "the assessment is about a framework agreement, the contract form says “{kind}”"
        )
    else:
        told = words.translate(
            "FeasibilityDocument", "the contract form says “{kind}”, the assessment knows of no framework agreement"
        )
    return told.format(kind=label(contract.kind, words))


def _row(assessment: Feasibility, finding: Finding, words: Words) -> sheet.FeasibilityRow:
    notes = (weight_text(finding, words), finding.note.strip())
    return sheet.FeasibilityRow(
        criterion=label(finding.criterion, words),
        answer=fact_text(assessment, finding, words),
        opinion=views.State(label(finding.level, words), _MARKS[finding.level]),
        reason=reason_text(finding, words),
        notes=tuple(note for note in notes if note),
    )


def _figures(load: Workload, words: Words) -> tuple[views.KeyFigure, ...]:
    translate = words.translate
    others = translate("FeasibilityDocument", "a year for %n other contract(s)", "", load.other_contracts)
    capacity = hours_text(load.capacity, words) if load.capacity is not None else "\u2013"
    return (
        views.KeyFigure(
            words.number(load.meetings), translate("FeasibilityDocument", "meeting(s) a year", "", load.meetings)
        ),
        views.KeyFigure(hours_text(load.hours, words), translate("FeasibilityDocument", "a year for this contract")),
        views.KeyFigure(hours_text(load.other_hours, words), others),
        views.KeyFigure(capacity, translate("FeasibilityDocument", "a year available")),
    )


def _assumptions(assessment: Feasibility, words: Words) -> str:
    effort = assessment.effort
    told = words.translate(
        "FeasibilityDocument",
        "Per meeting: {preparation} to prepare, {meeting} to hold it, {minutes} for the minutes. The first year has "
        "the kick-off as well.",
    )
    return told.format(
        preparation=hours_text(effort.preparation_hours, words),
        meeting=hours_text(effort.meeting_hours, words),
        minutes=hours_text(effort.minutes_hours, words),
    )


def _signature(assessment: Feasibility, words: Words) -> views.SignatureBlock:
    translate = words.translate
    return views.SignatureBlock(
        words.colon(
            translate("FeasibilityDocument", "Assessed by (function)"), assessment.assessor.strip() or "\u2013"
        ),
        (
            words.colon(translate("PlanDocument", "Date"), words.date(assessment.assessed_on)),
            words.colon(translate("PlanDocument", "Signature"), ""),
        ),
    )
