"""The clause as a document: there from the start, a draft while it lacks something, as PDF and as DOCX."""

import io
import json
import zipfile
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import docx
import pikepdf
import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import Contract
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.domain.preparation import Article, LeftOut, Penalty, TargetedAxis, Terms
from facilitator_app.services.desk import Desk
from facilitator_app.services.papers import Asked, PaperKind
from tests.documents.reading import spoken

FRENCH = words_for("fr")


def filled(desk: Desk, contract: Contract) -> None:
    """A preparation with nothing missing but an article left out for a reason."""
    empty = desk.preparations.of_contract(contract.id)
    whole = replace(
        empty,
        axes=(TargetedAxis(id="a", title="Recrutement", expected="Plus d’heures"),),
        terms=Terms(plan_months=2, governance="g", monitoring="m", control="c", evidence="e", sharing="s"),
        penalties=(Penalty(id="p", event="Retard", amount=Decimal(1), cap=Decimal(1)),),
        notes="note privée",
        left_out=(LeftOut(id=Article.REUSE, because="Réglé par le CCAP"),),
    )
    desk.preparations.save(empty, whole, "fill in")


def test_an_unprepared_clause_is_a_draft_that_says_what_is_missing(desk: Desk, contract: Contract) -> None:
    said = spoken(desk.papers.preview(PaperKind.CLAUSE, contract.id, words=FRENCH))
    assert "PROJET" in said
    assert "Axes de progrès – Aucun axe n’est ciblé (fiche méthode § 2.2)." in said
    assert "Article 3 – Périmètre" in said


def test_the_word_file_of_a_draft_says_what_is_missing(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    output = tmp_path / "clause.docx"
    desk.papers.write(Asked(kind=PaperKind.CLAUSE, contract_id=contract.id), output, FRENCH)
    document = docx.Document(io.BytesIO(output.read_bytes()))
    said = [p.text.replace("\u00a0", " ") for p in document.paragraphs]
    assert said[2:4] == ["PROJET", "À compléter ou à confirmer"]
    assert "Axes de progrès – Aucun axe n’est ciblé (fiche méthode § 2.2)." in said
    assert "non émis" in document.sections[0].footer.paragraphs[0].text


def test_a_clause_with_all_parts_is_no_draft(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    said = spoken(desk.papers.preview(PaperKind.CLAUSE, contract.id, words=FRENCH))
    assert "PROJET" not in said
    assert [text for text in said if text.startswith("Réutilisation")] == [
        "Réutilisation des enseignements – Cet article est écarté. Réglé par le CCAP "
        "(atelier national du 20 janvier 2022)."
    ]
    assert not any(text.startswith("Article 15") for text in said)


def test_the_word_file_has_the_same_articles_and_no_notes(desk: Desk, contract: Contract, tmp_path: Path) -> None:
    filled(desk, contract)
    output = tmp_path / "clause.docx"
    desk.papers.write(Asked(kind=PaperKind.CLAUSE, contract_id=contract.id), output, FRENCH)
    document = docx.Document(io.BytesIO(output.read_bytes()))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    pdf = spoken(desk.papers.preview(PaperKind.CLAUSE, contract.id, words=FRENCH))
    assert headings == [text for text in pdf if text.startswith("Article ")]
    assert len(headings) == 14
    assert "note privée" not in "\n".join(p.text for p in document.paragraphs)
    assert "PROJET" not in [p.text for p in document.paragraphs]


@pytest.mark.parametrize("kind", [PaperKind.CLAUSE, PaperKind.FEASIBILITY])
def test_no_paper_of_before_the_award_names_the_holder(
    desk: Desk, contract: Contract, tmp_path: Path, kind: PaperKind
) -> None:
    """Whatever the contract form knows by now: both belong to the preparation of the tender."""
    filled(desk, contract)
    desk.feasibilities.begin(contract.id)
    holder = Organisation(id=new_id(), name="Propreté du Littoral SAS", kind=OrganisationKind.HOLDER)
    desk.directory.save(holder, None, "create an organisation")
    desk.contracts.save(replace(contract, holder_id=holder.id), contract, "award")
    asked = Asked(kind=kind, contract_id=contract.id)
    with pikepdf.open(io.BytesIO(desk.papers.proof(asked, FRENCH).pdf)) as pdf:
        told = [bytes(pdf.Root.Metadata.read_bytes()).decode(), str(pdf.docinfo)]
        told += [file.get_file().read_bytes().decode() for file in pdf.attachments.values()]
    told += spoken(desk.papers.preview(kind, contract.id, words=FRENCH))
    if kind is PaperKind.CLAUSE:
        written = tmp_path / "clause.docx"
        desk.papers.write(asked, written, FRENCH)
        with zipfile.ZipFile(written) as parts:
            told += [parts.read(name).decode() for name in parts.namelist() if name.endswith((".xml", ".rels"))]
    assert any(contract.title in text for text in told)
    assert not any(holder.name in text or holder.id in text for text in told)


def test_a_clause_is_issued_with_its_data(desk: Desk, contract: Contract) -> None:
    filled(desk, contract)
    issued = desk.papers.issue(Asked(kind=PaperKind.CLAUSE, contract_id=contract.id), FRENCH)
    assert issued.file_name == "2025-1_CLAUSE_2026-11-21_v1.pdf"
    told = json.loads(issued.data)["content"]
    assert told["preparation"]["axes"][0]["title"] == "Recrutement"
    assert told["preparation"]["notes"] == ""
    assert told["articles"][2]["article"] == "perimeter"
    assert desk.papers.issue(Asked(kind=PaperKind.CLAUSE, contract_id=contract.id), FRENCH) == issued
