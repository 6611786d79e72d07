"""What is read back out of a document."""

from dataclasses import replace

import pytest

from facilitator_app.documents import build_minutes, build_plan
from facilitator_app.documents.reading import data_of, title_of
from tests.documents import samples


@pytest.mark.parametrize("title", ["Plan de progrès, année 1", "<b>A & B</b> « œuvre »", "]]> </dc:title>", "计划"])
def test_the_title_is_the_one_given(title: str) -> None:
    view = samples.empty_plan("fr-FR")
    assert title_of(build_plan(replace(view, identity=replace(view.identity, title=title)))) == title


def test_a_file_from_elsewhere_has_none() -> None:
    assert title_of(b"%PDF-1.7") == ""


def test_the_data_are_those_attached() -> None:
    assert data_of(build_minutes(samples.minutes(("Texte",)))) == b'{"format": "example"}'
    assert data_of(b"%PDF-1.7") == data_of(b"/Type/EmbeddedFile>>\nstream\nnot compressed") == b""
