"""What an archive holds: one module for each record, with its rules."""
