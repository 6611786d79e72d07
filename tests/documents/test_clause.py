"""The clause as PDF and as a word processor's file: the same articles, in the same order, whatever was typed."""

import io
import zipfile
from dataclasses import replace

import docx
import pytest
from docx.oxml.ns import qn

from facilitator_app.documents import build_clause, build_clause_docx
from facilitator_app.documents.clause_view import ClauseArticle, ClauseEntry, ClauseTable, ClauseView
from tests.documents import samples
from tests.documents.clause_samples import clause, empty_clause
from tests.documents.reading import read, spoken

ORDINARY = ("Bilan semestriel", "Actions du titulaire")


def opened(view: ClauseView) -> docx.document.Document:
    return docx.Document(io.BytesIO(build_clause_docx(view)))


def test_the_pdf_reads_article_by_article() -> None:
    said = spoken(build_clause(clause(ORDINARY)))
    place = said.index("Article 1 – Objet")
    assert said[place - 3 : place] == ["À compléter ou à confirmer", *ORDINARY]
    assert said[place + 1 : place + 3] == list(ORDINARY)
    document = read(build_clause(clause(ORDINARY)))
    headings = [node for node in document.walk() if node.tag == "H2"]
    assert len(headings) == 4


def test_entries_that_follow_each_other_are_one_list() -> None:
    document = read(build_clause(clause(ORDINARY)))
    lists = [node for node in document.walk() if node.tag == "L"]
    assert [len([kid for kid in entry.kids if not isinstance(kid, str)]) for entry in lists] == [2, 2]


def test_the_file_of_a_word_processor_has_real_headings_lists_and_tables() -> None:
    document = opened(clause(ORDINARY))
    headings = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert headings == [
        "Article 1 – Objet",
        "Article 2 – Axes",
        "Article 3 – Contenu",
        "Article 4 – Bilan semestriel",
    ]
    entries = [p.text for p in document.paragraphs if p.style is not None and p.style.name == "List Bullet"]
    assert entries == list(ORDINARY)
    axes = document.tables[0]
    assert [cell.text for cell in axes.rows[0].cells] == ["Axe", "Attentes"]
    assert axes.rows[1].cells[1].text == "Bilan semestriel\nBilan semestriel"
    for table in document.tables:
        [repeated] = table.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
        assert repeated.get(qn("w:val")) == "true"


@pytest.mark.parametrize("language", ["fr-FR", "en-GB"])
def test_the_file_tells_its_title_and_language(language: str) -> None:
    document = opened(clause(ORDINARY, language))
    told = document.core_properties
    assert (told.title, told.language, told.author) == (
        "Clause de plan de progrès",
        language,
        "Groupement de commandes des lycées",
    )
    assert told.comments == ""
    [spoken_in] = document.styles.element.xpath("./w:docDefaults//w:lang")
    assert spoken_in.get(qn("w:val")) == language
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert (round(section.page_width.mm), round(section.page_height.mm)) == (210, 297)
    assert section.footer.paragraphs[0].text.endswith("Page  sur " if language == "fr-FR" else "Page  of ")


def test_a_word_processor_meets_nothing_of_the_template() -> None:
    document = opened(clause(ORDINARY))
    settings = document.settings.element
    [theme] = settings.findall(qn("w:themeFontLang"))
    assert dict(theme.attrib) == {qn("w:val"): "fr-FR"}
    [sign] = settings.findall(qn("w:decimalSymbol"))
    assert sign.get(qn("w:val")) == ","
    modes = [c.get(qn("w:val")) for c in settings.iter(qn("w:compatSetting")) if "Mode" in c.get(qn("w:name"))]
    assert modes == ["15"], "an older mode is announced in the title of the window"
    with zipfile.ZipFile(io.BytesIO(build_clause_docx(clause(ORDINARY)))) as parts:
        assert not [name for name in parts.namelist() if "thumbnail" in name]
    for name in ("Title", "Subtitle", "Heading 1", "List Bullet", "Footer"):
        assert document.styles[name].element.xpath("./w:rPr/w:spacing | ./w:pPr/w:contextualSpacing") == []


def test_what_announces_a_list_or_a_table_stays_with_it() -> None:
    paragraphs = opened(clause(("Un", "Deux", "Trois"))).paragraphs
    kept = [p.text for p in paragraphs if p.paragraph_format.keep_with_next]
    assert kept == ["Le plan porte sur les axes suivants\u00a0:", "Le plan précise\u00a0:", "Un"]
    entries = [p for p in paragraphs if p.style is not None and p.style.name == "List Bullet"]
    assert [p.text for p in entries if p.paragraph_format.space_after] == ["Trois"]


def test_tables_fill_the_width_in_rows_that_are_not_cut() -> None:
    document = opened(clause((*ORDINARY, "x" * 3_000)))
    for table in document.tables:
        assert sum(column.width.mm for column in table.columns if column.width) == pytest.approx(166, abs=0.5)
        whole = [bool(row._tr.xpath("./w:trPr/w:cantSplit")) for row in table.rows]
        assert whole == [True, True, True, False], "a row that may fill a page is cut where it must be"


def test_a_file_that_would_end_on_a_table_ends_on_a_paragraph() -> None:
    table = ClauseTable(("Un", "Deux"), (("a", "b"),))
    view = replace(empty_clause(), articles=(ClauseArticle("Article 1", (table, table)),))
    document = opened(view)
    assert len(document.tables) == 2, "tables that touch each other would be one"
    assert document.element.body[-2].tag == qn("w:p")


def test_what_is_missing_stays_out_of_the_contract_papers() -> None:
    document = opened(clause(ORDINARY))
    assert "À compléter" not in "\n".join(p.text for p in document.paragraphs)
    assert document.sections[0].header.paragraphs[0].text == ""


def test_a_draft_says_so_on_each_page_and_what_it_lacks_in_front() -> None:
    view = replace(clause(ORDINARY), missing_note="À supprimer ensuite.")
    view = replace(view, identity=replace(view.identity, watermark="PROJET"))
    document = opened(view)
    assert document.sections[0].header.paragraphs[0].text == "PROJET"
    said = [p.text for p in document.paragraphs]
    assert said[2:7] == ["PROJET", "À compléter ou à confirmer", *ORDINARY, "À supprimer ensuite."]
    assert said[7] == "Article 1 – Objet"


@pytest.mark.parametrize("text", [*samples.NASTY, samples.LONG, "\ufffe\uffff\ud800", "x" * 3_000])
def test_whatever_was_typed_is_text_in_both(text: str) -> None:
    view = clause((text, "fin"))
    identity = replace(view.identity, title=text[:300], subtitle=text)
    view = replace(view, identity=identity)
    assert build_clause(view).startswith(b"%PDF-")
    said = [p.text for p in opened(view).paragraphs]
    assert "fin" in said
    if text.startswith("<b>"):
        assert said.count(text) >= 2


def test_blank_lines_and_empty_lists_leave_nothing() -> None:
    blank = ClauseArticle("Article 1", (" ", ClauseEntry("\u200b"), ClauseTable(("Un", "Deux"), ())))
    view = replace(empty_clause(), articles=(blank,))
    assert [p.text for p in opened(view).paragraphs if p.text][-1] == "Article 1"
    assert opened(view).tables == []
    assert spoken(build_clause(view))[-1] == "Article 1"


def test_the_same_clause_makes_the_same_bytes_of_well_formed_parts() -> None:
    first, second = (build_clause_docx(clause(ORDINARY)) for _ in range(2))
    assert first == second
    with zipfile.ZipFile(io.BytesIO(first)) as parts:
        assert parts.testzip() is None
        assert "[Content_Types].xml" in parts.namelist()[0]
    assert build_clause(clause(ORDINARY)) == build_clause(clause(ORDINARY))
