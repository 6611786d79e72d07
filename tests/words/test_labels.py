"""Every value of the domain that people read has a text, in both languages."""

import importlib
import pkgutil
from enum import StrEnum

import pytest

import facilitator_app.domain
from facilitator_app.bootstrap import words_for
from facilitator_app.domain.due import DeadlineKind
from facilitator_app.domain.meeting import MeetingKind
from facilitator_app.domain.message import AddressFault, MessageField, Way
from facilitator_app.domain.perimeter import Perimeter
from facilitator_app.domain.problems import ProblemKind
from facilitator_app.domain.rejection import Fault
from facilitator_app.words.labels import _LABELS, label
from facilitator_app.words.method_labels import METHOD_LABELS

# These have sentences of their own: words/problems.py, rejections.py, messages.py and perimeter.py.
ELSEWHERE = {ProblemKind, Fault, AddressFault, MessageField, Way, Perimeter}


def enumerations() -> set[type[StrEnum]]:
    modules = (
        importlib.import_module(f"facilitator_app.domain.{m.name}")
        for m in pkgutil.iter_modules(facilitator_app.domain.__path__)
    )
    return {
        value
        for module in modules
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, StrEnum) and value is not StrEnum
    }


def test_every_enumeration_is_labelled() -> None:
    assert enumerations() - ELSEWHERE == {*_LABELS, *METHOD_LABELS}


@pytest.mark.parametrize("kind", sorted(enumerations() - ELSEWHERE, key=str))
def test_every_value_has_its_own_text(kind: type[StrEnum]) -> None:
    for language in ("fr", "en"):
        words = words_for("fr" if language == "fr" else "en")
        texts = [label(value, words) for value in kind]
        assert all(texts)
        assert len(set(texts)) == len(texts)


def test_values_alike_of_two_enumerations_are_not_mixed() -> None:
    words = words_for("en")
    assert label(DeadlineKind.ACTION, words) == "Action"
    assert label(MeetingKind.INTERIM, words) == "Interim point"
