"""The buyer and the holder of a contract: found in the directory by typing, or entered on the spot."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.organisation import Organisation, OrganisationKind
from facilitator_app.ui.fields import Field, LineField, SearchChoice, SiretField
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


class NewOrganisation(QFrame):
    """Name and SIRET of an organisation that the directory lacks, entered right under the field that wants it."""

    accepted = Signal()
    cancelled = Signal()

    def __init__(self, object_name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(object_name)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.name = LineField(f"{object_name}Name", translate("NewOrganisation", "Name of the new organisation"))
        self.siret = SiretField(f"{object_name}Siret", translate("NewOrganisation", "SIRET of the new organisation"))
        self.siret.keep_note_room()
        self.add = QPushButton(translate("NewOrganisation", "Add to the directory"), self)
        self.add.setObjectName(f"{object_name}Add")
        self.add.setAutoDefault(False)
        cancel = QPushButton(translate("NewOrganisation", "Give up"), self)
        cancel.setObjectName(f"{object_name}Cancel")
        cancel.setAutoDefault(False)
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_caption(translate("NewOrganisation", "Name"), self.name), self.name)
        form.addRow(_caption(translate("NewOrganisation", "SIRET"), self.siret), self.siret)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(cancel)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.addWidget(QLabel(translate("NewOrganisation", "New organisation, kept in the directory"), self))
        column.addLayout(form)
        column.addLayout(buttons)
        self.add.clicked.connect(self.accepted)
        self.name.line.returnPressed.connect(self.accepted)
        self.siret.line.returnPressed.connect(self.accepted)
        cancel.clicked.connect(self.cancelled)
        self.hide()


class PartyChoice(QWidget):
    """One party: a part of its name or SIRET finds it."""

    chosen = Signal(str)
    """The id found while typing or chosen, "" when what is typed is none."""
    typed = Signal(str)
    """The text typed to find it."""
    new_wanted = Signal(str)
    """An organisation of this name is to be entered."""

    def __init__(self, object_name: str, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{object_name}Party")
        self.field = SearchChoice(object_name, title, creatable=True, parent=self)
        self.new = NewOrganisation(f"{object_name}New", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.field)
        column.addWidget(self.new)
        self.setFocusProxy(self.field)
        self.field.edited.connect(self.chosen.emit)
        self.field.line.textEdited.connect(self.typed)
        self.field.new_requested.connect(self.new_wanted)

    def set_organisations(
        self, organisations: Sequence[Organisation], opposite: OrganisationKind, words: Words
    ) -> None:
        """Those that can be chosen: last the ones the directory has as the opposite party, which is said."""
        likely = [(o.id, organisation_text(o)) for o in organisations if o.kind is not opposite]
        kind = label(opposite, words)
        others = [(o.id, f"{organisation_text(o)} ({kind})") for o in organisations if o.kind is opposite]
        self.field.set_items([*likely, *others])
        self.field.line.setPlaceholderText(
            translate("NewOrganisation", "Type a part of the name, or of the SIRET")
            if organisations
            else translate("NewOrganisation", "Type the name: it will be added to the directory")
        )

    def show_choice(self, chosen: str, typed: str) -> None:
        """Shows the party chosen, or what was typed to find it."""
        if self.field.value() != chosen or (not chosen and self.field.text() != typed.strip()):
            self.field.set_value(chosen, typed)

    def show_new(self, shown: bool, name: str, siret: str) -> None:
        """Shows or hides the entry of a new organisation."""
        if self.new.name.value() != name:
            self.new.name.set_value(name)
        if self.new.siret.value() != siret:
            self.new.siret.set_value(siret)
        if shown != self.new.isVisibleTo(self):
            self.new.setVisible(shown)
            if shown:
                self.go_on()

    def go_on(self) -> None:
        """From the field into the entry of a new organisation; who has gone on elsewhere is not called back."""
        if self.field.editor.hasFocus():
            (self.new.siret if self.new.name.value() else self.new.name).setFocus()


def organisation_text(organisation: Organisation) -> str:
    """An organisation in a list: its name, and its SIRET to tell namesakes apart."""
    if not organisation.siret:
        return organisation.name
    digits = organisation.siret
    return f"{organisation.name} \u2013 {digits[:3]} {digits[3:6]} {digits[6:9]} {digits[9:]}"


def _caption(text: str, field: Field) -> QLabel:
    caption = QLabel(text)
    caption.setBuddy(field.editor)
    return caption
