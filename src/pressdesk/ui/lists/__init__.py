"""Lists of records: one model and one page that all of them stand on."""
