"""What a change to the content means."""
