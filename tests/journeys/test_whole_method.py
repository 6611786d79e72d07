"""Two contracts carried through the whole method, from the first idea to the next tender, day after day.

The one of source 003 (butter, eggs and cheese for lycées) and a social one (cleaning). At each step the program says
where the contract stands and what comes next; every document is written on the way, and again by the real command.
"""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.feasibility import HolderScheme, Purchase, Standing
from facilitator_app.domain.formalisation import Formalisation, Letter
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.kick_off import AxisProject
from facilitator_app.domain.lessons import Lesson
from facilitator_app.domain.library import LibraryAxis
from facilitator_app.domain.meeting import Attendee, Decision, Meeting, MeetingKind, Proposal
from facilitator_app.domain.next_thing import Thing
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party
from facilitator_app.domain.plan import Plan, PlanStatus
from facilitator_app.domain.preparation import Penalty, TargetedAxis, targeted_axes
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.domain.stage import Stage
from facilitator_app.paths import database_path
from facilitator_app.services.desk import Desk, create_desk
from facilitator_app.services.papers import Asked, LetterKind, PaperKind
from tests.journeys.conftest import Command

BUTTER, CLEANING = "Beurre, œufs et fromages des lycées", "Nettoyage des locaux"
PUT_OFF = ("Satisfaction des convives et qualité de vie au travail", "trop complexe pour commencer")


@dataclass
class Days:
    """The day it is."""

    today: dt.date = dt.date(2026, 1, 12)

    def __call__(self) -> dt.date:
        return self.today


class Story:
    """One contract, on one desk."""

    def __init__(self, desk: Desk, days: Days, papers: Path) -> None:
        self.desk, self.days, self.papers = desk, days, papers
        self.contract_id = ""
        self.written: list[str] = []

    def stands(self, stage: Stage, thing: Thing) -> None:
        """The list and the page of the contract agree on where it stands, and say what comes next."""
        life = self.desk.lives.of_contract(self.contract_id)
        [row] = self.desk.contracts.rows([self.contract_id])
        assert (life.stage, row.stage, life.coming.thing) == (stage, stage, thing)

    def document(self, kind: PaperKind, *, suffix: str = "pdf", **about: object) -> None:
        """Writes a document as it is now."""
        output = self.papers / f"{kind}-{len(self.written)}.{suffix}"
        asked = Asked(kind=kind, contract_id=self.contract_id, **about)  # type: ignore[arg-type]  # as the caller gives
        self.desk.papers.write(asked, output, words_for("fr"))
        assert output.read_bytes()[:4] == (b"%PDF" if suffix == "pdf" else b"PK\x03\x04")
        self.written.append(kind)


@pytest.fixture
def story(folder: Path, tmp_path: Path) -> Story:
    """An empty database, in the data folder of the command."""
    days = Days()
    file = database_path(folder)
    file.parent.mkdir(parents=True, exist_ok=True)
    desk = create_desk(file, data_dir=folder, words=words_for("fr"), clock=days)
    return Story(desk, days, tmp_path)


def library_axes(desk: Desk, title: str) -> tuple[LibraryAxis, ...]:
    family = "environmental" if title == BUTTER else "social"
    return tuple(axis for axis in desk.library.shipped("fr").axes if axis.family == family)[:2]


@pytest.mark.parametrize("title", [BUTTER, CLEANING])
def test_a_contract_is_carried_from_feasibility_to_lessons(story: Story, command: Command, title: str) -> None:
    reference = "2026-BOF" if title == BUTTER else "2026-NET"
    enter(story, reference, title)
    assess(story)
    prepare(story, title)
    notify(story)
    kick_off(story)
    plan = draw_up(story)
    plan = validate(story, plan)
    follow(story)
    plan = review(story, plan)
    close(story, plan)
    draw_lessons(story)
    story.desk.close()
    by_command(command, story, reference, title)


def enter(story: Story, reference: str, title: str) -> None:
    desk = story.desk
    buyer = Organisation(id=new_id(), name="Ville de Sainte-Exemple", kind=OrganisationKind.BUYER)
    desk.directory.save(buyer, None, "enter")
    contract = Contract(
        id=new_id(), reference=reference, title=title, buyer_id=buyer.id, duration_months=24, half_yearly_reviews=True
    )
    story.contract_id = desk.contracts.save(contract, None, "enter").id
    story.stands(Stage.FEASIBILITY, Thing.ASSESS)


def assess(story: Story) -> None:
    book = story.desk.feasibilities
    begun = book.begin(story.contract_id)
    story.stands(Stage.FEASIBILITY, Thing.FINISH_ASSESSMENT)
    book.save(
        begun,
        replace(
            begun,
            purchase=Purchase.RECURRENT,
            holders=HolderScheme.SINGLE,
            people=Standing.SOUND,
            indicators=Standing.FRAGILE,
            relevance=Standing.SOUND,
            can_meet=True,
            short_revision=False,
        ),
        "assess",
    )
    book.finish(begun.id, story.days.today, "facilitatrice des clauses")
    story.stands(Stage.PREPARATION, Thing.PREPARE)
    story.document(PaperKind.FEASIBILITY)


def prepare(story: Story, title: str) -> None:
    desk = story.desk
    before = desk.preparations.of_contract(story.contract_id)
    axes = tuple(
        TargetedAxis(
            id=new_id(),
            title=axis.title,
            family=axis.family,
            tied_to_social_clause=axis.tied_to_social_clause,
            expected="Progresser chaque année.",
        )
        for axis in library_axes(desk, title)
    )
    later = TargetedAxis(id=new_id(), title=PUT_OFF[0], put_off=True, put_off_because=PUT_OFF[1])
    penalty = Penalty(id=new_id(), event="Réunion de lancement non organisée", amount=Decimal(200), cap=Decimal(1))
    prepared = replace(
        before,
        axes=(*axes, later),
        penalties=(penalty,),
        terms=replace(before.terms, plan_months=2, governance="Comité de suivi.", monitoring="Bilan semestriel."),
    )
    desk.preparations.save(before, prepared, "prepare")
    assert [a.tied_to_social_clause for a in axes] == [title == CLEANING] * 2
    story.stands(Stage.PREPARATION, Thing.COMPLETE_PREPARATION)
    terms = replace(prepared.terms, control="Visites.", evidence="Registre.", sharing="Retour d’expérience commun.")
    desk.preparations.save(
        desk.preparations.of_contract(story.contract_id), replace(prepared, terms=terms), "complete the terms"
    )
    story.stands(Stage.PREPARATION, Thing.ENTER_NOTIFICATION)
    story.document(PaperKind.CLAUSE)
    story.document(PaperKind.CLAUSE, suffix="docx")


def notify(story: Story) -> None:
    desk = story.desk
    holder = Organisation(id=new_id(), name="Société Exemple", kind=OrganisationKind.HOLDER)
    desk.directory.save(holder, None, "enter")
    before = desk.contracts.get(story.contract_id)
    notified = replace(before, holder_id=holder.id, notification_date=dt.date(2026, 3, 2))
    desk.contracts.save(notified, before, "notify")
    story.days.today = dt.date(2026, 3, 3)
    story.stands(Stage.KICK_OFF_DUE, Thing.CONVENE)


def kick_off(story: Story) -> None:
    """The holder convenes and presents a project for each targeted axis; the meeting is held."""
    desk = story.desk
    contract = desk.contracts.get(story.contract_id)
    targeted = targeted_axes(desk.preparations.of_contract(contract.id), contract)
    before = desk.kick_offs.of_contract(contract.id)
    convened = replace(
        before,
        meeting_on=dt.date(2026, 4, 7),
        place="Mairie",
        letter_on=story.days.today,
        projects=tuple(
            AxisProject(id=axis.id, title=axis.title, sent_on=dt.date(2026, 3, 5), received_on=dt.date(2026, 4, 1))
            for axis in targeted
        ),
        proposed=tuple(
            ProjectLine(id=new_id(), axis_id=axis.id, part=part, text=f"{part} de l’axe {number}")
            for number, axis in enumerate(targeted, 1)
            for part in ProjectPart
        ),
    )
    desk.kick_offs.save(before, convened, "convene")
    story.stands(Stage.KICK_OFF_DUE, Thing.HOLD_KICK_OFF)
    story.document(PaperKind.LETTER, letter=LetterKind.CONVENING)
    story.document(PaperKind.PROJECT_SHEETS)
    story.days.today = dt.date(2026, 4, 7)
    meeting = desk.projects.begin_meeting(convened)
    hold(story, meeting)
    # The minutes keep each project as it was presented (source 001 § 2.3).
    heard = desk.meetings.get(meeting.id).projects
    assert [(p.title, p.received_on, len(p.lines)) for p in heard] == [
        (axis.title, dt.date(2026, 4, 1), len(ProjectPart)) for axis in targeted
    ]


def hold(story: Story, meeting: Meeting, said: Callable[[Meeting], Meeting] = lambda meeting: meeting) -> None:
    """Somebody present, a decision, the end, the minutes."""
    desk, today = story.desk, story.days.today
    held = replace(
        meeting,
        date=today,
        attendees=(Attendee(id=new_id(), function="chargée d’achats", entity="Ville", party=Party.BUYER),),
        decisions=(
            Decision(id=new_id(), text="Transmettre le tableau", who="Titulaire", due=today + dt.timedelta(days=40)),
        ),
    )
    desk.meetings.save(meeting, said(held), "hold")
    desk.meetings.finish(meeting.id)
    desk.papers.issue_minutes(meeting.id, words_for("fr"))
    story.document(PaperKind.MINUTES, meeting_id=meeting.id)


def draw_up(story: Story) -> Plan:
    """The plan grows out of the projects."""
    desk = story.desk
    story.stands(Stage.DRAFT, Thing.BEGIN_PLAN)
    kick_off = desk.kick_offs.of_contract(story.contract_id)
    plan = desk.projects.take(kick_off, [project.id for project in kick_off.projects])
    assert len(plan.axes) == 2 and len(plan.objectives) == 2 and len(plan.actions) == 2
    assert [(axis.title, axis.reason) for axis in plan.put_off] == [PUT_OFF]
    story.stands(Stage.DRAFT, Thing.COMPLETE_PLAN)
    story.document(PaperKind.PLAN)
    return plan


def validate(story: Story, plan: Plan) -> Plan:
    desk, today = story.desk, story.days.today
    validated = desk.plans.validate(plan, "indicateurs fixés au premier semestre", today)
    story.stands(Stage.VALIDATED, Thing.EXCHANGE_LETTERS)
    story.document(PaperKind.LETTER, letter=LetterKind.BUYER)
    story.document(PaperKind.LETTER, letter=LetterKind.HOLDER)
    letters = Formalisation(
        buyer_letter=Letter(sent_on=today, received_on=today), holder_letter=Letter(sent_on=today, received_on=today)
    )
    bound = replace(validated, formalisation=letters)
    desk.plans.save(validated, bound, "exchange letters")
    story.stands(Stage.FOLLOWED, Thing.MEET_DEADLINE)
    story.document(PaperKind.ACTIONS)
    return bound


def follow(story: Story) -> None:
    """An interim point, then the half-yearly review: what was left open comes back by itself."""
    desk = story.desk
    story.days.today = dt.date(2026, 6, 10)
    hold(story, desk.meetings.start(story.contract_id, MeetingKind.INTERIM, story.days.today), with_proposal)
    story.days.today = dt.date(2026, 9, 1)
    story.stands(Stage.REVIEW_DUE, Thing.HOLD_REVIEW)
    half = desk.meetings.start(story.contract_id, MeetingKind.HALF_YEARLY_REVIEW, story.days.today)
    story.stands(Stage.UNDER_REVIEW, Thing.RESUME_MEETING)
    assert [f.text for f in half.followed_up] == ["Transmettre le tableau"] * 2
    assert [p.text for p in half.proposals] == ["Regrouper les livraisons"]
    hold(story, half)


def with_proposal(meeting: Meeting) -> Meeting:
    return replace(meeting, proposals=(Proposal(id=new_id(), text="Regrouper les livraisons"),))


def review(story: Story, plan: Plan) -> Plan:
    """The annual review closes the year and drafts the next, with the axis put off still in mind."""
    desk = story.desk
    story.days.today = dt.date(2027, 3, 10)
    story.stands(Stage.REVIEW_DUE, Thing.HOLD_REVIEW)
    hold(story, desk.meetings.start(story.contract_id, MeetingKind.ANNUAL_REVIEW, story.days.today))
    assert desk.plans.get(plan.id).status is PlanStatus.CLOSED
    renewed = desk.plans.get(desk.plans.of_contract(story.contract_id)[-1].id)
    assert (renewed.year, renewed.status) == (2, PlanStatus.DRAFT)
    assert [axis.title for axis in renewed.put_off] == [PUT_OFF[0]]
    story.stands(Stage.DRAFT, Thing.COMPLETE_PLAN)
    validated = desk.plans.validate(renewed, "reconduit", story.days.today)
    bound = replace(validated, formalisation=plan.formalisation)
    desk.plans.save(validated, bound, "exchange letters")
    return bound


def close(story: Story, plan: Plan) -> None:
    desk = story.desk
    story.days.today = dt.date(2028, 3, 15)
    story.stands(Stage.FINAL_REVIEW, Thing.HOLD_FINAL_REVIEW)
    hold(story, desk.meetings.start(story.contract_id, MeetingKind.FINAL_REVIEW, story.days.today))
    assert desk.plans.get(plan.id).status is PlanStatus.CLOSED
    story.stands(Stage.CLOSED, Thing.DRAW_LESSONS)
    story.document(PaperKind.FINAL_REPORT)


def draw_lessons(story: Story) -> None:
    desk = story.desk
    before = desk.lessons.of_contract(story.contract_id)
    lesson = Lesson(id=new_id(), need="Fixer les indicateurs avant l’attribution", clause="Annexer la liste.")
    desk.lessons.save(before, replace(before, lessons=(lesson,)), "learn")
    story.stands(Stage.CLOSED, Thing.NOTHING)
    story.document(PaperKind.LESSONS)


def by_command(command: Command, story: Story, reference: str, title: str) -> None:
    """Every kind of document was written on the way, and the command writes each; one contract will do for that."""
    assert set(story.written) == set(PaperKind)
    for kind in PaperKind if title == BUTTER else ():
        output = story.papers / f"by-command-{kind}.pdf"
        done = command("document", kind, reference, "--output", output)
        assert (done.status, done.complained) == (0, ""), kind
        assert output.read_bytes().startswith(b"%PDF")
    told = command("show", reference, "--json").json()
    assert told["feasibility"] is not None and told["terms"] is not None
    assert len(told["plans"]) == 2 and len(told["meetings"]) == 5
    assert told["contract"]["title"] == title
