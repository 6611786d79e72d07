"""Addresses, and templates whose fields are filled in."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facilitator_app.domain.message import (
    AddressFault,
    MessageText,
    address_fault,
    ascii_host,
    filled,
    one_line,
    unknown_fields,
)

VALUES = {
    "reference": "2026-117",
    "référence": "2026-117",
    "title": "Œufs {date}",
    "date": "",
    "meeting": "Bilan\nannuel",
}


@pytest.mark.parametrize(
    "address", ["achats@ville.example", "a.b+c@x-y.z.example", "o'neil@ville.example", "a@forêt.example"]
)
def test_addresses_that_can_be_right(address: str) -> None:
    assert address_fault(address) is None


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("", AddressFault.EMPTY),
        ("achats ville@x.example", AddressFault.SPACE),
        ("a@ville.example\r\nBcc: b", AddressFault.SPACE),
        ("a@ville.example\u2028", AddressFault.SPACE),
        ("a@ville.example, b@ville.example", AddressFault.SEVERAL),
        ("a@ville.example;", AddressFault.SEVERAL),
        ("achats", AddressFault.NO_AT),
        ("hélène@ville.example", AddressFault.ACCENT),
        (".a@ville.example", AddressFault.BEFORE_AT),
        ('"a"@ville.example', AddressFault.BEFORE_AT),
        ("<a@ville.example>", AddressFault.BEFORE_AT),
        ("x" * 65 + "@ville.example", AddressFault.BEFORE_AT),
        ("a@ville", AddressFault.AFTER_AT),
        ("a@ville..example", AddressFault.AFTER_AT),
        ("a@-ville.example", AddressFault.AFTER_AT),
        ("a@" + "x." * 130 + "example", AddressFault.AFTER_AT),
    ],
)
def test_what_is_wrong_is_told(typed: str, fault: AddressFault) -> None:
    assert address_fault(typed) is fault


def test_a_domain_with_accents_is_written_without() -> None:
    assert ascii_host("forêt.example") == "xn--fort-ipa.example"


@given(st.text())
def test_what_passes_for_an_address_can_stand_in_a_header(text: str) -> None:
    if address_fault(text) is None:
        local, _, host = text.partition("@")
        assert f"{local}@{ascii_host(host)}".isprintable()
        assert (local + ascii_host(host)).isascii()


@given(st.text())
def test_one_line_is_one(text: str) -> None:
    line = one_line(text)
    assert len(line.splitlines()) <= 1
    assert one_line(line) == line
    line.encode("utf-8")


def test_fields_are_filled_once_and_in_one_line() -> None:
    made = filled(MessageText(subject="{Reference} : {title}", body="{référence}\n{meeting}\n{title}"), VALUES)
    assert made.subject == "2026-117 : Œufs {date}"
    assert made.body == "2026-117\nBilan annuel\nŒufs {date}"


def test_a_line_without_its_value_goes_and_other_braces_stay() -> None:
    made = filled(MessageText(subject="{date} a", body="Bonjour,\n\nLe {date}.\n\n{x} {}\nFin\n"), VALUES)
    assert made == MessageText(subject="a", body="Bonjour,\n\n{x} {}\nFin")


def test_unknown_fields_are_found() -> None:
    assert unknown_fields("{reference} {Title} {x} {x} {} {y z}", list(VALUES)) == ("x", "y z")
