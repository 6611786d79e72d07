"""A document opened with one click in the system's reader, or saved where the person wants it."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QFileDevice, QSaveFile, QStandardPaths, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.paths import copies_dir
from facilitator_app.ui import messages
from facilitator_app.words.words import Words

if TYPE_CHECKING:
    from facilitator_app.services.desk import Desk

translate = QCoreApplication.translate

_COPIES_AT_MOST = 9


def open_issued(desk: "Desk", words: Words, issued_id: str, file_name: str, widget: QWidget) -> Path | None:
    """Opens a document that was issued. Returns the copy that is read, or None when a message says why not."""
    try:
        pdf = desk.papers.issued_pdf(issued_id)
        folder = copies_folder(desk, desk.papers.contract_of(issued_id), issued_id)
    except Problem as problem:
        messages.show(widget, problem, words)
        return None
    return open_pdf(desk, folder, words, pdf, file_name, widget)


def copies_folder(desk: "Desk", contract_id: str, issued_id: str = "") -> Path:
    """Where the copy of one document is read: two buyers may give their contracts the same reference.

    Without `issued_id` it is that of documents made as things stand.
    """
    return copies_dir(desk.data_dir, contract_id) / (issued_id[:8] or "unissued")


def open_pdf(desk: "Desk", folder: Path, words: Words, pdf: bytes, file_name: str, widget: QWidget) -> Path | None:
    """Opens a document in the system's reader. It is read from a copy in this folder, since readers want a file.

    Returns the copy, or None when a message says why there is none.
    """
    try:
        copy = _copied(folder / Path(file_name).name, pdf)
    except Problem as problem:
        messages.show(widget, problem, words)
        return None
    # Imported here: who only looks at a document does without.
    from facilitator_app.services.loose_files import LooseFiles

    LooseFiles(desk.data_dir).note(copy, pdf)
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(copy))):
        told = translate("Papers", "No program opens PDF files here. The document is kept as {path}.")
        messages.warn(widget, told.format(path=str(copy)))
    return copy


def _copied(path: Path, pdf: bytes) -> Path:
    """The file that holds a document: the one there, or one written now. Raises Problem as `write_whole` does."""
    names = [path, *(path.with_stem(f"{path.stem}-{number}") for number in range(2, _COPIES_AT_MOST + 1))]
    for copy in names:
        if _holds(copy, pdf):
            return copy
        try:
            write_whole(copy, pdf)
        except Problem as problem:
            # On Windows a reader that has an earlier copy open lets nobody replace it: a further one stands beside.
            if problem.kind is not ProblemKind.NO_PERMISSION or copy == names[-1]:
                raise
        else:
            break
    return copy


def save_issued_as(desk: "Desk", words: Words, issued_id: str, file_name: str, widget: QWidget) -> Path | None:
    """Saves a document that was issued where the person chooses. Returns the file, or None when nothing was saved."""
    try:
        pdf = desk.papers.issued_pdf(issued_id)
    except Problem as problem:
        messages.show(widget, problem, words)
        return None
    return save_pdf_as(words, pdf, file_name, widget)


def save_pdf_as(words: Words, pdf: bytes, file_name: str, widget: QWidget) -> Path | None:
    """Saves a document where the person chooses. Returns the file, or None when nothing was saved."""
    path = ask_where(file_name, widget)
    if path is None:
        return None
    try:
        write_whole(path, pdf)
    except Problem as problem:
        messages.show(widget, problem, words)
        return None
    messages.tell(widget, translate("Papers", "Saved as {path}.").format(path=str(path)))
    return path


def ask_where(file_name: str, widget: QWidget, ending: str = "pdf") -> Path | None:
    """The file to write, always with its ending; None when the person gave up, or something there is to stay."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    title = translate("Papers", "Save the document as")
    kinds = {
        "pdf": translate("Papers", "PDF documents (*.pdf)"),
        "docx": translate("Papers", "Word documents (*.docx)"),
    }
    dialog = QFileDialog(widget, title, folder, kinds[ending])
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    # Put on by the dialog itself, so that what it asks about is the file that is written.
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(Path(file_name).name)
    chosen = dialog.selectedFiles() if dialog.exec() else []
    dialog.deleteLater()
    if not chosen:
        return None
    path = Path(chosen[0])
    if path.suffix.casefold() == f".{ending}":
        return path
    # Another ending, or a dot in the name: the dialog has asked about that name only.
    path = path.with_name(f"{path.name}.{ending}")
    question = translate("Papers", "{name} is there already. Replace it?").format(name=path.name)
    if path.exists() and not messages.ask(widget, question, act=translate("Papers", "Replace")):
        return None
    return path


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.read_bytes() == content
    except OSError:
        return False


def write_whole(path: Path, content: bytes) -> None:
    """Writes a file whole or not at all. Raises Problem (NO_PERMISSION, DISK_FULL, UNREADABLE with its reason)."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Problem(ProblemKind.NO_PERMISSION, path=str(path), reason=error.strerror or "") from error
    file = QSaveFile(str(path))
    opened = file.open(QSaveFile.OpenModeFlag.WriteOnly)
    if not opened:
        raise Problem(ProblemKind.NO_PERMISSION, path=str(path), reason=file.errorString())
    if file.write(content) != len(content):
        raise Problem(ProblemKind.DISK_FULL, path=str(path), reason=file.errorString())
    if not file.commit():
        refused = file.error() in (QFileDevice.FileError.RenameError, QFileDevice.FileError.PermissionsError)
        kind = ProblemKind.NO_PERMISSION if refused else ProblemKind.DISK_FULL
        raise Problem(kind, path=str(path), reason=file.errorString())
