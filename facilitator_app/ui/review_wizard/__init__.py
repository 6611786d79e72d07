"""The wizard that a meeting is held with, from who is here to the minutes."""
