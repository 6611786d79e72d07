import datetime as dt
from pathlib import Path

from facilitator_app.store.opening import open_store
from facilitator_app.store.store import Store


def test_a_draft_survives_and_is_dropped(store: Store, path: Path) -> None:
    store.drafts.put("contract:new", '{"title": "Œufs"}')
    store.drafts.put("contract:new", '{"title": "Œufs et"}')
    store.drafts.put("organisation:new", "{}")
    store.close()
    with open_store(path) as again:
        draft = again.drafts.get("contract:new")
        assert draft is not None and draft.text == '{"title": "Œufs et"}'
        assert dt.datetime.now(dt.UTC) - draft.at < dt.timedelta(minutes=5)
        assert {d.key for d in again.drafts.all()} == {"contract:new", "organisation:new"}
        again.drafts.drop("contract:new")
        again.drafts.drop("contract:new")
        assert again.drafts.get("contract:new") is None
