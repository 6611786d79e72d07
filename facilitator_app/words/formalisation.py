"""What made a plan binding, in words: on screen and in documents."""

from facilitator_app.domain.formalisation import Formalisation, Letter
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def formalisation_facts(formalisation: Formalisation | None, words: Words) -> tuple[tuple[str, str], ...]:
    """Labels with what is known of it; what is still to be filled in is left out."""
    if formalisation is None:
        return ()
    translate = words.translate
    term = (translate("Formalisation", "Contract term touched"), label(formalisation.term, words))
    found = _amendment(formalisation, words) if formalisation.by_amendment else _letters(formalisation, words)
    return (term, *((name, value.strip()) for name, value in found if value.strip()))


def _letters(formalisation: Formalisation, words: Words) -> tuple[tuple[str, str], ...]:
    translate = words.translate
    if formalisation.buyer_letter.begun or formalisation.holder_letter.begun:
        return (
            (translate("Formalisation", "Buyer’s letter"), letter_text(formalisation.buyer_letter, words)),
            (translate("Formalisation", "Holder’s letter"), letter_text(formalisation.holder_letter, words)),
        )
    return (
        (translate("Formalisation", "Letter sent on"), words.date(formalisation.sent_on)),
        (translate("Formalisation", "Answer received on"), words.date(formalisation.received_on)),
        (translate("Formalisation", "References of the letters"), formalisation.references),
    )


def letter_text(letter: Letter, words: Words) -> str:
    """When the letter of a party was sent and received, and its reference; "" while nothing is known."""
    translate = words.translate
    told = [letter.reference.strip()]
    if letter.sent_on is not None:
        told.append(translate("Formalisation", "sent on {date}").format(date=words.date(letter.sent_on)))
    if letter.received_on is not None:
        told.append(translate("Formalisation", "received on {date}").format(date=words.date(letter.received_on)))
    return ", ".join(part for part in told if part)


def _amendment(formalisation: Formalisation, words: Words) -> tuple[tuple[str, str], ...]:
    translate = words.translate
    months = formalisation.amendment_months
    longer = "" if months is None else translate("Formalisation", "%n month(s)", "", months)
    return (
        (translate("Formalisation", "Amendment"), formalisation.amendment_number),
        (translate("Formalisation", "Date of the amendment"), words.date(formalisation.amendment_on)),
        (translate("Formalisation", "Purpose of the amendment"), formalisation.amendment_purpose),
        (
            translate("Formalisation", "Amount of the amendment, excl. tax"),
            words.amount(formalisation.amendment_amount),
        ),
        (translate("Formalisation", "Duration added"), longer),
    )


def binding_text(formalisation: Formalisation | None, words: Words) -> str:
    """In a few words, what makes a plan binding or what is still awaited."""
    translate = words.translate
    if formalisation is None:
        return translate("Formalisation", "letters or amendment awaited")
    if formalisation.by_amendment:
        number = formalisation.amendment_number.strip()
        if not formalisation.told:
            return translate("Formalisation", "amendment awaited")
        return translate("Formalisation", "amendment {number} of {date}").format(
            number=number, date=words.short_date(formalisation.amendment_on)
        )
    if formalisation.told:
        return translate("Formalisation", "letters exchanged")
    if not formalisation.buyer_letter.complete and not formalisation.holder_letter.complete:
        return translate("Formalisation", "letters of both parties awaited")
    if not formalisation.buyer_letter.complete:
        return translate("Formalisation", "buyer’s letter awaited")
    return translate("Formalisation", "holder’s letter awaited")
