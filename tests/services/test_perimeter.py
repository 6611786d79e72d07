"""The rule that must always be in sight stands in every document about the plan, as each is really printed."""

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.organisation import Party
from facilitator_app.domain.perimeter import Perimeter
from facilitator_app.services.desk import Desk
from facilitator_app.services.paper_kinds import Asked, LetterKind, PaperKind
from facilitator_app.words.perimeter import perimeter_rule
from facilitator_app.words.words import Language
from tests.ui.review_wizard.desks import example_desk

# A plan about products and deliveries, and one about people.
BOF, CLEANING = "bof-marche", "net-marche"
ABOUT_THE_PLAN = (
    *(Asked(kind=kind, contract_id=BOF) for kind in PaperKind if kind not in (PaperKind.FEASIBILITY, PaperKind.LETTER)),
    Asked(kind=PaperKind.ACTIONS, contract_id=BOF, party=Party.HOLDER),
    Asked(kind=PaperKind.LETTER, contract_id=BOF, letter=LetterKind.BUYER),
    Asked(kind=PaperKind.LETTER, contract_id=BOF, letter=LetterKind.HOLDER),
)


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    opened = example_desk(Path(tmp_path_factory.mktemp("perimeter")))
    yield opened
    opened.close()


def printed(pdf: bytes) -> str:
    """All that is read in a document, in one line."""
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_range() for page in document)
    document.close()
    return " ".join(text.split())


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("asked", ABOUT_THE_PLAN, ids=lambda a: f"{a.kind}-{a.letter or a.party or ''}")
def test_the_perimeter_is_told_in_every_document_about_the_plan(desk: Desk, asked: Asked, language: Language) -> None:
    words = words_for(language)
    rule = " ".join(perimeter_rule(Perimeter.SERVICES, words).split())
    pdf = printed(desk.papers.proof(asked, words).pdf)
    assert rule in pdf
    assert "salariés affectés" not in pdf and "employees assigned" not in pdf


@pytest.mark.parametrize("kind", [PaperKind.PLAN, PaperKind.MINUTES, PaperKind.CLAUSE])
def test_where_all_axes_are_social_the_perimeter_is_the_employees(desk: Desk, kind: PaperKind) -> None:
    words = words_for("fr")
    rule = " ".join(perimeter_rule(Perimeter.EMPLOYEES, words).split())
    pdf = printed(desk.papers.proof(Asked(kind=kind, contract_id=CLEANING), words).pdf)
    assert rule in pdf
    assert "confirmé (seuls les salariés affectés au marché)" in pdf or kind is not PaperKind.PLAN
