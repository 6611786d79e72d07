"""Charts of the documents, composed of ReportLab's drawing shapes. They stay readable without colour."""

from reportlab import rl_config

# Read when the shapes are first imported: checking each attribute of each shape costs more than drawing them, and types
# are checked by mypy.
rl_config.shapeChecking = 0
