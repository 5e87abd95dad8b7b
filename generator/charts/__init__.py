"""Pictures as geometry: lengths and positions, without markup."""
