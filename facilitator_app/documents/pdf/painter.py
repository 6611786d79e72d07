"""Draws pages and tags all it draws: what lies inside an element is content, everything else an artifact.

Coordinates are PDF's: points from the lower left corner. Colours are ``#rrggbb``.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache

from facilitator_app.documents.fonts import Encoder, Style, typeface
from facilitator_app.documents.pdf.images import Picture
from facilitator_app.documents.pdf.objects import ObjectTable, number, reference, text_string
from facilitator_app.documents.pdf.structure import FIRST_LINK_KEY, Element, LinkArea, MarkedContent
from facilitator_app.documents.scripts import as_drawn, as_typed, begins_right_to_left, runs_right_to_left

Point = tuple[float, float]

_ARTIFACT = "/Artifact BMC"
_PAGINATION = "/Artifact <</Type/Pagination>> BDC"


@dataclass(frozen=True)
class TextLook:
    """Cut, size and colour of drawn text. ``from_the_right`` is how its paragraph runs, where that is known."""

    style: Style
    size: float
    colour: str
    from_the_right: bool | None = None


class Painter:
    """Draws one page after the other into an object table."""

    def __init__(self, objects: ObjectTable, page_size: tuple[float, float]) -> None:
        self.page_numbers: list[int] = []
        self.marks: list[list[Element]] = []
        self.links: list[tuple[int, Element]] = []
        self._objects = objects
        self._size = page_size
        self._resources = objects.reserve()
        self._pages = objects.reserve()
        self._encoders: dict[Style, Encoder] = {}
        self._fonts: set[str] = set()
        self._pictures: dict[Picture, str] = {}
        self._picture_numbers: list[int] = []
        self._start_page()

    def _start_page(self) -> None:
        self._code: list[str] = []
        self._element: Element | None = None
        self._open: Element | str | None = None
        self._muted = 0
        self._fill = self._stroke = self._font = ""
        self._width = -1.0
        self._annotations: list[int] = []
        self._page_marks: list[Element] = []

    # -- tags ------------------------------------------------------------------------------------------------------

    @contextmanager
    def inside(self, element: Element | None) -> Iterator[None]:
        """What is drawn within belongs to ``element`` (or to nobody: an artifact)."""
        before, self._element = self._element, None if self._muted else element
        try:
            yield
        finally:
            self._element = before

    @contextmanager
    def repeated(self) -> Iterator[None]:
        """What is drawn within was read before, or is a running line: an artifact, whatever elements it names."""
        self._muted += 1
        try:
            with self.inside(None):
                yield
        finally:
            self._muted -= 1

    def _mark(self) -> None:
        """Open the mark that the next painting operator belongs to."""
        wanted: Element | str = self._element or (_PAGINATION if self._muted else _ARTIFACT)
        if wanted is self._open:
            return
        if self._open is not None:
            self._code.append("EMC")
        self._open = wanted
        if isinstance(wanted, str):
            self._code.append(wanted)
            return
        mark = len(self._page_marks)
        self._page_marks.append(wanted)
        wanted.kids.append(MarkedContent(len(self.page_numbers), mark))
        self._code.append(f"/{wanted.tag} <</MCID {mark}>> BDC")

    # -- text ------------------------------------------------------------------------------------------------------

    def text(self, lines: Sequence[tuple[float, str]], baseline: float, look: TextLook, leading: float = 0.0) -> None:
        """Lines of (left edge, text), the first on ``baseline``."""
        self._mark()
        self._set_fill(look.colour)
        encoder = self._encoders.get(look.style)
        if encoder is None:
            encoder = self._encoders[look.style] = Encoder(typeface(look.style), self._objects.document)
        size = number(look.size)
        code = ["BT"]
        last_x = last_y = 0.0
        for x, line in lines:
            code.append(f"{x - last_x:.2f} {baseline - last_y:.2f} Td")
            last_x, last_y = x, baseline
            baseline -= leading
            pieces = encoder.encode(line)
            instead = ""
            if encoder.met_right_to_left and runs_right_to_left(line):
                # Drawn from the right, joined up; read (and copied, and searched) as it was typed.
                from_the_right = begins_right_to_left(line) if look.from_the_right is None else look.from_the_right
                pieces = encoder.encode(as_drawn(line, from_the_right=from_the_right))
                instead = "" if self._muted else text_string(as_typed(line))
            if instead:
                code.append(f"/Span <</ActualText{instead}>> BDC")
            for piece in pieces:
                font = f"{piece.font} {size} Tf"
                if font != self._font:
                    self._font = font
                    self._fonts.add(piece.font)
                    code.append(font)
                code.append(f"({piece.string}) Tj")
            if instead:
                code.append("EMC")
        code.append("ET")
        self._code.append("\n".join(code))

    def turned_text(self, centre: Point, turn: Point, text: str, look: TextLook) -> None:
        """One line centred on a point, turned by an angle given as (cosine, sine)."""
        cosine, sine = turn
        x, y = (number(value) for value in centre)
        self._mark()
        self._code.append(f"q {cosine:.4f} {sine:.4f} {-sine:.4f} {cosine:.4f} {x} {y} cm")
        width = typeface(look.style).width(text) * look.size / 1000
        self.text([(-width / 2, text)], -look.size / 3, look)
        self._code.append("Q")
        self._fill = self._font = ""

    # -- shapes ----------------------------------------------------------------------------------------------------

    def rectangle(self, x: float, y: float, width: float, height: float, *, colour: str) -> None:
        self._mark()
        self._set_fill(colour)
        self._code.append(f"{x:.2f} {y:.2f} {width:.2f} {height:.2f} re f")

    def frame(self, x: float, y: float, width: float, height: float, *, colour: str) -> None:
        """The outline of a rectangle."""
        self._mark()
        self._set_stroke(colour, 0.6)
        self._code.append(f"{number(x)} {number(y)} {number(width)} {number(height)} re S")

    def line(self, start: Point, end: Point, colour: str, thickness: float = 0.5) -> None:
        self.polyline([start, end], colour, thickness)

    def polyline(self, points: Sequence[Point], colour: str, thickness: float, dash: Sequence[float] = ()) -> None:
        self._mark()
        self._set_stroke(colour, thickness)
        path = _path(points)
        if dash:
            pattern = " ".join(number(length) for length in dash)
            self._code.append(f"[{pattern}] 0 d {path} S [] 0 d")
        else:
            self._code.append(f"{path} S")

    def polygon(self, points: Sequence[Point], colour: str) -> None:
        self._mark()
        self._set_fill(colour)
        self._code.append(f"{_path(points)} f")

    def disc(self, x: float, y: float, radius: float, colour: str) -> None:
        self._mark()
        self._set_fill(colour)
        self._code.append(f"{_circle(x, y, radius)} f")

    def ring(self, x: float, y: float, radius: float, colour: str, thickness: float) -> None:
        self._mark()
        self._set_stroke(colour, thickness)
        self._code.append(f"{_circle(x, y, radius)} S")

    def picture(self, picture: Picture, x: float, y: float, width: float, height: float) -> None:
        name = self._pictures.get(picture)
        if name is None:
            name = self._pictures[picture] = f"/Im{len(self._pictures)}"
            self._picture_numbers.append(self._objects.add_stream(picture.entries(), picture.deflated, compress=False))
        self._mark()
        self._code.append(f"q {number(width)} 0 0 {number(height)} {number(x)} {number(y)} cm {name} Do Q")

    # -- links -----------------------------------------------------------------------------------------------------

    def link(self, element: Element, box: tuple[float, float, float, float], address: str) -> None:
        """A clickable area over content of ``element`` (a Link); ``address`` is also its description."""
        if self._muted:
            return
        rectangle = " ".join(number(value) for value in box)
        annotation = self._objects.add(
            f"<</Type/Annot/Subtype/Link/Rect[{rectangle}]/Border[0 0 0]/F 4/Contents{text_string(address)}"
            f"/StructParent {FIRST_LINK_KEY + len(self.links)}/A<</S/URI/URI({_ascii_address(address)})>>>>"
        )
        element.kids.append(LinkArea(len(self.page_numbers), len(self.links)))
        self.links.append((annotation, element))
        self._annotations.append(annotation)

    # -- pages -----------------------------------------------------------------------------------------------------

    @property
    def page_index(self) -> int:
        return len(self.page_numbers)

    def end_page(self) -> None:
        """Close the page and begin the next."""
        if self._open is not None:
            self._code.append("EMC")
        content = self._objects.add_stream("", "\n".join(self._code).encode("ascii"))
        width, height = self._size
        annotations = " ".join(reference(annotation) for annotation in self._annotations)
        self.page_numbers.append(
            self._objects.add(
                f"<</Type/Page/Parent {reference(self._pages)}/MediaBox[0 0 {number(width)} {number(height)}]"
                f"/Resources {reference(self._resources)}/Contents {reference(content)}/Tabs/S"
                f"/StructParents {self.page_index}{f'/Annots[{annotations}]' if annotations else ''}>>"
            )
        )
        self.marks.append(self._page_marks)
        self._start_page()

    def finish(self) -> int:
        """Embed the fonts, write what the pages share, and return the number of the page tree."""
        self._objects.embed_fonts()
        fonts = "".join(f"{font} {reference(self._objects.number_of(font[1:]))}" for font in sorted(self._fonts))
        pictures = "".join(
            f"{name} {reference(own)}" for name, own in zip(self._pictures.values(), self._picture_numbers, strict=True)
        )
        self._objects.put(self._resources, f"<</Font<<{fonts}>>/XObject<<{pictures}>>>>")
        kids = " ".join(reference(page) for page in self.page_numbers)
        self._objects.put(self._pages, f"<</Type/Pages/Kids[{kids}]/Count {len(self.page_numbers)}>>")
        return self._pages

    def _set_fill(self, colour: str) -> None:
        if colour != self._fill:
            self._fill = colour
            self._code.append(f"{_operands(colour)} rg")

    def _set_stroke(self, colour: str, thickness: float) -> None:
        if colour != self._stroke:
            self._stroke = colour
            self._code.append(f"{_operands(colour)} RG")
        if thickness != self._width:
            self._width = thickness
            self._code.append(f"{number(thickness)} w")


@lru_cache(maxsize=256)
def _operands(colour: str) -> str:
    return " ".join(f"{int(colour[i : i + 2], 16) / 255:.3g}" for i in (1, 3, 5))


def _path(points: Sequence[Point]) -> str:
    (x, y), *rest = points
    return " ".join([f"{x:.2f} {y:.2f} m", *(f"{x:.2f} {y:.2f} l" for x, y in rest)])


def _circle(x: float, y: float, radius: float) -> str:
    pull = 0.5523 * radius  # four Bézier arcs
    arcs = (
        ((radius, pull), (pull, radius), (0, radius)),
        ((-pull, radius), (-radius, pull), (-radius, 0)),
        ((-radius, -pull), (-pull, -radius), (0, -radius)),
        ((pull, -radius), (radius, -pull), (radius, 0)),
    )
    code = [f"{x + radius:.2f} {y:.2f} m"]
    code += [" ".join(f"{x + dx:.2f} {y + dy:.2f}" for dx, dy in arc) + " c" for arc in arcs]
    return " ".join(code)


def _ascii_address(address: str) -> str:
    """Percent-encodes what a URI may not hold, and the parentheses that would end a PDF string."""
    return "".join(
        chr(byte) if 33 <= byte <= 126 and chr(byte) not in '()\\<>"{}' else f"%{byte:02X}" for byte in address.encode()
    )
