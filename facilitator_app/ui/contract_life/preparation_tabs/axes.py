"""The axes the contract targets, from the library or one's own, and those put off with their reason."""

from collections.abc import Collection, Iterable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from facilitator_app.domain.axis_family import family_with_title, told_family
from facilitator_app.domain.ids import new_id
from facilitator_app.domain.library import LibraryAxis
from facilitator_app.domain.plan import AxisFamily
from facilitator_app.domain.preparation import Preparation, TargetedAxis
from facilitator_app.ui.binding import Binding
from facilitator_app.ui.contract_life.preparation_tabs.case import PreparationCase, case_table, choices
from facilitator_app.ui.fields import LineField
from facilitator_app.ui.flow_layout import FlowLayout
from facilitator_app.ui.icons import icon
from facilitator_app.ui.tables.columns import Column, Kind
from facilitator_app.ui.tables.description import Acts, Description
from facilitator_app.ui.tooltips import plain_tip
from facilitator_app.ui.wording.chapter import chapter_marks
from facilitator_app.words.folding import folded
from facilitator_app.words.labels import label
from facilitator_app.words.words import Words

translate = QCoreApplication.translate

_DASH = "\u2013 "


class AxesTab(QWidget):
    """A table of axes, with its detail pane, and the ways to fill it."""

    def __init__(self, case: PreparationCase) -> None:
        super().__init__()
        self.case = case
        self.setObjectName("preparationAxesTab")
        self.table = case_table(case, self._description(), lambda p, rows: replace(p, axes=rows), self)
        self.from_library = QPushButton(icon("open"), translate("Preparation", "From the &library…"), self)
        self.from_library.setObjectName("axesFromLibrary")
        self.from_library.clicked.connect(self.add_from_library)
        self.from_contract = QPushButton(icon("link"), translate("Preparation", "Take over the contract’s axes"), self)
        self.from_contract.setObjectName("axesFromContract")
        self.from_contract.clicked.connect(self._take_over)
        took = translate("Preparation", "Take over the axes of the assessment")
        self.from_assessment = QPushButton(icon("link"), took, self)
        self.from_assessment.setObjectName("axesFromAssessment")
        self.from_assessment.clicked.connect(self._take_assessed)
        acts = QWidget(self)
        row = FlowLayout(acts)
        for button in (self.from_library, self.from_contract, self.from_assessment):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(acts)
        column.addWidget(self.table, 1)
        column.addWidget(self._social_clause())

    def _social_clause(self) -> QWidget:
        """What the contract's social clause asks for already, under the axes that are to go beyond it."""
        name = translate("Preparation", "Social clause of the contract")
        self.social_clause = LineField(
            "preparationSocialClause",
            name,
            placeholder=translate(
                "Preparation", "Such as: article 7 of the CCAP, 1,200 hours of integration, long-term unemployed"
            ),
        )
        self._binding: Binding[Preparation] = Binding(self.case.editing)
        self._binding.tie(
            self.social_clause,
            lambda p: p.terms.social_clause,
            lambda p, text: replace(p, terms=replace(p.terms, social_clause=text)),
            translate("Preparation", "social clause of the contract"),
        )
        self.tied = QWidget(self)
        caption = QLabel(name, self.tied)
        caption.setTextFormat(Qt.TextFormat.PlainText)
        caption.setBuddy(self.social_clause.editor)
        row = QHBoxLayout(self.tied)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(caption)
        row.addWidget(self.social_clause, 1)
        return self.tied

    def show_case(self) -> None:
        """Shows the axes as they now are."""
        self.table.show_rows(self.case.preparation.axes, read_only=self.case.read_only)
        preparation = self.case.preparation
        self.tied.setVisible(preparation.tied_to_social_clause or bool(preparation.social_clause))
        self._binding.show()
        self._binding.set_read_only(self.case.read_only)
        self.from_library.setEnabled(not self.case.read_only)
        for button, named in (
            (self.from_contract, self._not_here(self.case.contract.axes)),
            (self.from_assessment, self._not_here(self._assessed())),
        ):
            button.setVisible(bool(named) and not self.case.read_only)
            button.setToolTip(plain_tip("\n".join(named)))

    def _not_here(self, titles: Iterable[str]) -> tuple[str, ...]:
        """Of the axes named elsewhere, those that are not here."""
        here = {folded(axis.title) for axis in self.case.preparation.axes}
        return tuple(title for title in titles if title.strip() and folded(title) not in here)

    def _assessed(self) -> tuple[str, ...]:
        """The axes considered when it was last looked at whether a plan suits the contract."""
        last = self.case.desk.feasibilities.last(self.case.contract.id)
        return () if last is None else last.axes

    def _library(self) -> tuple[LibraryAxis, ...]:
        shelf = self.case.desk.library
        return (*shelf.shipped(self.case.words.language).axes, *shelf.own().axes)

    def _take_over(self) -> None:
        named = self._not_here(self.case.contract.axes)
        self._add_named(named, translate("Preparation", "take over the contract’s axes"))

    def _take_assessed(self) -> None:
        named = self._not_here(self._assessed())
        self._add_named(named, translate("Preparation", "take over the axes of the assessment"))

    def _add_named(self, titles: tuple[str, ...], act: str) -> None:
        """Adds axes by their titles, as the library has them where it knows them."""
        known = {folded(axis.title): axis for axis in self._library()}
        added = []
        for title in titles:
            entry = known.get(folded(title))
            added.append(_from_entry(entry, ()) if entry else _titled(title.strip()))
        self._add(tuple(added), act)

    def add_from_library(self) -> None:
        """Lets axes be chosen from the library; the objectives ticked under them are what is expected."""
        # Imported here: the dialog is seldom opened.
        from facilitator_app.ui.plan_editor.library_dialog import LibraryDialog

        offered = tuple(
            replace(axis, objectives=tuple(replace(o, indicators=(), actions=()) for o in axis.objectives))
            for axis in self._library()
        )
        dialog = LibraryDialog(offered, self.case.words, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        picked = frozenset(dialog.picked())
        dialog.deleteLater()
        chosen = tuple(_from_entry(axis, picked) for axis in offered if axis.id in picked)
        if accepted and chosen:
            self._add(chosen, translate("Preparation", "add axes from the library"))

    def _add(self, axes: tuple[TargetedAxis, ...], act: str) -> None:
        before = self.case.preparation
        self.case.change(replace(before, axes=with_axes(before.axes, axes)), act)
        if axes:
            self.table.go_to(next(a.id for a in self.case.preparation.axes if folded(a.title) == folded(axes[0].title)))

    def _description(self) -> Description[TargetedAxis]:
        return Description(
            name="targetedAxes",
            title=translate("Preparation", "Targeted axes"),
            columns=(*_what(self.case.words), *_wanted()),
            new=lambda _group: _titled(""),
            copied=lambda axis: replace(axis, id=new_id()),
            id_of=lambda axis: axis.id,
            acts=_acts(),
            empty=translate(
                "Preparation", "No axis yet: choose some from the library, or press Insert to add your own."
            ),
            marks=chapter_marks(self.case.editing),
        )


def _what(words: Words) -> tuple[Column[TargetedAxis], ...]:
    """The axis, and what it belongs to."""
    families = choices(AxisFamily, words)
    return (
        Column(
            key="title",
            title=translate("Preparation", "Axis"),
            get=lambda axis: axis.title,
            put=lambda axis, text: replace(axis, title=text, family=family_with_title(axis.family, axis.title, text)),
            label=translate("Preparation", "axis"),
            width=24,
            share=4,
        ),
        Column(
            key="family",
            title=translate("Preparation", "Family"),
            get=lambda axis: axis.family,
            put=lambda axis, family: replace(axis, family=family),
            kind=Kind.CHOICE,
            label=translate("Preparation", "family"),
            choices=lambda _axis: families,
            show=lambda axis: "" if axis.family is AxisFamily.UNSAID else label(axis.family, words),
            lacking=_family_lacking,
            width=19,
            priority=3,
        ),
        Column(
            key="tied_to_social_clause",
            title=translate("Preparation", "Social clause"),
            get=lambda axis: axis.tied_to_social_clause,
            put=lambda axis, on: replace(axis, tied_to_social_clause=on),
            kind=Kind.CHECK,
            label=translate("Preparation", "tie to the social clause"),
            hint=translate("Preparation", "The axis extends the contract’s social clause"),
            width=9,
            priority=2,
        ),
    )


def _wanted() -> tuple[Column[TargetedAxis], ...]:
    """What the contract expects on the axis, or why it waits."""
    return (
        Column(
            key="expected",
            title=translate("Preparation", "What is expected"),
            get=lambda axis: axis.expected,
            put=lambda axis, text: replace(axis, expected=text),
            kind=Kind.LONG_TEXT,
            label=translate("Preparation", "what is expected"),
            lacking=_expected_lacking,
            hint=translate("Preparation", "What the contract papers ask for on this axis"),
            width=22,
            share=5,
        ),
        Column(
            key="put_off",
            title=translate("Preparation", "Put off"),
            get=lambda axis: axis.put_off,
            put=lambda axis, on: replace(axis, put_off=on),
            kind=Kind.CHECK,
            label=translate("Preparation", "put an axis off"),
            width=7,
        ),
        Column(
            key="put_off_because",
            title=translate("Preparation", "Reason"),
            get=lambda axis: axis.put_off_because,
            put=lambda axis, text: replace(axis, put_off_because=text),
            kind=Kind.LONG_TEXT,
            label=translate("Preparation", "reason for putting off"),
            lacking=_reason_lacking,
            hint=translate("Preparation", "Such as: too complex to begin with"),
            width=16,
            share=3,
            priority=1,
        ),
    )


def _acts() -> Acts:
    return Acts(
        add=translate("Preparation", "Add an axis"),
        added=translate("Preparation", "add an axis"),
        deleted=translate("Preparation", "delete an axis"),
        duplicated=translate("Preparation", "duplicate an axis"),
        moved=translate("Preparation", "move an axis"),
        pasted=translate("Preparation", "paste axes"),
        changed=translate("Preparation", "change an axis"),
    )


def with_axes(present: tuple[TargetedAxis, ...], added: tuple[TargetedAxis, ...]) -> tuple[TargetedAxis, ...]:
    """The axes with others: one of the same title is used, its expectations completed and not doubled."""
    found = list(present)
    for axis in added:
        at = next((n for n, here in enumerate(found) if folded(here.title) == folded(axis.title)), None)
        if at is None:
            found.append(axis)
            continue
        here = found[at]
        known = {folded(_bare(line)) for line in here.expected.splitlines()}
        more = [_bare(line) for line in axis.expected.splitlines() if folded(_bare(line)) not in known]
        if len(more) > 1 or (more and known):
            more = [f"{_DASH}{line}" for line in more]
        found[at] = replace(here, expected="\n".join((*here.expected.splitlines(), *more)))
    return tuple(found)


def _bare(line: str) -> str:
    return line.strip().removeprefix(_DASH)


def _from_entry(entry: LibraryAxis, picked: Collection[str]) -> TargetedAxis:
    titles = [objective.title for objective in entry.objectives if objective.id in picked]
    return TargetedAxis(
        id=new_id(),
        title=entry.title,
        family=entry.family,
        tied_to_social_clause=entry.tied_to_social_clause,
        # Several are the lines of a list, here and in the clause.
        expected="\n".join(f"{_DASH}{title}" for title in titles) if len(titles) > 1 else "".join(titles),
    )


def _titled(title: str) -> TargetedAxis:
    """An axis of one's own: its family is what the title tells, else still to be said."""
    return TargetedAxis(id=new_id(), title=title, family=told_family(title))


def _family_lacking(axis: TargetedAxis) -> str:
    wanted = axis.title.strip() and axis.family is AxisFamily.UNSAID
    return translate("Preparation", "to be said") if wanted else ""


def _expected_lacking(axis: TargetedAxis) -> str:
    wanted = not axis.put_off and axis.title.strip() and not axis.expected.strip()
    return translate("Preparation", "to be said") if wanted else ""


def _reason_lacking(axis: TargetedAxis) -> str:
    wanted = axis.put_off and not axis.put_off_because.strip()
    return translate("Preparation", "reason to give") if wanted else ""
