"""The words and rules of the trade as plain values: no Qt, no SQL."""
