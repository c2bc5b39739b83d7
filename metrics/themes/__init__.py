"""Themes: what a paragraph is about, by editable word lists. A theme belongs to paragraphs, never to a whole text."""

from metrics.themes.assignment import Hit, assign, hits
from metrics.themes.wordlists import Theme, ThemesError, load

__all__ = ["Hit", "Theme", "ThemesError", "assign", "hits", "load"]
