"""What is read of each kind of document, as recorded text: a change of it is seen before it is sent.

To record anew after a change that is meant: RECORD_GOLDEN=1 pytest tests/documents/test_golden.py, then read the
difference. The recording run fails, so that it can't be a gate's.
"""

import os
from pathlib import Path

import pytest

from facilitator_app.documents import (
    build_actions,
    build_clause,
    build_feasibility,
    build_final_report,
    build_lessons_sheet,
    build_letter,
    build_minutes,
    build_plan,
    build_project_sheets,
)
from tests.documents import clause_samples, final_report_samples, letter_samples, samples
from tests.documents.feasibility_sheets import empty_sheet, sheet
from tests.documents.reading import Node, plain, read

FOLDER = Path(__file__).parent / "golden"
DOCUMENTS = {
    "minutes-empty": lambda: build_minutes(samples.empty_minutes()),
    "minutes": lambda: build_minutes(samples.minutes(samples.ORDINARY)),
    "minutes-kick-off": lambda: build_minutes(samples.kick_off_minutes(samples.ORDINARY)),
    "plan-empty": lambda: build_plan(samples.empty_plan()),
    "plan": lambda: build_plan(samples.plan(samples.ORDINARY)),
    "clause-empty": lambda: build_clause(clause_samples.empty_clause()),
    "clause": lambda: build_clause(clause_samples.clause(samples.ORDINARY)),
    "feasibility-empty": lambda: build_feasibility(empty_sheet()),
    "feasibility": lambda: build_feasibility(sheet(samples.ORDINARY)),
    "final-report-empty": lambda: build_final_report(final_report_samples.empty_report()),
    "final-report": lambda: build_final_report(final_report_samples.report(samples.ORDINARY)),
    "lessons-empty": lambda: build_lessons_sheet(final_report_samples.empty_lessons()),
    "lessons": lambda: build_lessons_sheet(final_report_samples.lessons(samples.ORDINARY)),
    "letter-empty": lambda: build_letter(letter_samples.empty_letter()),
    "letter": lambda: build_letter(letter_samples.letter(samples.ORDINARY)),
    "letter-breach": lambda: build_letter(letter_samples.breach_letter(samples.ORDINARY)),
    "project-sheets-empty": lambda: build_project_sheets(letter_samples.empty_sheets()),
    "project-sheets": lambda: build_project_sheets(letter_samples.sheets(samples.ORDINARY)),
    "actions": lambda: build_actions(samples.actions_table(samples.ORDINARY)),
}


def told(node: Node, depth: int = 0) -> list[str]:
    own = plain("".join(kid for kid in node.kids if isinstance(kid, str)))
    said = f"[{node.alt}]" if node.alt else own
    lines = ["  " * depth + f"{node.tag} {said}".rstrip()]
    for kid in node.kids:
        if isinstance(kid, Node):
            lines += told(kid, depth + 1)
    return lines


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_structure_is_as_recorded(name: str) -> None:
    path = FOLDER / f"{name}.txt"
    found = "\n".join(told(read(DOCUMENTS[name]()))) + "\n"
    if os.environ.get("RECORD_GOLDEN"):
        path.write_text(found, encoding="utf-8", newline="\n")
        pytest.fail("recorded: read the difference, then run without RECORD_GOLDEN")
    assert found == path.read_text(encoding="utf-8")
