"""The object table of a PDF 1.7 file: numbers, small objects in compressed object streams, a cross-reference stream."""

import hashlib
import struct
import zlib
from collections.abc import Iterator

from reportlab.pdfbase.pdfdoc import PDFDocument
from reportlab.pdfbase.pdfdoc import format as format_object

_PER_OBJECT_STREAM = 200
# Half the time of the default level for three per cent more bytes.
_COMPRESSION = 4
_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"


def number(value: float) -> str:
    """A PDF number with two decimals at most (1/7200 inch), without trailing zeros."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def text_string(text: str) -> str:
    """A PDF text string (UTF-16 with byte order mark, in hexadecimal: nothing in it needs escaping)."""
    return "<FEFF" + text.encode("utf-16-be", "replace").hex().upper() + ">"


def name(text: str) -> str:
    """A PDF name, with every character outside letters and digits escaped."""
    return "/" + "".join(chr(b) if chr(b).isalnum() and b < 128 else f"#{b:02X}" for b in text.encode())


def reference(object_number: int) -> str:
    return f"{object_number} 0 R"


class ObjectTable:
    """All objects of one file. ReportLab's own (fonts) and ours share one numbering.

    ``document`` is ReportLab's side of it: fonts register themselves there when text is encoded.
    """

    def __init__(self) -> None:
        self.document = PDFDocument(compression=1, invariant=1)
        self._bodies: dict[int, bytes] = {}
        self._streams: dict[int, bytes] = {}

    def reserve(self, count: int = 1) -> int:
        """Take ``count`` consecutive object numbers and return the first."""
        first = self.document.objectcounter + 1
        self.document.objectcounter += count
        return first

    def put(self, object_number: int, body: str) -> None:
        """Give a reserved number its dictionary or array."""
        self._bodies[object_number] = body.encode("ascii")

    def add(self, body: str) -> int:
        object_number = self.reserve()
        self.put(object_number, body)
        return object_number

    def add_stream(self, entries: str, data: bytes, *, compress: bool = True) -> int:
        """Add a stream; ``entries`` are those of its dictionary besides length and filter."""
        object_number = self.reserve()
        self._streams[object_number] = _stream(entries, data, compress=compress)
        return object_number

    def number_of(self, reportlab_name: str) -> int:
        """The number of one of ReportLab's named objects."""
        return self.document.idToObjectNumberAndVersion[reportlab_name][0]

    def embed_fonts(self) -> None:
        """Write the subsets of all fonts used so far; no text may be encoded after this."""
        for font in self.document.delayedFonts:
            font.addObjects(self.document)

    def serialise(self, root: int, info: int) -> bytes:
        """The finished file. Its identifier is a digest of its content, so equal documents are equal files."""
        body = bytearray(_HEADER)
        entries: dict[int, bytes] = {}

        def write(object_number: int, content: bytes) -> None:
            entries[object_number] = struct.pack(">BIH", 1, len(body), 0)
            body.extend(b"%d 0 obj\n%s\nendobj\n" % (object_number, content))

        for object_number, content in self._reportlab_objects():
            write(object_number, content)
        for object_number, content in self._streams.items():
            write(object_number, content)
        bodies = sorted(self._bodies.items())
        for start in range(0, len(bodies), _PER_OBJECT_STREAM):
            chunk = bodies[start : start + _PER_OBJECT_STREAM]
            container = self.reserve()
            write(container, _object_stream(chunk))
            for index, (object_number, _) in enumerate(chunk):
                entries[object_number] = struct.pack(">BIH", 2, container, index)
        position = len(body)
        own = self.reserve()
        entries[own] = struct.pack(">BIH", 1, position, 0)
        table = b"".join(entries.get(n, b"\0" * 7) for n in range(own + 1))
        digest = hashlib.sha256(bytes(body) + table).hexdigest()[:32]
        trailer = (
            f"/Type/XRef/Size {own + 1}/W[1 4 2]/Root {reference(root)}/Info {reference(info)}/ID[<{digest}><{digest}>]"
        )
        body.extend(b"%d 0 obj\n%s\nendobj\n" % (own, _stream(trailer, table)))
        body.extend(b"startxref\n%d\n%%%%EOF\n" % position)
        return bytes(body)

    def _reportlab_objects(self) -> Iterator[tuple[int, bytes]]:
        """ReportLab's objects; formatting one may register more, with higher numbers, so the end moves."""
        names = self.document.numberToId
        object_number = 0
        while object_number < self.document.objectcounter:
            object_number += 1
            if object_number in names:
                content = format_object(self.document.idToObject[names[object_number]], self.document, toplevel=1)
                yield object_number, _with_line_end_before_endstream(content.rstrip(b"\n"))


def _stream(entries: str, data: bytes, *, compress: bool = True) -> bytes:
    if compress:
        data = zlib.compress(data, _COMPRESSION)
        entries += "/Filter/FlateDecode"
    return b"<<%s/Length %d>>\nstream\n%s\nendstream" % (entries.encode("ascii"), len(data), data)


def _object_stream(objects: list[tuple[int, bytes]]) -> bytes:
    offsets = []
    position = 0
    for object_number, content in objects:
        offsets.append(f"{object_number} {position}")
        position += len(content) + 1
    head = (" ".join(offsets) + "\n").encode("ascii")
    data = head + b"\n".join(content for _, content in objects)
    return _stream(f"/Type/ObjStm/N {len(objects)}/First {len(head)}", data)


def _with_line_end_before_endstream(content: bytes) -> bytes:
    """ISO 19005-3 6.1.7.1 wants a line end before ``endstream``; ReportLab writes none."""
    if content.endswith(b"endstream"):
        return content.removesuffix(b"endstream") + b"\nendstream"
    return content
