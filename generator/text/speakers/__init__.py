"""Names of who speaks or writes, and the verbs that tell it."""
