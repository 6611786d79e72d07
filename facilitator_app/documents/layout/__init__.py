"""Boxes of measured text and graphics, and their flow over pages.

Knows sizes and elements, not what a document is about.
"""
