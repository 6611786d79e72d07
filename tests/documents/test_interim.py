import io
import re
from dataclasses import replace

import pikepdf
import pytest

from facilitator_app.documents import build_minutes, minutes_view, views
from tests.documents import samples
from tests.documents.reading import plain, spoken

WORDS = replace(
    samples.MINUTES_WORDS,
    other_indicators="Autres indicateurs : {counts}. Voir le plan.",
    other_actions="Autres actions : {counts}. Voir le plan.",
)
STATES = (samples.LATE, samples.WATCH, samples.ON_TRACK, samples.ACHIEVED)


def sheet(actions: int = 15, indicators: int = 12, decisions: int = 8) -> minutes_view.MinutesView:
    """The interim point of a plan as busy as they come."""
    texts = [f"{samples.ORDINARY[n % 4]} (ligne {n})" for n in range(15)]

    def state(index: int, count: int) -> views.State:
        return STATES[index * 4 // count]

    return minutes_view.MinutesView(
        identity=samples.identity("Compte rendu du point d’étape du 12 juin 2026"),
        words=WORDS,
        key_figures=samples.minutes(samples.ORDINARY).key_figures,
        decisions=tuple(
            replace(decision, due="30/11/2026", state=samples.ON_TRACK)
            for decision in samples.decisions(tuple(texts[:decisions]))
        ),
        indicators=tuple(
            views.IndicatorLine(
                f"Indicateur {n} du plan",
                "52 %",
                "60 % au moins",
                "8 points sous la cible",
                state(n, indicators),
                views.Progress(52, 60, "52 % pour 60 %"),
            )
            for n in range(indicators)
        ),
        circulation=(
            views.Fact("Présents", "Laiterie – Directrice ; Responsable qualité\nGroupement – Cheffe de service"),
            views.Fact("Excusés", "Lycée – Gestionnaire ; Intendante\nMaison de l’emploi – Facilitatrice"),
        ),
        axes=(
            minutes_view.MinutesAxis(
                "Actions évoquées ou en retard",
                actions=(
                    views.ActionGroup(
                        "",
                        tuple(
                            views.ActionLine(f"Action {n} du plan", "Acheteur", "01/01/2027", state(n, actions))
                            for n in range(actions)
                        ),
                    ),
                ),
            ),
        ),
        expectations=tuple(views.Statement("Titulaire", text) for text in texts[:2]),
        difficulties=tuple(views.Statement("Acheteur", text) for text in texts[:3]),
        proposals=tuple(minutes_view.Proposal(text, "", "Reportée", "À revoir") for text in texts[:4]),
        next_meeting=(views.Fact("Date", "12 mars 2027"),),
        perimeter=samples.PERIMETER,
        sheet=True,
        other_actions=(samples.NOT_STARTED,),
    )


def pages(view: minutes_view.MinutesView) -> int:
    with pikepdf.open(io.BytesIO(build_minutes(view))) as pdf:
        return len(pdf.pages)


def counted(texts: list[str], start: str) -> int:
    [line] = [text for text in texts if text.startswith(start)]
    return sum(int(number) for number in re.findall(r"\((\d+)\)", line))


def listed(texts: list[str], pattern: str) -> list[int]:
    return [int(match[1]) for text in texts if (match := re.match(pattern, text))]


@pytest.mark.parametrize(("actions", "indicators", "decisions"), [(15, 12, 8), (3, 2, 2), (0, 0, 0), (60, 40, 8)])
def test_an_interim_point_is_one_page(actions: int, indicators: int, decisions: int) -> None:
    assert pages(sheet(actions, indicators, decisions)) == 1


def test_a_quiet_one_is_told_whole_and_airy() -> None:
    texts = spoken(build_minutes(sheet(2, 2, 2)))
    assert listed(texts, r"Action (\d+)") == [0, 1]
    assert counted(texts, "Autres actions") == 1
    assert not any(text.startswith("Autres indicateurs") for text in texts)


def test_what_goes_worst_is_listed_and_the_others_are_counted() -> None:
    view = sheet()
    texts = spoken(build_minutes(view))
    actions, indicators = listed(texts, r"Action (\d+)"), listed(texts, r"Indicateur (\d+)")
    assert actions == list(range(len(actions)))
    assert actions[:4] == [0, 1, 2, 3]
    assert len(actions) + counted(texts, "Autres actions") == 15 + len(view.other_actions)
    assert len(indicators) + counted(texts, "Autres indicateurs") == 12


def test_what_was_decided_and_said_is_never_shortened() -> None:
    view = sheet()
    told = " ".join(spoken(build_minutes(view)))
    said = [decision.text for decision in view.decisions]
    said += [statement.text for statement in (*view.expectations, *view.difficulties)]
    said += [proposal.text for proposal in view.proposals]
    assert [text for text in said if text not in told] == []
    assert "Reportée – À revoir" in told


def test_texts_longer_than_a_page_go_on_and_lose_nothing() -> None:
    view = replace(sheet(), decisions=samples.decisions((samples.LONG,)))
    assert pages(view) > 1
    texts = spoken(build_minutes(view))
    assert listed(texts, r"Action (\d+)") == list(range(15))
    assert listed(texts, r"Indicateur (\d+)") == list(range(12))


def test_breaches_and_agreements_are_told_where_there_are_any() -> None:
    agreement = minutes_view.Agreement("Titulaire", samples.ACHIEVED, "Sous réserve d’avis.")
    texts = spoken(build_minutes(replace(sheet(), breaches=("Retard de livraison",), agreements=(agreement,))))
    assert "Retard de livraison" in texts
    assert "Sous réserve d’avis." in texts


def test_the_state_of_decisions_is_told_where_it_is_not_the_same_for_all() -> None:
    view = sheet(2, 2, 2)
    title = WORDS.decision_columns.due
    texts = spoken(build_minutes(view))
    assert texts[texts.index(title) + 1] == "1"
    late = replace(view, decisions=(replace(view.decisions[0], state=samples.LATE),))
    texts = spoken(build_minutes(late))
    assert texts[texts.index(title) + 1] == WORDS.decision_columns.state


def test_it_is_signed_where_there_is_room_for_it() -> None:
    blocks = tuple(views.SignatureBlock(f"Pour la partie {n}", ("Nom :", "Date :")) for n in range(2))

    def signed(view: minutes_view.MinutesView) -> bool:
        made = replace(view, signatures=blocks)
        assert pages(made) == 1
        return WORDS.signatures in spoken(build_minutes(made))

    assert signed(sheet(2, 2, 2))
    assert not signed(sheet(60, 40, 8))


def test_a_touched_term_stands_out_and_bars_say_what_is_hatched() -> None:
    view = sheet(2, 2, 2)
    term = replace(view.decisions[0], term="Touche une stipulation", comment="Dit en séance")
    above = replace(view.indicators[0], progress=views.Progress(70, 60, "70 % pour 60 %", ceiling=True))
    texts = spoken(build_minutes(replace(view, decisions=(term,), indicators=(above,))))
    assert texts[texts.index("Touche une stipulation") + 1] == "Dit en séance"
    assert plain(WORDS.ceiling) in texts
    assert plain(WORDS.ceiling) not in spoken(build_minutes(view))
