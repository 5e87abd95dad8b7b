"""What languages say around a number, as data, and how these phrases are looked for."""
