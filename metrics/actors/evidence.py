"""How words are written in all the texts at hand: what is a name and what only stands where a capital must."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

UPPER = "".join(re.escape(letter) for letter in map(chr, range(0x41, 0x530)) if letter.isupper())

_WORD = re.compile(r"[^\W\d_]+")
_CAPITALISED = re.compile(rf"(?<![^\W\d_])[{UPPER}][^\W\d_]*")
_PAIR = re.compile(rf"(?<!\w)([{UPPER}]\w*)[-\u2010\u2011]([{UPPER}]\w*)")
_LINE = re.compile(r"[^\n]+")
_LONG_WORD = re.compile(r"[^\W\d_]{4,}")
_MARKED = re.compile(r"[«„“\"]([^«»„“”\"\n.!?,:;]{5,60})[»“”\"]")
_TITLE = 120  # characters; a longer line is no title
_LEAST = 3  # long words of a title
_OPENERS = "\"“‘«„'¿¡"
_ENDS = ".!?…:;—–•*\n"
_WRAPPED = 45  # characters; a shorter line ends where its author wants
_WIDEST = 120  # a text with longer lines has one line to a paragraph


@dataclass(frozen=True, slots=True, eq=False)
class Evidence:
    """Counts over texts. A capital at the start of a sentence is no evidence for a name."""

    lower: Counter[str]  # word -> times written in lower case
    inside: Counter[str]  # word in lower case -> times with a capital inside a sentence
    paired: Counter[str]  # the same for words joined by a hyphen, each part


@lru_cache(maxsize=8)
def gather(texts: tuple[str, ...]) -> Evidence:
    """Count how words are written in `texts`."""
    written: Counter[str] = Counter()
    openings: Counter[str] = Counter()
    paired: Counter[str] = Counter()
    for text in texts:
        written.update(_WORD.findall(text))
        openings.update(word.group() for word in _CAPITALISED.finditer(text) if opens(text, word.start()))
        openings.update(
            word.group()
            for start, end in titles(text)
            for word in _CAPITALISED.finditer(text, start, end)
            if not opens(text, word.start())
        )
        paired.update(part.lower() for pair in _PAIR.findall(text) for part in pair)
    inside: Counter[str] = Counter()
    for word, times in written.items():
        if word[0].isupper():
            inside[word.lower()] += max(0, times - openings[word])
    return Evidence(written, inside, paired)


def titles(text: str) -> Iterator[tuple[int, int]]:
    """Where nearly all long words have capitals, as (start, end): a line, or a stretch between marks.

    "The Opera That Nobody Will Pay For"; the slogan “Bread for Everybody”.
    """
    found = [*_title_lines(text), *(one.span(1) for one in _MARKED.finditer(text) if _is_a_slogan(one[1]))]
    return iter(sorted(found))


def _is_a_slogan(marked: str) -> bool:
    words = _LONG_WORD.findall(marked)
    return len(words) > 1 and all(word[0].isupper() for word in words)


def _title_lines(text: str) -> Iterator[tuple[int, int]]:
    for line in _LINE.finditer(text):
        start, end = line.span()
        if end - start > _TITLE or text[end - 1] in ".,;:":
            continue
        words = _LONG_WORD.findall(text, start, end)
        if len(words) >= _LEAST and sum(word[0].isupper() for word in words) > 0.75 * len(words):
            yield start, end


def opens(text: str, start: int) -> bool:
    """Whether a word at `start` opens a sentence, a line or a quotation, and so has a capital anyway."""
    before = start - 1
    while before >= 0 and (text[before] in " \t\u00a0([" or _goes_on(text, before)):
        before -= 1  # a bracket inside a sentence opens with a small letter
    if before and text[before] == "'" and text[before - 1].isalpha():  # "l'Institut"
        return False
    if before < 0 or text[before] in _ENDS or text[before] in _OPENERS:
        return True
    if text[before] == "-" and text[before - 1 : before] == ".":  # "R.- Mañana."
        return True
    closed = text[before] in "”’)]\"'" and before < start - 1
    return closed and before > 0 and text[before - 1] in ".!?…"


def _goes_on(text: str, end: int) -> bool:
    """Whether a line that ends here was broken inside a sentence, by its width."""
    return text[end] == "\n" and not text[end + 1].isspace() and is_wrapped(text, end)


def is_wrapped(text: str, end: int) -> bool:
    """Whether a line that ends at `end` is long enough to be broken by its width, not by its author."""
    return _widest(text) <= _WIDEST and end - text.rfind("\n", max(0, end - _WRAPPED), end) > _WRAPPED


@lru_cache(maxsize=64)
def _widest(text: str) -> int:
    return max(map(len, text.splitlines()), default=0)
