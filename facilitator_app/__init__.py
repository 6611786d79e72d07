"""Plans de progrès: progress plans in responsible public procurement, followed from kick-off to final review."""

__version__ = "0.1.0"
