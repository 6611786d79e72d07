"""What happens to a document once it is made: opened, saved elsewhere, found again."""
