"""Headings: marked ones, and those that only their place and look give away."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from metrics.layouts.page import Page

_LONGEST = 120  # characters of a heading
_PARAGRAPH = 80  # characters; a shorter neighbour makes a list of it
_ENDS = ".?!…:;,-—–)]。？！：；，"
_QUOTES = "”“»«\"'’」"
_CENTRED = 8  # blanks before a line that is set in the middle
_MOST = 0.5  # share of letters in capitals from which capitals are no sign


def find(page: Page, taken: Collection[int], authors: Sequence[bool]) -> list[int]:
    """The lines that are headings, but for those that are taken: turns start there.

    `authors` says of every line whether the author writes it. A heading is marked as one; or opens the text without
    ending like a sentence; or stands alone in capitals or in the middle; or is short, open-ended and the author's,
    between paragraphs.
    """
    capitals = not _all_capitals(page.text)
    return [k for k in range(len(page.lines)) if k not in taken and _is_heading(page, k, capitals, authors[k])]


def _is_heading(page: Page, k: int, capitals: bool, authors: bool) -> bool:
    line = page.lines[k]
    if "#" in line.marks:
        return True
    if not line.gap or line.end - line.start > _LONGEST or not _alone(page, k):
        return False
    words = page.text[line.start : line.end]
    if capitals and words.isupper() and words[-1] not in ".?!" and len(words) > 3:
        return True
    if words.rstrip(_QUOTES)[-1:] in _ENDS:
        return k == 0 and _title_case(words)
    return k == 0 or line.indent >= _CENTRED or (authors and _between(page, k))


def _alone(page: Page, k: int) -> bool:
    """Whether something follows, after a gap."""
    return k + 1 < len(page.lines) and page.lines[k + 1].gap


def _between(page: Page, k: int) -> bool:
    before, after = page.lines[k - 1], page.lines[k + 1]
    return min(before.end - before.start, after.end - after.start) > _PARAGRAPH


def _title_case(words: str) -> bool:
    long = [word for word in words.split() if len(word) > 3]
    return len(long) >= 3 and words[-1] == "." and all(word[0].isupper() for word in long)


def _all_capitals(text: str) -> bool:
    sample = [sign for sign in text[:20_000] if sign.isalpha()]
    return sum(sign.isupper() for sign in sample) > _MOST * len(sample)
