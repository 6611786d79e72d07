"""What went wrong and the one thing to do about it, in one sentence."""

from facilitator_app.domain.breach import BreachProblem
from facilitator_app.domain.contract import ContractProblem
from facilitator_app.domain.problems import Problem, ProblemKind
from facilitator_app.domain.review import Gap
from facilitator_app.words.labels import label
from facilitator_app.words.words import QT_TRANSLATE_NOOP, Marked, Words

# By kind, and by what the problem's details say it is about; "" is what to say when they say nothing we know.
_SENTENCES: dict[tuple[ProblemKind, str], Marked] = {
    (ProblemKind.NO_SUCH_FILE, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "There is no file “{path}”: check its name and folder.",
    ),
    (ProblemKind.NO_SUCH_FILE, "folder"): QT_TRANSLATE_NOOP(
        "Problems",
        "There is no folder “{path}”: check its name, or create it first.",
    ),
    (ProblemKind.FILE_EXISTS, ""): QT_TRANSLATE_NOOP("Problems", "“{path}” exists already: choose another name."),
    (ProblemKind.IS_A_FOLDER, ""): QT_TRANSLATE_NOOP("Problems", "“{path}” is a folder: choose a file."),
    (ProblemKind.NO_PERMISSION, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "You have no right to use “{path}”: choose another place, or ask for the right to write there.",
    ),
    (ProblemKind.READ_ONLY, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” can only be read: make it writable, or work on a copy.",
    ),
    (ProblemKind.DISK_FULL, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is full and “{path}” could not be written: make room, then try again.",
    ),
    (ProblemKind.UNREADABLE, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” can’t be read ({reason}): check the disk or the network, then try again.",
    ),
    (ProblemKind.LOCKED, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is open in another window or program: close it there, then try again.",
    ),
    (ProblemKind.LOCKED, "holder"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is open on the computer {holder}: close it there, then try again.",
    ),
    (ProblemKind.NOT_OURS, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is not a database of this program: choose another file.",
    ),
    (ProblemKind.NEWER, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” was written by a newer version of the program: install that version to open it.",
    ),
    (ProblemKind.OLDER, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is of an older version and can’t be updated while only being read: open it in the window first.",
    ),
    (ProblemKind.DAMAGED, ""): QT_TRANSLATE_NOOP("Problems", "“{path}” is damaged: restore a backup."),
    (ProblemKind.DAMAGED, "backup"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is damaged: restore the latest backup, “{backup}”.",
    ),
    (ProblemKind.BACKUP_DAMAGED, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "The backup “{path}” is damaged: choose another one.",
    ),
    (ProblemKind.UNKNOWN_FORMAT, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is not a table this program can read: save it as XLSX or CSV.",
    ),
    (ProblemKind.NO_ROWS, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” holds no contract: fill in at least one row below the column titles.",
    ),
    (ProblemKind.MISSING_COLUMNS, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” lacks what every contract needs ({columns}): add these columns, or start from the template.",
    ),
    (ProblemKind.DECP_FILE, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” holds essential contract data (DECP), which this version can’t read: import a list as CSV or XLSX.",
    ),
    (ProblemKind.NOT_FOUND, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "What you are looking for is no longer there: go back to the list.",
    ),
    (ProblemKind.NOT_FOUND, "reference"): QT_TRANSLATE_NOOP(
        "Problems",
        "There is no contract “{reference}”: check the reference.",
    ),
    (ProblemKind.NOT_FOUND, "nearest"): QT_TRANSLATE_NOOP(
        "Problems",
        "There is no contract “{reference}”: did you mean {nearest}?",
    ),
    (ProblemKind.NOT_FOUND, "year"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract has no plan for year {year}: create it, or ask for another year.",
    ),
    (ProblemKind.NOT_FOUND, "number"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract has no meeting {number}: ask for one of those that took place.",
    ),
    (ProblemKind.NOT_FOUND, "nothing"): QT_TRANSLATE_NOOP(
        "Problems",
        "This contract has nothing to print yet: draw up its plan or hold a meeting first.",
    ),
    (ProblemKind.NOT_FOUND, "feasibility"): QT_TRANSLATE_NOOP(
        "Problems",
        "This contract has no assessment of feasibility yet: begin one first.",
    ),
    (ProblemKind.NOT_FOUND, "kick_off"): QT_TRANSLATE_NOOP(
        "Problems",
        "Nothing is known of the kick-off yet: choose the targeted axes, or set the day of the meeting, first.",
    ),
    (ProblemKind.NOT_FOUND, "breach"): QT_TRANSLATE_NOOP(
        "Problems",
        "No breach awaits a decision: note the breach in the follow-up first.",
    ),
    (ProblemKind.NOT_FOUND, "targeted_axes"): QT_TRANSLATE_NOOP(
        "Problems",
        "No axis is targeted yet: choose the axes in the preparation, or name them in the contract, first.",
    ),
    (ProblemKind.NOT_FOUND, "lesson"): QT_TRANSLATE_NOOP(
        "Problems",
        "This lesson is no longer in its contract: search again.",
    ),
    (ProblemKind.AMBIGUOUS, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "Several contracts have the reference “{reference}”: open the right one from the list.",
    ),
    (ProblemKind.DUPLICATE, ""): QT_TRANSLATE_NOOP("Problems", "This exists already: open it instead."),
    (ProblemKind.DUPLICATE, "contract"): QT_TRANSLATE_NOOP(
        "Problems",
        "The buyer already has a contract “{reference}”: change the reference, or open that contract.",
    ),
    (ProblemKind.DUPLICATE, "plan"): QT_TRANSLATE_NOOP("Problems", "Year {year} already has a plan: open it instead."),
    (ProblemKind.CONFLICT, ""): QT_TRANSLATE_NOOP(
        "Problems",
        "This has been changed elsewhere in the meantime: open it again before you go on.",
    ),
    (ProblemKind.FROZEN, ""): QT_TRANSLATE_NOOP("Problems", "This can no longer be changed: make a new version."),
    (ProblemKind.FROZEN, "plan_draft"): QT_TRANSLATE_NOOP("Problems", "This plan is a draft: validate it first."),
    (ProblemKind.FROZEN, "plan_validated"): QT_TRANSLATE_NOOP(
        "Problems",
        "The plan is validated, what the parties agreed stays as it is: begin a new version to change it.",
    ),
    (ProblemKind.FROZEN, "plan_closed"): QT_TRANSLATE_NOOP(
        "Problems",
        "The plan is closed by its review: change the next year’s plan instead.",
    ),
    (ProblemKind.FROZEN, "meeting_open"): QT_TRANSLATE_NOOP(
        "Problems",
        "The meeting is not finished: finish it first.",
    ),
    (ProblemKind.FROZEN, "meeting_finished"): QT_TRANSLATE_NOOP(
        "Problems",
        "The minutes are final: correct them with a version that replaces them.",
    ),
    (ProblemKind.FROZEN, "meeting_superseded"): QT_TRANSLATE_NOOP(
        "Problems",
        "These minutes have been replaced: open the version that replaces them.",
    ),
    (ProblemKind.FROZEN, "feasibility"): QT_TRANSLATE_NOOP(
        "Problems",
        "This assessment is finished and stays as it is: begin a new one, which starts from it.",
    ),
    (ProblemKind.IN_USE, ""): QT_TRANSLATE_NOOP("Problems", "Other things now depend on this: delete them first."),
    (ProblemKind.IN_USE, "organisation"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{name}” is named in contracts ({uses}): choose another organisation there first.",
    ),
    (ProblemKind.INCOMPLETE, ""): QT_TRANSLATE_NOOP("Problems", "Something is missing: complete it first."),
    (ProblemKind.INCOMPLETE, "plan"): QT_TRANSLATE_NOOP(
        "Problems",
        "The plan lacks one of the seven points: complete it, or state why it is validated as it is.",
    ),
    (ProblemKind.INCOMPLETE, "correction"): QT_TRANSLATE_NOOP(
        "Problems",
        "Say why the minutes are corrected: the reason is printed on the new version.",
    ),
    (ProblemKind.INCOMPLETE, "struck_sending"): QT_TRANSLATE_NOOP(
        "Problems",
        "Say why this sending was noted in error: the reason stays with it.",
    ),
    (ProblemKind.FROZEN, "sending"): QT_TRANSLATE_NOOP(
        "Problems",
        "This sending has been taken out of account already: nothing is left to do.",
    ),
    (ProblemKind.INCOMPLETE, "assessment_unsigned"): QT_TRANSLATE_NOOP(
        "Problems",
        "Say by which function the assessment is made: it signs the sheet.",
    ),
    (ProblemKind.INCOMPLETE, "assessment_open"): QT_TRANSLATE_NOOP(
        "Problems",
        "There is no verdict yet: answer on purchase, holders and duration, or state your own conclusion.",
    ),
    (ProblemKind.INCOMPLETE, "assessment_unexplained"): QT_TRANSLATE_NOOP(
        "Problems",
        "Your conclusion differs from the method’s verdict: say why.",
    ),
    (ProblemKind.INCOMPLETE, "amendment"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract’s duration can’t change yet: it and the amendment’s number, date and months are needed.",
    ),
    (ProblemKind.FROZEN, "applied_amendment"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract has taken this amendment over: it keeps its months, and a number and a date.",
    ),
    (ProblemKind.FROZEN, "amendment"): QT_TRANSLATE_NOOP(
        "Problems",
        "The duration of this amendment is in the contract already: nothing is left to do.",
    ),
    (ProblemKind.INCOMPLETE, "no_notification"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract has no notification date, from which the years of its plan count: enter it first.",
    ),
    (ProblemKind.INVALID, ""): QT_TRANSLATE_NOOP("Problems", "What was typed can’t be accepted: check it."),
    (ProblemKind.INVALID, "no_name"): QT_TRANSLATE_NOOP("Problems", "Enter the organisation’s name."),
    (ProblemKind.INVALID, "siret_length"): QT_TRANSLATE_NOOP("Problems", "A SIRET has 14 digits: check the number."),
    (ProblemKind.INVALID, "siret_digits"): QT_TRANSLATE_NOOP("Problems", "A SIRET has digits only: check the number."),
    (ProblemKind.INVALID, "siret_checksum"): QT_TRANSLATE_NOOP(
        "Problems",
        "The check digit of this SIRET is wrong: check the number.",
    ),
    (ProblemKind.INVALID, "no_recipient"): QT_TRANSLATE_NOOP(
        "Problems",
        "Nobody is to receive the document: tick at least one recipient.",
    ),
    (ProblemKind.INVALID, "mail_address"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{address}” is not an e-mail address: correct it.",
    ),
    (ProblemKind.INVALID, "day_to_come"): QT_TRANSLATE_NOOP(
        "Problems",
        "{date} is still to come: enter the day on which the document was handed over.",
    ),
    (ProblemKind.INVALID, "day_before_issue"): QT_TRANSLATE_NOOP(
        "Problems",
        "The document was issued on {date} only: enter that day, or a later one.",
    ),
    (ProblemKind.INVALID, "meeting_to_come"): QT_TRANSLATE_NOOP(
        "Problems",
        "The meeting is dated {date}, a day still to come: correct the date, or finish it once it was held.",
    ),
    (ProblemKind.INVALID, "assessed_later"): QT_TRANSLATE_NOOP(
        "Problems",
        "{date} is still to come: enter the day on which the assessment was made.",
    ),
    (ProblemKind.INVALID, "not_as_docx"): QT_TRANSLATE_NOOP(
        "Problems",
        "This document is made as PDF only: choose a file name that ends in .pdf.",
    ),
    (ProblemKind.INVALID, "letter_needs_amendment"): QT_TRANSLATE_NOOP(
        "Problems",
        "The plan touches a term of the contract ({term}): letters are not enough, record its amendment instead.",
    ),
    (ProblemKind.INVALID, "no_year_left"): QT_TRANSLATE_NOOP(
        "Problems",
        "The contract lasts no longer than the plans it has: check its duration.",
    ),
    (ProblemKind.INVALID, "certificate_unreadable"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” is not a certificate file this program can read: choose a .p12 or .pfx file.",
    ),
    (ProblemKind.INVALID, "certificate_password"): QT_TRANSLATE_NOOP(
        "Problems",
        "The password does not open this certificate: type it again.",
    ),
    (ProblemKind.INVALID, "certificate_no_key"): QT_TRANSLATE_NOOP(
        "Problems",
        "“{path}” holds no private key: choose the file that you were given to sign with.",
    ),
    (ProblemKind.INVALID, "certificate_expired"): QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate expired on {date}: choose one that is valid.",
    ),
    (ProblemKind.INVALID, "certificate_not_yet_valid"): QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate is not valid before {date}: choose one that is.",
    ),
    (ProblemKind.INVALID, "certificate_unfit"): QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate is not meant for signing documents: choose another one.",
    ),
}
_NAMED_BY_A_DETAIL = ("nearest", "reference", "year", "number", "nothing", "holder", "backup")


def sentence(problem: Problem, words: Words) -> str:
    """What went wrong and what to do, in one sentence; what the details quote is plain text."""
    code = problem.details.get("problem", "")
    if problem.kind is ProblemKind.INVALID and code in list(ContractProblem):
        return label(ContractProblem(code), words)
    if problem.kind is ProblemKind.INVALID and code in list(BreachProblem):
        return label(BreachProblem(code), words)
    if problem.kind is ProblemKind.INCOMPLETE and code in list(Gap):
        return label(Gap(code), words)
    for about in _abouts(problem):
        if marked := _SENTENCES.get((problem.kind, about)):
            return words.translate(*marked).format_map(_Quoted(problem.details))
    return str(problem)


def _abouts(problem: Problem) -> list[str]:
    """What the problem is about, the most telling first."""
    details = problem.details
    what = details.get("what", "")
    told = [details.get("problem", ""), f"{what}_{details.get('status', '')}", what]
    named = [name for name in _NAMED_BY_A_DETAIL if details.get(name)]
    return [about for about in (*told, *named) if about] + [""]


class _Quoted(dict[str, str]):
    """Details, of which a sentence may ask more than there are."""

    def __missing__(self, key: str) -> str:
        return "?"
