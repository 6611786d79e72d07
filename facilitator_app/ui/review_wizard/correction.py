"""Why minutes already sent are corrected: asked once, printed on the version that replaces them."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from facilitator_app.ui.fields import LongTextField
from facilitator_app.ui.theme import chars

translate = QCoreApplication.translate


class CorrectionDialog(QDialog):
    """Asks for the reason. `reason` is what was typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("correctionDialog")
        self.setWindowTitle(translate("Correction", "Correct the minutes"))
        told = QLabel(
            translate(
                "Correction",
                "A new version of the meeting opens, with everything that was entered. Once finished, its minutes "
                "cancel and replace those already issued, which are kept.",
            ),
            self,
        )
        told.setWordWrap(True)
        asked = translate("Correction", "What is corrected, and why?")
        self.field = LongTextField("correctionReason", asked, placeholder=asked)
        buttons = QDialogButtonBox(self)
        act = buttons.addButton(translate("Correction", "Correct"), QDialogButtonBox.ButtonRole.AcceptRole)
        act.setObjectName("correctionAccept")
        cancel = buttons.addButton(translate("Correction", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("correctionCancel")
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addWidget(self.field)
        column.addWidget(buttons)
        self.setMinimumWidth(chars(self, 70))
        self.field.setFocus()

    @property
    def reason(self) -> str:
        """Why the minutes are corrected."""
        return self.field.value()

    def accept(self) -> None:
        """Closes the dialog once there is a reason."""
        if not self.reason:
            self.field.set_problem(translate("Correction", "Say what is corrected: it is printed on the new version."))
            self.field.setFocus()
            return
        super().accept()
