"""The parts of the clause's screen: its articles, what is missing, the wording and how it reads."""
