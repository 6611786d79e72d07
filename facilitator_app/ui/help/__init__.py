"""Help where it is needed: a word on each screen and the method behind it, and a tour of the example."""
