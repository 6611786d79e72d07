"""Use cases: one public function is one intention of the user and one transaction."""
