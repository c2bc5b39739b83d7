"""A list of actors or themes: a file, or its text as somebody changed it on a screen."""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

# A name of so many parts, for which the reader of TOML takes the square of their number.
_DEEP = re.compile(r"""(?<![\w-])(?:(?:[\w-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){16}""")


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a list that is in no file."""

    name: str  # what faults and reasons call it
    text: str


ListSource: TypeAlias = Path | Written


def table(text: str) -> dict[str, Any]:
    """The TOML of a list that anybody may have written.

    Raises:
        tomllib.TOMLDecodeError: if it is none, or nested so deep that it would take too long to read.
    """
    if _DEEP.search(text):
        raise tomllib.TOMLDecodeError("a name has too many parts")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise tomllib.TOMLDecodeError("it is nested too deep") from None
