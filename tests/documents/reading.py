"""What a screen reader reads: the structure tree of a PDF with the text of its marks, taken from the file itself."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import pikepdf

BLOCKS = frozenset({"P", "H1", "H2", "H3", "H4", "TH", "TD", "Lbl", "LBody", "Figure", "Caption"})
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>")
_RANGE = re.compile(rb"<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>\s*(?:<([0-9A-Fa-f]+)>|\[([^\]]*)\])")


@dataclass
class Node:
    """A structure element: tag, own text runs and children in reading order."""

    tag: str
    alt: str = ""
    lang: str = ""
    attributes: dict[str, object] = field(default_factory=dict)
    kids: "list[Node | str]" = field(default_factory=list)
    links: int = 0
    actual: str = ""

    def text(self) -> str:
        if self.actual:
            return self.actual
        return "".join(kid if isinstance(kid, str) else kid.text() for kid in self.kids)

    def walk(self) -> "Iterator[Node]":
        yield self
        for kid in self.kids:
            if isinstance(kid, Node):
                yield from kid.walk()

    def all(self, tag: str) -> "list[Node]":
        return [node for node in self.walk() if node.tag == tag]


def read(data: bytes) -> Node:
    """The Document element of a file."""
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = {page.obj.objgen: _marks(page) for page in pdf.pages}
        [root] = pdf.Root.StructTreeRoot.K
        return _node(root, pages)


def spoken(data: bytes) -> list[str]:
    """The text of each block in reading order, without bullets and empty blocks; a figure by its alternative text."""
    found: list[str] = []
    _speak(read(data), found)
    return [text for text in found if text]


def _speak(node: Node, found: list[str]) -> None:
    if node.tag == "Figure":
        found.append(plain(node.alt))
        return
    own = node.actual or "".join(kid if isinstance(kid, str) else kid.text() for kid in node.kids if not _is_block(kid))
    if node.tag in BLOCKS and node.tag != "Lbl":
        found.append(plain(own))
    for kid in node.kids:
        if isinstance(kid, Node) and (_is_block(kid) or node.tag not in BLOCKS):
            _speak(kid, found)


def _is_block(kid: Node | str) -> bool:
    return isinstance(kid, Node) and kid.tag not in ("Link", "Span")


def plain(text: str) -> str:
    """Text with its white space made alike: a no-break space is drawn as a space, a line end as one too."""
    return re.sub(r"[ \n\u00a0]+", " ", text).strip(" ")


def _node(element: pikepdf.Object, pages: dict[tuple[int, int], dict[int, str]]) -> Node:
    node = Node(str(element.S)[1:], str(element.get("/Alt", "")), str(element.get("/Lang", "")))
    node.actual = str(element.get("/ActualText", ""))
    attributes = element.get("/A")
    if attributes is not None:
        node.attributes = {str(key): value for key, value in attributes.items()}
        node.attributes = {key: _python(value) for key, value in node.attributes.items()}
    kids = element.get("/K", pikepdf.Array([]))
    page = element.get("/Pg")
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            if "/S" in kid:
                node.kids.append(_node(kid, pages))
            elif "/MCID" in kid:
                node.kids.append(pages[kid.Pg.objgen][int(kid.MCID)])
            else:
                node.links += 1
        else:
            assert page is not None
            node.kids.append(pages[page.objgen][int(kid)])
    return node


def _python(value: object) -> object:
    if isinstance(value, pikepdf.Name):
        return str(value)
    if isinstance(value, pikepdf.Array):
        return [float(item) for item in value]
    return value


def _marks(page: pikepdf.Page) -> dict[int, str]:
    """The text of each mark on a page; text outside marks is an artifact."""
    fonts = {str(name): _to_unicode(font) for name, font in page.Resources.Font.items()}
    texts: dict[int, str] = {}
    opened: list[int | None] = []
    current: int | None = None
    replaced = False
    font: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operator, operands = str(instruction.operator), instruction.operands
        if operator == "BDC":
            properties = operands[1]
            opened.append(current)
            if "/ActualText" in properties:
                assert current is not None, "a replacement outside a mark"
                texts[current] += str(properties.ActualText)
                replaced = True
                continue
            current = int(properties.MCID) if "/MCID" in properties else None
            if current is not None:
                assert current not in texts, "a mark used twice"
                texts[current] = ""
        elif operator == "BMC":
            opened.append(current)
            current = None
        elif operator == "EMC":
            current = opened.pop()
            replaced = False
        elif operator == "Tf":
            font = fonts[str(operands[0])]
        elif operator == "Tj" and current is not None and not replaced:
            texts[current] += "".join(font[code] for code in bytes(operands[0]))
    return texts


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    table: dict[int, str] = {}
    cmap = font.ToUnicode.read_bytes()
    for block in re.findall(rb"beginbfchar(.*?)endbfchar", cmap, re.DOTALL):
        for code, text in _CHARACTER.findall(block):
            table[int(code, 16)] = bytes.fromhex(text.decode()).decode("utf-16-be")
    for block in re.findall(rb"beginbfrange(.*?)endbfrange", cmap, re.DOTALL):
        for first, last, start, listed in _RANGE.findall(block):
            codes = range(int(first, 16), int(last, 16) + 1)
            if start:
                table.update({code: chr(int(start, 16) + index) for index, code in enumerate(codes)})
            else:
                texts = re.findall(rb"<([0-9A-Fa-f]+)>", listed)
                for code, text in zip(codes, texts, strict=False):
                    table[code] = bytes.fromhex(text.decode()).decode("utf-16-be", "replace")
    return table
