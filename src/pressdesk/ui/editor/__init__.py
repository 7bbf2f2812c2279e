"""The release editor: a window of its own for each release that is being written."""
