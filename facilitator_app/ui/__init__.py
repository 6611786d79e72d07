"""All of PySide6: the windows, pages and dialogs."""
