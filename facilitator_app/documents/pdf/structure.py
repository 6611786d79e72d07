"""The structure tree: what a screen reader reads, in reading order (ISO 32000-1 14.7, ISO 14289-1)."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.documents.pdf.objects import ObjectTable, reference, text_string

FIRST_LINK_KEY = 1_000_000
"""Keys of the parent tree: pages count from 0, link annotations from here."""

# A cell without content still holds its place in its row, and a tree needs its root.
_KEPT_EMPTY = frozenset({"Document", "TD", "TH"})


@dataclass(frozen=True)
class MarkedContent:
    """A piece of a page's content: the page's index and the identifier of the mark on it."""

    page: int
    mark: int


@dataclass(frozen=True)
class LinkArea:
    """A link annotation, by its place in the list of all annotations of the document."""

    page: int
    annotation: int


class Element:
    """A structure element. Children are appended in reading order; marks are added when the content is drawn.

    ``actual`` is read in place of its content, where signs stand for words.
    """

    __slots__ = ("_placed", "actual", "alt", "attributes", "kids", "lang", "object_number", "tag")

    def __init__(
        self, tag: str, parent: "Element | None" = None, *, alt: str = "", lang: str = "", attributes: str = ""
    ) -> None:
        """``attributes`` is a PDF dictionary in its final form, ``lang`` a BCP 47 tag where the language changes."""
        self.tag = tag
        self.kids: list[Element | MarkedContent | LinkArea] = []
        self.alt = alt
        self.actual = ""
        self.lang = lang
        self.attributes = attributes
        self.object_number = 0
        self._placed = False
        if parent is not None:
            parent.place(self)

    def place(self, kid: "Element") -> None:
        """Make ``kid`` the next child, once: an inline element gets its place when it is first drawn."""
        if not kid._placed:
            kid._placed = True
            self.kids.append(kid)


def write_structure(
    objects: ObjectTable,
    root: Element,
    page_numbers: Sequence[int],
    marks: Sequence[Sequence[Element]],
    links: Sequence[tuple[int, Element]],
) -> int:
    """Write the tree under ``root`` and return the number of the structure tree root.

    ``marks`` holds, per page, the element of each mark; ``links`` each annotation's object number and element.
    """
    tree = objects.reserve()
    _Writer(objects, page_numbers, [annotation for annotation, _ in links]).write(root, tree)
    parents = [f"{page}[{' '.join(_own(element) for element in on_page)}]" for page, on_page in enumerate(marks)]
    parents += [f"{FIRST_LINK_KEY + index} {_own(element)}" for index, (_, element) in enumerate(links)]
    parent_tree = objects.add(f"<</Nums[{' '.join(parents)}]>>")
    objects.put(
        tree,
        f"<</Type/StructTreeRoot/K[{reference(root.object_number)}]/ParentTree {reference(parent_tree)}"
        f"/ParentTreeNextKey {FIRST_LINK_KEY + len(links)}>>",
    )
    return tree


def _own(element: Element) -> str:
    return reference(element.object_number)


class _Writer:
    def __init__(self, objects: ObjectTable, page_numbers: Sequence[int], annotations: Sequence[int]) -> None:
        self._objects = objects
        self._pages = page_numbers
        self._annotations = annotations

    def write(self, element: Element, parent: int) -> bool:
        """Write the element and what is under it; an element of which nothing was drawn is left out."""
        element.object_number = self._objects.reserve()
        page = next((kid.page for kid in element.kids if not isinstance(kid, Element)), None)
        found = (self._kid(kid, element.object_number, page) for kid in element.kids)
        kids = [kid for kid in found if kid]
        if not kids and element.tag not in _KEPT_EMPTY:
            return False
        body = f"<</S/{element.tag}/P {reference(parent)}/K[{' '.join(kids)}]"
        if page is not None:
            body += f"/Pg {reference(self._pages[page])}"
        if element.alt:
            body += f"/Alt{text_string(element.alt)}"
        if element.actual:
            body += f"/ActualText{text_string(element.actual)}"
        if element.lang:
            body += f"/Lang{text_string(element.lang)}"
        if element.attributes:
            body += f"/A{element.attributes}"
        self._objects.put(element.object_number, body + ">>")
        return True

    def _kid(self, kid: Element | MarkedContent | LinkArea, own: int, page: int | None) -> str:
        if isinstance(kid, Element):
            return reference(kid.object_number) if self.write(kid, own) else ""
        if isinstance(kid, LinkArea):
            annotation = self._annotations[kid.annotation]
            return f"<</Type/OBJR/Pg {reference(self._pages[kid.page])}/Obj {reference(annotation)}>>"
        if kid.page == page:
            return str(kid.mark)
        return f"<</Type/MCR/Pg {reference(self._pages[kid.page])}/MCID {kid.mark}>>"
