"""The directory of organisations and their contact persons."""
