"""What pressdesk costs, each figure beside the floor that the same machine has just set for the same work."""
