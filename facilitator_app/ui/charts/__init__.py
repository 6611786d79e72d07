"""Charts drawn by hand: the trend of an indicator, and the schedule of a plan."""
