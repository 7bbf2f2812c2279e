"""The settings: the office, how the window looks, and the archive with its backups."""
