"""Realistic databases of any size: the same seed makes the same contracts, plans and meetings."""

import datetime as dt
import random
import sys
from collections.abc import Iterator, Sequence
from decimal import Decimal
from pathlib import Path
from uuid import UUID

from facilitator_app.domain.calendar import add_months
from facilitator_app.domain.contract import Contract, ContractKind
from facilitator_app.domain.deadline import year_bounds
from facilitator_app.domain.formalisation import ContractTerm
from facilitator_app.domain.meeting import (
    Attendee,
    Decision,
    DecisionState,
    Meeting,
    MeetingKind,
    MeetingStatus,
    Proposal,
)
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Party, Person
from facilitator_app.domain.plan import (
    Action,
    ActionStatus,
    Axis,
    AxisFamily,
    Indicator,
    IndicatorKind,
    IndicatorValue,
    Objective,
    Plan,
    PlanStatus,
    Resource,
    ResourceKind,
)
from facilitator_app.store.opening import create_store
from facilitator_app.store.store import Store

TODAY = dt.date(2026, 11, 21)
_TOGETHER = 250

_TOWNS = (
    "Béziers",
    "Sète",
    "Narbonne",
    "Lunel",
    "Agde",
    "Mèze",
    "Nîmes",
    "Alès",
    "Uzès",
    "Castelnau-le-Lez",
    "Pézenas",
    "Lodève",
    "Ganges",
    "Clermont-l’Hérault",
    "Saint-Étienne",
    "Orléans",
    "Évreux",
    "Châteauroux",
    "Besançon",
    "Angoulême",
    "Périgueux",
    "Mâcon",
    "Thonon-les-Bains",
    "Épinal",
)
_BODIES = ("Ville de", "Communauté d’agglomération de", "Centre hospitalier de", "Office public de l’habitat de")
_TRADES = (
    "Nettoyage",
    "Restauration",
    "Espaces verts",
    "Bâtiment",
    "Transport",
    "Blanchisserie",
    "Collecte",
    "Accueil",
)
_FORMS = ("Services", "Solidaire", "Atlantique", "Méditerranée", "Groupe", "Entreprise", "Coopérative", "Ateliers")
_OBJECTS = (
    "Nettoyage des locaux et de la vitrerie",
    "Fourniture de denrées alimentaires : beurre, œufs et fromages",
    "Entretien des espaces verts et des cours d’école",
    "Collecte des déchets ménagers et assimilés",
    "Travaux d’entretien des bâtiments communaux",
    "Transport scolaire des élèves",
    "Blanchisserie et location de vêtements de travail",
    "Restauration collective des écoles et des crèches",
    "Gardiennage et accueil des équipements",
)
_PLACES = (
    "des écoles",
    "du centre-ville",
    "des quartiers nord",
    "de l’agglomération",
    "des lycées",
    "du port",
    "des crèches",
)
_AXES = (
    ("Recrutement et maintien des personnes en insertion", AxisFamily.SOCIAL),
    ("Découverte des métiers par les publics éligibles", AxisFamily.SOCIAL),
    ("Égalité entre les femmes et les hommes", AxisFamily.SOCIAL),
    ("Santé et sécurité au travail", AxisFamily.SOCIAL),
    ("Réduction des externalités environnementales", AxisFamily.ENVIRONMENTAL),
)
_OBJECTIVES = (
    "Augmenter les heures d’insertion réalisées sur le marché",
    "Allonger la formation des salariés en parcours",
    "Diversifier les profils des publics éligibles recrutés",
    "Accueillir des demandeurs d’emploi en immersion",
    "Faire progresser la part des femmes parmi les personnes en insertion",
    "Prévenir les accidents et les maladies professionnelles",
    "Réduire le nombre de livraisons hebdomadaires",
    "Limiter le gaspillage et les déchets de production",
)
_ACTIONS = (
    "Désigner un tuteur par équipe et organiser son temps",
    "Transmettre chaque trimestre les attestations d’heures",
    "Organiser une visite de chantier avec les structures d’insertion",
    "Regrouper les commandes avec les cuisines centrales",
    "Former les chefs d’équipe à l’accueil des nouveaux salariés",
    "Présenter les métiers lors d’un forum de l’emploi",
    "Tenir un tableau de bord partagé des indicateurs",
    "Étudier les passages possibles vers un emploi durable",
)
_FUNCTIONS = (
    "chargée d’achats",
    "responsable d’exploitation",
    "directrice d’agence",
    "chef du service propreté",
    "tutrice",
)
_DECISIONS = (
    "Transmettre les attestations de formation",
    "Proposer deux dates de visite aux structures d’insertion",
    "Revoir la répartition des livraisons",
    "Compléter les valeurs du second semestre",
)


def make_database(
    path: Path, contracts: int = 2000, *, seed: int = 1, plans: bool = True, today: dt.date = TODAY
) -> None:
    """Writes a new database with so many contracts, their plans and meetings unless told otherwise.

    About one buyer for forty contracts and one holder for eight. Raises Problem FILE_EXISTS.
    """
    made = Maker(seed, today)
    with create_store(path, clock=lambda: today) as store:
        buyers = made.organisations(OrganisationKind.BUYER, max(2, contracts // 40))
        holders = made.organisations(OrganisationKind.HOLDER, max(3, contracts // 8))
        with store.transaction():
            for organisation in (*buyers, *holders):
                store.organisations.save(None, organisation, "Create organisation")
        for start in range(0, contracts, _TOGETHER):
            with store.transaction():
                for number in range(start, min(start + _TOGETHER, contracts)):
                    _add(store, made, number, (buyers, holders), plans)
                store.refresh()


def _add(
    store: Store,
    made: "Maker",
    number: int,
    parties: tuple[Sequence[Organisation], Sequence[Organisation]],
    plans: bool,
) -> None:
    contract = made.contract(number, *parties)
    store.contracts.save(None, contract, "Create contract")
    for plan in made.plans(contract) if plans else ():
        store.plans.save(None, plan, "Create plan")
        for meeting in made.meetings(contract, plan):
            store.meetings.save(None, meeting, "Hold meeting")


class Maker:
    """Makes values out of a seed."""

    def __init__(self, seed: int, today: dt.date = TODAY) -> None:
        self._random = random.Random(seed)
        self._today = today

    def id(self) -> str:
        """A UUID that the seed decides."""
        return str(UUID(int=self._random.getrandbits(128), version=4))

    def organisations(self, kind: OrganisationKind, count: int) -> tuple[Organisation, ...]:
        """So many organisations of a kind, each with a contact person known by function only."""
        return tuple(self._organisation(kind, number) for number in range(count))

    def _organisation(self, kind: OrganisationKind, number: int) -> Organisation:
        pick = self._random.choice
        name = (
            f"{pick(_BODIES)} {pick(_TOWNS)}" if kind is OrganisationKind.BUYER else f"{pick(_TRADES)} {pick(_FORMS)}"
        )
        person = Person(id=self.id(), function=pick(_FUNCTIONS), email=f"contact{number}@organisme.example")
        return Organisation(id=self.id(), name=f"{name} {number + 1}", kind=kind, people=(person,))

    def contract(self, number: int, buyers: Sequence[Organisation], holders: Sequence[Organisation]) -> Contract:
        """One contract, notified within the last four years; the first third of a year's are archived."""
        pick = self._random.choice
        notified = self._today - dt.timedelta(days=self._random.randrange(20, 1400))
        return Contract(
            id=self.id(),
            reference=f"{notified.year}-{number + 1:05}",
            title=f"{pick(_OBJECTS)} {pick(_PLACES)}, lot {self._random.randrange(1, 9)}",
            kind=pick(tuple(ContractKind)),
            buyer_id=pick(buyers).id,
            holder_id=pick(holders).id,
            notification_date=notified,
            duration_months=pick((24, 36, 48, 48, None)),
            amount=Decimal(self._random.randrange(4_000_000, 400_000_000)) / 100,
            axes=tuple(title for title, _ in self._random.sample(_AXES, 2)),
        )

    def plans(self, contract: Contract) -> Iterator[Plan]:
        """The plans of the contract years begun, at most two: the one before the last is closed."""
        year = 1
        found: list[Plan] = []
        while (bounds := year_bounds(contract, year)) is not None and bounds[0] <= self._today and year <= 4:
            if contract.duration_months is not None and year * 12 > contract.duration_months:
                break
            found.append(self.plan(contract, year, bounds))
            year += 1
        yield from found[-2:]

    def plan(self, contract: Contract, year: int, bounds: tuple[dt.date, dt.date], lines: int = 8) -> Plan:
        """A plan of one year with so many actions, and the objectives, indicators and resources that go with them."""
        closed = bounds[1] < self._today
        axes = tuple(self._axis(*each) for each in self._random.sample(_AXES, 2))
        objectives = tuple(
            Objective(
                id=self.id(),
                axis_id=axes[n % 2].id,
                title=f"{self._random.choice(_OBJECTIVES)} {self._random.choice(_PLACES)}",
                perimeter_confirmed=True,
            )
            for n in range(max(2, lines // 2))
        )
        return Plan(
            id=self.id(),
            contract_id=contract.id,
            year=year,
            starts_on=bounds[0],
            ends_on=bounds[1],
            status=PlanStatus.CLOSED if closed else self._random.choice((PlanStatus.DRAFT, PlanStatus.VALIDATED)),
            axes=axes,
            objectives=objectives,
            indicators=tuple(self._indicator(objective, bounds[0]) for objective in objectives),
            actions=tuple(self._action(objectives[n % len(objectives)], bounds[0], closed) for n in range(lines)),
            resources=tuple(
                Resource(
                    id=self.id(), axis_id=axis.id, party=party, kind=ResourceKind.TIME, description=f"Temps {party}"
                )
                for axis in axes
                for party in (Party.BUYER, Party.HOLDER)
            ),
        )

    def meetings(self, contract: Contract, plan: Plan) -> Iterator[Meeting]:
        """The kick-off of a first plan, and the review of a closed one."""
        if plan.year == 1:
            yield self.meeting(contract, plan, MeetingKind.KICK_OFF, add_months(plan.starts_on, 1))
        if plan.status is PlanStatus.CLOSED:
            yield self.meeting(contract, plan, MeetingKind.ANNUAL_REVIEW, add_months(plan.ends_on, 1))

    def meeting(self, contract: Contract, plan: Plan, kind: MeetingKind, day: dt.date) -> Meeting:
        """A finished meeting with four people and three decisions."""
        pick = self._random.choice
        return Meeting(
            id=self.id(),
            contract_id=contract.id,
            plan_id=plan.id,
            kind=kind,
            year=0 if kind is MeetingKind.KICK_OFF else plan.year,
            date=day,
            status=MeetingStatus.FINISHED,
            attendees=tuple(Attendee(id=self.id(), function=pick(_FUNCTIONS)) for _ in range(4)),
            proposals=(Proposal(id=self.id(), text="Mutualiser les tournées avec un autre acheteur"),),
            decisions=tuple(
                Decision(
                    id=self.id(),
                    text=f"{pick(_DECISIONS)} {pick(_PLACES)}",
                    who=pick(_FUNCTIONS),
                    due=day + dt.timedelta(days=60),
                    term=ContractTerm.NONE,
                    # Those of the last two months wait; the others were followed up.
                    state=DecisionState.OPEN if day > TODAY - dt.timedelta(days=60) else DecisionState.DONE,
                )
                for _ in range(3)
            ),
            finished_on=day,
        )

    def _axis(self, title: str, family: AxisFamily) -> Axis:
        return Axis(
            id=self.id(),
            title=title,
            family=family,
            monitoring="Tableau de bord trimestriel, tenu par le titulaire et relu par l’acheteur sur pièces.",
            governance="Comité de suivi : acheteur, titulaire, facilitateur.",
        )

    def _indicator(self, objective: Objective, start: dt.date) -> Indicator:
        ends = [end for month in (6, 12) if (end := add_months(start, month)) <= self._today]
        return Indicator(
            id=self.id(),
            objective_id=objective.id,
            name=f"Résultat : {objective.title.lower()}",
            definition="Compté sur les seuls salariés affectés à l’exécution du marché.",
            unit="heures",
            kind=IndicatorKind.NUMBER,
            baseline=Decimal(self._random.randrange(50, 200)),
            target=Decimal(self._random.randrange(200, 400)),
            values=tuple(
                IndicatorValue(id=self.id(), period_end=end, number=Decimal(self._random.randrange(40, 400)))
                for end in ends
            ),
        )

    def _action(self, objective: Objective, start: dt.date, closed: bool) -> Action:
        begins = start + dt.timedelta(days=self._random.randrange(0, 200))
        due = begins + dt.timedelta(days=self._random.randrange(30, 150))
        done = closed or (due < self._today and self._random.random() < 0.9)
        return Action(
            id=self.id(),
            party=self._random.choice((Party.HOLDER, Party.BUYER)),
            title=f"{self._random.choice(_ACTIONS)} {self._random.choice(_PLACES)}",
            objective_ids=(objective.id,),
            responsible=self._random.choice(_FUNCTIONS),
            start=begins,
            due=due,
            status=ActionStatus.DONE if done else ActionStatus.TO_DO,
            progress=100 if done else 0,
            done_on=due if done else None,
        )


if __name__ == "__main__":
    make_database(Path(sys.argv[1]), int(sys.argv[2]))
