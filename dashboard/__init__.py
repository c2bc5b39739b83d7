"""Tables → pages: views compose, charts draw, the selection is the address. Nothing here computes a statistic."""
