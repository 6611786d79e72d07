"""The text that goes with a document, in both languages."""

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.message import AddressFault, MessageField, Way, unknown_fields
from facilitator_app.words.messages import address_sentence, field_meaning, field_name, shipped_message, way_text
from facilitator_app.words.words import Language


@pytest.mark.parametrize("language", ["fr", "en"])
def test_the_shipped_template_knows_its_fields(language: Language) -> None:
    words = words_for(language)
    shipped = shipped_message(words)
    names = [field_name(field, words) for field in MessageField]
    assert len(set(names)) == len(names)
    assert unknown_fields(shipped.subject + shipped.body, names) == ()
    assert f"{{{field_name(MessageField.REMARKS_UNTIL, words)}}}" in shipped.body


@pytest.mark.parametrize("language", ["fr", "en"])
def test_everything_has_its_own_words(language: Language) -> None:
    words = words_for(language)
    for texts in (
        [address_sentence(fault, words) for fault in AddressFault],
        [way_text(way, words) for way in Way],
        [field_meaning(field, words) for field in MessageField],
    ):
        assert all(texts)
        assert len(set(texts)) == len(texts)
