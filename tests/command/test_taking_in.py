"""`import`."""

from pathlib import Path

import pytest

from tests.command.conftest import Run

TEXT = (
    "reference;objet;acheteur;date_notification;duree_mois;montant;couleur\n"
    "A-1;Nettoyage;Ville de Béziers;08/03/2025;24;1\u00a0234,50;bleu\n"
    ";Sans référence;Ville de Béziers;;;;\n"
)


@pytest.fixture
def listed(tmp_path: Path) -> Path:
    """A list in the Windows code page with one sound row."""
    path = tmp_path / "liste.csv"
    path.write_bytes(TEXT.encode("cp1252"))
    return path


def test_taken_in_once(run: Run, tmp_path: Path, listed: Path) -> None:
    database = tmp_path / "a.db"
    first = run("--database", database, "import", listed, "--json").json

    assert (first["added"], first["updated"], first["unchanged"]) == (1, 0, 0)
    [rejection] = first["rejected"]
    assert (rejection["position"], rejection["id"], rejection["codes"]) == (3, None, ["missing"])
    assert rejection["reasons"] == ["La colonne reference est vide."]
    assert first["ignored_columns"] == ["couleur"]
    again = run("--database", database, "import", listed, "--json").json
    assert (again["added"], again["updated"], again["unchanged"]) == (0, 0, 1)


def test_differences_are_listed(run: Run, tmp_path: Path, listed: Path) -> None:
    database = tmp_path / "a.db"
    run("--database", database, "import", listed)
    listed.write_text(TEXT.replace(";24;", ";36;").replace("Nettoyage", "Propreté"), encoding="utf-8")

    done = run("--database", database, "import", listed, "--json").json

    assert done["updates"] == [
        {
            "position": 2,
            "reference": "A-1",
            "fields": {
                "title": {"before": "Nettoyage", "after": "Propreté"},
                "duration_months": {"before": 24, "after": 36},
            },
        }
    ]


def test_a_dry_run_makes_and_changes_nothing(run: Run, tmp_path: Path, listed: Path) -> None:
    database = tmp_path / "a.db"
    done = run("--database", database, "import", listed, "--dry-run")
    assert done.status == 0
    assert "rien n\u2019a été modifié" in done.out
    assert not database.exists()
    run("--database", database, "import", listed)
    body = database.read_bytes()
    assert run("--database", database, "import", listed, "--dry-run", "--json").json["unchanged"] == 1
    assert database.read_bytes() == body


@pytest.mark.parametrize("siret", ["abc", "", "123", "73282932000075"])
def test_a_wrong_buyer_is_wrong_usage(run: Run, tmp_path: Path, listed: Path, siret: str) -> None:
    done = run("--database", tmp_path / "a.db", "import", listed, "--buyer", siret)
    assert (done.status, done.out) == (2, "")
    assert "SIRET" in done.err
    assert not (tmp_path / "a.db").exists()


def test_a_buyer_may_be_typed_with_spaces(run: Run, tmp_path: Path, listed: Path) -> None:
    done = run("--database", tmp_path / "a.db", "import", listed, "--buyer", "732 829 320 00074", "--json")
    assert done.json["skipped"] == 1


def test_one_buyer_only(run: Run, tmp_path: Path, listed: Path) -> None:
    done = run("--database", tmp_path / "a.db", "import", listed, "--buyer", "73282932000074", "--json").json
    assert (done["added"], done["skipped"]) == (0, 1)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("marches.json", "{}", "DECP"),
        ("marches.xml", "<marches/>", "DECP"),
        ("a.csv", "reference;montant\nA;1\n", "objet, acheteur"),
        ("a.csv", "", "aucun marché"),
    ],
)
def test_a_file_that_can_t_be_taken_leaves_no_database(
    run: Run, tmp_path: Path, name: str, content: str, told: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")
    done = run("--database", tmp_path / "a.db", "import", tmp_path / name)
    assert (done.status, done.out, len(done.err.splitlines())) == (1, "", 1)
    assert told in done.err
    assert not (tmp_path / "a.db").exists()


def test_template_filled_in_is_taken_in(run: Run, tmp_path: Path) -> None:
    template = tmp_path / "modele.csv"
    assert run("import", "--template", template, "--json").json == {"template": str(template)}
    with template.open("a", encoding="utf-8") as file:
        file.write("A-1;Nettoyage;Ville;73282932000074;;;01/02/2026;24;1 234,50;974;;Insertion\n")

    done = run("--database", tmp_path / "a.db", "import", template, "--json").json
    assert (done["added"], done["rejected"], done["ignored_columns"]) == (1, [], [])
    assert run("import", "--template", template).status == 1
