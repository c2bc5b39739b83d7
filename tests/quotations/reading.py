"""Short ways to read a text and to write down what is right."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from metrics import quotations, tokens
from metrics.model import Document, Quotation, Span, Turn, Voice

GOLD = Path(__file__).parent / "gold"
TURN_MARK = "▸"  # "▸Ada Vale: …" begins a first-person turn


def read(text: str, language: str = "en", **known: str) -> tuple[Quotation, ...]:
    """The quotations of a text; lines that begin with "▸Name: " are turns, with "▸Q: " questions."""
    document = Document("test", text, language=language, **known)  # type: ignore[arg-type]
    return quotations.find(document, turns(text), (), tokens.paragraphs(text))


def turns(text: str) -> list[Turn]:
    starts = [i for i, char in enumerate(text) if char == TURN_MARK]
    found = [Turn(Span(0, (starts or [len(text)])[0]), Voice.COMMENTATOR)] if text and text[0] != TURN_MARK else []
    for start, end in zip(starts, [*starts[1:], len(text)], strict=False):
        label = Span(start, text.index(":", start) + 1)
        name = text[start + 1 : label.end - 1]
        voice = Voice.INTERVIEWER if name == "Q" else Voice.SPEAKER
        found.append(Turn(Span(start, end), voice, None if name == "Q" else name, label))
    return found


def told(text: str, language: str = "en") -> list[str]:
    """What each piece is taken for: "speech Ada Vale", "scare"."""
    return [f"{one.kind} {one.speaker or ''}".strip() for one in read(text, language)]


def gold(name: str) -> Iterable[tuple[str, str, list[str]]]:
    """(language, text, what is right) of a gold file; "¶" stands for a paragraph end."""
    for line in (GOLD / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            language, text, right = line.split("\t")
            yield language, text.replace("¶", "\n\n"), [one.strip() for one in right.split("|") if one.strip()]
