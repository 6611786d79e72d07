"""What the form says beside dates and public holidays: what follows from an entry, and what is to be checked."""

import datetime as dt

from PySide6.QtCore import QCoreApplication

from facilitator_app.domain.contract import NotificationSource
from facilitator_app.ui.contract_form.entries import Entries, counts_before_reading
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def counts_from(entries: Entries, today: dt.date, words: Words) -> str:
    """What follows from the way of notification: 8 days after the posting where nobody has read it by then."""
    if entries.notification_source == NotificationSource.PORTAL_UNREAD:
        return translate(
            "ContractForm",
            "Not read on the portal, the contract counts as notified 8 days after it was put there "
            "(CCAG-FCS, art. 3.1). That date is entered above; change it if need be.",
        )
    counts = counts_before_reading(entries, today)
    if counts is None:
        return ""
    return translate(
        "ContractForm",
        "First read more than 8 days after it was put on the portal, the contract counts as notified on {date} "
        "(CCAG-FCS, art. 3.1). Enter that day, as unread, unless the contract says otherwise.",
    ).format(date=words.date(counts))


def of_good_friday() -> str:
    """What is to be checked of the public holidays of Alsace-Moselle (Code du travail, L. 3134-13)."""
    return translate(
        "ContractForm",
        "Good Friday counts as a public holiday here: the law says so for some communes only. Where it is a "
        "working day, enter the date the contract sets.",
    )
