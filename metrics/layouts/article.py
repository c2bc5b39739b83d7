"""A text that is no transcript: all of it is its author's, quotations apart."""

from __future__ import annotations

from metrics.layouts import turns
from metrics.layouts.page import Page
from metrics.model import Structure

NAME = "article"


def find(page: Page) -> Structure:
    """One turn of the author over the whole text, none if there is nothing to read."""
    held, headings = turns.built(page, [])
    return Structure(NAME, held, headings, 1.0, "no form of transcript: the author's text with quotations")
