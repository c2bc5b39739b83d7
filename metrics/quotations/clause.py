"""A reporting clause as token indexes of its sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from metrics.quotations.skeleton import Phrase


@dataclass(slots=True)
class Clause:
    """A cue with its subject, both as token indexes of one sentence; what stands last is known once it is settled."""

    cue: int
    subject: Phrase
    rule: str
    strength: int  # 2: a verb or phrase of saying; 1: one that may report
    first: int = 10**6  # first token of the noun phrase that the name in `subject` explains
    head: str = field(init=False)  # of the subject, lower case
    start: int = field(init=False)  # every quoted stretch of the sentence is compared with both edges
    end: int = field(init=False)

    def settle(self, subject: Phrase, head: str, outset: int) -> None:
        """Take the whole subject with its head, and the edges that the clause then has; `outset` is its first token."""
        self.subject, self.head = subject, head
        (first, last), cue = subject, self.cue  # compared one by one, which takes half the time of min and max
        first = first if first < outset else outset
        first = first if first < self.first else self.first
        self.start = first if first < cue else cue
        self.end = last if last > cue else cue

    @property
    def opens(self) -> bool:
        """Whether it is a participle before its subject, which reports nothing behind that: "Calling it “…,” Vale"."""
        return self.rule == "participle" and self.cue < self.subject[0]
