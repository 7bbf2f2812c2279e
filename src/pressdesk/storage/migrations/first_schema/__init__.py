"""The tables of the catalogue as it was first released, made by migration 0001 and changed by later ones."""
