"""What was typed in a dialog and not accepted is back: said with its day, and with a way to set it aside."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from facilitator_app.ui import messages
from facilitator_app.words.words import Words

translate = QCoreApplication.translate


def tell_resumed(widget: QWidget, at: dt.datetime, words: Words, set_aside: Callable[[], None]) -> None:
    """Says in the message bar that what was typed at a moment (UTC) is back."""
    here = at.astimezone()
    when = translate("Resumed", "{date} at {hour}:{minute}").format(
        date=words.short_date(here.date()), hour=here.hour, minute=f"{here.minute:02}"
    )
    told = translate("Resumed", "Your input of {when}, not yet saved, is back.").format(when=when)
    messages.tell(widget, told, act=translate("Resumed", "Set it aside"), do=set_aside)
