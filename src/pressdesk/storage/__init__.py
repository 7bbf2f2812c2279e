"""How an archive is kept: its folder, database, migrations, photo files and backups."""
