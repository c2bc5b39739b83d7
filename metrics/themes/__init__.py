"""Themes: what a paragraph is about, by editable word lists."""
