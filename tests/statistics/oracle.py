"""The real textstat, which reads our dictionary as NLTK's own and so gives the values it gives with the download."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

from metrics.measures import dictionaries


def textstat(folder: Path) -> ModuleType:
    """The library, with the dictionary written into an empty folder that nobody else may write."""
    import nltk
    import textstat as library

    _write_dictionary(folder / "corpora" / "cmudict")
    nltk.data.path.insert(0, str(folder))
    return library


def _write_dictionary(folder: Path) -> None:
    folder.parent.mkdir(mode=0o700)  # NLTK refuses what others may write
    folder.mkdir(mode=0o700)
    with open(folder / "cmudict", "w", encoding="ascii") as out:
        for word, count in dictionaries.pronounced().items():
            # a vowel is a phone that ends in a figure; a word of none still needs a phone
            out.write(f"{word.upper()} 1 {' '.join(['AH1'] * count) or 'M'}\n")


def value(library: ModuleType, name: str, text: str) -> float:
    """One value; `text_standard` as a number."""
    options = {"float_output": True} if name == "text_standard" else {}
    return float(getattr(library, name)(text, **options))
