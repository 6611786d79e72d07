"""What people type into fields of one line, and what it comes to."""

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget
from pytestqt.qtbot import QtBot

from facilitator_app.ui.fields import DateField, DurationField, IntField, LineField, NumberField, SiretField
from tests.ui.fields.showing import Show

TODAY = dt.date(2026, 11, 21)
FRENCH = QLocale(QLocale.Language.French, QLocale.Country.France)


@pytest.fixture(autouse=True)
def french_locale(qapp: QApplication) -> object:
    before = QLocale()
    QLocale.setDefault(FRENCH)
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("typed", "meant", "written"),
    [
        ("12/3", dt.date(2027, 3, 12), "12/03/2027"),
        ("12 mars", dt.date(2027, 3, 12), "12/03/2027"),
        ("+30j", dt.date(2026, 12, 21), "21/12/2026"),
        ("2026-02-28", dt.date(2026, 2, 28), "28/02/2026"),
    ],
)
def test_dates_as_people_type_them(qtbot: QtBot, shown: Show, typed: str, meant: dt.date, written: str) -> None:
    field, other = DateField("due", "Due", today=lambda: TODAY), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, typed)
    assert field.value() == meant
    other.setFocus()
    assert field.line.text() == written
    assert field.problem == ""


def test_a_date_that_is_none_stays_and_says_so(qtbot: QtBot, shown: Show) -> None:
    field, other = DateField("due", "Due", today=lambda: TODAY), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "31/2")
    assert field.problem == ""
    other.setFocus()
    assert field.line.text() == "31/2"
    assert "no date" in field.problem
    assert field.line.accessibleDescription() == field.problem
    field.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "1/3")
    assert field.problem == ""


def test_the_beginning_of_what_cannot_be_read_is_not_taken(qtbot: QtBot, shown: Show) -> None:
    field, other = DateField("due", "Due", today=lambda: TODAY), LineField("other", "Other")
    shown(field, other)
    field.set_value(dt.date(2026, 12, 1))
    taken: list[object] = []
    field.edited.connect(taken.append)
    field.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "12/3/20266")
    assert taken[-1] == dt.date(2026, 3, 12)
    other.setFocus()
    assert (field.value(), taken[-1]) == (dt.date(2026, 12, 1), dt.date(2026, 12, 1))
    # What was typed stays to be mended, also when the form shows the same value once more.
    field.set_value(dt.date(2026, 12, 1))
    assert (field.line.text(), field.is_valid()) == ("12/3/20266", False)
    assert "no date" in field.problem
    field.setFocus()
    QTest.keyClick(field.line, Qt.Key.Key_End)
    QTest.keyClick(field.line, Qt.Key.Key_Backspace)
    other.setFocus()
    assert (field.value(), field.problem) == (dt.date(2026, 3, 12), "")


def test_a_text_to_mend_is_forgotten_with_the_value_it_was_typed_for(qtbot: QtBot, shown: Show) -> None:
    field, other = IntField("months", "Months", lowest=1, highest=60), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "2 ares")
    other.setFocus()
    assert (field.line.text(), field.value()) == ("2 ares", None)
    field.start_over()
    field.set_value(None)
    assert (field.line.text(), field.problem) == ("", "")


def test_a_line_not_left_yet_is_settled_before_all_is_saved(qtbot: QtBot, shown: Show) -> None:
    field = IntField("months", "Months", lowest=1, highest=60)
    shown(field)
    field.set_value(6)
    field.setFocus()
    field.line.selectAll()
    QTest.keyClicks(field.line, "480")
    assert field.value() == 48
    field.line.settle()
    assert (field.value(), field.line.text()) == (6, "480")


def test_a_date_out_of_reach_says_which_dates_can_be_reached(qtbot: QtBot, shown: Show) -> None:
    field, other = DateField("end", "End", today=lambda: TODAY), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "31/12/9999")
    other.setFocus()
    assert (field.value(), field.problem) == (None, "Type a date between 1990 and 2199.")


def test_a_number_keeps_within_its_bounds(qtbot: QtBot, shown: Show) -> None:
    field = NumberField("amount", "Amount", lowest=Decimal(0))
    other = NumberField("share", "Share", lowest=Decimal(0), highest=Decimal(100))
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "-5")
    other.setFocus()
    assert (field.value(), field.problem) == (None, "Type a number of 0 or more.")
    QTest.keyClicks(other.line, "100,5")
    field.setFocus()
    assert (other.value(), other.problem) == (None, "Type a number from 0 to 100.")


def test_a_day_chosen_in_the_calendar_is_taken(qtbot: QtBot, shown: Show) -> None:
    field = DateField("due", "Due", today=lambda: TODAY)
    shown(field)
    field.setFocus()
    with qtbot.waitSignal(field.edited) as edited:
        QTest.keyClick(field.line, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        popup = QApplication.activePopupWidget()
        assert popup is not None
        calendar = popup.findChild(QCalendarWidget, "calendar")
        assert calendar is not None
        days = calendar.focusProxy()
        assert days is not None
        QTest.keyClick(days, Qt.Key.Key_Return)
    assert edited.args == [TODAY]
    assert field.line.text() == "21/11/2026"


@pytest.mark.parametrize(
    ("typed", "meant", "written"),
    [
        ("1234,5", Decimal("1234.5"), "1\u202f234,5"),
        ("1234.50", Decimal("1234.50"), "1\u202f234,5"),
        ("-12 000", Decimal("-12000"), "-12\u202f000"),
        ("0,1", Decimal("0.1"), "0,1"),
        ("-0,5", Decimal("-0.5"), "-0,5"),
    ],
)
def test_numbers_with_comma_or_dot(qtbot: QtBot, shown: Show, typed: str, meant: Decimal, written: str) -> None:
    field, other = NumberField("amount", "Amount"), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, typed)
    other.setFocus()
    assert field.value() == meant
    assert field.line.text() == written


@pytest.mark.parametrize("typed", ["abc", "1e5", "1,2,3", "NaN", "1_000", "99999999999999999999"])
def test_what_is_no_number_stays_as_typed(qtbot: QtBot, shown: Show, typed: str) -> None:
    field, other = NumberField("amount", "Amount"), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, typed)
    other.setFocus()
    assert field.line.text() == typed
    assert field.problem
    assert not field.is_valid()


def test_the_dot_of_the_numeric_pad_types_a_comma_in_french(qtbot: QtBot, shown: Show) -> None:
    field = NumberField("amount", "Amount")
    shown(field)
    field.setFocus()
    QTest.keyClicks(field.line, "3")
    key = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Period, Qt.KeyboardModifier.KeypadModifier, ".")
    QApplication.sendEvent(field.line, key)
    QTest.keyClicks(field.line, "5")
    assert field.line.text() == "3,5"
    assert field.value() == Decimal("3.5")


def test_a_whole_number_outside_its_bounds_is_told(qtbot: QtBot, shown: Show) -> None:
    field, other = IntField("progress", "Progress", lowest=0, highest=100), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "120")
    other.setFocus()
    assert "100" in field.problem


@pytest.mark.parametrize(("typed", "months"), [("48", 48), ("4 ans", 48), ("2 ans 6 mois", 30), ("18 mois", 18)])
def test_durations_in_months_or_years(qtbot: QtBot, shown: Show, typed: str, months: int) -> None:
    field = DurationField("duration", "Duration")
    shown(field)
    field.setFocus()
    QTest.keyClicks(field.line, typed)
    assert field.value() == months


def test_a_siret_is_checked_but_never_refused(qtbot: QtBot, shown: Show) -> None:
    field, other = SiretField("siret", "SIRET"), LineField("other", "Other")
    shown(field, other)
    field.setFocus()
    QTest.keyClicks(field.line, "732 829 320 0007")
    assert field.problem == ""
    QTest.keyClicks(field.line, "5")
    assert "last digit" in field.problem
    other.setFocus()
    assert field.value() == "73282932000075"
    assert field.line.text() == "732 829 320 00075"
    field.set_value("73282932000074")
    assert field.problem == ""


def test_fields_name_themselves_and_emit_at_each_key(qtbot: QtBot, shown: Show) -> None:
    field = LineField("title", "Title of the contract")
    shown(field)
    assert field.editor.accessibleName() == "Title of the contract"
    values: list[object] = []
    field.edited.connect(values.append)
    field.setFocus()
    QTest.keyClicks(field.line, "ab")
    assert values == ["a", "ab"]
    field.set_value("other")
    assert values == ["a", "ab"]


def test_a_number_may_be_followed_by_the_unit_it_counts_in(qtbot: QtBot) -> None:
    field = NumberField("hours", "Hours")
    qtbot.addWidget(field)
    with pytest.raises(ValueError, match="1 200 h"):
        field.line.read("1 200 h")
    field.count_in("heures")
    assert field.line.read("1 200 h") == field.line.read("1200 heures") == Decimal(1200)
    with pytest.raises(ValueError, match="12 jours"):
        field.line.read("12 jours")
