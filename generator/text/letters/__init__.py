"""Letters and words of a text: scripts, folding, edges of words, what nobody sees or changed."""
