"""Text → turns: whose turn it is. One module per family of transcript; the best-founded one is chosen by itself."""
