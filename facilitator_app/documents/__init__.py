"""Tagged, archivable PDF documents (PDF/UA-1 and PDF/A-3a at once), laid out from view values with ReportLab.

ReportLab takes longer to import than the first window may wait: nothing here imports it before it is called.
"""
