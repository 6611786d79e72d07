"""The life of one contract on one page, from feasibility to lessons."""
