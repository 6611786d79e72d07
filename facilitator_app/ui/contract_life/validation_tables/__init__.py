"""The two tables of the validation: plans with what makes them binding, and decisions that touch a term."""
