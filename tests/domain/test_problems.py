from facilitator_app.domain.problems import Problem, ProblemKind


def test_a_problem_tells_its_kind_and_details() -> None:
    problem = Problem(ProblemKind.NEWER, path="plans.db", version="9")
    assert problem.kind is ProblemKind.NEWER
    assert problem.details == {"path": "plans.db", "version": "9"}
    assert str(problem) == "newer (path=plans.db, version=9)"
    assert str(Problem(ProblemKind.FROZEN)) == "frozen"
