"""Into how many parts a word may be cut, by the patterns of pyphen and as pyphen reads them.

Only the number is asked, so a pattern is read when a word meets it, not all eleven thousand before the first word.

Source:
    Liang 1983, Word Hy-phen-a-tion by Com-put-er.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from importlib.util import find_spec
from pathlib import Path

_NO_PATTERN = ("%", "#", "LEFTHYPHENMIN", "RIGHTHYPHENMIN", "COMPOUNDLEFTHYPHENMIN", "COMPOUNDRIGHTHYPHENMIN")
_NO_LEVELS = str.maketrans("", "", "0123456789")
_LEVEL = re.compile(r"(\d?)(\D?)")
_LEFT, _RIGHT = 2, 2  # letters that stay together at either end


def parts(word: str, language: str) -> int:
    """The parts of a lower-case word; 1 where it may not be cut.

    Raises:
        ModuleNotFoundError: if pyphen is not installed.
        FileNotFoundError: if it has no patterns of the language.
    """
    patterns, longest = _patterns(language)
    pointed = f".{word}."
    levels = [0] * (len(pointed) + 1)
    for start in range(len(pointed)):
        for end in range(start + 1, min(start + longest, len(pointed)) + 1):
            if pattern := patterns.get(pointed[start:end]):
                for after, level in _levels(pattern):
                    levels[start + after] = max(level, levels[start + after])
    return 1 + sum(level % 2 for level in levels[_LEFT + 1 : len(word) - _RIGHT + 2])


@cache
def _patterns(language: str) -> tuple[dict[str, str], int]:
    """The patterns of a language as written, by their letters; and how many of these one has at most."""
    spec = find_spec("pyphen")
    if spec is None or spec.origin is None:
        raise ModuleNotFoundError("pyphen is not installed; install it with `pip install pyphen`")
    folder = Path(spec.origin).parent / "dictionaries"
    own, near = folder / f"hyph_{language}.dic", sorted(folder.glob(f"hyph_{language}_*.dic"))
    raw = (own if own.exists() or not near else near[0]).read_bytes()
    encoding, _, listed = raw.partition(b"\n")
    lines = (line.strip() for line in listed.decode(encoding.decode().strip()).split("\n"))
    written = (line.partition("/")[0] if "=" in line else line for line in lines if not line.startswith(_NO_PATTERN))
    found = {letters: line for line in written if (letters := line.translate(_NO_LEVELS)) != line}
    return found, max(map(len, found))


@lru_cache(maxsize=1 << 15)
def _levels(pattern: str) -> tuple[tuple[int, int], ...]:
    """After how many letters a pattern has a level, and which: where it is odd at the end, a word may be cut."""
    levels = (int(level or 0) for level, _ in _LEVEL.findall(pattern))
    return tuple((after, level) for after, level in enumerate(levels) if level)
