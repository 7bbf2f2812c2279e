"""What the forms of all kinds of records have in common."""
