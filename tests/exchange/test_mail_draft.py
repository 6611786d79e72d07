"""Drafts that any mail program reads as they were meant, whatever was typed into names, addresses and subjects."""

from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.message import EmailMessage
from email.utils import getaddresses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.message import MessageText, Recipient, one_line
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.exchange.mail_draft import as_typed, mail_draft

PDF = b"%PDF-1.7 \x00\xff\r\n.\r\n"
TEXT = MessageText(
    subject="Compte rendu du bilan annuel – marché 2024-117", body="Bonjour,\n\n« Œufs »\n.\nFrom here\n"
)
NAMES = [
    "Dupont, Éric-François (chargé d’achats)",
    "Chargée d’achats, direction de la commande publique et de la transition écologique",
    "Responsable, qualité",
    'Guillemets "x" et barre \\',
    "=?utf-8?q?faux?=",
    "x" * 200,
    "🥚 œufs",
    "",
]


def draft(text: MessageText = TEXT, names: list[str] | None = None, file_name: str = "cr.pdf") -> bytes:
    people = [Recipient(name=n, address=f"a{i}@ville.example") for i, n in enumerate(NAMES if names is None else names)]
    return mail_draft(text, people, people[:1], file_name=file_name, pdf=PDF)


def read(message: bytes) -> EmailMessage:
    parsed = message_from_bytes(message, policy=policy.default)
    assert isinstance(parsed, EmailMessage)
    return parsed


def people(message: bytes, header: str) -> list[tuple[str, str]]:
    """Names and addresses, read the way RFC 2047 wants it: Python's newer parser puts blanks between long words."""
    value = message_from_bytes(message)[header].replace("\r\n", "")
    return [(str(make_header(decode_header(name))), address) for name, address in getaddresses([value])]


def test_everything_comes_back() -> None:
    message = draft()
    parsed = read(message)
    assert parsed.keys() == ["To", "Cc", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    assert parsed["X-Unsent"] == "1"
    assert parsed["Subject"] == TEXT.subject
    assert people(message, "To") == [(name, f"a{i}@ville.example") for i, name in enumerate(NAMES)]
    assert people(message, "Cc") == [(NAMES[0], "a0@ville.example")]
    body = parsed.get_body()
    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == TEXT.body
    [attached] = parsed.iter_attachments()
    assert attached.get_content_type() == "application/pdf"
    assert attached.get_filename() == "cr.pdf"
    assert attached.get_content() == PDF
    assert parsed.defects == []


def test_lines_are_short_plain_and_ended_as_mail_wants() -> None:
    message = draft(MessageText(subject="é" * 300, body="ligne " * 300))
    assert message.isascii()
    assert message.count(b"\n") == message.count(b"\r\n")
    assert max(len(line) for line in message.split(b"\r\n")) <= 78


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x0b", "\x85", "\u2028", "\r\n ", "\n\n"])
def test_no_line_can_be_added_to_the_head(end: str) -> None:
    message = draft(
        MessageText(subject=f"Objet{end}Bcc: x@y.example", body="a"),
        [f"Nom{end}Bcc: x@y.example"],
        f"cr{end}Bcc: x.pdf",
    )
    assert read(message).keys() == ["To", "Cc", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    assert len(people(message, "To")) == 1


@pytest.mark.parametrize("address", ["a@ville.example\r\nBcc: x@y.example", "a@ville.example>, <b@x.example", "", "a"])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(Problem) as caught:
        mail_draft(TEXT, [Recipient(address=address)], [], file_name="cr.pdf", pdf=PDF)
    assert caught.value.kind is ProblemKind.INVALID
    assert "\n" not in caught.value.details["address"]


@given(st.text(max_size=120), st.text(max_size=120), st.text(max_size=60))
def test_any_text_comes_back_as_one_line(subject: str, name: str, body: str) -> None:
    message = draft(MessageText(subject=subject, body=body), [name, "Deux"])
    assert read(message).keys() == ["To", "Cc", "Subject", "X-Unsent", "MIME-Version", "Content-Type"]
    assert [address for _, address in people(message, "To")] == ["a0@ville.example", "a1@ville.example"]
    assert people(message, "To")[0][0] == one_line(name)
    head = message_from_bytes(message)["Subject"]
    assert str(make_header(decode_header(head.replace("\r\n", "")))) == one_line(subject)


def test_a_file_name_is_a_name_only() -> None:
    [attached] = read(draft(file_name="..\\dossier/2024-é’117_CR.pdf")).iter_attachments()
    assert attached.get_filename() == "2024-é’117_CR.pdf"


def test_an_address_with_accents_after_the_at_is_written_without() -> None:
    message = mail_draft(TEXT, [Recipient(address="a@forêt.example")], [], file_name="cr.pdf", pdf=PDF)
    assert read(message)["To"] == "a@xn--fort-ipa.example"
    assert read(message)["Cc"] is None


def test_recipients_as_one_types_them() -> None:
    assert as_typed(Recipient(address="a@ville.example")) == "a@ville.example"
    assert as_typed(Recipient(name="Chargée d", address="a@ville.example")) == "Chargée d <a@ville.example>"
    assert as_typed(Recipient(name='A, "b"', address="a@ville.example")) == '"A, \\"b\\"" <a@ville.example>'
