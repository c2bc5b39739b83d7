"""Paragraphs of a dressed document → text with the few marks of Markdown that tell who speaks.

Headings, block quotations, list marks, bold type at the beginning of a line and lines all in italics are kept, since
questions and labels are set so; all other dress is dropped.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

BOLD, ITALIC = "**", "*"  # the dress of words; "" is plain
_BLANKS = re.compile(r"[ \t\r\n\f\v]+")
_SPACES = re.compile(r" *\n *")


@dataclass(slots=True)
class Block:
    """A paragraph in the making: its runs of words, each with its dress, and the mark before it ("## ", "> ", "- ")."""

    mark: str = ""
    runs: list[tuple[str, str]] = field(default_factory=list)

    def add(self, words: str, dress: str = "") -> None:
        self.runs.append((words, dress))


def written(blocks: Iterable[Block]) -> str:
    """The paragraphs with an empty line between them; what holds no words is left out."""
    return "\n\n".join(text for block in blocks if (text := _paragraph(block)))


def row(cells: Iterable[Iterable[Block]]) -> list[Block]:
    """The cells of a row on one line, apart by tabs; further paragraphs of a cell follow it."""
    line, after = Block(), list[Block]()
    for cell in cells:
        inside = [block for block in cell if any(words.strip() for words, _ in block.runs)]
        if line.runs:
            line.add("\t")
        for first in inside[:1]:
            line.runs += first.runs
        after += inside[1:]
    return [line, *after]


def single(words: str) -> str:
    """Words with every run of blanks and line ends as one blank, as a browser shows them. Other spaces stay."""
    return _BLANKS.sub(" ", words)


def _paragraph(block: Block) -> str:
    if "#" in block.mark:
        text = "".join(words for words, _ in block.runs)
    else:
        text = "\n".join(map(_with_lead, _lines(block.runs)))
    text = _SPACES.sub("\n", text).strip(" \n\t")
    if not text:
        return ""
    return block.mark + text.replace("\n", f"\n{block.mark}" if ">" in block.mark else "\n")


def _lines(runs: Sequence[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """The runs of every line of a paragraph."""
    lines: list[list[tuple[str, str]]] = [[]]
    for words, dress in runs:
        first, *more = words.split("\n")
        lines[-1].append((first, dress))
        lines += [[(word, dress)] for word in more]
    return lines


def _with_lead(runs: Sequence[tuple[str, str]]) -> str:
    """The words of a line, with "**" around the bold ones that open it; a number or a dash may stand before those.

    Words all of which are in italics have "*" around them.
    """
    rest = list(runs)
    before = lead = ""
    dress = ITALIC if all(dress == ITALIC for words, dress in runs if words.strip()) else BOLD
    while rest and rest[0][1] != dress and not any(map(str.isalpha, rest[0][0])):
        before += rest.pop(0)[0]
    while rest and (rest[0][1] == dress or not rest[0][0].strip()):
        lead += rest.pop(0)[0]
    if any(map(str.isalnum, lead)):
        bare = lead.strip()
        at = lead.index(bare)
        lead = f"{lead[:at]}{dress}{bare}{dress}{lead[at + len(bare) :]}"
    return before + lead + "".join(words for words, _ in rest)
