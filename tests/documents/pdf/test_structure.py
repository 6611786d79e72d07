import io

import pikepdf

from facilitator_app.documents.pdf.objects import ObjectTable, reference
from facilitator_app.documents.pdf.structure import FIRST_LINK_KEY, Element, LinkArea, MarkedContent, write_structure


def written() -> pikepdf.Pdf:
    objects = ObjectTable()
    root = Element("Document")
    paragraph = Element("P", root, lang="en-GB")
    paragraph.kids += [MarkedContent(0, 0), MarkedContent(1, 0)]
    Element("P", root)
    row = Element("TR", Element("Table", root))
    Element("TD", row)
    figure = Element("Figure", root, alt="Une courbe", attributes="<</O/Layout>>")
    figure.kids.append(MarkedContent(0, 1))
    link = Element("Link", paragraph)
    link.kids.append(LinkArea(1, 0))
    pages = [objects.add("<</Type/Page>>"), objects.add("<</Type/Page>>")]
    annotation = objects.add("<</Type/Annot>>")
    tree = write_structure(objects, root, pages, [[paragraph, figure], [paragraph]], [(annotation, link)])
    kids = " ".join(reference(page) for page in pages)
    page_tree = objects.add(f"<</Type/Pages/Kids[{kids}]/Count 2>>")
    catalog = f"<</Type/Catalog/Pages {reference(page_tree)}/StructTreeRoot {reference(tree)}>>"
    data = objects.serialise(objects.add(catalog), objects.add("<<>>"))
    return pikepdf.open(io.BytesIO(data))


def test_children_come_in_order_and_empty_elements_are_left_out() -> None:
    with written() as pdf:
        [document] = list(pdf.Root.StructTreeRoot.K)
        assert [str(kid.S) for kid in document.K] == ["/P", "/Table", "/Figure"]
        paragraph, table, figure = document.K
        assert str(paragraph.Lang) == "en-GB"
        first, second, link = paragraph.K
        assert int(first) == 0
        assert int(second.MCID) == 0
        assert str(link.K[0].Type) == "/OBJR"
        assert str(table.K[0].K[0].S) == "/TD"
        assert str(figure.Alt) == "Une courbe"
        assert str(figure.A.O) == "/Layout"
        assert paragraph.P.objgen == document.objgen


def test_the_parent_tree_leads_from_marks_and_links_to_their_elements() -> None:
    with written() as pdf:
        tree = pdf.Root.StructTreeRoot
        keys = [int(key) for key in list(tree.ParentTree.Nums)[::2]]
        first, second, link = list(tree.ParentTree.Nums)[1::2]
        assert keys == [0, 1, FIRST_LINK_KEY]
        assert [str(element.S) for element in first] == ["/P", "/Figure"]
        assert [str(element.S) for element in second] == ["/P"]
        assert str(link.S) == "/Link"
        assert int(tree.ParentTreeNextKey) > FIRST_LINK_KEY


def test_an_element_is_placed_once() -> None:
    parent, kid = Element("P"), Element("Link")
    parent.place(kid)
    parent.place(kid)
    assert parent.kids == [kid]
