"""Themes: what a paragraph is about, by editable word lists. A theme belongs to paragraphs, never to a whole text."""

from metrics.themes.assignment import assign
from metrics.themes.matching import hits
from metrics.themes.wordlists import Term, Theme, ThemesError, TooLittle, load, parse

__all__ = ["Term", "Theme", "ThemesError", "TooLittle", "assign", "hits", "load", "parse"]
