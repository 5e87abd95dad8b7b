"""What is wrong, where, and how to fix it; and the formats that show it."""
