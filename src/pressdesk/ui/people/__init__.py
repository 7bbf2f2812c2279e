"""The People and topics page: who and what the releases are about."""
