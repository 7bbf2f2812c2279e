"""How what is archived is found: the question, the index that answers it, and how the answer is told."""
