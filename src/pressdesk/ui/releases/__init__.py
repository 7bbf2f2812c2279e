"""The Releases page: filters, the list, and the reading pane."""
