"""How a number is told: almost, at least, risen, fallen, denied."""
