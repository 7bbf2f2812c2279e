"""The Meetings page: the list, one meeting with its series, and the form it is written in."""
