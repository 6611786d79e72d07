"""A contract with a plan and a review, small enough to know by heart."""

import datetime as dt
from decimal import Decimal

from facilitator_app.domain.contract import Contract
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import (
    ActionEntry,
    Agreement,
    Attendee,
    Choice,
    Decision,
    DecisionState,
    Exchange,
    ExchangeKind,
    Fate,
    FollowedUp,
    IndicatorEntry,
    LineKind,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Outcome,
    Position,
    Presence,
    Proposal,
    RenewalLine,
)
from facilitator_app.domain.organisation import Organisation, Party
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    Direction,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Objective,
    Plan,
    PlanStatus,
    PutOffAxis,
    Resource,
)
from facilitator_app.services.document_views import Dossier
from facilitator_app.words.words import Words

TODAY = dt.date(2026, 11, 21)
FRENCH = Words(language="fr")
ENGLISH = Words(language="en")

CONTRACT = Contract(
    id="c1",
    reference="2024/117 A",
    title="Beurre, œufs et fromages",
    lot="3",
    buyer_id="o1",
    holder_id="o2",
    notification_date=dt.date(2024, 11, 1),
    duration_months=48,
    amount=Decimal("5600000.50"),
    private_notes="secret",
)
DOSSIER = Dossier(
    contract=CONTRACT,
    buyer=Organisation(id="o1", name="Groupement", address="12, rue de l’Exemple\n\n59000 Exemple", colour="#005078"),
    holder=Organisation(id="o2", name="Laiterie des Deux Caps"),
)
SHARE = Indicator(
    id="i1",
    objective_id="o1",
    name="Part EGalim",
    kind=IndicatorKind.SHARE,
    baseline=Decimal(38),
    target=Decimal(60),
    source="Achats",
    values=(
        IndicatorValue(id="v1", period_end=dt.date(2025, 10, 31), numerator=Decimal(45), denominator=Decimal(100)),
        IndicatorValue(id="v3", period_end=dt.date(2027, 4, 30), numerator=Decimal(99), denominator=Decimal(100)),
    ),
)
PLAN = Plan(
    id="p1",
    contract_id="c1",
    year=2,
    starts_on=dt.date(2025, 11, 1),
    ends_on=dt.date(2026, 10, 31),
    status=PlanStatus.VALIDATED,
    validated_on=dt.date(2025, 12, 15),
    axes=(
        Axis(
            id="x1",
            title="Produits durables",
            monitoring="États semestriels\nSondage",
            governance="Comité",
            gains="Goût",
        ),
    ),
    objectives=(Objective(id="o1", axis_id="x1", title="Augmenter la part", perimeter_confirmed=True),),
    indicators=(
        SHARE,
        Indicator(
            id="i2",
            objective_id="o1",
            name="Livraisons",
            unit="livraisons",
            target=Decimal("1.2"),
            direction=Direction.DOWN,
        ),
    ),
    actions=(
        Action(
            id="a1",
            title="Recenser les producteurs",
            objective_ids=("o1",),
            responsible="Responsable des achats",
            start=dt.date(2025, 12, 1),
            due=dt.date(2026, 6, 30),
            status=ActionStatus.IN_PROGRESS,
            progress=40,
        ),
        Action(id="a2", party=Party.BUYER, title="Informer les chefs", objective_ids=("o1",), due=dt.date(2027, 1, 1)),
        Action(id="a3", party=Party.SHARED, title="Sans objectif"),
    ),
    resources=(Resource(id="r1", axis_id="x1", description="Responsable qualité", quantity=Decimal(20), unit="jours"),),
    put_off=(PutOffAxis(id="x9", title="Bien-être animal", reason="Trop complexe"), PutOffAxis(id="x8", title="Eau")),
)
REVIEW = Meeting(
    id="m1",
    contract_id="c1",
    plan_id="p1",
    kind=MeetingKind.ANNUAL_REVIEW,
    year=2,
    date=dt.date(2026, 11, 5),
    place="Lens",
    status=MeetingStatus.FINISHED,
    finished_on=dt.date(2026, 11, 6),
    attendees=(
        Attendee(id="t1", function="Chargée d’achats", entity="Groupement", email="achats@groupement.example"),
        Attendee(id="t2", function="Directeur", entity="Laiterie", presence=Presence.EXCUSED),
    ),
    followed_up=(
        FollowedUp(id="f1", text="Envoyer la liste", due=dt.date(2026, 5, 1), outcome=Outcome.NOT_DONE),
        FollowedUp(id="f2", text="Signer l’avenant", due=dt.date(2026, 5, 1), outcome=Outcome.DONE),
        FollowedUp(id="f3", text="Sans réponse", due=dt.date(2026, 5, 1)),
    ),
    indicator_entries=(
        IndicatorEntry(id="i1", period_end=dt.date(2026, 10, 31), numerator=Decimal(52), denominator=Decimal(100)),
        IndicatorEntry(id="i2", period_end=dt.date(2026, 10, 31), not_available="Relevés perdus"),
    ),
    action_entries=(ActionEntry(id="a1", status=ActionStatus.DONE, comment="Terminé"),),
    exchanges=(
        Exchange(id="e1", text="Connaître les menus", kind=ExchangeKind.EXPECTATION),
        Exchange(id="e2", text="Commandes hors marché", kind=ExchangeKind.DIFFICULTY, party=Party.BUYER),
    ),
    proposals=(Proposal(id="q1", text="Bacs consignés", fate=Fate.REFUSED, reason="Hors objet"),),
    decisions=(
        Decision(id="d1", text="Publier la liste", due=dt.date(2027, 3, 31), term=ContractTerm.NONE),
        Decision(id="d2", text="Réviser le prix", who="Acheteur", due=dt.date(2026, 1, 1), term=ContractTerm.PRICE),
        Decision(id="d3", text="Tester", state=DecisionState.DONE),
    ),
    renewal=(
        RenewalLine(id="n1", subject_id="o1", title="Augmenter la part"),
        RenewalLine(
            id="n2",
            subject_id="i1",
            kind=LineKind.INDICATOR,
            choice=Choice.CHANGE,
            title="Part EGalim",
            target=Decimal(65),
        ),
        RenewalLine(id="n3", kind=LineKind.ACTION, choice=Choice.ADD, title="Former", due=dt.date(2027, 6, 1)),
    ),
    agreements=(
        Agreement(id=Party.BUYER, position=Position.AGREES, signatory="Chargée d’achats"),
        Agreement(id=Party.HOLDER, position=Position.RESERVATION, text="Sous réserve"),
    ),
    highlights="La part progresse.\n\nLes livraisons baissent.",
    next_meeting_on=dt.date(2027, 3, 12),
    private_notes="ne pas imprimer",
)
