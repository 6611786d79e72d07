"""What the list shows instead of rows: the first act when there is no contract, the way back when none is found."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

translate = QCoreApplication.translate


class EmptyList(QWidget):
    """One sentence and the acts that help."""

    create_wanted = Signal()
    import_wanted = Signal()
    clear_wanted = Signal()
    tour_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("emptyList")
        self.setAutoFillBackground(True)
        self.title = QLabel(self)
        self.title.setObjectName("emptyTitle")
        self.text = QLabel(self)
        self.text.setObjectName("emptyText")
        for shown in (self.title, self.text):
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setAlignment(Qt.AlignmentFlag.AlignCenter)
            shown.setWordWrap(True)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        self.new = QPushButton(translate("EmptyList", "New contract (Ctrl+N)"), self)
        self.new.setObjectName("emptyNew")
        self.take = QPushButton(translate("EmptyList", "Import a file (Ctrl+I)"), self)
        self.take.setObjectName("emptyImport")
        self.tour = QPushButton(translate("EmptyList", "Discover on examples"), self)
        self.tour.setObjectName("emptyTour")
        self.tour.clicked.connect(self.tour_wanted)
        self.all = QPushButton(translate("EmptyList", "Remove search and filters"), self)
        self.all.setObjectName("emptyClear")
        self.new.clicked.connect(self.create_wanted)
        self.take.clicked.connect(self.import_wanted)
        self.all.clicked.connect(self.clear_wanted)
        # Never beside the others, whose room it would widen the whole window by.
        self.all.hide()
        acts = QHBoxLayout()
        acts.addStretch(1)
        for button in (self.new, self.take, self.tour, self.all):
            acts.addWidget(button)
        acts.addStretch(1)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(acts)
        column.addStretch(3)

    def tell(self, *, searching: bool, bin: bool) -> None:
        """Says why there is nothing: a search or filters, an empty bin, or no contract at all."""
        first = not searching and not bin
        self.new.setVisible(first)
        self.take.setVisible(first)
        self.tour.setVisible(first)
        self.all.setVisible(not first)
        if first:
            self.title.setText(translate("EmptyList", "No contract yet"))
            self.text.setText(
                translate(
                    "EmptyList",
                    "Create the first one, or import a list. Its deadlines follow from the notification date,"
                    " and its progress plan opens from here.",
                )
            )
        elif bin:
            self.title.setText(translate("EmptyList", "Nothing in the bin"))
            self.text.setText(translate("EmptyList", "Deleted contracts wait here until they are deleted for good."))
        else:
            self.title.setText(translate("EmptyList", "No contract matches"))
            self.text.setText(
                translate("EmptyList", "The search looks at references, titles, parties, objectives and decisions.")
            )
