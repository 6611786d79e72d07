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
    from docx.table import Table, _Cell, _Row
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
_OF_TEMPLATE = (
    "./w:rPr/w:rFonts | ./w:rPr/w:spacing | ./w:rPr/w:szCs | ./w:pPr/w:pBdr | ./w:pPr/w:tabs"
    " | ./w:pPr/w:contextualSpacing"
)
_MARGIN = 22
_WIDTH = 210 - 2 * _MARGIN
_GROUND = "EEF1F5"
_AFTER_TABLE, _AFTER_LIST = 8, 6
_CELL_MARGIN = 2.5
# A row of more signs may be cut by the end of a page.
_SHORT_ROW = 800
# XML of 1.0 knows neither the halves of characters nor these two; `printable` leaves the last of them.
_NOT_IN_XML = dict.fromkeys((0xFFFE, 0xFFFF))
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)


def build_clause_docx(view: ClauseView) -> bytes:
    """The clause as a .docx file. A draft says so on each page, and what it lacks in front.

    The same view makes the same bytes.
    """
    import docx

    document = docx.Document()
    _tell(document, view)
    _dress(document)
    _set_language(document, view.identity.language)
    _forget_template(document)
    document.add_paragraph(_text(view.identity.title), style="Title")
    document.add_paragraph(_text(view.identity.subtitle), style="Subtitle")
    _add_missing(document, view)
    for article in view.articles:
        document.add_heading(_line(article.heading), level=1)
        _add_blocks(document, article.blocks)
    if document.element.body[-2].tag.endswith("}tbl"):
        # A file ends on a paragraph.
        document.add_paragraph()
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


def _dress(document: Document) -> None:
    from docx.enum.text import WD_TAB_ALIGNMENT
    from docx.oxml.ns import qn
    from docx.shared import Mm, Pt, RGBColor
    from docx.styles.style import ParagraphStyle

    page = document.sections[0]
    page.page_width, page.page_height = Mm(210), Mm(297)
    page.left_margin = page.right_margin = Mm(_MARGIN)
    page.top_margin = page.bottom_margin = Mm(20)
    page.footer_distance = Mm(11)
    for name, (size, before, after) in _SIZES.items():
        style = document.styles[name]
        if isinstance(style, ParagraphStyle):
            # What the template sets by itself would win: letters, their spacing, rules, tabs, an indent of subtitles.
            for element in style.element.xpath(_OF_TEMPLATE):
                element.getparent().remove(element)
            style.font.size, style.font.italic = Pt(size), False
            style.font.color.rgb = RGBColor.from_string(_INK)
            style.paragraph_format.space_before = Pt(before)
            style.paragraph_format.space_after = Pt(after)
            if name == "Subtitle":
                for element in style.element.xpath("./w:pPr/w:numPr"):
                    element.getparent().remove(element)
            if name == "Footer":
                style.paragraph_format.tab_stops.add_tab_stop(Mm(_WIDTH), WD_TAB_ALIGNMENT.RIGHT)
    document.styles["Title"].element.get_or_add_rPr().get_or_add_b().set(qn("w:val"), "1")


def _set_language(document: Document, language: str) -> None:
    """The letters and the language of all that says nothing else, and how numbers are written in it."""
    from docx.oxml.ns import qn

    [defaults] = document.styles.element.xpath("./w:docDefaults/w:rPrDefault/w:rPr")
    fonts, spoken = defaults.find(qn("w:rFonts")), defaults.find(qn("w:lang"))
    fonts.attrib.clear()
    for script in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(script), _FONT)
    for script in ("w:val", "w:eastAsia"):
        spoken.set(qn(script), language)
    settings = document.settings.element
    for theme in settings.findall(qn("w:themeFontLang")):
        theme.attrib.clear()
        theme.set(qn("w:val"), language)
    if language.startswith("fr"):
        for name, sign in (("w:decimalSymbol", ","), ("w:listSeparator", ";")):
            for element in settings.findall(qn(name)):
                element.set(qn("w:val"), sign)


def _forget_template(document: Document) -> None:
    """Takes out the picture of the template, and the old ways of laying out that it asks for."""
    from docx.oxml.ns import qn

    relations = document.part.package.rels
    for key in [key for key, relation in relations.items() if relation.reltype.endswith("/thumbnail")]:
        del relations[key]
    for setting in document.settings.element.iter(qn("w:compatSetting")):
        if setting.get(qn("w:name")) == "compatibilityMode":
            setting.set(qn("w:val"), "15")


# -- what it lacks -----------------------------------------------------------------------------------------------------


def _add_missing(document: Document, view: ClauseView) -> None:
    """That it is a draft, at the head of each page and here, and what is still to be completed."""
    draft = _line(view.identity.watermark)
    if not draft:
        return
    document.sections[0].header.paragraphs[0].add_run(draft).bold = True
    document.add_paragraph().add_run(draft).bold = True
    if not view.missing:
        return
    title = document.add_paragraph()
    title.add_run(_line(view.missing_title)).bold = True
    title.paragraph_format.keep_with_next = True
    for text in view.missing:
        document.add_paragraph(_text(text), style="List Bullet")
    document.add_paragraph().add_run(_line(view.missing_note)).italic = True


# -- content -----------------------------------------------------------------------------------------------------------


def _add_blocks(document: Document, blocks: Sequence[ClauseBlock]) -> None:
    """The blocks of an article. What announces a list or a table stays with it."""
    from docx.shared import Pt

    shown = [block for block in blocks if _says_something(block)]
    for before, block, after in zip([None, *shown], shown, [*shown[1:], None], strict=False):
        if isinstance(block, ClauseTable):
            if isinstance(before, ClauseTable):
                # Tables that touch each other become one.
                document.add_paragraph()
            _add_table(document, block)
            continue
        entry = isinstance(block, ClauseEntry)
        text = _text(block.text if isinstance(block, ClauseEntry) else block)
        paragraph = document.add_paragraph(text, style="List Bullet" if entry else None)
        look = paragraph.paragraph_format
        if isinstance(before, ClauseTable):
            look.space_before = Pt(_AFTER_TABLE)
        if entry and not isinstance(after, ClauseEntry):
            look.space_after = Pt(_AFTER_LIST)
        announces = not entry and after is not None and not isinstance(after, str)
        # The first entry is not left alone under what announces it.
        begins = entry and not isinstance(before, ClauseEntry) and isinstance(after, ClauseEntry)
        if announces or begins:
            look.keep_with_next = True


def _says_something(block: ClauseBlock) -> bool:
    if isinstance(block, ClauseTable):
        return bool(block.rows)
    return bool(_text(block.text if isinstance(block, ClauseEntry) else block))


def _add_table(document: Document, block: ClauseTable) -> None:
    from docx.shared import Mm

    table = document.add_table(rows=1 + len(block.rows), cols=len(block.columns), style="Table Grid")
    table.autofit = False
    widths = [Mm(_WIDTH * share / sum(block.shares)) for share in block.shares]
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    _pad(table)
    head, *rows = table.rows
    _say_of_row(head, "w:cantSplit", "w:tblHeader")
    for cell, title, width in zip(head.cells, block.columns, widths, strict=True):
        cell.width = width
        _fill(cell, title, bold=True)
        _shade(cell)
    for row, texts in zip(rows, block.rows, strict=True):
        if sum(map(len, texts)) <= _SHORT_ROW:
            _say_of_row(row, "w:cantSplit")
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = width
            _fill(cell, text)


def _pad(table: Table) -> None:
    """Room over and under what the cells say."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    margins = OxmlElement("w:tblCellMar")
    for side in ("w:top", "w:bottom"):
        margin = OxmlElement(side)
        margin.set(qn("w:w"), str(round(_CELL_MARGIN * 20)))
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    [look] = table._tbl.tblPr.xpath("./w:tblLook")
    look.addprevious(margins)


def _say_of_row(row: _Row, *names: str) -> None:
    """That it is not cut, that it is repeated on each page."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for name in names:
        said = OxmlElement(name)
        said.set(qn("w:val"), "true")
        row._tr.get_or_add_trPr().append(said)


def _shade(cell: _Cell) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    ground = OxmlElement("w:shd")
    for name, value in (("w:val", "clear"), ("w:color", "auto"), ("w:fill", _GROUND)):
        ground.set(qn(name), value)
    cell._tc.get_or_add_tcPr().append(ground)


def _fill(cell: _Cell, text: str, *, bold: bool = False) -> None:
    from docx.shared import Pt

    lines = _text(text).split("\n")
    for index, line in enumerate(lines):
        paragraph: Paragraph = cell.add_paragraph() if index else cell.paragraphs[0]
        paragraph.add_run(line).bold = bold
        paragraph.paragraph_format.space_after = Pt(0)
        paragraph.paragraph_format.keep_with_next = bold or None


def _add_footer(document: Document, view: ClauseView) -> None:
    """The running line at the left, at the right the page and how many there are, counted by the word processor."""
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.add_run(f"{_line(view.identity.footer)}\t")
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
