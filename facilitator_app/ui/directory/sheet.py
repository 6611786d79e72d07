"""One organisation in the directory: its fields and its contact persons."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFormLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from facilitator_app.domain.ids import new_id
from facilitator_app.domain.organisation import Organisation, OrganisationKind, Person
from facilitator_app.ui.directory.book import Book
from facilitator_app.ui.directory.logo import LogoField
from facilitator_app.ui.fields import ChoiceField, Field, LineField, LongTextField, SiretField
from facilitator_app.ui.icons import icon
from facilitator_app.ui.saving import Editing
from facilitator_app.ui.tables.columns import Column, Reader
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tables.table import EditableTable, Hooks
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate


class OrganisationSheet(QWidget):
    """The fields of the organisation chosen; each change is a step of undo, and durable at once."""

    def __init__(self, desk: "Desk", words: Words, editing: Editing[Book], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("organisationSheet")
        self._desk, self._words, self._editing = desk, words, editing
        self._id = ""
        kinds = [(kind, label(kind, words)) for kind in OrganisationKind]
        self.name = LineField("organisationName", translate("Directory", "Name"))
        self.kind = ChoiceField("organisationKind", translate("Directory", "Kind"), kinds)
        self.siret = SiretField("organisationSiret", translate("Directory", "SIRET"))
        self.address = LongTextField("organisationAddress", translate("Directory", "Address"), lowest=2, highest=4)
        hint = translate("Directory", "#1F3A68, for the headings of the documents")
        self.colour = LineField("organisationColour", translate("Directory", "Colour"), longest=7, placeholder=hint)
        self._swatch = QToolButton(self)
        self._swatch.setObjectName("organisationPick")
        self._swatch.setIcon(icon("edit"))
        self._swatch.setAccessibleName(translate("Directory", "Choose a colour"))
        self._swatch.setToolTip(plain_tip(self._swatch.accessibleName()))
        self._swatch.clicked.connect(self._pick_colour)
        self.colour.add_beside(self._swatch)
        self.logo = LogoField(self)
        self.uses = QLabel(self)
        self.uses.setObjectName("organisationUses")
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.name, self.kind, self.siret, self.address, self.colour):
            caption = QLabel(field.editor.accessibleName(), self)
            caption.setBuddy(field.editor)
            form.addRow(caption, field)
        form.addRow(translate("Directory", "Logo"), self.logo)
        form.addRow("", self.uses)
        self.people = self._table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(form)
        column.addWidget(self.people, 1)
        self._connect()

    def _connect(self) -> None:
        self._tie(self.name, "name", translate("Directory", "name of an organisation"))
        self._tie(self.kind, "kind", translate("Directory", "kind of an organisation"))
        self._tie(self.address, "address", translate("Directory", "address"))
        siret = translate("Directory", "SIRET")
        self.siret.line.textEdited.connect(lambda _t: self._change(siret, "siret", siret=self.siret.value()))
        self.siret.committed.connect(self._editing.end_typing)
        colour = translate("Directory", "colour")
        self.colour.edited.connect(lambda text: self._colour_typed(colour, text))
        self.colour.committed.connect(self._editing.end_typing)
        self.logo.edited.connect(lambda logo: self._change(translate("Directory", "logo"), "", logo=logo))

    def _tie(self, field: Field, name: str, act: str) -> None:
        key = "" if isinstance(field, ChoiceField) else name
        field.edited.connect(lambda value: self._change(act, key, **{name: value}))
        field.committed.connect(self._editing.end_typing)

    @property
    def organisation(self) -> Organisation | None:
        """The organisation shown."""
        return self._editing.value.get(self._id)

    def _change(self, act: str, key: str, **changes: Any) -> None:
        organisation = self.organisation
        if organisation is not None:
            after = self._editing.value.put(replace(organisation, **changes))
            self._editing.change(after, act, f"{self._id}:{key}" if key else "")

    def _colour_typed(self, act: str, text: str) -> None:
        fine = not text or is_colour(text)
        wrong = translate("Directory", "A colour is # and six digits or letters A to F.")
        self.colour.set_problem("" if fine else wrong)
        if fine:
            self._change(act, "colour", colour=text)

    def _pick_colour(self) -> None:
        from PySide6.QtGui import QColor
        from PySide6.QtWidgets import QColorDialog

        organisation = self.organisation
        if organisation is None:
            return
        before = QColor(organisation.colour or "#1F3A68")
        chosen = QColorDialog.getColor(before, self, translate("Directory", "Choose a colour"))
        if chosen.isValid():
            self._change(translate("Directory", "colour"), "", colour=chosen.name())

    # -- showing

    def show_organisation(self, organisation_id: str) -> None:
        """Shows an organisation of the book; "" for none."""
        moved = organisation_id != self._id
        self._id = organisation_id
        organisation = self.organisation
        self.setEnabled(organisation is not None)
        shown = organisation or Organisation(id="")
        for field, value in (
            (self.name, shown.name),
            (self.kind, shown.kind),
            (self.siret, shown.siret),
            (self.address, shown.address),
            (self.colour, shown.colour),
        ):
            _show(field, value, moved)
        empty = bool(organisation) and not shown.name.strip()
        self.name.set_problem(translate("Directory", "An organisation has a name.") if empty else "")
        self.logo.show_logo(shown.logo)
        self.people.show_rows(shown.people)
        if moved:
            count = self._desk.directory.uses(organisation_id) if organisation_id else 0
            self.uses.setText(translate("Directory", "Named in %n contract(s).", "", count))

    # -- people

    def _table(self) -> EditableTable[Person]:
        def change(rows: tuple[Person, ...], act: str, merge_key: str) -> None:
            organisation = self.organisation
            if organisation is not None:
                self._editing.change(self._editing.value.put(replace(organisation, people=rows)), act, merge_key)

        hooks: Hooks[Person] = Hooks(change=change, end_typing=self._editing.end_typing)
        return EditableTable(_people(), Reader(self._words, self._desk.today), hooks, self)


def _show(field: Any, value: Any, moved: bool) -> None:
    if moved or field.value() != value:
        field.set_value(value)


def is_colour(text: str) -> bool:
    """Whether a text is a colour, as "#rrggbb"."""
    return len(text) == 7 and text[0] == "#" and all(c in "0123456789abcdefABCDEF" for c in text[1:])


def _people() -> Description[Person]:
    return Description(
        name="people",
        title=translate("Directory", "Contact persons"),
        columns=(
            _text("name", translate("Directory", "Name"), translate("Directory", "name of a person"), 14, 2),
            _text("function", translate("Directory", "Function"), translate("Directory", "function"), 16, 3),
            _text("email", translate("Directory", "E-mail"), translate("Directory", "e-mail"), 16, 3),
        ),
        new=lambda _group: Person(id=new_id()),
        copied=lambda person: replace(person, id=new_id()),
        id_of=lambda person: person.id,
        acts=Acts(
            add=translate("Directory", "Add a contact person"),
            added=translate("Directory", "add a contact person"),
            deleted=translate("Directory", "delete a contact person"),
            duplicated=translate("Directory", "duplicate a contact person"),
            moved=translate("Directory", "move a contact person"),
            pasted=translate("Directory", "paste contact persons"),
            changed=translate("Directory", "change a contact person"),
        ),
        empty=translate("Directory", "No contact person: name, function and e-mail, no more."),
    )


def _text(key: str, title: str, act: str, width: int, share: int) -> Column[Person]:
    def get(person: Person) -> Any:
        return getattr(person, key)

    def put(person: Person, text: Any) -> Person:
        changes: dict[str, Any] = {key: str(text).strip()}
        return replace(person, **changes)

    putter: Callable[[Person, Any], Person] = put
    return Column(key=key, title=title, get=get, put=putter, label=act, width=width, share=share)
