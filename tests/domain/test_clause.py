"""Templates filled in: what is typed is text, whatever it looks like."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.clause import Entry, Paragraph, Prose, Table, Value, composed, quoted_fields, variant
from facilitator_app.domain.contract import Contract, StartMode
from facilitator_app.domain.message import one_line
from facilitator_app.domain.preparation import Article, Force, Penalty, Preparation, Terms

TABLE = Table(columns=("Axe", "Attentes"), rows=(("Santé", ""), ("Égalité", "")))
CONTRACT = Contract(id="c")
EMPTY = Preparation(id="p", contract_id="c")


def test_fields_are_filled_in_line_by_line() -> None:
    body = "Le {Objet} porte sur\n\n- un point\n– {deux}\nRien de {vide}.\n{table}\nsur {table} ; {autre}"
    values: dict[str, Value] = {"objet": "marché", "deux": "a\n b ", "vide": " ", "table": TABLE}
    assert composed(body, values) == (
        Paragraph(text="Le marché porte sur"),
        Entry(text="un point"),
        Entry(text="a"),
        Entry(text="b"),
        TABLE,
        Paragraph(text="sur Santé, Égalité ; {autre}"),
    )


def test_a_table_or_list_with_nothing_in_it_takes_its_line_along() -> None:
    assert composed("{a}\nvoir {b}", {"a": Table(columns=("x",), rows=()), "b": ()}) == ()


@pytest.mark.parametrize("typed", ["- tiret", "<b>gras</b>", "{axes}", "# titre", "*a* _b_", "%n {0}"])
def test_what_a_field_says_is_never_read_again(typed: str) -> None:
    values: dict[str, Value] = {"x": typed, "axes": TABLE}
    assert composed("{x}", values) == (Paragraph(text=typed),)
    assert composed("voir {x}", values) == (Paragraph(text=f"voir {typed}"),)


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("Tableau de bord trimestriel", [Paragraph(text="Suivi : tableau de bord trimestriel.")]),
        ("Région des lacs, chaque mois ;", [Paragraph(text="Suivi : Région des lacs, chaque mois.")]),
        ("L'acheteur contrôle sur place.", [Paragraph(text="Suivi : l’acheteur contrôle sur place.")]),
        ("[à compléter : suivi]", [Paragraph(text="Suivi : [à compléter : suivi].")]),
        ("Comité : l’acheteur", [Paragraph(text="Suivi :"), Entry(text="Comité : l’acheteur.")]),
        ("- Un bilan;\n- une visite", [Paragraph(text="Suivi :"), Entry(text="Un bilan ;"), Entry(text="une visite.")]),
        ("Un bilan.\nUne visite", [Paragraph(text="Suivi :"), Entry(text="Un bilan."), Entry(text="Une visite.")]),
        (" ", []),
    ],
)
def test_prose_is_announced_and_led_to_its_full_stop(typed: str, read: list[Paragraph | Entry]) -> None:
    assert list(composed("Suivi : {suivi}", {"suivi": Prose(text=typed)}, semicolon=" ;")) == read


def test_prose_that_stands_alone_is_led_to_its_full_stop_and_one_quoted_is_not() -> None:
    values: dict[str, Value] = {"suivi": Prose(text="Sur pièces\nSur place !")}
    assert composed("{suivi}", values) == (Paragraph(text="Sur pièces."), Paragraph(text="Sur place !"))
    assert composed("- {suivi}", values) == (Entry(text="Sur pièces;"), Entry(text="Sur place !"))
    assert composed("Soit {suivi}", values) == (Paragraph(text="Soit Sur pièces, Sur place !"),)
    assert composed("Soit {suivi} :", values) == (Paragraph(text="Soit Sur pièces, Sur place ! :"),)


def test_apostrophes_are_those_of_print_in_tables_too() -> None:
    table = Table(columns=("Axe",), rows=(("L'emploi, 'aujourd'hui'",),))
    assert composed("d'ici\n{t}", {"t": table}) == (
        Paragraph(text="d’ici"),
        Table(columns=("Axe",), rows=(("L’emploi, 'aujourd’hui'",),)),
    )


@given(st.text(), st.text())
def test_any_template_and_any_value_make_lines_of_text(body: str, value: str) -> None:
    for block in composed(body, dict.fromkeys(quoted_fields(body), value)):
        assert not isinstance(block, Table)
        assert block.text == one_line(block.text)


@pytest.mark.parametrize("force", Force)
def test_three_forces_have_a_wording_each(force: Force) -> None:
    prepared = replace(EMPTY, terms=Terms(force=force))
    assert variant(Article.COMMITMENT, prepared, CONTRACT) == force


@pytest.mark.parametrize("start", StartMode)
def test_two_ways_to_start_have_a_wording_each(start: StartMode) -> None:
    of = replace(CONTRACT, start=start)
    assert variant(Article.DRAWING_UP, EMPTY, of) == start
    # Templates of one's own for the usual start were kept without a variant.
    late = start is StartMode.FIRST_ANNIVERSARY
    assert variant(Article.ANNUAL_REVIEW, EMPTY, of) == (start if late else "")


def test_an_invitation_without_penalties_says_so() -> None:
    invited = replace(EMPTY, terms=Terms(force=Force.INVITATION))
    assert variant(Article.PENALTIES, invited, CONTRACT) == "none"
    assert variant(Article.PENALTIES, replace(invited, penalties=(Penalty(id="p", event="Retard"),)), CONTRACT) == ""
    assert variant(Article.PENALTIES, EMPTY, CONTRACT) == ""
