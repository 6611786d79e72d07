"""A deadline explains itself in one sentence."""

import dataclasses
import datetime as dt
from dataclasses import replace

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.breach import Breach
from facilitator_app.domain.contract import Contract, Derogation, NotificationSource, StartMode, Zone
from facilitator_app.domain.deadline import Deadline, action_deadlines, meeting_deadlines
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import Decision, Meeting, MeetingKind, MeetingStatus
from facilitator_app.domain.owed import (
    data_deadlines,
    decision_deadlines,
    minutes_deadlines,
    penalty_deadlines,
    plan_deadline,
)
from facilitator_app.domain.plan import Action, Indicator, Plan, PlanStatus
from facilitator_app.words.explain import deadline_name, explain, name_of, notified, source

FRENCH, ENGLISH = words_for("fr"), words_for("en")
TODAY = dt.date(2026, 11, 21)


def due(notified: str, key: str, zone: Zone = Zone.METROPOLE, *derogations: Derogation) -> Deadline:
    contract = Contract(
        id="c",
        notification_date=dt.date.fromisoformat(notified),
        duration_months=36,
        half_yearly_reviews=True,
        zone=zone,
        derogations=derogations,
    )
    return next(d for d in meeting_deadlines(contract, {}, TODAY) if d.key == key)


@pytest.mark.parametrize(
    ("deadline", "said"),
    [
        (
            due("2025-03-08", "kick_off:0"),
            "Notification le 8\u00a0mars 2025\u202f; réunion de lancement dans les 2 mois,"
            " soit le jeudi\u00a08\u00a0mai 2025\u202f; échéance reportée au vendredi\u00a09"
            " (jour férié\u00a0: Fête de la Victoire).",
        ),
        (
            due("2025-12-31", "kick_off:0"),
            "Notification le 31\u00a0décembre 2025\u202f; réunion de lancement dans les 2 mois,"
            " soit le samedi\u00a028\u00a0février 2026\u202f; échéance reportée au lundi\u00a02\u00a0mars 2026.",
        ),
        (
            due("2025-03-10", "half_yearly_review:1"),
            "Notification le 10\u00a0mars 2025\u202f; bilan semestriel 6 mois après, soit le 10\u00a0septembre 2025.",
        ),
        (
            due("2025-03-10", "half_yearly_review:2"),
            "Anniversaire de la notification le 10\u00a0mars 2026\u202f; bilan semestriel 6 mois après,"
            " soit le 10\u00a0septembre 2026.",
        ),
        (
            due("2025-04-01", "annual_review:1"),
            "Anniversaire de la notification le 1er\u00a0avril 2026\u202f; bilan annuel dans les 2 mois,"
            " soit le 1er\u00a0juin 2026.",
        ),
        (
            due("2025-03-10", "final_review:3"),
            "Fin du marché le 10\u00a0mars 2028\u202f; bilan final dans les 3 mois,"
            " soit le samedi\u00a010\u00a0juin 2028\u202f; échéance reportée au lundi\u00a012.",
        ),
        (
            due(
                "2025-03-08",
                "kick_off:0",
                Zone.METROPOLE,
                Derogation(id="kick_off:0", date=dt.date(2025, 6, 2), reason="CCAP, art. {4}"),
            ),
            "Notification le 8\u00a0mars 2025\u202f; réunion de lancement dans les 2 mois,"
            " soit le 8\u00a0mai 2025\u202f; le marché fixe le 2\u00a0juin 2025 (CCAP, art. {4}).",
        ),
    ],
)
def test_one_sentence(deadline: Deadline, said: str) -> None:
    assert explain(deadline, FRENCH) == said


def test_english() -> None:
    assert explain(due("2025-10-26", "kick_off:0", Zone.ALSACE_MOSELLE), ENGLISH) == (
        "Notified on 26 October 2025; kick-off meeting within 2 months, that is Friday\u00a026 December 2025;"
        " put off to Monday\u00a029 (public holiday: Saint-Étienne)."
    )


def test_action_date_is_as_agreed() -> None:
    [deadline] = action_deadlines("c", (Action(id="a", title="Former", due=TODAY),), 2)

    assert explain(deadline, FRENCH) == "Date convenue dans le plan\u00a0: le 21\u00a0novembre 2026."
    assert deadline_name(deadline.kind, 2, FRENCH, deadline.subject) == "Action\u00a0: Former"


@pytest.mark.parametrize(
    ("kind", "number", "name"),
    [
        (DeadlineKind.KICK_OFF, 0, "Réunion de lancement"),
        (DeadlineKind.ANNUAL_REVIEW, 2, "Bilan annuel, année 2"),
        (DeadlineKind.HALF_YEARLY_REVIEW, 1, "Bilan semestriel, année 1"),
        (DeadlineKind.FINAL_REVIEW, 3, "Bilan final"),
    ],
)
def test_names(kind: DeadlineKind, number: int, name: str) -> None:
    assert deadline_name(kind, number, FRENCH) == name


CONTRACT = Contract(id="c", notification_date=dt.date(2026, 3, 8), duration_months=36)
PLAN = Plan(
    id="p",
    contract_id="c",
    year=1,
    starts_on=dt.date(2026, 3, 8),
    ends_on=dt.date(2027, 3, 7),
    status=PlanStatus.VALIDATED,
    indicators=(Indicator(id="i", name="Heures d\u2019insertion"),),
)
HELD = Meeting(
    id="m",
    contract_id="c",
    kind=MeetingKind.ANNUAL_REVIEW,
    year=2,
    date=dt.date(2026, 11, 10),
    status=MeetingStatus.FINISHED,
)
DATA, _ = data_deadlines(CONTRACT, PLAN)
MINUTES, REMARKS = minutes_deadlines(CONTRACT, (HELD,), {"m": dt.date(2026, 11, 17)}, TODAY)
[PENALTY] = penalty_deadlines(CONTRACT, (Breach(id="b", event="Retard", notice_sent_on=dt.date(2026, 11, 13)),))

DECIDED = dataclasses.replace(
    HELD, decisions=(Decision(id="d", text="Livrer\nle mardi", due=dt.date(2026, 12, 24)),), kind=MeetingKind.KICK_OFF
)
[DECISION] = decision_deadlines(CONTRACT, (DECIDED,))
[PLAN_DUE] = plan_deadline(CONTRACT, 3, (DECIDED,), ())


@pytest.mark.parametrize(
    ("deadline", "name", "said", "written"),
    [
        (
            DATA,
            "Données du titulaire au 7\u00a0septembre 2026\u00a0: Heures d\u2019insertion",
            "Fin de période le 7\u00a0septembre 2026\u202f; données sous 15 jours, soit le 22\u00a0septembre 2026.",
            "Source\u00a0: le marché\u202f; délais\u00a0: CCAG-FCS, art. 3.2.",
        ),
        (
            MINUTES,
            "Compte rendu à transmettre\u00a0: bilan annuel, année 2",
            "Réunion tenue le 10\u00a0novembre 2026\u202f; compte rendu sous 5 jours ouvrés,"
            " soit le 18\u00a0novembre 2026 (non comptés\u00a0: Armistice).",
            "Source\u00a0: le marché\u202f; délais\u00a0: CCAG-FCS, art. 3.2.",
        ),
        (
            REMARKS,
            "Observations sur le compte rendu\u00a0: bilan annuel, année 2",
            "Compte rendu transmis le 17\u00a0novembre 2026\u202f; observations sous 5 jours ouvrés,"
            " soit le 24\u00a0novembre 2026. Sans réponse à cette date, l\u2019étape est close.",
            "Source\u00a0: le marché\u202f; délais\u00a0: CCAG-FCS, art. 3.2.",
        ),
        (
            PENALTY,
            "Observations avant pénalité\u00a0: Retard",
            "Invitation à présenter des observations, délai compté du 13\u00a0novembre 2026\u202f;"
            " observations sous 15 jours,"
            " soit le samedi\u00a028\u00a0novembre 2026\u202f; échéance reportée au lundi\u00a030."
            " Sans réponse à cette date, l\u2019étape est close.",
            "Source\u00a0: procédure contradictoire du marché\u202f; délais\u00a0: CCAG-FCS, art. 3.2.",
        ),
        (
            DECISION,
            "Décision\u00a0: Livrer le mardi",
            "Décidé à la réunion du 10\u00a0novembre 2026, à faire pour le 24\u00a0décembre 2026.",
            "Source\u00a0: le compte rendu.",
        ),
        (
            PLAN_DUE,
            "Plan à arrêter",
            "Réunion de lancement tenue le 10\u00a0novembre 2026\u202f; plan arrêté sous 3 mois,"
            " soit le 10\u00a0février 2027.",
            "Source\u00a0: le marché\u202f; délais\u00a0: CCAG-FCS, art. 3.2.",
        ),
    ],
)
def test_what_is_owed_between_meetings(deadline: Deadline, name: str, said: str, written: str) -> None:
    assert name_of(deadline, FRENCH) == name
    assert explain(deadline, FRENCH) == said
    assert source(deadline, FRENCH) == written


def test_the_minutes_of_a_correction_count_from_its_end() -> None:
    said = explain(dataclasses.replace(MINUTES, correction=True), FRENCH)
    assert said.startswith("Correction terminée le 10\u00a0novembre 2026\u202f; compte rendu")


def test_minutes_settled_without_a_sending_say_so() -> None:
    said = explain(dataclasses.replace(MINUTES, lapses=True), FRENCH)
    assert said.endswith("Son envoi n’a pas été noté\u202f; il n’est plus attendu.")
    assert "Sans réponse" not in said


def test_a_name_without_what_people_typed() -> None:
    assert name_of(PENALTY, FRENCH, subject=False) == "Observations avant pénalité"
    assert name_of(DATA, FRENCH, subject=False) == "Données du titulaire au 7\u00a0septembre 2026"


def of_contract(key: str, **fields: object) -> Deadline:
    contract = dataclasses.replace(CONTRACT, **fields)  # type: ignore[arg-type]  # fields by name
    return next(d for d in meeting_deadlines(contract, {}, TODAY) if d.key == key)


@pytest.mark.parametrize(
    ("deadline", "begins"),
    [
        (
            of_contract("kick_off:0", notification_source=NotificationSource.PORTAL_READ),
            "Notification le 8\u00a0mars 2026 (première consultation sur le profil d\u2019acheteur)\u202f; ",
        ),
        (
            of_contract(
                "kick_off:0",
                notification_source=NotificationSource.PORTAL_UNREAD,
                posted_on=dt.date(2026, 2, 28),
            ),
            "Notification le 8\u00a0mars 2026 (mise en ligne le 28\u00a0février 2026,"
            " non consultée pendant 8 jours)\u202f; ",
        ),
        (
            of_contract("kick_off:0", start=StartMode.FIRST_ANNIVERSARY),
            "Le plan commence au premier anniversaire de la notification, le 8\u00a0mars 2027\u202f; réunion",
        ),
        (
            of_contract("interim:m4", interim_months=4),
            "Notification le 8\u00a0mars 2026\u202f; point d\u2019étape au bout de 4 mois,"
            " soit le 8\u00a0juillet 2026.",
        ),
    ],
)
def test_how_the_event_came_about(deadline: Deadline, begins: str) -> None:
    assert explain(deadline, FRENCH).startswith(begins)


def test_where_rules_are_written() -> None:
    said = "Source\u00a0: {}\u202f; délais\u00a0: CCAG-FCS, art. 3.2."
    assert source(of_contract("kick_off:0"), FRENCH) == said.format("fiche méthode §\u00a02.3")
    late = of_contract("kick_off:0", start=StartMode.FIRST_ANNIVERSARY)
    assert source(late, FRENCH) == said.format("clause type des marchés de l\u2019État")
    [action] = action_deadlines("c", (Action(id="a", title="Former", due=TODAY),), 2)
    assert source(action, FRENCH) == "Source\u00a0: le plan."
    assert name_of(of_contract("interim:m4", interim_months=4), FRENCH) == "Point d\u2019étape n°\u00a01"


@pytest.mark.parametrize(
    ("source", "posted", "said"),
    [
        (NotificationSource.LETTER, None, "8\u00a0mars 2025"),
        (NotificationSource.PORTAL_READ, None, "8\u00a0mars 2025 (première consultation sur le profil d’acheteur)"),
        (
            NotificationSource.PORTAL_READ,
            dt.date(2025, 3, 6),
            "8\u00a0mars 2025 (première consultation sur le profil d’acheteur, mise en ligne le 6\u00a0mars 2025)",
        ),
        (
            NotificationSource.PORTAL_UNREAD,
            dt.date(2025, 2, 28),
            "8\u00a0mars 2025 (mise en ligne sur le profil d’acheteur le 28\u00a0février 2025, "
            "non consultée pendant 8\u00a0jours)",
        ),
        (
            NotificationSource.PORTAL_UNREAD,
            None,
            "8\u00a0mars 2025 (8\u00a0jours après la mise en ligne sur le profil d’acheteur, sans consultation)",
        ),
    ],
)
def test_documents_tell_how_the_notification_was_obtained(
    source: NotificationSource, posted: dt.date | None, said: str
) -> None:
    of = Contract(id="c", notification_date=dt.date(2025, 3, 8), notification_source=source, posted_on=posted)
    assert notified(of, FRENCH) == said
    assert notified(replace(of, notification_date=None), FRENCH) == ""
    # The deadlines that count from it say the same.
    kick_off, point = (d for d in meeting_deadlines(replace(of, interim_months=4, duration_months=8), {}, TODAY)[:2])
    way = source is not NotificationSource.LETTER
    assert way == ("en ligne" in explain(kick_off, FRENCH) or "consult" in explain(kick_off, FRENCH))
    assert explain(kick_off, FRENCH).partition("\u202f;")[0] == explain(point, FRENCH).partition("\u202f;")[0]


def test_minutes_name_the_holidays_that_do_not_count() -> None:
    held = Meeting(id="m", contract_id="c", kind=MeetingKind.INTERIM, date=dt.date(2026, 5, 7))
    [minutes] = minutes_deadlines(Contract(id="c"), [held], {}, TODAY)
    assert explain(minutes, FRENCH) == (
        "Réunion tenue le 7\u00a0mai 2026\u202f; compte rendu sous 5 jours ouvrés, soit le 18\u00a0mai 2026 "
        "(non comptés\u00a0: Fête de la Victoire, Ascension)."
    )
