"""Understanding of text: dates, numbers, quotes, sentences, links."""
