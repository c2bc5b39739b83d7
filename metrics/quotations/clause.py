"""A reporting clause as token indexes of its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from metrics.quotations.skeleton import Phrase


@dataclass(slots=True)
class Clause:
    """A cue with its subject, both as token indexes of one sentence."""

    cue: int
    subject: Phrase
    rule: str
    strength: int  # 2: a verb or phrase of saying; 1: one that may report
    first: int = 10**6  # first token of the noun phrase that the name in `subject` explains
    start: int = field(init=False)  # every quoted stretch of the sentence is compared with both edges
    end: int = field(init=False)

    def __post_init__(self) -> None:
        self.start = min(self.cue, self.subject[0], self.first)
        self.end = max(self.cue, self.subject[1])

    @property
    def opens(self) -> bool:
        """Whether it is a participle before its subject, which reports nothing behind that: "Calling it “…,” Vale"."""
        return self.rule == "participle" and self.cue < self.subject[0]
