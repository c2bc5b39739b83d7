"""Bytes → texts, one module per file format, chosen by suffix and confirmed by content (registry.py).

A format is a module with a pure function read(name, raw) -> documents. `name` is the file's name without its suffix,
and the id of the text. What the file states about a text and its turns stands in the Document; a language that it
does not state is "". Everything but plain text is read in a process apart (apart.py).
"""

from __future__ import annotations

from metrics.formats.plain import Decoded, Unreadable, decode

__all__ = ["Decoded", "Unreadable", "decode"]
