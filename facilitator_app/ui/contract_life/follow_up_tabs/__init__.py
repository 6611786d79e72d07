"""The tabs of the follow-up: what is expected, open, proposed, sanctioned, amended and said."""
