"""A problem tells its kind and what it is about."""

from facilitator_app.domain.problems import Problem, ProblemKind


def test_details_may_be_called_anything() -> None:
    problem = Problem(ProblemKind.NOT_FOUND, what="contract", kind="lot")

    assert problem.kind is ProblemKind.NOT_FOUND
    assert problem.details == {"what": "contract", "kind": "lot"}
    assert str(problem) == "not_found (what=contract, kind=lot)"
    assert str(Problem(ProblemKind.LOCKED)) == "locked"
