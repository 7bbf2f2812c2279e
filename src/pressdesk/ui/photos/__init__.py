"""The Photos page: a grid of all photos, what is known of those that are chosen, and a big view."""
