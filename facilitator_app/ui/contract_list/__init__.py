"""The contract list: table, filters, search, summary of the contract chosen."""
