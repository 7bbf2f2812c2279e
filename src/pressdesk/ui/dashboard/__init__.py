"""The Desk page: what needs a person today, and how the year went."""
