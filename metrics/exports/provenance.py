"""What a number that leaves the house rests on: texts and their hashes, filters, changed lists, versions, the date."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from metrics.corrections import fingerprint
from metrics.model import Document
from metrics.reading import Reading

TOOL = "Comparative discourse dashboard"
VERSION = "0.1.0"
_SHOWN = 12  # characters of a hash that a person compares


@dataclass(frozen=True, slots=True)
class Provenance:
    """Travels with every file."""

    date: str  # ISO 8601, of the file
    scope: str  # what is in view, in one line
    method: str
    texts: Mapping[str, str]  # SHA-256 by id
    packages: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, str] = field(default_factory=dict)  # packs, themes, corrections: SHA-256 by name


def of_texts(documents: Sequence[Document]) -> dict[str, str]:
    """SHA-256 by id."""
    return {document.id: fingerprint(document.text) for document in documents}


def of_lists(found: Reading) -> dict[str, str]:
    """SHA-256 by name of the packs, word lists and corrections; a file that cannot be read is left out."""
    texts: dict[str, str] = {}
    for one in (*found.packs, *found.themes, *found.corrections):
        with suppress(OSError, UnicodeDecodeError):
            texts[one.name] = one.read_text(encoding="utf-8-sig") if isinstance(one, Path) else one.text
    return {name: fingerprint(text) for name, text in texts.items()}


def corpus(found: Provenance) -> str:
    """One SHA-256 for all the texts, whatever their order and names."""
    return hashlib.sha256("\n".join(sorted(found.texts.values())).encode()).hexdigest()


def citation(found: Provenance) -> str:
    """How to cite the analysis, in one line."""
    lists = "".join(f"; {name} {digest[:_SHOWN]}" for name, digest in found.lists.items())
    return (
        f"{TOOL}, version {VERSION}, method of {found.method}. Analysis of {found.date}: {found.scope}. "
        f"Texts (SHA-256) {corpus(found)[:_SHOWN]}{lists}."
    )


def facts(found: Provenance) -> dict[str, str]:
    """The same by name, for tables and manifests."""
    return {
        "tool": f"{TOOL} {VERSION}",
        "method": found.method,
        "date": found.date,
        "scope": found.scope,
        "corpus_sha256": corpus(found),
        "citation": citation(found),
    }
