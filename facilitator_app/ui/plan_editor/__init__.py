"""The editor of a progress plan: its tabs, its completeness, its dialogs."""
