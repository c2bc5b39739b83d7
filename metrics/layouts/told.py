"""Who asks and who answers, where a person has said so: that goes before whatever was found."""

from __future__ import annotations

from dataclasses import replace

from metrics.layouts.lexicon import folded
from metrics.layouts.turns import numbered
from metrics.model import Document, Structure, Turn, Voice

_SPOKEN = (Voice.INTERVIEWER, Voice.SPEAKER)


def applied(structure: Structure, document: Document) -> Structure:
    """The turns of everybody named an interviewer as questions; numbers follow. Without such names nothing changes.

    Where interviewers are named, every other named speaker answers.
    """
    askers = frozenset(map(folded, document.interviewers))
    if not askers:
        return structure
    turns = [_voiced(turn, askers) for turn in structure.turns]
    return replace(structure, turns=tuple(numbered(turns)), reason=f"{structure.reason}; who asks was told by a person")


def _voiced(turn: Turn, askers: frozenset[str]) -> Turn:
    if turn.voice not in _SPOKEN or turn.speaker is None:
        return turn
    return replace(turn, voice=Voice.INTERVIEWER if folded(turn.speaker) in askers else Voice.SPEAKER)
