"""The table of rules is held to what there is: every proof is a test that runs, every section has its rules."""

import ast
from functools import cache
from pathlib import Path

import pytest

from tests.domain.rules import RULES, Rule

TESTS = Path(__file__).parents[1]
SECTIONS = ("2", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.7", "2.8", "3")


@cache
def functions(file: str) -> frozenset[str]:
    tree = ast.parse((TESTS / file).read_text(encoding="utf-8"))
    return frozenset(node.name for node in tree.body if isinstance(node, ast.FunctionDef))


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"{rule.at} {rule.says[:40]}")
def test_each_rule_has_a_source_and_tests_that_prove_it(rule: Rule) -> None:
    assert rule.source.strip()
    assert rule.proofs
    for proof in rule.proofs:
        file, _, name = proof.partition("::")
        assert name in functions(file), proof


def test_no_section_of_the_method_is_without_rules() -> None:
    assert {rule.at for rule in RULES} == set(SECTIONS)


def test_no_rule_is_told_twice() -> None:
    assert len({rule.says for rule in RULES}) == len(RULES)
