"""The two sides of the kick-off: the convening, and the holder's projects."""
