"""What a number is: an age, a date, a label, a mark, a name, a count of something."""
