"""What is read back out of a document that was made here."""

import re
import zlib
from html import unescape

_TITLE = re.compile(rb"<dc:title><rdf:Alt><rdf:li[^>]*>([^<]*)</rdf:li>")

_DATA = re.compile(rb"/Type/EmbeddedFile[^\n]*\nstream\n")
_LANGUAGE = re.compile(rb"<dc:language><rdf:Bag><rdf:li>([A-Za-z]+)")


def title_of(pdf: bytes) -> str:
    """The title a document bears; "" of a file that does not come from here. PDF/A leaves its metadata uncompressed."""
    found = _TITLE.search(pdf)
    return unescape(found[1].decode("utf-8", "replace")) if found else ""


def language_of(pdf: bytes) -> str:
    """The language a document is written in, such as "fr"; "" of a file that does not come from here."""
    found = _LANGUAGE.search(pdf)
    return found[1].decode("ascii").lower() if found else ""


def data_of(pdf: bytes) -> bytes:
    """The data attached to a document, byte for byte; empty of a file that does not come from here."""
    found = _DATA.search(pdf)
    if found is None:
        return b""
    try:
        return zlib.decompressobj().decompress(pdf[found.end() :])
    except zlib.error:
        return b""
