"""The feasibility sheet: verdict first, one row per criterion, one page wherever it can be."""

import io
from dataclasses import replace

import pikepdf

from facilitator_app.documents import build_feasibility
from facilitator_app.documents.feasibility_view import FeasibilityRow, FeasibilityView
from tests.documents import samples
from tests.documents.feasibility_sheets import FRENCH_WORDS, empty_sheet, sheet
from tests.documents.reading import read, spoken


def pages(view: FeasibilityView) -> int:
    with pikepdf.open(io.BytesIO(build_feasibility(view))) as pdf:
        return len(pdf.pages)


def nine_rows(reason: str, *notes: str) -> FeasibilityView:
    row = FeasibilityRow("Rigueur des indicateurs", "Acquis", samples.ACHIEVED, reason, notes)
    return replace(sheet(("court",)), rows=(row,) * 9)


def test_the_verdict_is_read_before_anything_else() -> None:
    texts = spoken(build_feasibility(sheet(samples.ORDINARY)))
    assert texts.index(samples.WATCH.text) < texts.index(FRENCH_WORDS.criteria) < texts.index(FRENCH_WORDS.workload)
    assert texts.index(samples.WATCH.text) == 6


def test_each_criterion_is_a_row_with_its_header() -> None:
    document = read(build_feasibility(nine_rows("un motif")))
    heads = [cell for cell in document.all("TH") if cell.text() == "Rigueur des indicateurs"]
    assert len(heads) == 9
    assert all(cell.attributes["/Scope"] == "/Row" for cell in heads)


def test_an_assessment_with_long_reasons_and_notes_stays_on_one_page() -> None:
    reason = "Une révision rapprochée s’accorde mal avec un plan\u00a0: lisser les prix sur une période plus longue."
    assert pages(nine_rows(reason)) == 1
    note = "Un mi-temps est prévu au budget 2027 du groupement, sous réserve du vote de l’assemblée."
    assert pages(nine_rows(reason, note)) == 1


def test_what_is_longer_than_a_page_goes_on_to_the_next_one() -> None:
    assert pages(nine_rows(samples.LONG)) > 1


def test_an_empty_one_is_a_page_too() -> None:
    assert pages(empty_sheet()) == 1
