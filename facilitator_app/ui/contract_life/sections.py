"""The sections of the page, in the order of a contract's life, each made by its own module."""

from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from facilitator_app.ui.contract_life.section import Section
from facilitator_app.ui.settings import Settings
from facilitator_app.ui.worker import Worker
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

Make = Callable[["Desk", Words, Settings, Worker], Section]


class Place(StrEnum):
    """A section of the page."""

    OVERVIEW = "overview"
    FEASIBILITY = "feasibility"
    PREPARATION = "preparation"
    CLAUSE = "clause"
    KICK_OFF = "kick_off"
    VALIDATION = "validation"
    FOLLOW_UP = "follow_up"
    FINAL = "final"
    LESSONS = "lessons"


# Each module has a class of this name. Loaded when first shown.
_MADE_BY = {
    Place.OVERVIEW: ("overview", "Overview"),
    Place.FEASIBILITY: ("feasibility", "FeasibilitySection"),
    Place.PREPARATION: ("preparation", "PreparationSection"),
    Place.CLAUSE: ("clause", "ClauseSection"),
    Place.KICK_OFF: ("kick_off", "KickOffSection"),
    Place.VALIDATION: ("validation", "ValidationSection"),
    Place.FOLLOW_UP: ("follow_up", "FollowUpSection"),
    Place.FINAL: ("final", "FinalSection"),
    Place.LESSONS: ("lessons", "LessonsSection"),
}


def section_title(place: Place) -> str:
    """The name of a section with its mnemonic, none of which is a menu's."""
    return {
        Place.OVERVIEW: translate("ContractLife", "Where it st&ands"),
        Place.FEASIBILITY: translate("ContractLife", "Fea&sibility"),
        Place.PREPARATION: translate("ContractLife", "Pre&paration"),
        Place.CLAUSE: translate("ContractLife", "Cla&use draft"),
        Place.KICK_OFF: translate("ContractLife", "&Kick-off"),
        Place.VALIDATION: translate("ContractLife", "Plans and vali&dation"),
        Place.FOLLOW_UP: translate("ContractLife", "F&ollow-up"),
        Place.FINAL: translate("ContractLife", "Final &report"),
        Place.LESSONS: translate("ContractLife", "&Lessons"),
    }[place]


def make_section(place: Place, desk: "Desk", words: Words, settings: Settings, worker: Worker) -> Section:
    """A section, made now."""
    module, name = _MADE_BY[place]
    make: Make = getattr(import_module(f"facilitator_app.ui.contract_life.{module}"), name)
    return make(desk, words, settings, worker)
