import datetime as dt
from dataclasses import replace

from facilitator_app.store.calendar_book import Exported
from facilitator_app.store.store import Store

ONE = Exported(uid="1", contract_id="a", date=dt.date(2026, 12, 1), sequence=0, digest="d")


def test_what_calendars_were_given_is_kept_and_replaced(store: Store) -> None:
    assert store.calendar.all() == {}
    two = replace(ONE, uid="2", contract_id="b")
    store.calendar.put([ONE, two])
    moved = replace(ONE, date=dt.date(2026, 12, 2), sequence=1, cancelled=True)
    store.calendar.put([moved])
    store.calendar.put([])
    assert store.calendar.all() == {"1": moved, "2": two}
    assert store.calendar.all("b") == {"2": two}
