"""Why a row of a list was not taken."""

import pytest

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.rejection import Fault, Reason
from facilitator_app.words.rejections import reason_sentence

FRENCH = words_for("fr")


@pytest.mark.parametrize("fault", [fault for fault in Fault if fault is not Fault.IMPLAUSIBLE])
def test_every_fault_has_its_sentence(fault: Fault) -> None:
    said = reason_sentence(Reason(fault=fault, column="montant", found="{x}"), FRENCH)
    assert said.endswith(".")
    assert "{column}" not in said


def test_implausible_contract_says_what() -> None:
    reason = Reason(fault=Fault.IMPLAUSIBLE, found="duration_too_long")
    assert reason_sentence(reason, FRENCH).startswith("La durée dépasse 50 ans")
