"""The Bulletins page: what was issued, and the builder with its preview."""
