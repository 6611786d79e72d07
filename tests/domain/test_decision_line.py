"""A decision typed on one line."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.decision_line import names_both, parse_decision, party_named
from facilitator_app.domain.organisation import Party

BUYER, SHARED = Party.BUYER, Party.SHARED
TODAY = dt.date(2026, 11, 21)


@pytest.mark.parametrize(
    ("line", "who", "text", "due", "party"),
    [
        (
            "Titulaire : transmettre les attestations avant le 30/11",
            "Titulaire",
            "transmettre les attestations",
            "2026-11-30",
            Party.HOLDER,
        ),
        ("Acheteur: relancer les lycées, pour le 12 mars.", "Acheteur", "relancer les lycées", "2027-03-12", BUYER),
        (
            "Acheteur et titulaire : visiter le site d\u2019ici au 1er février 2027",
            "Acheteur et titulaire",
            "visiter le site",
            "2027-02-01",
            Party.SHARED,
        ),
        ("Facilitatrice\u00a0: lister +15j", "Facilitatrice", "lister", "2026-12-06", Party.FACILITATOR),
        ("Holder: send the certificates by 30/11/2026", "Holder", "send the certificates", "2026-11-30", Party.HOLDER),
        ("Revoir les créneaux de livraison", "", "Revoir les créneaux de livraison", None, Party.HOLDER),
        ("Livrer le matin : à partir de 6:30", "Livrer le matin", "à partir de 6:30", None, Party.HOLDER),
        ("Titulaire : passer le relais", "Titulaire", "passer le relais", None, Party.HOLDER),
        (
            "Titulaire : former l\u2019\u00e9quipe sous 15 jours",
            "Titulaire",
            "former l\u2019\u00e9quipe",
            "2026-12-06",
            Party.HOLDER,
        ),
        ("Acheteur : relire avant fin mars.", "Acheteur", "relire", "2027-03-31", BUYER),
        ("Acheteur : relire d\u2019ici fin juin", "Acheteur", "relire", "2027-06-30", BUYER),
        ("Acheteur : relire d\u2019ici \u00e0 2 mois", "Acheteur", "relire", "2027-01-21", BUYER),
        ("Acheteur : relire dans deux mois", "Acheteur", "relire", "2027-01-21", BUYER),
        ("Acheteur : relire pour la fin du mois", "Acheteur", "relire", "2026-11-30", BUYER),
        ("Acheteur : relire au plus tard fin mars 2027", "Acheteur", "relire", "2027-03-31", BUYER),
        ("Acheteur : relire mi-mars", "Acheteur", "relire", "2027-03-15", BUYER),
        ("Acheteur : relire (fin mars)", "Acheteur", "relire", "2027-03-31", BUYER),
        ("Livrer dans deux lots", "", "Livrer dans deux lots", None, Party.HOLDER),
        ("Revoir le dispositif fin de vie", "", "Revoir le dispositif fin de vie", None, Party.HOLDER),
        (
            "Les deux : fixer le panier moyen le 1er juin 2027",
            "Les deux",
            "fixer le panier moyen",
            "2027-06-01",
            SHARED,
        ),
        ("Ensemble : visiter le site sous 15 jours", "Ensemble", "visiter le site", "2026-12-06", SHARED),
        ("Rappeler le 08/12", "", "Rappeler", "2026-12-08", Party.HOLDER),
    ],
)
def test_split(line: str, who: str, text: str, due: str | None, party: Party) -> None:
    decision = parse_decision(line, TODAY)

    assert (decision.who, decision.text) == (who, text)
    assert decision.due == (dt.date.fromisoformat(due) if due else None)
    assert decision.party is party
    assert decision.term is None


def test_a_date_alone_stays_in_the_text() -> None:
    assert parse_decision("avant le 30/11", TODAY).text == "avant le 30/11"


@given(st.text(max_size=80))
def test_nothing_typed_is_lost_or_breaks_it(line: str) -> None:
    decision = parse_decision(line, TODAY)

    if decision.due is None and not decision.who:
        assert decision.text == line.strip()
    assert bool(decision.text) == bool(line.strip())


@pytest.mark.parametrize(
    ("who", "party"),
    [
        ("la collectivité", Party.BUYER),
        ("chargée d\u2019achats", Party.BUYER),
        ("Tous", Party.SHARED),
        ("Les deux parties", Party.SHARED),
        ("Titulaire et acheteur", Party.SHARED),
        ("Chargée d\u2019achats et mandataire", Party.SHARED),
        ("responsable des installations", Party.HOLDER),
        ("cheffe de projet, Les Halles", Party.HOLDER),
    ],
)
def test_party_named(who: str, party: Party) -> None:
    assert party_named(who) is party


@pytest.mark.parametrize(
    "who",
    [
        "les deux",
        "Les deux parties",
        "les 2",
        "Ensemble",
        "conjointement",
        "Les parties",
        "chaque partie",
        "Acheteur et titulaire",
        "titulaire / acheteur",
        "l\u2019acheteur et le titulaire",
        "Both parties",
    ],
)
def test_both_parties_are_known_by_any_of_their_names(who: str) -> None:
    assert names_both(who)
    assert party_named(who) is Party.SHARED


@pytest.mark.parametrize("who", ["Titulaire", "Tous", "Chargée d\u2019achats et mandataire", "Les deux cheffes", ""])
def test_who_has_a_name_of_his_own_keeps_it(who: str) -> None:
    assert not names_both(who)
