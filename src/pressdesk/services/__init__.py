"""What a person can do with an archive: one module for each family of verbs."""
