"""What archives and readers ask of a file besides its pages: XMP, dates, colour profile, attached file, bookmarks."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from xml.sax.saxutils import escape

from facilitator_app.documents.pdf.objects import ObjectTable, name, number, reference, text_string

PRODUCER = "ReportLab"

# PDF/UA's identifier is not in a schema that PDF/A knows, so a file that is both describes it (ISO 19005-3 6.6.2.3).
_EXTENSION = (
    '<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"'
    ' xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"'
    ' xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#"><pdfaExtension:schemas><rdf:Bag>'
    '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>'
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq>"
    '<rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>'
    "<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Part of ISO 14289</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>"
    "</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>"
)


@dataclass(frozen=True)
class Metadata:
    """What a file says of itself. ``created`` is aware; ``lang`` is a BCP 47 tag."""

    title: str
    author: str
    subject: str
    keywords: str
    creator: str
    lang: str
    created: datetime


@dataclass(frozen=True)
class AttachedFile:
    """A file carried inside; ``media_type`` such as ``application/json``."""

    file_name: str
    content: bytes
    description: str
    media_type: str


@dataclass(frozen=True)
class Bookmark:
    """An entry of the outline: level from 1, text, page index and height on the page in points."""

    level: int
    text: str
    page: int
    top: float


def write_info(objects: ObjectTable, metadata: Metadata) -> int:
    """The document information dictionary, equal to the XMP (older readers look here)."""
    stamp = _pdf_date(metadata.created)
    entries = [
        ("Title", metadata.title),
        ("Author", metadata.author),
        ("Subject", metadata.subject),
        ("Keywords", metadata.keywords),
        ("Creator", metadata.creator),
        ("Producer", PRODUCER),
    ]
    body = "".join(f"/{key}{text_string(value)}" for key, value in entries if value)
    return objects.add(f"<<{body}/CreationDate({stamp})/ModDate({stamp})>>")


def write_xmp(objects: ObjectTable, metadata: Metadata) -> int:
    """The XMP packet, naming the file PDF/A-3a and PDF/UA-1."""
    return objects.add_stream("/Type/Metadata/Subtype/XML", xmp_packet(metadata).encode(), compress=False)


def xmp_packet(metadata: Metadata) -> str:
    stamp = metadata.created.isoformat(timespec="seconds")
    subject = _alternative("dc:description", metadata.subject)
    author = f"<dc:creator><rdf:Seq><rdf:li>{escape(metadata.author)}</rdf:li></rdf:Seq></dc:creator>"
    keywords = f"<pdf:Keywords>{escape(metadata.keywords)}</pdf:Keywords>" if metadata.keywords else ""
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format>'
        f"{_alternative('dc:title', metadata.title)}{author if metadata.author else ''}"
        f"{subject if metadata.subject else ''}<dc:language><rdf:Bag><rdf:li>{escape(metadata.lang)}</rdf:li></rdf:Bag>"
        "</dc:language></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"<xmp:CreateDate>{stamp}</xmp:CreateDate><xmp:ModifyDate>{stamp}</xmp:ModifyDate>"
        f"<xmp:CreatorTool>{escape(metadata.creator)}</xmp:CreatorTool></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">'
        f"<pdf:Producer>{PRODUCER}</pdf:Producer>{keywords}</rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"><pdfaid:part>3</pdfaid:part>'
        "<pdfaid:conformance>A</pdfaid:conformance></rdf:Description>"
        '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part>'
        f'</rdf:Description>{_EXTENSION}</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )


def write_output_intent(objects: ObjectTable, profile: bytes) -> int:
    """The sRGB output intent: what the colours of the file mean on paper."""
    stream = objects.add_stream("/N 3", profile)
    return objects.add(
        f"<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB IEC61966-2.1)"
        f"/DestOutputProfile {reference(stream)}>>"
    )


def write_attached_file(objects: ObjectTable, attached: AttachedFile, created: datetime) -> int:
    """An embedded file and its specification; return the number of the latter."""
    checksum = hashlib.md5(attached.content, usedforsecurity=False).hexdigest()
    stream = objects.add_stream(
        f"/Type/EmbeddedFile/Subtype{name(attached.media_type)}"
        f"/Params<</Size {len(attached.content)}/ModDate({_pdf_date(created)})/CheckSum<{checksum}>>>",
        attached.content,
    )
    file_name = text_string(attached.file_name)
    return objects.add(
        f"<</Type/Filespec/F{file_name}/UF{file_name}/Desc{text_string(attached.description)}/AFRelationship/Data"
        f"/EF<</F {reference(stream)}/UF {reference(stream)}>>>>"
    )


def write_outline(objects: ObjectTable, bookmarks: Sequence[Bookmark], page_numbers: Sequence[int]) -> int | None:
    """The bookmarks as a tree; levels that skip one are drawn up. None without bookmarks."""
    if not bookmarks:
        return None
    root = objects.reserve()
    first = objects.reserve(len(bookmarks))
    children: dict[int, list[int]] = {root: []}
    places: list[tuple[int, int]] = []
    path: list[tuple[int, int]] = []
    for index, bookmark in enumerate(bookmarks):
        while path and path[-1][0] >= bookmark.level:
            path.pop()
        parent = path[-1][1] if path else root
        own = first + index
        places.append((parent, len(children[parent])))
        children[parent].append(own)
        children[own] = []
        path.append((bookmark.level, own))
    for index, bookmark in enumerate(bookmarks):
        own = first + index
        parent, place = places[index]
        siblings = children[parent]
        body = f"<</Title{text_string(bookmark.text)}/Parent {reference(parent)}"
        body += f"/Dest[{reference(page_numbers[bookmark.page])}/XYZ null {number(bookmark.top)} null]"
        if place:
            body += f"/Prev {reference(siblings[place - 1])}"
        if place + 1 < len(siblings):
            body += f"/Next {reference(siblings[place + 1])}"
        objects.put(own, body + _family(children[own], closed=True) + ">>")
    objects.put(root, f"<</Type/Outlines{_family(children[root], closed=False)}>>")
    return root


def _family(kids: list[int], *, closed: bool) -> str:
    if not kids:
        return ""
    count = -len(kids) if closed else len(kids)
    return f"/First {reference(kids[0])}/Last {reference(kids[-1])}/Count {count}"


def _alternative(tag: str, text: str) -> str:
    return f'<{tag}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></{tag}>'


def _pdf_date(moment: datetime) -> str:
    offset = moment.strftime("%z")
    return moment.strftime("D:%Y%m%d%H%M%S") + f"{offset[:3]}'{offset[3:5]}'"
