"""Every problem is one sentence that says what went wrong and what to do."""

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.contract import ContractProblem
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.review import Gap
from facilitator_app.words.problems import sentence

FRENCH, ENGLISH = words_for("fr"), words_for("en")


@pytest.mark.parametrize("kind", ProblemKind)
def test_every_kind_has_its_sentence(kind: ProblemKind) -> None:
    for words in (FRENCH, ENGLISH):
        problem = Problem(kind, path="a.db", reason="panne", reference="1", columns="objet")
        said = sentence(problem, words)
        assert said.endswith(".")
        assert ":" in said
        assert said != str(problem)
        assert "?" not in said


@pytest.mark.parametrize(
    ("problem", "said"),
    [
        (
            Problem(ProblemKind.LOCKED, path="a.db", holder="PC-12", pid="4", since="2026"),
            "«\u00a0a.db\u00a0» est ouvert sur l\u2019ordinateur PC-12\u00a0: fermez-le là-bas, puis réessayez.",
        ),
        (
            Problem(ProblemKind.IS_A_FOLDER, path="marchés"),
            "«\u00a0marchés\u00a0» est un dossier\u00a0: choisissez un fichier.",
        ),
        (
            Problem(ProblemKind.NOT_FOUND, what="contract", reference="2024-1"),
            "Aucun marché ne porte la référence «\u00a02024-1\u00a0»\u00a0: vérifiez-la.",
        ),
        (
            Problem(ProblemKind.FROZEN, what="plan", status="validated"),
            "Le plan est validé et ce que les parties ont convenu ne change plus\u00a0: commencez une nouvelle version"
            " pour le modifier.",
        ),
        (
            Problem(ProblemKind.DAMAGED, path="a.db", backup="b.db"),
            "«\u00a0a.db\u00a0» est endommagé\u00a0: restaurez la dernière sauvegarde, «\u00a0b.db\u00a0».",
        ),
        (Problem(ProblemKind.INVALID, problem="no_reference"), "Indiquez la référence du marché."),
        (Problem(ProblemKind.INCOMPLETE, what="meeting", problem="no_date"), "La réunion n\u2019a pas de date."),
    ],
)
def test_details_make_it_precise(problem: Problem, said: str) -> None:
    assert sentence(problem, FRENCH) == said


def test_quoted_text_stays_text() -> None:
    assert "{reference} %s <b>" in sentence(Problem(ProblemKind.NOT_FOUND, reference="{reference} %s <b>"), FRENCH)


def test_form_and_meeting_problems_have_sentences() -> None:
    for contract_problem in ContractProblem:
        assert sentence(Problem(ProblemKind.INVALID, problem=contract_problem.value), ENGLISH).endswith(".")
    for gap in Gap:
        assert sentence(Problem(ProblemKind.INCOMPLETE, problem=gap.value), ENGLISH).endswith(".")
