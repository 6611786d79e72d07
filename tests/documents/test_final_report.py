"""The final report and the "next tender" sheet: what comes first, what is said of nothing, what is read of a curve."""

import io
from dataclasses import replace

import pikepdf
import pytest

from facilitator_app.documents import build_final_report, build_lessons_sheet, build_minutes
from facilitator_app.documents.final_report_view import AxisYears, ClauseBlock
from tests.documents import final_report_samples as reports
from tests.documents import samples
from tests.documents.reading import read, spoken


def pages(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def test_the_result_comes_first_then_the_axes_then_what_became_of_all_else() -> None:
    texts = spoken(build_final_report(reports.report(samples.ORDINARY)))
    order = [
        reports.TITLE,
        "11/14",
        "Ce que le plan a apporté",
        "Cibles et résultats",
        "Axe suivi",
        "Propositions du titulaire",
        "Décisions, courriers et avenants",
        "Réunions",
        "Valeur créée",
        "Points de vigilance",
        "Enseignements",
        "Pour le prochain marché",
        samples.PERIMETER,
    ]
    places = [texts.index(text) for text in order]
    assert places == sorted(places)


def test_a_report_of_nothing_holds_on_one_page_and_says_so() -> None:
    data = build_final_report(reports.empty_report())
    texts = spoken(data)
    assert "Aucun indicateur n’a été suivi." in texts
    assert {"no proposal", "no action", "no amendment", "no meeting", "no value", "no lesson", "no clause"} <= set(
        texts
    )
    assert pages(data) == 1


def test_breaches_stand_between_amendments_and_meetings() -> None:
    line = "Tuteur non désigné. Pénalité appliquée le 4 mai 2026 : 150 €."
    view = replace(reports.report(samples.ORDINARY), breaches=(line,))
    texts = spoken(build_final_report(view))
    heading = texts.index(view.words.breaches)
    assert texts.index(view.words.amendments) < heading < texts.index(view.words.meetings)
    assert any(line in text for text in texts[heading:])
    assert view.words.breaches not in spoken(build_final_report(replace(view, breaches=())))


def test_an_indicator_is_named_once_beside_all_its_years() -> None:
    view = replace(reports.empty_report(), axes=(AxisYears("Axe", "", (reports.indicator("Heures"),)),))
    document = read(build_final_report(view))
    [table] = document.all("Table")
    heads = [node.text() for node in table.all("TH")]
    assert heads.count("Heuresde 12 % à 45 %") == 1
    assert [head for head in heads if head.startswith("Année")] == [f"Année {n}" for n in range(1, 5)]


def test_a_curve_is_read_by_its_words() -> None:
    view = replace(reports.empty_report(), axes=(AxisYears("Axe", "", (reports.indicator("Heures"),)),))
    [figure] = [node for node in read(build_final_report(view)).all("Figure") if node.alt.startswith("Heures")]
    assert figure.alt == "Heures\u00a0: 4 années"


@pytest.mark.parametrize("count", [1, 2, 3])
def test_curves_stand_two_by_two_with_their_names(count: int) -> None:
    followed = tuple(reports.indicator(f"Indicateur {n}") for n in range(count))
    view = replace(reports.empty_report(), axes=(AxisYears("Axe", "", followed),))
    texts = spoken(build_final_report(view))
    # Once in the table, once above the curve.
    assert [texts.count(f"Indicateur {n}") for n in range(count)] == [2] * count


def test_a_clause_stands_under_its_need_with_its_origin() -> None:
    block = ClauseBlock("Trier", ("Le titulaire trie.", "L’acheteur aide."), "D’après le marché 2020-9")
    texts = spoken(build_lessons_sheet(replace(reports.empty_lessons(), own=(block,))))
    at = texts.index("Trier")
    assert texts[at : at + 4] == ["Trier", "Le titulaire trie.", "L’acheteur aide.", "D’après le marché 2020-9"]
    assert "Aucun marché semblable n’a encore d’enseignement." in texts


def test_minutes_of_a_final_review_tell_what_the_plan_has_brought_before_the_axes() -> None:
    texts = spoken(build_minutes(reports.final_minutes(samples.ORDINARY)))
    brought, learnt = texts.index("Ce que le plan a apporté"), texts.index("Enseignements pour le prochain marché")
    assert texts.index("Présents et excusés") < brought < learnt < texts.index("Propositions du titulaire")
