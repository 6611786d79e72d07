"""Charts of the documents, composed of ReportLab's drawing shapes. They stay readable without colour."""
