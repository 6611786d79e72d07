"""The rail of steps on the left of the wizard: each step with its state by sign and word, in any order."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from facilitator_app.domain.review import Step, StepState
from facilitator_app.domain.state import State
from facilitator_app.ui.rail import Rail
from facilitator_app.ui.review_wizard.texts import lacking, step_state_word, step_title

SIGNS = {
    StepState.DONE: State.REACHED,
    StepState.TO_DO: State.NOT_STARTED,
    StepState.PROBLEM: State.LATE,
    StepState.NOTHING: State.NOT_STARTED,
    StepState.LEFT_OPEN: State.WATCH,
}


class StepRail(Rail):
    """The steps of one kind of meeting."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("stepRail", parent)

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Takes the steps of another kind of meeting."""
        self.show_entries([(step, step_title(step), f"step_{step}") for step in steps])

    def show_state(self, step: Step, state: StepState, lacking_here: int) -> None:
        """Shows where a step stands and how many things it lacks."""
        text = lacking(lacking_here) if lacking_here else step_state_word(state)
        self.button(step).show_state(SIGNS[state], text)
