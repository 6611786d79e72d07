"""Letters and project sheets of a contract: what they say, and what keeps them from being written."""

import datetime as dt
from dataclasses import replace
from decimal import Decimal

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.documents.letter_view import LetterView
from facilitator_app.domain.breach import Breach, PenaltyDecision
from facilitator_app.domain.contract import Contract, Derogation, StartMode
from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter
from facilitator_app.domain.kick_off import AxisProject, KickOff, standings, with_lines
from facilitator_app.domain.meeting import Attendee
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.plan import PlanStatus
from facilitator_app.domain.preparation import Penalty, TargetedAxis
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.project_line import ProjectLine, ProjectPart
from facilitator_app.services.breach_letter import Provided, breach_view
from facilitator_app.services.convening_letter import convening_view
from facilitator_app.services.desk import Desk
from facilitator_app.services.document_identity import Dossier
from facilitator_app.services.paper_kinds import Asked, LetterKind, PaperKind
from facilitator_app.services.project_papers import project_sheets_view
from facilitator_app.services.validation_letters import validation_view
from facilitator_app.words.problems import sentence
from tests.services.document_cases import DOSSIER, ENGLISH, PLAN, TODAY
from tests.services.test_plans import filled

FRENCH = words_for("fr")
DAY = dt.date(2026, 12, 3)
AXES = (
    TargetedAxis(id="x1", title="Recrutement", tied_to_social_clause=True, expected="500 heures"),
    TargetedAxis(id="x2", title="Santé"),
)
CONVENED = KickOff(
    id="k",
    contract_id="c1",
    meeting_on=DAY,
    time="14 h 30",
    place="Salle 2",
    reference="C-7",
    attendees=(
        Attendee(id="1", name="secret", function="Chargée d’achats", entity="Groupement", party=Party.BUYER),
        Attendee(id="2", function="Facilitatrice", entity="Maison de l’emploi", party=Party.FACILITATOR),
    ),
)


BREACH = Breach(
    id="b1",
    event="Relevé remis avec dix jours de retard",
    noticed_on=dt.date(2026, 11, 9),
    basis="50\u00a0€ par jour de retard",
    cap=Decimal(400),
    amount=Decimal(300),
)


def told(view: LetterView) -> str:
    parts = [view.subject, view.salutation, view.closing, *view.addressee]
    for passage in view.passages:
        parts += [passage.text, *passage.items, *(f"{fact.label} {fact.value}" for fact in passage.facts)]
    parts += [f"{fact.label} {fact.value}" for fact in (*view.references, *view.after)]
    return "\n".join(parts)


def test_the_holder_convenes_the_buyer() -> None:
    view = convening_view(CONVENED, AXES, DOSSIER, FRENCH, today=TODAY)
    assert view.identity.letterhead.buyer == "Laiterie des Deux Caps"
    assert view.addressee[0] == "Groupement"
    assert view.signature is not None
    assert "Laiterie des Deux Caps" in view.signature.party
    text = told(view)
    for said in (
        "jeudi\u00a03\u00a0décembre 2026",
        "14\u00a0h\u00a030",
        "Salle 2",
        "C-7",
        "deux mois",
    ):
        assert said in text
    assert "Groupement\u00a0: chargée d’achats" in text
    assert "Copie à Maison de l’emploi" in text
    assert "secret" not in text
    assert "préparé" not in text
    assert view.identity.watermark == ""


def test_people_of_no_body_stand_under_their_party() -> None:
    people = (
        Attendee(id="1", function="Chargée d’achats", party=Party.BUYER),
        Attendee(id="2", function="Facilitatrice", party=Party.FACILITATOR),
        Attendee(id="3", function="Directeur", party=Party.HOLDER),
        Attendee(id="4", function="Responsable RH", entity="Filiale", party=Party.HOLDER),
    )
    view = convening_view(replace(CONVENED, attendees=people), AXES, DOSSIER, FRENCH, today=TODAY)
    [expected] = [passage.items for passage in view.passages if "attendus" in passage.text]
    assert expected == (
        "Groupement\u00a0: chargée d’achats",
        "Facilitatrice",
        "Laiterie des Deux Caps\u00a0: directeur",
        "Filiale\u00a0: responsable RH",
    )
    unknown = convening_view(
        replace(CONVENED, attendees=people), AXES, Dossier(contract=DOSSIER.contract), FRENCH, today=TODAY
    )
    assert "Acheteur\u00a0: chargée d’achats" in told(unknown)


def test_the_usual_agenda_has_each_targeted_axis() -> None:
    text = told(convening_view(CONVENED, AXES, DOSSIER, FRENCH, today=TODAY))
    for axis in AXES:
        assert f"«\u00a0{axis.title}\u00a0»\u00a0: objectifs que le titulaire est en mesure d’atteindre" in text
    own = replace(CONVENED, agenda="- Tour de table\n\n• Axe 1")
    view = convening_view(own, AXES, DOSSIER, FRENCH, today=TODAY)
    assert ("Tour de table", "Axe 1") in [passage.items for passage in view.passages]


def test_a_convening_without_day_or_place_is_a_draft() -> None:
    for unsettled in (replace(CONVENED, meeting_on=None), replace(CONVENED, place="")):
        view = convening_view(unsettled, AXES, DOSSIER, FRENCH, today=TODAY)
        assert view.identity.watermark == "PROJET"
        assert "à fixer" in told(view)
    by_link = replace(CONVENED, place="", link="https://visio.example")
    assert convening_view(by_link, AXES, DOSSIER, FRENCH, today=TODAY).identity.watermark == ""


def test_an_hour_is_written_as_letters_write_it() -> None:
    for typed, said in (("14h", "14\u00a0h"), ("9H30", "9\u00a0h\u00a030"), ("dans la matinée", "dans la matinée")):
        [when] = [
            p.facts
            for p in convening_view(replace(CONVENED, time=typed), AXES, DOSSIER, FRENCH, today=TODAY).passages
            if p.facts
        ]
        assert said in [fact.value for fact in when]


def test_a_letter_sent_keeps_its_day() -> None:
    sent = replace(CONVENED, letter_on=dt.date(2026, 11, 2))
    assert convening_view(sent, AXES, DOSSIER, ENGLISH, today=TODAY).dated == "On 2 November 2026"


@pytest.mark.parametrize(
    ("letter", "sender", "receiver"),
    [
        (LetterKind.BUYER, "Groupement", "Laiterie des Deux Caps"),
        (LetterKind.HOLDER, "Laiterie des Deux Caps", "Groupement"),
    ],
)
def test_both_parties_agree_on_the_same_version(letter: LetterKind, sender: str, receiver: str) -> None:
    view = validation_view(letter, PLAN, DOSSIER, FRENCH, today=TODAY)
    assert (view.identity.letterhead.buyer, view.addressee[0]) == (sender, receiver)
    text = told(view)
    for said in (
        "année 2",
        "version 1",
        "ne modifie aucune stipulation",
        "Produits durables",
        "validé le 15\u00a0décembre",
    ):
        assert said in text
    assert "salariés affectés au marché" in view.perimeter


def test_the_letter_of_a_draft_is_a_draft() -> None:
    draft = replace(PLAN, status=PlanStatus.DRAFT)
    assert validation_view(LetterKind.BUYER, draft, DOSSIER, ENGLISH, today=TODAY).identity.watermark == "DRAFT"


def test_a_known_letter_keeps_its_day_and_reference() -> None:
    known = Formalisation(buyer_letter=Letter(sent_on=dt.date(2026, 1, 5), reference="A-1"))
    view = validation_view(LetterKind.BUYER, replace(PLAN, formalisation=known), DOSSIER, ENGLISH, today=TODAY)
    assert view.dated == "On 5 January 2026"
    assert "A-1" in told(view)
    other = validation_view(LetterKind.HOLDER, replace(PLAN, formalisation=known), DOSSIER, ENGLISH, today=TODAY)
    assert "Our ref." not in [fact.label for fact in other.references]


def test_an_exchange_noted_as_a_pair_reads_the_same_in_both_letters() -> None:
    """As versions before the fourth kept it."""
    pair = Formalisation(sent_on=dt.date(2026, 1, 5), received_on=dt.date(2026, 1, 12), references="R1")
    plan = replace(PLAN, formalisation=pair)
    sent = validation_view(LetterKind.BUYER, plan, DOSSIER, FRENCH, today=TODAY)
    assert "5\u00a0janvier 2026" in sent.dated
    assert [fact.value for fact in sent.references if fact.label == "Nos réf."] == ["R1"]
    answer = validation_view(LetterKind.HOLDER, plan, DOSSIER, FRENCH, today=TODAY)
    assert "12\u00a0janvier 2026" in answer.dated
    assert "votre courrier du 5\u00a0janvier 2026 (réf. R1)" in told(answer)


def test_a_letter_knows_of_no_validation_after_its_day() -> None:
    known = Formalisation(buyer_letter=Letter(sent_on=dt.date(2025, 12, 8)))
    view = validation_view(LetterKind.BUYER, replace(PLAN, formalisation=known), DOSSIER, FRENCH, today=TODAY)
    assert [fact.value for fact in view.after] == ["plan de progrès, année 2, version 1"]


@pytest.mark.parametrize(
    ("letter", "said", "references"),
    [
        (
            Letter(sent_on=dt.date(2026, 1, 5), reference="A-1"),
            "votre courrier du 5\u00a0janvier 2026 (réf. A-1)",
            ["A-1"],
        ),
        (Letter(sent_on=dt.date(2026, 1, 5)), "votre courrier du 5\u00a0janvier 2026, qui", []),
        (Letter(reference="A-1"), "votre courrier (réf. A-1)", ["A-1"]),
        (Letter(), "répond à celui de l’acheteur", []),
        # A letter can't answer one that is sent after it.
        (Letter(sent_on=TODAY + dt.timedelta(days=1), reference="A-1"), "votre courrier (réf. A-1)", ["A-1"]),
    ],
)
def test_the_holder_answers_the_letter_it_received(letter: Letter, said: str, references: list[str]) -> None:
    plan = replace(PLAN, formalisation=Formalisation(buyer_letter=letter))
    view = validation_view(LetterKind.HOLDER, plan, DOSSIER, FRENCH, today=TODAY)
    assert said in told(view)
    assert [fact.value for fact in view.references if fact.label == "Vos réf."] == references
    own = validation_view(LetterKind.BUYER, plan, DOSSIER, FRENCH, today=TODAY)
    assert "Vos réf." not in [fact.label for fact in own.references]


def test_a_plan_that_touches_a_term_needs_an_amendment(desk: Desk, contract: Contract) -> None:
    touched = Formalisation(term=ContractTerm.PRICE)
    plan = desk.plans.validate(filled(desk, contract), "", desk.today(), touched)
    for letter in (LetterKind.BUYER, LetterKind.HOLDER):
        asked = Asked(kind=PaperKind.LETTER, contract_id=contract.id, plan_id=plan.id, letter=letter)
        with pytest.raises(Problem) as caught:
            desk.papers.prepared(asked, FRENCH)
        assert caught.value.kind is ProblemKind.INVALID
        assert sentence(caught.value, FRENCH) == (
            "Le plan touche une stipulation du marché (prix)\u00a0: des courriers ne suffisent pas, notez plutôt "
            "son avenant."
        )


def test_nothing_to_convene_to_yet(desk: Desk, contract: Contract) -> None:
    for kind in (PaperKind.LETTER, PaperKind.PROJECT_SHEETS):
        with pytest.raises(Problem) as caught:
            desk.papers.prepared(Asked(kind=kind, contract_id=contract.id), FRENCH)
        assert (caught.value.kind, caught.value.details["nothing"]) == (ProblemKind.NOT_FOUND, "true")
        assert "axe" in sentence(caught.value, FRENCH)


def test_each_letter_is_issued_under_a_name_of_its_own(desk: Desk, contract: Contract) -> None:
    plan = desk.plans.validate(filled(desk, contract), "", desk.today(), Formalisation())
    names = set()
    register = desk.registers.of_contract(contract.id)
    desk.registers.save(register, replace(register, breaches=(BREACH,)), "notice")
    for letter in LetterKind:
        issued = desk.papers.issue(Asked(kind=PaperKind.LETTER, contract_id=contract.id, letter=letter), FRENCH)
        again = desk.papers.issue(Asked(kind=PaperKind.LETTER, contract_id=contract.id, letter=letter), FRENCH)
        assert again.id == issued.id
        assert issued.plan_id == (plan.id if letter in (LetterKind.BUYER, LetterKind.HOLDER) else "")
        names.add(issued.file_name.split("_")[1])
    sheets = desk.papers.issue(Asked(kind=PaperKind.PROJECT_SHEETS, contract_id=contract.id), FRENCH)
    names.add(sheets.file_name.split("_")[1])
    assert names == {
        "CONVOCATION",
        "COURRIER-ACHETEUR-1",
        "COURRIER-TITULAIRE-1",
        "INVITATION-OBSERVATIONS",
        "FICHES-PROJET",
    }


def test_a_sheet_per_axis_says_what_is_expected_and_leaves_room() -> None:
    lines = (
        ProjectLine(id="l1", axis_id="x1", text="600 heures", measure="Relevés"),
        ProjectLine(id="l2", axis_id="x1", part=ProjectPart.ACTION, text="Former", who="Responsable RH", due=DAY),
        ProjectLine(id="l3", axis_id="x1", part=ProjectPart.RESOURCE, text="Un tuteur", quantity="1 jour"),
    )
    kick_off = with_lines(CONVENED, AxisProject(id="x1"), lines)
    view = project_sheets_view(kick_off, standings(kick_off, AXES), DOSSIER, FRENCH, today=TODAY)
    first, second = view.sheets
    assert first.title == "Axe 1. Recrutement"
    assert ("Attendu du marché", "500 heures") in [(f.label, f.value) for f in first.facts]
    assert ("Attendu du marché", "voir les pièces du marché") in [(f.label, f.value) for f in second.facts]
    contact, objectives, actions, buyer, means, follow_up, remarks = first.tables
    assert objectives.rows == (("600 heures", "Relevés", "", ""),)
    assert actions.rows == (("Former", "Responsable RH", "", "03/12/2026"),)
    assert means.rows == (("Moyens humains", "Un tuteur", "1 jour"),)
    assert [row[0] for row in second.tables[4].rows] == ["Moyens humains", "Moyens financiers", "Matériel", "Temps"]
    assert all(table.empty_rows for table in (objectives, actions, buyer, follow_up, contact, remarks))
    assert "3\u00a0décembre 2026" in view.introduction[1]


def test_sheets_are_dated_as_the_convening_and_ask_for_nothing_that_is_over() -> None:
    held = replace(CONVENED, meeting_on=dt.date(2023, 11, 10))
    for kick_off, day, asked in (
        (held, "21\u00a0novembre 2026", "Merci de renvoyer les fiches au facilitateur."),
        (
            replace(held, letter_on=dt.date(2023, 10, 16)),
            "16\u00a0octobre 2023",
            "avant la réunion de lancement du 10\u00a0novembre 2023.",
        ),
    ):
        view = project_sheets_view(kick_off, standings(kick_off, AXES), DOSSIER, FRENCH, today=TODAY)
        assert day in view.identity.subtitle
        assert view.introduction[1].endswith(asked)


def test_the_holder_is_heard_before_a_penalty() -> None:
    # An amount that came to exceed its cap is not threatened with.
    above = replace(BREACH, amount=Decimal(500))
    view = breach_view(above, Provided(article=13, event="Relevé en retard"), DOSSIER, FRENCH, today=TODAY)
    assert (view.identity.letterhead.buyer, view.addressee[0]) == ("Groupement", "Laiterie des Deux Caps")
    assert view.identity.watermark == ""
    text = told(view)
    for said in (
        "invitation à présenter des observations",
        "Faits Relevé remis avec dix jours de retard",
        "Constatés le 9\u00a0novembre 2026",
        "article 13",
        "Relevé en retard\u00a0: 50\u00a0€ par jour de retard",
        "Montant envisagé 400\u202f€ (plafond",
        "15 jours",
        # The fifteenth day is a Sunday.
        "jusqu’au 7\u00a0décembre 2026",
        "Aucune pénalité ne sera décidée avant",
    ):
        assert said in text
    assert "500" not in text


def test_a_breach_whose_amount_is_open_says_so() -> None:
    view = breach_view(replace(BREACH, amount=None, basis=""), Provided(), DOSSIER, FRENCH, today=TODAY)
    text = told(view)
    assert "Montant envisagé à fixer au vu de vos observations, dans la limite de 400\u202f€" in text
    assert "Pénalité voir les pièces du marché" in text
    assert "article" not in text


def test_what_one_breach_costs_is_envisaged_not_the_cap() -> None:
    provided = Provided(article=13, of_one=Decimal(150))
    view = breach_view(replace(BREACH, amount=None), provided, DOSSIER, FRENCH, today=TODAY)
    assert "Montant envisagé 150\u202f€ (un manquement)" in told(view)
    assert "400" not in told(view)
    capped = breach_view(replace(BREACH, amount=None, cap=Decimal(100)), provided, DOSSIER, FRENCH, today=TODAY)
    assert "Montant envisagé 100\u202f€ (un manquement)" in told(capped)
    entered = breach_view(BREACH, provided, DOSSIER, FRENCH, today=TODAY)
    assert "(un manquement)" not in told(entered)


@pytest.mark.parametrize(
    "unsettled", [replace(BREACH, event=" "), replace(BREACH, noticed_on=None), replace(BREACH, remarks_days=0)]
)
def test_an_invitation_without_facts_day_or_time_to_answer_is_a_draft(unsettled: Breach) -> None:
    view = breach_view(unsettled, Provided(), DOSSIER, FRENCH, today=TODAY)
    assert view.identity.watermark == "PROJET"
    assert "à compléter" in told(view)


def test_an_invitation_sent_keeps_its_day_and_its_end() -> None:
    sent = replace(BREACH, notice_sent_on=dt.date(2026, 11, 16))
    view = breach_view(sent, Provided(), DOSSIER, FRENCH, today=TODAY)
    assert view.dated == "Le 16\u00a0novembre 2026"
    assert "jusqu’au 1er\u00a0décembre 2026" in told(view)
    received = replace(sent, notice_received_on=dt.date(2026, 11, 20))
    assert told(breach_view(received, Provided(), DOSSIER, FRENCH, today=TODAY)) == told(view)


def test_the_letter_is_about_the_last_breach_not_decided(desk: Desk, contract: Contract) -> None:
    asked = Asked(kind=PaperKind.LETTER, contract_id=contract.id, letter=LetterKind.BREACH)
    with pytest.raises(Problem) as caught:
        desk.papers.prepared(asked, FRENCH)
    assert (caught.value.kind, caught.value.details["nothing"]) == (ProblemKind.NOT_FOUND, "true")
    assert sentence(caught.value, FRENCH).startswith("Aucun manquement n’attend de décision")
    preparation = desk.preparations.of_contract(contract.id)
    penalty = Penalty(id="p1", event="Relevé en retard")
    desk.preparations.save(preparation, replace(preparation, penalties=(penalty,)), "penalty")
    older = replace(BREACH, id="b0", noticed_on=dt.date(2026, 10, 1), event="Premier")
    decided = replace(BREACH, id="b2", noticed_on=dt.date(2026, 11, 20), decision=PenaltyDecision.WAIVED, reason="Fait")
    register = desk.registers.of_contract(contract.id)
    breaches = (replace(BREACH, penalty_id="p1", amount=None), older, decided)
    desk.registers.save(register, replace(register, breaches=breaches), "notice")
    assert desk.papers.prepared(asked, FRENCH).content.id == "b1"
    assert desk.papers.prepared(replace(asked, breach_id="b0"), FRENCH).content.id == "b0"
    assert desk.papers.prepared(asked, FRENCH).build().startswith(b"%PDF")


def test_a_late_start_is_convened_for_the_first_anniversary() -> None:
    late = replace(DOSSIER, contract=replace(DOSSIER.contract, start=StartMode.FIRST_ANNIVERSARY))
    assert "première date anniversaire" in told(convening_view(CONVENED, AXES, late, FRENCH, today=TODAY))


@pytest.mark.parametrize("start", StartMode)
def test_the_day_the_contract_sets_takes_the_place_of_the_two_months(start: StartMode) -> None:
    by_contract = Derogation(id="kick_off:0", date=dt.date(2026, 6, 30), reason="Art. 4")
    dossier = replace(DOSSIER, contract=replace(DOSSIER.contract, start=start, derogations=(by_contract,)))
    said = told(convening_view(CONVENED, AXES, dossier, FRENCH, today=TODAY))
    assert "au plus tard le 30\u00a0juin 2026" in said
    assert "deux mois" not in said
    assert ("première date anniversaire" in said) == (start is StartMode.FIRST_ANNIVERSARY)
