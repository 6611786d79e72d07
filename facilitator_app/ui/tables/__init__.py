"""Tables edited in place: rows are frozen values, columns are described, one engine does the rest."""
