"""The actions of one party, as a hand-out."""

from facilitator_app.documents.actions_view import ActionsTableView
from facilitator_app.documents.blocks.flow import Flow
from facilitator_app.documents.sections import action_groups, perimeter, states_figure
from facilitator_app.documents.sheet import build


def build_actions(view: ActionsTableView) -> bytes:
    """The table of actions as a PDF/UA-1 and PDF/A-3a file."""
    words = view.words

    def compose(flow: Flow) -> None:
        flow.paragraph(view.introduction)
        perimeter(flow, words.perimeter, view.perimeter)
        if view.states is not None:
            with flow.section():
                flow.heading(2, words.overview)
                states_figure(flow, view.states)
        if not any(group.actions for group in view.groups):
            flow.paragraph(words.nothing)
        with flow.section():
            action_groups(flow, view.groups, words.action_columns, 2, tight=True)

    return build(view.identity, compose)
