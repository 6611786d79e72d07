"""What makes a plan binding: the letters of both parties, or the amendment."""

import datetime as dt
from dataclasses import replace

import msgspec
import pytest

from facilitator_app.domain.formalisation import ContractTerm, Formalisation, Letter

DAY = dt.date(2026, 4, 2)
DONE = Letter(sent_on=DAY, received_on=DAY, reference="C-12")


@pytest.mark.parametrize(
    ("formalisation", "told"),
    [
        (Formalisation(), False),
        (Formalisation(buyer_letter=DONE), False),
        (Formalisation(holder_letter=DONE), False),
        (Formalisation(buyer_letter=DONE, holder_letter=Letter(sent_on=DAY)), False),
        (Formalisation(buyer_letter=DONE, holder_letter=DONE), True),
        (Formalisation(sent_on=DAY, received_on=DAY), True),
        (Formalisation(sent_on=DAY), False),
        (Formalisation(term=ContractTerm.PRICE, buyer_letter=DONE, holder_letter=DONE), False),
        (Formalisation(term=ContractTerm.PRICE, amendment_number="2"), False),
        (Formalisation(term=ContractTerm.PRICE, amendment_number=" ", amendment_on=DAY), False),
        (Formalisation(term=ContractTerm.PRICE, amendment_number="2", amendment_on=DAY), True),
    ],
)
def test_letters_of_both_parties_or_an_amendment_make_a_plan_binding(formalisation: Formalisation, told: bool) -> None:
    assert formalisation.told is told


def test_a_pair_of_letters_stored_before_is_still_read() -> None:
    stored = b'{"term": "none", "sent_on": "2026-04-02", "received_on": "2026-04-02", "references": "C-12"}'
    read = msgspec.json.decode(stored, type=Formalisation)
    assert read == Formalisation(sent_on=DAY, received_on=DAY, references="C-12")
    assert read.told
    assert not read.buyer_letter.begun
    assert read.known_buyer_letter == Letter(sent_on=DAY, reference="C-12")
    assert read.known_holder_letter == Letter(received_on=DAY)
    assert Formalisation(sent_on=DAY, holder_letter=DONE).known_buyer_letter == Letter()


def test_a_formalisation_is_stored_whole() -> None:
    whole = Formalisation(buyer_letter=DONE, holder_letter=Letter(reference="x"))
    assert msgspec.json.decode(msgspec.json.encode(whole), type=Formalisation) == whole


def test_a_letter_received_before_it_was_sent_is_pointed_out() -> None:
    sent, before = dt.date(2026, 3, 20), dt.date(2026, 3, 18)
    doubtful = Formalisation(buyer_letter=Letter(sent_on=sent, received_on=before))
    assert doubtful.out_of_order
    assert not replace(doubtful, buyer_letter=Letter(sent_on=before, received_on=sent)).out_of_order
    assert not replace(doubtful, buyer_letter=Letter(received_on=before)).out_of_order
    assert not replace(doubtful, term=ContractTerm.PRICE).out_of_order, "no letters are asked for"
