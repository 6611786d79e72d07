import json
from dataclasses import replace

import pytest

from facilitator_app.services.document_identity import Dossier, Edition, document_data, file_name, identity
from tests.services.document_cases import CONTRACT, DOSSIER, ENGLISH, PLAN, REVIEW, TODAY

EDITION = Edition(title="Minutes", kind="minutes", day=TODAY, version=3, draft=False)


def test_the_data_is_versioned_json_with_exact_values() -> None:
    data = json.loads(document_data(DOSSIER, "minutes", {"meeting": REVIEW, "plan": PLAN}))
    assert (data["format"], data["format_version"]) == ("plans-de-progres/minutes", 1)
    assert data["contract"]["amount"] == "5600000.50"
    assert data["contract"]["notification_date"] == "2024-11-01"
    assert data["content"]["meeting"]["kind"] == "annual_review"
    assert data["content"]["plan"]["indicators"][1]["target"] == "1.2"


def test_private_things_are_kept_back() -> None:
    text = document_data(DOSSIER, "minutes", REVIEW).decode()
    for name in ("private_notes", "email", "person_id", "logo", "people"):
        assert f'"{name}"' not in text


@pytest.mark.parametrize(
    ("reference", "start"),
    [
        ("2024-117", "2024-117_CR_"),
        ("../../etc/passwd", "etc-passwd_CR_"),
        ('a:b*c?"<>|\\', "a-b-c_CR_"),
        ("", "CR_"),
        ("é" * 300, "é" * 60 + "_CR_"),
    ],
)
def test_a_file_name_is_safe_whatever_the_reference(reference: str, start: str) -> None:
    name = file_name(replace(CONTRACT, reference=reference), "CR", EDITION)
    assert name == f"{start}2026-11-21_v3.pdf"


@pytest.mark.parametrize(("lot", "shown"), [("3", "· lot 3 ·"), ("Lot 2 : stades", "· Lot 2 : stades ·"), ("", None)])
def test_the_lot_is_named_once(lot: str, shown: str | None) -> None:
    dossier = Dossier(contract=replace(CONTRACT, lot=lot))
    subtitle = identity(dossier, EDITION, {}, ENGLISH).subtitle
    assert shown in subtitle if shown else "lot" not in subtitle.casefold()
