"""A list of actors or themes: a file, or its text as somebody changed it on a screen."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a list that is in no file."""

    name: str  # what faults and reasons call it
    text: str


ListSource: TypeAlias = Path | Written
