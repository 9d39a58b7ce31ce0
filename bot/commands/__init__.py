"""The groups of the `kummi` command: what the one who runs it does about localities, languages, keys and records."""
