"""Form fields shared by all screens: they accept what people type, say what they understood, and what is wrong."""

from facilitator_app.ui.fields.choice import ChoiceField
from facilitator_app.ui.fields.date_field import DateField, DateLine
from facilitator_app.ui.fields.field import Field, guard_wheel, leave_undo_to_window
from facilitator_app.ui.fields.lines import DurationLine, IntLine, NumberLine, SiretLine, TypedLine
from facilitator_app.ui.fields.long_text import LongText, LongTextField
from facilitator_app.ui.fields.search_choice import SearchChoice
from facilitator_app.ui.fields.single_line import DurationField, IntField, LineField, NumberField, SiretField

__all__ = [
    "ChoiceField",
    "DateField",
    "DateLine",
    "DurationField",
    "DurationLine",
    "Field",
    "IntField",
    "IntLine",
    "LineField",
    "LongText",
    "LongTextField",
    "NumberField",
    "NumberLine",
    "SearchChoice",
    "SiretField",
    "SiretLine",
    "TypedLine",
    "guard_wheel",
    "leave_undo_to_window",
]
