"""The Import page: files are looked at in a table, put right there, and taken in."""
