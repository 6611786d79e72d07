"""One widget per step of a meeting."""
