"""The sheets on which the holder writes its project, one per targeted axis (source 001 § 2.3)."""

import datetime as dt
from collections.abc import Callable

from facilitator_app import documents
from facilitator_app.documents import views
from facilitator_app.documents.project_sheets_view import FillTable, ProjectSheet, ProjectSheetsView
from facilitator_app.domain.kick_off import AxisStanding, KickOff
from facilitator_app.domain.perimeter import perimeter_of
from facilitator_app.domain.plan import ResourceKind
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.services.chapters import Chapter
from facilitator_app.services.document_identity import Dossier, Edition, file_name, identity
from facilitator_app.services.paper_kinds import Asked, Prepared, Sources
from facilitator_app.services.projects import Projects
from facilitator_app.words.axis_family import family_text
from facilitator_app.words.labels import label
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Words

_LEAST_ROWS = {ProjectPart.OBJECTIVE: 4, ProjectPart.ACTION: 5, ProjectPart.RESOURCE: 0}
_SPARE_ROWS = 1


def prepare(asked: Asked, sources: Sources, words: Words) -> Prepared:
    """Raises Problem NOT_FOUND, with "nothing", while no axis is targeted."""
    kick_off = Chapter(KickOff, sources.store.kick_offs).of_contract(asked.contract_id)
    around = Projects(sources.store, words).around(asked.contract_id)
    told = tuple(standing for standing in around.standings(kick_off) if standing.targeted)
    if not told:
        raise Problem(ProblemKind.NOT_FOUND, what="targeted_axes", nothing="true")
    edition = _edition(kick_off, words, sources.today)
    dossier = sources.dossier
    return Prepared(
        file_name=file_name(dossier.contract, "FICHES-PROJET", edition),
        content=kick_off,
        version=edition.version,
        build=lambda: documents.build_project_sheets(
            project_sheets_view(kick_off, told, dossier, words, today=sources.today, social_clause=around.social_clause)
        ),
    )


def _edition(kick_off: KickOff, words: Words, today: dt.date) -> Edition:
    """Dated as the convening they go with, once that was sent."""
    title = words.translate("ProjectSheets", "The holder’s project, axis by axis")
    return Edition(title=title, kind="project-sheets", day=kick_off.letter_on or today, version=1, draft=False)


def project_sheets_view(
    kick_off: KickOff,
    told: tuple[AxisStanding, ...],
    dossier: Dossier,
    words: Words,
    *,
    today: dt.date,
    social_clause: str = "",
) -> ProjectSheetsView:
    """One sheet per axis: what the contract expects, what the holder has said already, and room for the rest."""
    translate = words.translate
    edition = _edition(kick_off, words, today)
    return ProjectSheetsView(
        identity=identity(dossier, edition, kick_off, words),
        introduction=_introduction(kick_off, edition.day, words),
        perimeter_title=translate("PlanDocument", "Perimeter of the plan"),
        perimeter=perimeter_rule(perimeter_of(standing.axis for standing in told), words),
        sheets=tuple(_sheet(number, standing, social_clause, words) for number, standing in enumerate(told, 1)),
    )


def _introduction(kick_off: KickOff, day: dt.date, words: Words) -> tuple[str, ...]:
    """What the sheets are for, and until when they are awaited, unless that is over."""
    translate = words.translate
    asked = translate(
        "ProjectSheets",
        "For each axis, the holder describes the objectives that it can reach, the actions and the resources needed. "
        "The parties draw up the progress plan together from these sheets.",
    )
    if kick_off.meeting_on is None:
        back = translate("ProjectSheets", "Please return the sheets to the facilitator before the kick-off meeting.")
    elif kick_off.meeting_on < day:
        back = translate("ProjectSheets", "Please return the sheets to the facilitator.")
    else:
        back = translate(
            "ProjectSheets", "Please return the sheets to the facilitator before the kick-off meeting of {date}."
        ).format(date=words.date(kick_off.meeting_on))
    return asked, back


def _sheet(number: int, standing: AxisStanding, social_clause: str, words: Words) -> ProjectSheet:
    translate = words.translate
    axis = standing.axis
    facts = [
        (translate("ProjectSheets", "Family"), family_text(axis.family, words)),
        (
            translate("ProjectSheets", "Social clause"),
            _tied(social_clause, words) if axis.tied_to_social_clause else "",
        ),
        (
            translate("ProjectSheets", "Expected by the contract"),
            axis.expected.strip() or translate("ProjectSheets", "see the contract papers"),
        ),
    ]
    title = translate("ProjectSheets", "Axis {number}. {title}").format(number=number, title=axis.title.strip())
    tables = (_contact, _objectives, _actions, _buyer_actions, _resources, _follow_up, _remarks)
    return ProjectSheet(
        title=title,
        facts=tuple(views.Fact(name, value) for name, value in facts if value),
        tables=tuple(table(standing, words) for table in tables),
    )


def _tied(social_clause: str, words: Words) -> str:
    tied = words.translate("ProjectSheets", "axis tied to the social clause")
    return words.colon(tied, social_clause) if social_clause else tied


def _known(
    standing: AxisStanding, part: ProjectPart, cells: Callable[[ProjectLine], tuple[str, ...]]
) -> tuple[tuple[tuple[str, ...], ...], int]:
    """The rows the holder has already filled in, and how many empty ones follow."""
    rows = tuple(cells(line) for line in standing.lines if line.part is part and line.text.strip())
    return rows, max(_LEAST_ROWS[part] - len(rows), _SPARE_ROWS if rows else 0)


def _objectives(standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate
    rows, empty = _known(standing, ProjectPart.OBJECTIVE, lambda line: (line.text, line.measure, "", ""))
    return FillTable(
        title=translate("ProjectSheets", "Objectives that the holder can reach"),
        columns=(
            (translate("ProjectSheets", "Objective"), 40),
            (translate("ProjectSheets", "Indicator: how it is measured"), 30),
            (translate("ProjectSheets", "Today"), 15),
            (translate("ProjectSheets", "Target"), 15),
        ),
        rows=rows,
        empty_rows=empty,
    )


def _actions(standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate

    def cells(line: ProjectLine) -> tuple[str, ...]:
        return line.text, line.who, words.short_date(line.start), words.short_date(line.due)

    rows, empty = _known(standing, ProjectPart.ACTION, cells)
    return FillTable(
        title=translate("ProjectSheets", "The holder’s actions and their calendar"),
        columns=(
            (translate("ProjectSheets", "Action"), 44),
            (translate("ProjectSheets", "Responsible (function)"), 26),
            (translate("ProjectSheets", "Start"), 15),
            (translate("ProjectSheets", "End"), 15),
        ),
        rows=rows,
        empty_rows=empty,
    )


def _buyer_actions(_standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate
    return FillTable(
        title=translate("ProjectSheets", "What the holder expects of the buyer"),
        columns=((translate("ProjectSheets", "Action"), 70), (translate("ProjectSheets", "By when"), 30)),
        empty_rows=3,
    )


def _resources(standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate

    def cells(line: ProjectLine) -> tuple[str, ...]:
        return label(line.kind, words), line.text, line.quantity

    rows, empty = _known(standing, ProjectPart.RESOURCE, cells)
    kinds = tuple((label(kind, words), "", "") for kind in ResourceKind)
    return FillTable(
        title=translate("ProjectSheets", "Means and resources"),
        columns=(
            (translate("ProjectSheets", "Kind"), 20),
            (translate("ProjectSheets", "Means put in by the holder"), 60),
            (translate("ProjectSheets", "Quantity"), 20),
        ),
        rows=rows or kinds,
        empty_rows=empty,
    )


def _follow_up(_standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate
    return FillTable(
        title=translate("ProjectSheets", "Monitoring and control"),
        columns=(
            (translate("ProjectSheets", "Evidence supplied"), 50),
            (translate("ProjectSheets", "By whom (function)"), 28),
            (translate("ProjectSheets", "How often"), 22),
        ),
        empty_rows=3,
    )


def _contact(_standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate
    return FillTable(
        title=translate("ProjectSheets", "The holder’s contact for this axis"),
        columns=(
            (translate("ProjectSheets", "Function"), 34),
            (translate("ProjectSheets", "Name"), 30),
            (translate("ProjectSheets", "E-mail"), 36),
        ),
        empty_rows=1,
    )


def _remarks(_standing: AxisStanding, words: Words) -> FillTable:
    translate = words.translate
    return FillTable(
        title=translate("ProjectSheets", "What it depends on, and questions to settle at the meeting"),
        columns=((translate("ProjectSheets", "Condition or question"), 100),),
        empty_rows=2,
    )
