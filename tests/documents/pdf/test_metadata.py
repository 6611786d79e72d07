import datetime as dt
import io
from xml.etree import ElementTree as ET

import pikepdf

from facilitator_app.documents.pdf.metadata import (
    AttachedFile,
    Bookmark,
    Metadata,
    write_attached_file,
    write_info,
    write_outline,
    xmp_packet,
)
from facilitator_app.documents.pdf.objects import ObjectTable, reference

PARIS_SUMMER = dt.timezone(dt.timedelta(hours=2))
METADATA = Metadata(
    title="Compte rendu <b> & suite",
    author="Groupement",
    subject="",
    keywords="marché, bilan",
    creator="Plans",
    lang="fr-FR",
    created=dt.datetime(2026, 7, 1, 9, 5, 3, tzinfo=PARIS_SUMMER),
)


def opened(objects: ObjectTable, entries: str = "", info: int | None = None) -> pikepdf.Pdf:
    pages = objects.add("<</Type/Pages/Kids[]/Count 0>>")
    root = objects.add(f"<</Type/Catalog/Pages {reference(pages)}{entries}>>")
    return pikepdf.open(io.BytesIO(objects.serialise(root, info or objects.add("<<>>"))))


def outline_titles(item: pikepdf.Object) -> list[object]:
    titles: list[object] = []
    kid = item.get("/First")
    while kid is not None:
        inner = outline_titles(kid)
        titles.append((str(kid.Title), inner) if inner else str(kid.Title))
        following = kid.get("/Next")
        assert following is None or following.Prev.objgen == kid.objgen
        kid = following
    return titles


def test_xmp_is_well_formed_and_names_both_standards() -> None:
    packet = xmp_packet(METADATA)
    ET.fromstring(packet)
    assert "<pdfaid:part>3</pdfaid:part>" in packet
    assert "<pdfaid:conformance>A</pdfaid:conformance>" in packet
    assert "<pdfuaid:part>1</pdfuaid:part>" in packet
    assert "Compte rendu &lt;b&gt; &amp; suite" in packet
    assert "2026-07-01T09:05:03+02:00" in packet
    assert "dc:description" not in packet


def test_info_says_the_same_as_the_xmp() -> None:
    objects = ObjectTable()
    with opened(objects, info=write_info(objects, METADATA)) as pdf:
        info = pdf.trailer.Info
        assert str(info.Title) == METADATA.title
        assert str(info.CreationDate) == "D:20260701090503+02'00'"
        assert "/Subject" not in info


def test_bookmarks_become_a_tree_even_where_levels_are_skipped() -> None:
    objects = ObjectTable()
    page = objects.add("<</Type/Page>>")
    names = [("A", 1), ("B", 2), ("C", 4), ("D", 2), ("E", 1)]
    marks = [Bookmark(level, text, 0, 500.0) for text, level in names]
    outline = write_outline(objects, marks, [page])
    assert outline is not None
    with opened(objects, f"/Outlines {reference(outline)}") as pdf:
        assert outline_titles(pdf.Root.Outlines) == [("A", [("B", ["C"]), "D"]), "E"]
        assert float(pdf.Root.Outlines.First.Dest[3]) == 500


def test_no_bookmarks_is_no_outline() -> None:
    assert write_outline(ObjectTable(), [], []) is None


def test_an_attached_file_comes_out_as_it_went_in() -> None:
    objects = ObjectTable()
    attached = AttachedFile("données.json", b"{}" * 100, "Les données", "application/json")
    own = write_attached_file(objects, attached, METADATA.created)
    names = f"/Names<</EmbeddedFiles<</Names[(a) {reference(own)}]>>>>/AF[{reference(own)}]"
    with opened(objects, names) as pdf:
        [(_, spec)] = pdf.attachments.items()
        assert spec.get_file().read_bytes() == attached.content
        assert spec.filename == "données.json"
        assert str(pdf.Root.AF[0].AFRelationship) == "/Data"
