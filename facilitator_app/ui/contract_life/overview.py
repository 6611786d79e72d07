"""Where the contract stands."""

from facilitator_app.ui.contract_life.section import Section


class Overview(Section):
    """The stages of the contract's life, and the next thing to do."""
