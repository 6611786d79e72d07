"""What is due over all contracts: the panel beside the list and the view of its own."""
