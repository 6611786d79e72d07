"""What the kinds of documents issued are called, where one is named in few words."""

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def paper_kind_name(kind: str) -> str:
    """The name of a kind of document as it is stored; of one not known, that it is a document."""
    return {
        "feasibility": translate("PaperKinds", "Feasibility sheet"),
        "clause": translate("PaperKinds", "Clause"),
        "letter": translate("PaperKinds", "Letter"),
        "project-sheets": translate("PaperKinds", "Project sheets"),
        "plan": translate("PaperKinds", "Plan"),
        "actions": translate("PaperKinds", "Actions of a party"),
        "minutes": translate("PaperKinds", "Minutes"),
        "final-report": translate("PaperKinds", "Final report"),
        "lessons": translate("PaperKinds", "Lessons"),
        "signed": translate("PaperKinds", "Signed document"),
    }.get(kind, translate("PaperKinds", "Document"))
