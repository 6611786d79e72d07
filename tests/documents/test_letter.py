"""Letters and project sheets: read in the order in which they are written, with room to write."""

import io
from dataclasses import replace

import pikepdf
import pypdfium2

from facilitator_app.documents import build_letter, build_project_sheets
from facilitator_app.documents.letter_view import Passage
from facilitator_app.documents.project_sheets_view import FillTable
from tests.documents import letter_samples, samples
from tests.documents.reading import read, spoken


def pages(data: bytes) -> int:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return len(pdf.pages)


def test_a_letter_is_read_from_letterhead_to_enclosures() -> None:
    texts = spoken(build_letter(letter_samples.letter(samples.ORDINARY)))
    order = [
        "Groupement de commandes des lycées",
        "Marché",
        "Le 21 novembre 2026",
        letter_samples.SUBJECT,
        "PROJET",
        "Annule et remplace la v1.",
        "Madame, Monsieur,",
        "Ordre du jour",
        "Date et lieu",
        samples.PERIMETER,
        "Salutations distinguées.",
        "Pour le titulaire",
        "Copie à",
    ]
    places = [texts.index(text) for text in order]
    assert places == sorted(places)


def test_facts_penalty_and_time_to_answer_are_read_in_turn() -> None:
    texts = spoken(build_letter(letter_samples.breach_letter(samples.ORDINARY)))
    order = [
        "Le 21 novembre 2026",
        "Objet : invitation à présenter des observations avant pénalité",
        "Nous avons constaté les faits suivants :",
        "Faits",
        "Le marché prévoit :",
        "Pénalité",
        "Vous disposez de 15 jours.",
        "Aucune pénalité ne sera décidée avant.",
        "Pour l’acheteur",
    ]
    places = [texts.index(text) for text in order]
    assert places == sorted(places)


def test_the_subject_is_the_only_title() -> None:
    document = read(build_letter(letter_samples.letter(samples.ORDINARY)))
    assert [node.text() for node in document.all("H1")] == [letter_samples.SUBJECT]


def test_a_bare_letter_says_no_more_than_it_holds() -> None:
    texts = spoken(build_letter(letter_samples.empty_letter()))
    assert texts == [
        "L’acheteur",
        "Le 21 novembre 2026",
        letter_samples.SUBJECT,
        "Madame, Monsieur,",
        "Salutations.",
    ]


def test_each_axis_has_its_sheet_on_a_page_of_its_own() -> None:
    view = letter_samples.sheets(samples.ORDINARY)
    document = read(build_project_sheets(view))
    assert [node.text() for node in document.all("H2")] == ["Axe 1. Produits durables", "Axe 2. Livraisons"]
    assert [node.text() for node in document.all("H3")] == ["Objectifs", "Contact", "Contact"]
    alone = replace(view, sheets=view.sheets[:1])
    assert pages(build_project_sheets(view)) == pages(build_project_sheets(alone)) + 1


def test_empty_rows_are_cells_to_write_in() -> None:
    view = letter_samples.sheets(samples.ORDINARY)
    rows = read(build_project_sheets(view)).all("TR")
    empty = [row for row in rows if not row.text().strip()]
    assert len(empty) == 4


def test_a_table_begun_overleaf_is_begun_with_its_title() -> None:
    view = letter_samples.sheets(samples.ORDINARY)
    rows = (("Humains", "Une tutrice"),) * 12
    filled = FillTable("Moyens", (("Nature", 30), ("Moyens", 70)), rows=rows, empty_rows=1)
    sheet = replace(view.sheets[0], tables=(replace(filled, title="Objectifs"), filled))
    document = pypdfium2.PdfDocument(build_project_sheets(replace(view, sheets=(sheet,))))
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    assert [text.count("Une tutrice") for text in texts] == [12, 12]
    assert ["Objectifs" in text for text in texts] == [True, False]


def test_the_last_thing_said_goes_with_the_courtesies() -> None:
    letter = letter_samples.letter(samples.ORDINARY)
    said = tuple(Passage(f"Alinéa {n}.") for n in range(1, 60))
    for count in range(20, 59):
        document = pypdfium2.PdfDocument(build_letter(replace(letter, passages=said[:count], perimeter="")))
        last = document[len(document) - 1].get_textpage().get_text_range()
        document.close()
        assert letter.closing not in last or f"Alinéa {count}." in last
