"""The draft of a message as a file (.eml) that mail programs open for sending: RFC 5322, with a document attached.

`X-Unsent: 1` makes it a draft to them; sender, date and identifier are theirs to add.
"""

from collections.abc import Sequence
from email import policy
from email.header import Header
from email.message import EmailMessage
from email.utils import quote

from facilitator_app.domain.message import MessageText, Recipient, address_fault, ascii_host, one_line
from facilitator_app.domain.problems import Problem, ProblemKind

_LINE_END = "\r\n"
_LONGEST_LINE = 76
_LONGEST_QUOTED = 60


def mail_draft(
    text: MessageText,
    recipients: Sequence[Recipient],
    copies: Sequence[Recipient],
    *,
    file_name: str,
    pdf: bytes,
) -> bytes:
    """The whole message. Line breaks in names and subject become blanks; the PDF goes by the last part of `file_name`.

    Raises Problem: INVALID (problem=mail_address, address) for what is no e-mail address.
    """
    lines = [f"To: {_mailboxes(recipients)}"] if recipients else []
    if copies:
        lines.append(f"Cc: {_mailboxes(copies)}")
    lines += [f"Subject: {_encoded(one_line(text.subject), 'Subject')}", "X-Unsent: 1"]
    content = EmailMessage(policy=policy.SMTP)
    content.set_content(_plain(text.body), cte="quoted-printable")
    name = one_line(file_name).replace("\\", "/").rpartition("/")[2]
    content.add_attachment(pdf, maintype="application", subtype="pdf", filename=name)
    # Addresses and subject are not left to the policy: it takes long names with accents apart (CVE-2025-1795).
    head = "".join(line + _LINE_END for line in lines)
    return head.encode("ascii") + content.as_bytes()


def as_typed(recipient: Recipient) -> str:
    """A recipient as one types it into a mail program: `Name <address>`."""
    name = one_line(recipient.name)
    if not name:
        return _address(recipient)
    return f"{name if name.replace(' ', '').isalnum() else _in_quotes(name)} <{_address(recipient)}>"


def _mailboxes(recipients: Sequence[Recipient]) -> str:
    return f",{_LINE_END} ".join(_mailbox(recipient) for recipient in recipients)


def _mailbox(recipient: Recipient) -> str:
    name, address = one_line(recipient.name), _address(recipient)
    if not name:
        return address
    if name.isascii() and len(name) <= _LONGEST_QUOTED and "=?" not in name:
        return _folded(_in_quotes(name), address)
    return _folded(_encoded(name, "Cc"), address)


def _folded(name: str, address: str) -> str:
    fits = len(name.rpartition(_LINE_END)[2]) + len(address) <= _LONGEST_QUOTED
    return f"{name} <{address}>" if fits else f"{name}{_LINE_END} <{address}>"


def _in_quotes(name: str) -> str:
    return f'"{quote(name)}"'


def _address(recipient: Recipient) -> str:
    if address_fault(recipient.address) is not None:
        raise Problem(ProblemKind.INVALID, problem="mail_address", address=one_line(recipient.address))
    local, _, host = recipient.address.partition("@")
    return f"{local}@{ascii_host(host)}"


def _encoded(text: str, header: str) -> str:
    """A text as encoded words (RFC 2047); as it is where plain letters do on one line."""
    if text.isascii() and len(text) <= _LONGEST_QUOTED and "=?" not in text:
        return text
    return Header(text, "utf-8", header_name=header, maxlinelen=_LONGEST_LINE).encode(linesep=_LINE_END)


def _plain(body: str) -> str:
    """A body without the characters that no letter has."""
    kept = "".join(c if c in "\n\t" or not ("\x00" <= c < " " or c == "\x7f") else "" for c in _unix(body))
    return kept.encode("utf-8", "replace").decode("utf-8").rstrip("\n") + "\n"


def _unix(body: str) -> str:
    return body.replace("\r\n", "\n").replace("\r", "\n")
