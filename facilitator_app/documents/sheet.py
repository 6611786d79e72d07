"""What every document shares: letterhead, title block, footer, watermark, and turning composed blocks into a file."""

import math
from collections.abc import Callable
from dataclasses import replace

from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.fonts import Style, building, typeface
from facilitator_app.documents.layout.boxes import Box, Cell, Drawn, Padding, Row
from facilitator_app.documents.layout.pages import draw_page, pour
from facilitator_app.documents.layout.paragraph import TextStyle
from facilitator_app.documents.pdf.file import Contents, finish_file
from facilitator_app.documents.pdf.images import Picture, read_picture
from facilitator_app.documents.pdf.metadata import AttachedFile, Bookmark, Metadata
from facilitator_app.documents.pdf.objects import ObjectTable, number
from facilitator_app.documents.pdf.painter import Painter, TextLook
from facilitator_app.documents.pdf.structure import Element
from facilitator_app.documents.text import one_line
from facilitator_app.documents.theme import (
    BOTTOM,
    GROUND,
    HEIGHT,
    LEFT,
    PAGE,
    QUIET,
    RULE,
    WATERMARK,
    WIDTH,
    Theme,
    close_theme,
    theme,
)
from facilitator_app.documents.views import Identity, KeyFigure, Letterhead

CREATOR = "Plans de progr\u00e8s"
_LOGO_HEIGHT = 42.0
_CLOSE_LOGO_HEIGHT = 26.0
_CLOSE_MARGIN = 9.0
_LOGO_WIDTH = 120.0
_FOOTER_SIZE = 8.0
_BETWEEN = " \u00b7 "

Compose = Callable[[Flow], None]


def build(identity: Identity, compose: Compose, *, close: bool = False, own_title: bool = False) -> bytes:
    """The PDF of a document: its letterhead and title, then what ``compose`` adds to the flow.

    ``close`` sets it closely, for a document that must hold on one page. ``own_title`` leaves the title, and the
    notices under it, to ``compose``: a letter has its addressee first.
    """
    with building:
        return _build(identity, compose, close=close, own_title=own_title)


def fits_on_one_page(identity: Identity, compose: Compose, *, close: bool = False) -> bool:
    """Whether ``build`` would make a single page."""
    with building:
        return (
            len(pour(_composed(identity, compose, Element("Document"), [], close=close), _frame(close=close)[1])) == 1
        )


def _frame(*, close: bool) -> tuple[float, float]:
    """Bottom and height of what a page holds."""
    return (BOTTOM - _CLOSE_MARGIN, HEIGHT + 2 * _CLOSE_MARGIN) if close else (BOTTOM, HEIGHT)


def _composed(
    identity: Identity,
    compose: Compose,
    root: Element,
    bookmarks: list[Bookmark],
    *,
    close: bool,
    own_title: bool = False,
) -> list[Box]:
    accent = identity.letterhead.accent
    look = close_theme(accent) if close else theme(accent)
    colon = "\u00a0:" if identity.language.startswith("fr") else ":"
    flow = Flow(WIDTH, root, replace(look, colon=colon), bookmarks)
    _letterhead(flow, identity.letterhead)
    if not own_title:
        _title_block(flow, identity)
    compose(flow)
    return flow.boxes


def _build(identity: Identity, compose: Compose, *, close: bool, own_title: bool) -> bytes:
    root = Element("Document")
    bookmarks: list[Bookmark] = []
    bottom, height = _frame(close=close)
    pages = pour(_composed(identity, compose, root, bookmarks, close=close, own_title=own_title), height)
    objects = ObjectTable()
    painter = Painter(objects, PAGE)
    for index, page in enumerate(pages):
        if identity.watermark:
            _watermark(painter, identity.watermark)
        draw_page(page, painter, LEFT, bottom)
        with painter.repeated():
            _footer(painter, identity, bottom, (index + 1, len(pages)))
        painter.end_page()
    return finish_file(objects, painter, Contents(root, _metadata(identity), bookmarks, _attached(identity)))


def _metadata(identity: Identity) -> Metadata:
    return Metadata(
        title=one_line(identity.title),
        author=one_line(identity.letterhead.buyer),
        subject=one_line(identity.subject or identity.subtitle),
        keywords=one_line(identity.keywords),
        creator=CREATOR,
        lang=identity.language,
        created=identity.created,
    )


def _attached(identity: Identity) -> list[AttachedFile]:
    file = identity.attachment
    if file is None:
        return []
    return [AttachedFile(one_line(file.name), file.content, one_line(file.description), file.media_type)]


# -- first page --------------------------------------------------------------------------------------------------------


def _letterhead(flow: Flow, letterhead: Letterhead) -> None:
    picture = read_picture(letterhead.logo) if letterhead.logo else None
    cells = []
    left = 0.0
    close = flow.theme.close
    if picture is not None:
        width, height = _fitted(picture, _CLOSE_LOGO_HEIGHT if close else _LOGO_HEIGHT)
        element = Element("Figure", flow.element, alt=one_line(letterhead.logo_alt or letterhead.buyer))
        cells.append(Cell(0, width, [_logo(picture, width, height, element)]))
        left = width + 12
    words = flow.inside(flow.width - left, flow.element)
    words.paragraph(letterhead.buyer, style=flow.theme.buyer)
    between = ", " if close else "\n"
    words.paragraph(between.join(line for line in letterhead.address if line.strip()), style=flow.theme.quiet)
    if words.boxes:
        cells.append(Cell(left, flow.width - left, words.boxes))
    if cells:
        flow.boxes.append(Row(cells, Padding(bottom=2 if close else 8), HEIGHT, middle=True, never_cut=True))


def _fitted(picture: Picture, highest: float) -> tuple[float, float]:
    scale = min(highest / picture.height, _LOGO_WIDTH / picture.width)
    return picture.width * scale, picture.height * scale


def _logo(picture: Picture, width: float, height: float, element: Element) -> Drawn:
    def paint(painter: Painter, x: float, top: float) -> None:
        box = " ".join(number(value) for value in (x, top - height, x + width, top))
        element.attributes = f"<</O/Layout/Placement/Block/BBox[{box}]>>"
        with painter.inside(element):
            painter.picture(picture, x, top - height, width, height)

    return Drawn(height, paint)


def _title_block(flow: Flow, identity: Identity) -> None:
    flow.space(3 if flow.theme.close else 6)
    flow.heading(1, identity.title)
    if flow.theme.close:
        parts = [part for part in (identity.about, identity.subtitle, identity.version) if part]
        flow.paragraph(_BETWEEN.join(parts), style=flow.theme.subtitle)
    else:
        flow.paragraph(identity.about, style=replace(flow.theme.subtitle, cut=Style.BOLD))
        flow.paragraph(identity.subtitle, style=flow.theme.subtitle)
        flow.paragraph(identity.version, style=flow.theme.quiet)
    notices(flow, identity)


def notices(flow: Flow, identity: Identity) -> None:
    """That it is a draft, and what it replaces, in words under the title."""
    for notice in (identity.watermark, identity.replaces):
        flow.paragraph(notice, style=replace(flow.theme.body, cut=Style.BOLD, before=3))


def key_figures(flow: Flow, figures: tuple[KeyFigure, ...]) -> None:
    """The boxes with one figure each, side by side, read as a list."""
    if not figures:
        return
    group = Element("L", flow.element, attributes="<</O/List/ListNumbering/None>>")
    close = flow.theme.close
    gap = 9.0
    width = (flow.width - gap * (len(figures) - 1)) / len(figures)
    cells = []
    for index, figure in enumerate(figures):
        body = Element("LBody", Element("LI", group))
        inner = flow.inside(width - 18, body)
        inner.paragraph(figure.value, style=_value_style(figure.value, width - 18, flow.theme), told=figure.told)
        inner.paragraph(figure.label, style=TextStyle(8, 9.75) if close else TextStyle(9, 11.5))
        if figure.note is not None:
            inner.state(figure.note, TextStyle(8, 9.75) if close else TextStyle(8.5, 11, before=2))
        cells.append(Cell((width + gap) * index, width, inner.boxes, ground=GROUND))
    padding = Padding(8, 3, 8, 4) if close else Padding(9, 7, 9, 8)
    flow.boxes.append(Row(cells, padding, HEIGHT, before=5 if close else 11, never_cut=True))


def _value_style(value: str, width: float, look: Theme) -> TextStyle:
    """The largest size at which a figure (or a date) stays on one line."""
    style = look.figure
    wanted = typeface(style.cut).width(typeface(style.cut).shown(one_line(value))) / 1000
    size = max(min(style.size, width / wanted if wanted else style.size), 10.0)
    return TextStyle(size, style.leading, style.cut, style.colour)


# -- every page --------------------------------------------------------------------------------------------------------


def _footer(painter: Painter, identity: Identity, bottom: float, place: tuple[int, int]) -> None:
    """The running lines; ``place`` is the page and how many there are."""
    page, total = place
    y = bottom - 26
    painter.line((LEFT, y + 12), (LEFT + WIDTH, y + 12), RULE)
    face = typeface(Style.REGULAR)
    right = face.shown(one_line(identity.footer_page.format(n=page, total=total)))
    width = face.width(right) * _FOOTER_SIZE / 1000
    left = _cut_to_fit(face.shown(one_line(identity.footer)), WIDTH - width - 16)
    look = TextLook(Style.REGULAR, _FOOTER_SIZE, QUIET)
    painter.text([(LEFT, left)], y, look)
    painter.text([(LEFT + WIDTH - width, right)], y, look)


def _cut_to_fit(text: str, width: float) -> str:
    face = typeface(Style.REGULAR)
    if face.width(text) * _FOOTER_SIZE / 1000 <= width:
        return text
    while text and face.width(text + "\u2026") * _FOOTER_SIZE / 1000 > width:
        text = text[:-1]
    return text + "\u2026"


def _watermark(painter: Painter, text: str) -> None:
    """The word across the page, as large as its diagonal allows."""
    text = typeface(Style.BOLD).shown(one_line(text))
    width, height = PAGE
    diagonal = math.hypot(width, height)
    size = min(diagonal * 0.7 / (typeface(Style.BOLD).width(text) / 1000 or 1.0), 150.0)
    with painter.repeated():
        turn = (width / diagonal, height / diagonal)
        painter.turned_text((width / 2, height / 2), turn, text, TextLook(Style.BOLD, size, WATERMARK))
