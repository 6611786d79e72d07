from PySide6.QtWidgets import QLabel

from facilitator_app.bootstrap import words_for
from facilitator_app.domain.review import Step
from facilitator_app.services.desk import Desk
from facilitator_app.ui.contract_life.sections import Place
from facilitator_app.ui.help.pane import HelpPane
from facilitator_app.ui.plan_editor.page import PlanEditorPage
from facilitator_app.words.help import HELP
from tests.ui.conftest import MakeWindow


def told(pane: HelpPane) -> str:
    label = pane.findChild(QLabel, "helpText")
    assert isinstance(label, QLabel)
    return label.text()


def test_the_help_follows_the_screen_in_front(make_window: MakeWindow, example_desk: Desk) -> None:
    window = make_window(example_desk)
    window.actions_.help.trigger()
    pane = window.help
    assert pane is not None and pane.isVisible()
    assert told(pane) == HELP["list"].text[1]
    plan = example_desk.plans.of_contract("bof-marche")[-1]
    window.show_plan(plan.id)
    assert told(pane) == HELP["plan.objectivesTab"].text[1]
    editor = window.stack.currentWidget()
    assert isinstance(editor, PlanEditorPage)
    editor.step_tab(1)
    assert told(pane) == HELP["plan.indicatorsTab"].text[1]
    window.show_life("bof-marche")
    assert told(pane) == HELP["life.overview"].text[1]
    window.actions_.help.trigger()
    assert pane.isHidden()
    assert not window.actions_.help.isChecked()


def test_every_screen_has_its_word_with_a_source() -> None:
    wanted = {"list", "due"}
    wanted |= {f"plan.{tab}Tab" for tab in ("objectives", "indicators", "actions", "resources", "schedule", "followUp")}
    wanted |= {f"review.{step}" for step in Step}
    wanted |= {f"life.{place}" for place in Place}
    assert wanted <= set(HELP)
    words = words_for("fr")
    for topic, said in HELP.items():
        for marked in (said.title, said.text, said.method):
            assert words.translate(*marked) != marked[1], topic
