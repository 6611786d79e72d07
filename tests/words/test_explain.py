"""A deadline explains itself in one sentence."""

import datetime as dt

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract, Derogation, Zone
from facilitator_app.domain.deadline import Deadline, action_deadlines, meeting_deadlines
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.plan import Action
from facilitator_app.words.explain import deadline_name, explain

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
