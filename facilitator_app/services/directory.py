"""The small directory of organisations and contact persons."""

from facilitator_app.domain.organisation import Organisation, OrganisationKind, compact_siret, siret_problem
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.services.acts import Acts
from facilitator_app.store.store import Store
from facilitator_app.words.folding import folded
from facilitator_app.words.words import Words


class Directory:
    """The organisations of one database: some dozens, read whole."""

    def __init__(self, store: Store, acts: Acts, words: Words) -> None:
        self._store = store
        self._acts = acts
        self._words = words

    def organisations(self, kind: OrganisationKind | None = None, text: str = "") -> tuple[Organisation, ...]:
        """Organisations by name; of one kind, and with `text` in name or SIRET, accents and case aside."""
        wanted = folded(text)
        found = [
            organisation
            for organisation in self._store.organisations.all()
            if kind in (None, organisation.kind) and wanted in folded(f"{organisation.name} {organisation.siret}")
        ]
        return tuple(sorted(found, key=lambda o: (folded(o.name), o.id)))

    def get(self, organisation_id: str) -> Organisation:
        """An organisation. Raises Problem NOT_FOUND."""
        return self._store.organisations.get(organisation_id)

    def find(self, organisation_id: str) -> Organisation | None:
        """An organisation, or None when the id is empty or unknown."""
        return self._store.organisations.find(organisation_id) if organisation_id else None

    def save(self, organisation: Organisation, before: Organisation | None, label: str) -> Organisation:
        """Creates an organisation, or changes it when `before` is what it was.

        Raises Problem: INVALID (problem: no_name, siret_length, siret_digits, siret_checksum) and CONFLICT.
        """
        if not organisation.name.strip():
            raise Problem(ProblemKind.INVALID, problem="no_name")
        wrong = siret_problem(organisation.siret)
        if wrong is not None and (before is None or compact_siret(before.siret) != compact_siret(organisation.siret)):
            raise Problem(ProblemKind.INVALID, problem=f"siret_{wrong}")
        with self._store.transaction() as act:
            self._store.organisations.save(before, organisation, label)
        self._acts.did(act, label)
        return organisation

    def uses(self, organisation_id: str) -> int:
        """How many contracts name the organisation."""
        return self._store.listing.uses(organisation_id)

    def delete(self, organisation_id: str) -> None:
        """Deletes an organisation; undoable. Raises Problem IN_USE (name, uses) while contracts name it, NOT_FOUND."""
        organisation = self.get(organisation_id)
        if uses := self.uses(organisation_id):
            raise Problem(ProblemKind.IN_USE, what="organisation", name=organisation.name, uses=str(uses))
        label = self._words.translate("Directory", "delete an organisation")
        with self._store.transaction() as act:
            self._store.organisations.save(organisation, None, label)
        self._acts.did(act, label)
