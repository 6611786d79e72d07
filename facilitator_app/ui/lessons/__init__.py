"""Value created and lessons: the form and the table that several pages show."""
