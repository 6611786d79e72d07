"""What made a plan binding, in words: on screen and in documents."""

from facilitator_app.domain.formalisation import Formalisation
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words


def formalisation_facts(formalisation: Formalisation | None, words: Words) -> tuple[tuple[str, str], ...]:
    """Labels with what is known of it; what is still to be filled in is left out."""
    if formalisation is None:
        return ()
    translate = words.translate
    term = (translate("Formalisation", "Contract term touched"), label(formalisation.term, words))
    if formalisation.by_amendment:
        found = (
            (translate("Formalisation", "Amendment"), formalisation.amendment_number),
            (translate("Formalisation", "Date of the amendment"), words.date(formalisation.amendment_on)),
            (translate("Formalisation", "Purpose of the amendment"), formalisation.amendment_purpose),
        )
    else:
        found = (
            (translate("Formalisation", "Letter sent on"), words.date(formalisation.sent_on)),
            (translate("Formalisation", "Answer received on"), words.date(formalisation.received_on)),
            (translate("Formalisation", "References of the letters"), formalisation.references),
        )
    return (term, *((name, value.strip()) for name, value in found if value.strip()))
