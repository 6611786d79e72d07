"""Runs in a process of its own, prints when the first picture was there and what it had cost, and ends.

    python tests/benchmarks/probe.py program     the program, until the rows of its list are painted
    python tests/benchmarks/probe.py empty       an empty window of PySide6, until it is painted

One line: CLOCK_MONOTONIC in seconds, resident memory and memory shared with nobody, in bytes. Standard library and
what the measured program imports anyway: whatever is imported here is measured.
"""

import sys
import time
from collections.abc import Callable
from typing import Any


def tell(painted: float) -> None:
    """Prints the line."""
    resident = own = 0
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        for line in file:
            name, _, rest = line.partition(":")
            if name == "Rss":
                resident = int(rest.split()[0]) * 1024
            elif name.startswith("Private_"):
                own += int(rest.split()[0]) * 1024
    print(painted, resident, own, flush=True)


def told() -> Callable[[], None]:
    """What is to be called at the end of each paint: it tells the first, and ends the program."""
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

    class Ear(QObject):
        heard = False

        def hear(self) -> None:
            if not self.heard:
                self.heard = True
                # Next after the paint of the whole window, before anything the program has put off until then.
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)

        def event(self, event: QEvent) -> bool:
            tell(time.monotonic())
            QCoreApplication.quit()
            return super().event(event)

    return Ear().hear


def program() -> None:
    """The program itself, with an ear on the list's painting."""
    from facilitator_app.__main__ import main
    from facilitator_app.ui.contract_list.table import ContractTable

    painted = told()
    paint = ContractTable.paintEvent

    def listening(self: Any, event: Any) -> None:
        paint(self, event)
        if self.model().rowCount():
            painted()

    ContractTable.paintEvent = listening  # type: ignore[method-assign]  # the only place that knows when rows are painted
    main([])


def empty() -> None:
    """The least that a window of PySide6 can be."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    painted = told()

    class Window(QMainWindow):
        def paintEvent(self, event: Any) -> None:
            super().paintEvent(event)
            painted()

    application = QApplication([])
    window = Window()
    window.resize(1200, 700)
    window.show()
    application.exec()


if __name__ == "__main__":
    {"program": program, "empty": empty}[sys.argv[1]]()
