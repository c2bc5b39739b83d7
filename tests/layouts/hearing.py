"""Whom a text is heard to have speak."""

from metrics import layouts
from metrics.model import Document


def structure(text, *speakers):
    return layouts.read(Document("one", text, speakers=speakers))


def heard(text):
    """(voice, speaker, first word after the label) of every turn."""
    return [
        (turn.voice, turn.speaker, text[turn.label.end if turn.label else turn.span.start : turn.span.end].split()[0])
        for turn in structure(text).turns
    ]


def paragraphs(*each):
    return "\n\n".join(each)
