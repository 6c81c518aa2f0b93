"""The ground that every floor stands on: frozen types and declared tables, no files, no network."""
