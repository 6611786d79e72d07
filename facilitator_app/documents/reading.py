"""What is read back out of a document that was made here."""

import re
from html import unescape

_TITLE = re.compile(rb"<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</rdf:li>")


def title_of(pdf: bytes) -> str:
    """The title a document bears; "" of a file that does not come from here. PDF/A leaves its metadata uncompressed."""
    found = _TITLE.search(pdf)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""
