"""The clause as a word processor's file, for the buyer's contract papers: real headings, lists and header rows."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from typing import TYPE_CHECKING

from facilitator_app.documents.clause_view import ClauseBlock, ClauseEntry, ClauseTable, ClauseView
from facilitator_app.documents.text import one_line, printable

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import _Cell
    from docx.text.paragraph import Paragraph

# python-docx is imported inside the functions: nothing else needs it.

_FONT = "Arial"
_INK = "1A1F26"
# Size of letters, room before and after, in points.
_SIZES = {
    "Normal": (10.5, 0, 6),
    "Title": (18, 0, 4),
    "Subtitle": (10.5, 0, 12),
    "Heading 1": (12.5, 14, 4),
    "List Bullet": (10.5, 0, 2),
    "Footer": (8.5, 0, 0),
}
# XML of 1.0 knows neither the halves of characters nor these two; `printable` leaves the last of them.
_NOT_IN_XML = dict.fromkeys((0xFFFE, 0xFFFF))
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def build_clause_docx(view: ClauseView) -> bytes:
    """The clause as a .docx file. What it lacks is not in it: that is for whoever prepares it.

    The same view makes the same bytes.
    """
    import docx

    document = docx.Document()
    _tell(document, view)
    _dress(document, view.identity.language)
    document.add_paragraph(_text(view.identity.title), style="Title")
    document.add_paragraph(_text(view.identity.subtitle), style="Subtitle")
    for article in view.articles:
        document.add_heading(_line(article.heading), level=1)
        _add_blocks(document, article.blocks)
    _add_footer(document, view)
    written = io.BytesIO()
    document.save(written)
    return _dated(written.getvalue())


def _text(text: str) -> str:
    return printable(text).translate(_NOT_IN_XML)


def _line(text: str) -> str:
    return one_line(text).translate(_NOT_IN_XML)


def _tell(document: Document, view: ClauseView) -> None:
    """What the file says of itself."""
    identity, told = view.identity, document.core_properties
    # The longest that the format allows.
    told.title = _line(identity.title)[:255]
    told.subject = _line(identity.subtitle)[:255]
    told.author = told.last_modified_by = _line(identity.letterhead.buyer)[:255]
    told.comments = ""
    told.language = identity.language
    told.created = told.modified = identity.created.replace(tzinfo=None)


# -- looks -------------------------------------------------------------------------------------------------------------


def _dress(document: Document, language: str) -> None:
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor
    from docx.styles.style import ParagraphStyle

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(22)
    page.top_margin = page.bottom_margin = Mm(20)
    _set_defaults(document, language)
    for name, (size, before, after) in _SIZES.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            # The colours and letters of the theme would win over those of the defaults.
            for element in style.element.xpath("./w:rPr/w:rFonts | ./w:pPr/w:pBdr"):
                element.getparent().remove(element)
            style.font.size, style.font.italic = Pt(size), False
            style.font.color.rgb = RGBColor.from_string(_INK)
            style.paragraph_format.space_before = Pt(before)
            style.paragraph_format.space_after = Pt(after)
    document.styles["Title"].element.get_or_add_rPr().get_or_add_b().set(qn("w:val"), "1")


def _set_defaults(document: Document, language: str) -> None:
    """The letters and the language of all that says nothing else."""
    from docx.oxml.ns import qn

    [defaults] = document.styles.element.xpath("./w:docDefaults/w:rPrDefault/w:rPr")
    fonts, spoken = defaults.find(qn("w:rFonts")), defaults.find(qn("w:lang"))
    fonts.attrib.clear()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)
    for script in ("w:val", "w:eastAsia"):
        spoken.set(qn(script), language)


# -- content -----------------------------------------------------------------------------------------------------------


def _add_blocks(document: Document, blocks: Sequence[ClauseBlock]) -> None:
    for block in blocks:
        if isinstance(block, ClauseTable):
            if block.rows:
                _add_table(document, block)
        elif isinstance(block, ClauseEntry):
            if text := _text(block.text):
                document.add_paragraph(text, style="List Bullet")
        elif text := _text(block):
            document.add_paragraph(text)


def _add_table(document: Document, block: ClauseTable) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    table = document.add_table(rows=1 + len(block.rows), cols=len(block.columns), style="Table Grid")
    head, *rows = table.rows
    repeated = OxmlElement("w:tblHeader")
    repeated.set(qn("w:val"), "true")
    head._tr.get_or_add_trPr().append(repeated)
    for cell, title in zip(head.cells, block.columns, strict=True):
        _fill(cell, title, bold=True)
    for row, texts in zip(rows, block.rows, strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            _fill(cell, text)
    document.add_paragraph()


def _fill(cell: _Cell, text: str, *, bold: bool = False) -> None:
    from docx.shared import Pt

    lines = _text(text).split("\n")
    for index, line in enumerate(lines):
        paragraph: Paragraph = cell.add_paragraph() if index else cell.paragraphs[0]
        paragraph.add_run(line).bold = bold
        paragraph.paragraph_format.space_after = Pt(2)


def _add_footer(document: Document, view: ClauseView) -> None:
    """The running line, with the page and how many there are, counted by the word processor."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{_line(view.identity.footer)} \u00b7 ")
    before, _, rest = _line(view.identity.footer_page).partition("{n}")
    between, _, after = rest.partition("{total}")
    paragraph.add_run(before)
    _add_counter(paragraph, "PAGE")
    paragraph.add_run(between)
    _add_counter(paragraph, "NUMPAGES")
    paragraph.add_run(after)


def _add_counter(paragraph: Paragraph, name: str) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), name)
    run = OxmlElement("w:r")
    shown = OxmlElement("w:t")
    shown.text = "1"
    run.append(shown)
    field.append(run)
    paragraph._p.append(field)


def _dated(written: bytes) -> bytes:
    """The same file with the parts' times taken out, so that the same clause makes the same bytes."""
    again = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(written)) as source, zipfile.ZipFile(again, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            part = zipfile.ZipInfo(name, _FIRST_DAY)
            part.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(part, source.read(name))
    return again.getvalue()
