from facilitator_app.domain.message import MessageText
from facilitator_app.store.store import Store

OWN = MessageText(subject="{référence}", body="Bonjour,\n\n{document}")


def test_a_template_is_kept_replaced_and_forgotten(store: Store) -> None:
    assert store.templates.get("fr") is None
    store.templates.drop("fr")
    store.templates.put("fr", OWN)
    store.templates.put("en", MessageText(subject="a", body="b"))
    assert store.templates.get("fr") == OWN
    other = MessageText(subject="autre", body="")
    store.templates.put("fr", other)
    assert store.templates.get("fr") == other
    store.templates.drop("fr")
    assert store.templates.get("fr") is None
    assert store.templates.get("en") is not None
