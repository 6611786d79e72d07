"""The self-test opens every screen, and fails when one can't be painted."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from facilitator_app.bootstrap import launch
from facilitator_app.ui.self_test import self_test


def test_every_screen_is_opened(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    screens = self_test(launch(data_dir=tmp_path, language="en"))

    assert {"contractList", "due", "contractForm", "directoryDialog", "papersDialog", "keysDialog"} <= set(screens)
    assert {"paperDialog", "signDialog"} <= set(screens)
    assert {"sendDialog", "templateDialog"} <= set(screens)
    assert len([name for name in screens if name.startswith("plan.")]) == 6
    assert len([name for name in screens if name.startswith("annual_review.")]) == 9


def test_a_screen_that_breaks_fails_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError

    assert qapp is not None
    monkeypatch.setattr("facilitator_app.ui.safekeeping.keys.KeysDialog.__init__", broken)
    with pytest.raises(ZeroDivisionError):
        self_test(launch(data_dir=tmp_path, language="en"))
