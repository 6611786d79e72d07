"""The wording of the shipped French and English texts: typography, perimeter, no persons."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from facilitator_app.paths import resources_dir

NO_TEXT = {"id", "siret", "email", "colour", "logo", "reference"}
LIBRARY = resources_dir() / "library"
FRENCH = [LIBRARY / "fr.json", *sorted((resources_dir() / "example").glob("*.json"))]
ALL = [*FRENCH, LIBRARY / "en.json"]

NARROW, WIDE = "\u202f", "\u00a0"
FRENCH_FAULTS = {
    "straight apostrophe or quotation mark": re.compile(r"['\"]"),
    "punctuation without its narrow no-break space": re.compile(rf"[^{NARROW}\s!?][;!?%]|[ {WIDE}][;!?%]"),
    "colon without its no-break space": re.compile(rf"(?<!{WIDE}):"),
    "guillemets without no-break spaces": re.compile(rf"«(?!{WIDE})|(?<!{WIDE})»"),
    "number of thousands or its unit on two lines": re.compile(r"\d (?:\d{3}\b|€|%|kg\b|h\b|heures\b)"),
    "two spaces, or a space at an end": re.compile(r"  |^\s|\s$"),
    "three dots": re.compile(r"\.\.\."),
    "space before a comma or a full stop": re.compile(r"\s[,.]"),
    "capital without its accent": re.compile(r"\b(?:A (?:partir|étudier|reprendre)|Etat|Etude|Ecole|Egalité|Eviter)\b"),
}

# Source 001 § 2.2: only employees assigned to the contract; the company's general policy may not be taken into account.
# Source 003: products of the region may be asked for, companies of the region may not.
OUTSIDE_PERIMETER = re.compile(
    r"""
    (?:ensemble|totalité)\ des\ (?:salariés|effectifs|collaborateurs)(?!\ affectés)
    | (?:salariés|effectifs|personnel|collaborateurs)\ (?:de\ l’entreprise|du\ titulaire|de\ la\ société)
    | tous\ les\ salariés(?!\ affectés) | chaque\ salarié(?!\ affecté)
    | politique\ (?:générale|RSE|RH|sociale) | stratégie\ RSE | démarche\ RSE | \bRSE\b | label\ d’entreprise
    | (?:entreprises?|fournisseurs?|producteurs?|prestataires?|sociétés?|PME|artisans?)
      \ (?:locaux|locale?s?|régiona\w+|de\ la\ région)
    """,
    re.VERBOSE | re.IGNORECASE,
)
COMPANY_WIDE = re.compile(
    r"company-wide|all (?:the )?employees(?! assigned)|CSR|local compan|regional compan", re.IGNORECASE
)
EMPLOYEES = re.compile(r"\bsalariés?\b(?!,? (?:\w+ )?(?:affectés?|arrivés))", re.IGNORECASE)


def texts(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of a file that people read, with where each stands."""
    yield from _texts(json.loads(path.read_text("utf-8")), "", path.name)


def _texts(value: object, key: str, where: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from _texts(inner, name, f"{where}:{value.get('id', name)}")
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, key, where)
    elif isinstance(value, str) and key not in NO_TEXT and not key.endswith("_id"):
        yield f"{where}.{key}", value


@pytest.mark.parametrize("path", FRENCH, ids=lambda p: p.name)
@pytest.mark.parametrize("fault", FRENCH_FAULTS)
def test_french_typography(path: Path, fault: str) -> None:
    assert [(where, text) for where, text in texts(path) if FRENCH_FAULTS[fault].search(text)] == []


def test_english_typography() -> None:
    faults = re.compile(rf"['\"{NARROW}{WIDE}]|  |^\s|\s$|\s[,.;:!?]")
    assert [(w, t) for w, t in texts(LIBRARY / "en.json") if faults.search(t) and "«" not in t] == []


@pytest.mark.parametrize(
    "wording",
    [
        "Former l’ensemble des salariés",
        "La politique RSE du titulaire",
        "Acheter à des producteurs locaux",
        "Retenir une entreprise de la région",
    ],
)
def test_wordings_beyond_the_contract_are_recognised(wording: str) -> None:
    assert OUTSIDE_PERIMETER.search(wording)


@pytest.mark.parametrize("path", FRENCH, ids=lambda p: p.name)
def test_nothing_goes_beyond_the_contract(path: Path) -> None:
    assert [(where, text) for where, text in texts(path) if OUTSIDE_PERIMETER.search(text)] == []


@pytest.mark.parametrize("path", FRENCH, ids=lambda p: p.name)
def test_employees_are_always_those_assigned_to_the_contract(path: Path) -> None:
    assert [(where, text) for where, text in texts(path) if EMPLOYEES.search(text)] == []


def test_english_does_not_go_beyond_the_contract_either() -> None:
    assert [(w, t) for w, t in texts(LIBRARY / "en.json") if COMPANY_WIDE.search(t)] == []


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.name)
def test_nobody_is_named(path: Path) -> None:
    titled = re.compile(r"\b(?:M\.|Mme|Mlle|Monsieur|Madame|Mr|Mrs|Ms)\s")
    assert [(where, text) for where, text in texts(path) if titled.search(text)] == []


@pytest.mark.parametrize("path", ALL, ids=lambda p: p.name)
def test_files_are_readable_text(path: Path) -> None:
    content = path.read_bytes()
    assert content.endswith(b"}\n") and b"\r" not in content and not content.startswith(b"\xef\xbb\xbf")
    assert b"\\u" not in content
