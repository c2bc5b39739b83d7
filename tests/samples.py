"""An interview and an article about it, both invented, small enough to count by hand."""

from __future__ import annotations

from pathlib import Path

from metrics.analysis import Analysis, analyse
from metrics.reading import read

INTERVIEW = """I heard this talk on the quay. Arvania has a long memory.

Question: Minister Vale, what do you make of the new bridge? Who pays for it?

Minister Vale: Arvania pays for it. The Arvanian people want the bridge. [He laughs at this point.]

The Harbour League said “we will not pay a single coin for it” and left the room. That was a mistake.

Question: And the ferry? Will it go on?

Minister Vale: The ferry goes on. Ferries are old and slow, but they are ours.
"""
ARTICLE = """Minister Vale spoke on Monday. He said that “the bridge is for all of us and the ferry is too.”

The so-called “bridge of hope” costs much. The Old Kingdom, as some call Arvania, pays late.
"""
PACK = """id,label,type,parent,names,abbreviations,adjectives,demonyms,metonyms,epithets,roles,exclude,nest,notes
arvania,Arvania,state,,Arvania,,Arvanian,Arvanians,,Old Kingdom,,,,
league,Harbour League,organisation,,Harbour League,,,,,,,,,
"""
THEMES = """[[theme]]
id = "bridge"
label = "The bridge"
terms = ["bridge", "pay*"]

[[theme]]
id = "ferry"
label = "The ferry"
terms = ["ferry", "ferries"]
"""
METADATA = """packs = ["actors.csv"]
themes = ["themes.toml"]

[[document]]
file = "a_interview.txt"
title = "On the quay"
author = "Nell Brook"
date = "2025-03-02"
"""


def folder(place: Path) -> Path:
    """The corpus as files."""
    files = {"a_interview.txt": INTERVIEW, "b_article.txt": ARTICLE, "actors.csv": PACK, "themes.toml": THEMES}
    for name, text in (files | {"corpus.toml": METADATA}).items():
        place.joinpath(name).write_text(text, encoding="utf-8")
    return place


def analysis(place: Path) -> Analysis:
    return analyse(read([folder(place)]))
