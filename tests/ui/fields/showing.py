"""The shape of the fixture that shows fields."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

Show = Callable[..., QWidget]
