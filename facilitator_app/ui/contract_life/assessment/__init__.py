"""The parts of the feasibility sheet: choices, opinions, one card per criterion, workload, conclusion."""
