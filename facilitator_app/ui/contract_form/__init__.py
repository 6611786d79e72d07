"""The form that a contract is created and edited in."""
