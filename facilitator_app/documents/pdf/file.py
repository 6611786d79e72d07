"""One finished file: pages, structure, bookmarks and metadata put together as PDF/UA-1 and PDF/A-3a."""

from collections.abc import Sequence
from dataclasses import dataclass

from facilitator_app.documents.pdf.metadata import (
    AttachedFile,
    Bookmark,
    Metadata,
    write_attached_file,
    write_info,
    write_outline,
    write_output_intent,
    write_xmp,
)
from facilitator_app.documents.pdf.objects import ObjectTable, reference, text_string
from facilitator_app.documents.pdf.painter import Painter
from facilitator_app.documents.pdf.structure import Element, write_structure
from facilitator_app.paths import resources_dir


@dataclass(frozen=True)
class Contents:
    """What a file holds besides its pages; ``root`` is the Document element of the structure tree."""

    root: Element
    metadata: Metadata
    bookmarks: Sequence[Bookmark] = ()
    attached: Sequence[AttachedFile] = ()


def finish_file(objects: ObjectTable, painter: Painter, contents: Contents) -> bytes:
    """The bytes of the file whose pages ``painter`` drew into ``objects``."""
    metadata = contents.metadata
    pages = painter.finish()
    tree = write_structure(objects, contents.root, painter.page_numbers, painter.marks, painter.links)
    outline = write_outline(objects, contents.bookmarks, painter.page_numbers)
    files = [(file, write_attached_file(objects, file, metadata.created)) for file in contents.attached]
    intent = write_output_intent(objects, (resources_dir() / "colour" / "sRGB.icc").read_bytes())
    catalog = (
        f"<</Type/Catalog/Pages {reference(pages)}/Lang{text_string(metadata.lang)}/MarkInfo<</Marked true>>"
        f"/StructTreeRoot {reference(tree)}/Metadata {reference(write_xmp(objects, metadata))}"
        f"/OutputIntents[{reference(intent)}]/ViewerPreferences<</DisplayDocTitle true>>"
    )
    if outline is not None:
        catalog += f"/Outlines {reference(outline)}/PageMode/UseNone"
    if files:
        names = "".join(f"{text_string(file.file_name)}{reference(own)}" for file, own in files)
        catalog += f"/AF[{' '.join(reference(own) for _, own in files)}]/Names<</EmbeddedFiles<</Names[{names}]>>>>"
    return objects.serialise(objects.add(catalog + ">>"), write_info(objects, metadata))
